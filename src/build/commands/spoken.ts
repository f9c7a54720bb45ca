// What is said of a lesson, as lines that a person can check: what is shown, what the voice says of it.

import type { Passage } from '../../listening/reading/passages';
import { sentencesOf, textOf } from '../../listening/speech/cut';

/** One sentence. */
export interface Line {
  readonly shown: string;
  readonly said: string;
  readonly lang: string;
}

/** Lines that belong together. `page` is what « Écouter » reads; the others are heard when something is touched or done. */
export interface Part {
  readonly of: 'page' | 'answers' | 'words' | 'practice';
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface SpokenStep {
  /** `debut` for the introduction. */
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

export function linesOf(passages: readonly Pick<Passage, 'block'>[]): readonly Line[] {
  return passages.flatMap(({ block }) => sentencesOf(block).map(({ start, end, said, lang }) => ({ shown: textOf(block).slice(start, end), said, lang })));
}

/** The lines of a text that stands on no page: what a practice says when something happens. */
export function linesOfText(text: string, lang: string): readonly Line[] {
  return linesOf([{ block: [{ text, lang }] }]);
}
