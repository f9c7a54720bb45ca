import { Fragment } from 'react';
import { piecesOf } from '../practice/sentence';

/** A sentence with the names of controls marked as they are on the control. */
export function Sentence({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map((piece, index) =>
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
