// A sentence that names controls: « Cliquez sur [[Répondre]]. »

/** A piece of a sentence; a key is the name of a control, shown marked. */
export interface Piece {
  readonly text: string;
  readonly isKey: boolean;
}

export function piecesOf(sentence: string): readonly Piece[] {
  return stoppedOnce(sentence)
    .split(/(\[\[.+?\]\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[[') ? { text: inOneLine(part.slice(2, -2)), isKey: true } : { text: inOneLine(part), isKey: false }));
}

/** The sentence as it is read aloud or written where nothing can be marked. */
export function plain(sentence: string): string {
  return stoppedOnce(sentence).replace(/\[\[(.+?)\]\]/g, '«\u00a0$1\u00a0»');
}

/** A number to copy, an hour: cut by the end of a line, they are read as two. */
function inOneLine(text: string): string {
  return text.replace(/(\d) (?=\d|h\b)/gu, '$1\u00a0').replace(/(\d\s?h) (?=\d\d\b)/gu, '$1\u00a0');
}

/** A name may end with its own stop (« Mes réponses sont vraies. », « Oui ! »): the sentence has no second one. */
function stoppedOnce(sentence: string): string {
  return sentence.replace(/([.!?…](?:\s»)?)\]\]\.(?=\s|$)/gu, '$1]]');
}
