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

/** A long address may be cut after its @, never in the middle of a word. */
function breakable(text: string) {
  return text.split('@').map((part, index) =>
    index === 0 ? (
      part
    ) : (
      <Fragment key={index}>
        @<wbr />
        {part}
      </Fragment>
    ),
  );
}
