// What a rule of plain French is: what it finds, where it comes from, and an example of each kind. The rules, their thresholds and their
// sources are those of a study of readability (L1 to L12; « RLS » is the State's rulebook of easy-to-read texts, DISIC, Licence Ouverte;
// « COGA » is the W3C's Making Content Usable). A lint certifies nothing: the real measure is reading with the people concerned (RLS-2.1).

/** `blocking` stops the build; `review` is for the person who reads again; `report` is a figure to know. */
type Level = 'blocking' | 'review' | 'report';

export interface Finding {
  readonly level: Level;
  readonly what: string;
  readonly mend: string;
}

export interface Rule {
  /** As exceptions and the table of docs/lisibilite.md call it: « L8 ». */
  readonly id: string;
  /** In French, for authors: « une phrase courte ». */
  readonly name: string;
  /** Why it is asked, and by whom. */
  readonly source: string;
  /** Texts in which it finds nothing, and texts in which it finds something. A test reads them. */
  readonly good: readonly string[];
  readonly bad: readonly string[];
  /** Asked of what stands alone only: neither of a choice, which follows its question, nor of a line of a list. */
  readonly ofParagraphs?: true;
  /** Asked of what a lesson states only: an exercise and a question tell a story, whose prices and years are its own. */
  readonly ofStatements?: true;
  /** In one paragraph, list item, choice or question, as the reader sees it, labels and quotations masked. */
  readonly find: (text: string) => readonly Finding[];
}

/** Where a text stands: alone in a lesson, in a list of it, in a question and its choices; or in anything that is not a lesson. */
export type Where = 'paragraph' | 'item' | 'question' | 'elsewhere';

/** One sign in the place of a label, of code or of a quotation: it counts as one word. */
export const MASK = '\uFFFC';

/** After each word of <Press>: it is seen by checks, and by nobody else. */
export const PRESSED = '\u2063';

export function blocking(what: string, mend: string): Finding {
  return { level: 'blocking', what, mend };
}

export function review(what: string, mend: string): Finding {
  return { level: 'review', what, mend };
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+|\n+/u).filter((sentence) => wordCount(sentence) > 0);
}

/** A word is what stands between two spaces and holds a letter or a digit: « l’adresse » is one. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}\uFFFC]/u.test(word)).length;
}

/** Enough of the text around a place to find it: « … le message ; il est … ». */
export function excerpt(text: string, at: number): string {
  const start = at < 30 ? 0 : text.indexOf(' ', at - 30) + 1;
  const end = text.length < at + 50 ? text.length : text.lastIndexOf(' ', at + 50);
  const part = text.slice(start, Math.max(end, at)).replaceAll(MASK, '□').trim();
  return `« ${start > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''} »`;
}

/** A pattern that must not be there, at its first place in the text. */
export function found(pattern: RegExp, text: string, say: (match: string, where: string) => Finding): readonly Finding[] {
  const match = pattern.exec(text);
  return match === null ? [] : [say(match[0], excerpt(text, match.index))];
}
