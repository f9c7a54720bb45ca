import { Fragment } from 'react';
import { inHand } from '../../core/lesson/hand';
import { piecesOf } from '../practice/sentence';
import { useHand } from './use-hand';

/** A sentence with the names of controls marked as they are on the control, and the verb of the learner's own hand. */
export function Sentence({ text }: { readonly text: string }) {
  const hand = useHand();
  return (
    <>
      {piecesOf(inHand(text, hand)).map((piece, index) =>
        piece.isKey ? <mark key={index}>{breakable(piece.text)}</mark> : <Fragment key={index}>{breakable(piece.text)}</Fragment>,
      )}
    </>
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
