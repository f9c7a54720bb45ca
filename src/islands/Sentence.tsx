import { piecesOf } from '../practice/sentence';

/** A sentence with the names of controls marked as they are on the control. */
export function Sentence({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map((piece, index) => (piece.isKey ? <mark key={index} className="key">{piece.text}</mark> : piece.text))}
    </>
  );
}
