import { Fragment } from 'react';
import { inHand } from '../../core/lesson/hand';
import { inLanguageOf, type Locale } from '../../core/lesson/locale';
import { piecesOf } from '../practice/sentence';
import type { Said } from '../practice/speak';
import { useHand } from './use-hand';

interface Props {
  readonly said: Said;
  /** The language of what is around. */
  readonly around: Locale;
}

/**
 * A sentence with the names of controls marked as they are on the control, and the verb of the learner's own hand. Names and addresses
 * stay French whoever translates the page: the control has this very name, and the address is to be copied. Not a <mark>: a screen reader says
 * « highlight start » and « highlight end » around each.
 */
export function Sentence({ said, around }: Props) {
  const hand = useHand();
  const words = piecesOf(inHand(said.text, hand)).map((piece, index) =>
    piece.isKey ? (
      <b className="said-key" key={index} translate="no">
        {breakable(piece.text)}
      </b>
    ) : (
      <Fragment key={index}>{withAddresses(piece.text)}</Fragment>
    ),
  );
  return said.lang === around ? <>{words}</> : <span {...inLanguageOf(said.lang, around)}>{words}</span>;
}

function withAddresses(text: string) {
  return text.split(/(\S+@\S+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} translate="no">
        {breakable(part)}
      </span>
    ),
  );
}

/** A long address may be cut after its @ and its dots, never in the middle of a word. */
function breakable(text: string) {
  return text.split(/(\S+@\S+)/).map((part, index) => (index % 2 === 0 ? part : cut(part)));
}

function cut(address: string) {
  return address.split(/([@.])(?=\S)/).map((part, index) => (
    <Fragment key={index}>
      {part}
      {index % 2 === 1 && <wbr />}
    </Fragment>
  ));
}
