// Where the prose of a lesson first says a word, in the sense that its reader needs explained.

import { MASK } from './plain-french';
import type { Passage } from './read-mdx';

/** In the learner's own text: not in a question, not between quotation marks, not after « sans » (« sans objet »). Its plural is the same word. */
export function firstSaid(word: string, passages: readonly Passage[]): Passage | undefined {
  const says = new RegExp(`(?<![\\p{L}-]|sans )${word.split(' ').map(inflected).join(' ')}(?![\\p{L}-])`, 'iu');
  return passages.find(({ reader, isAsked, masked }) => reader === 'learner' && !isAsked && says.test(masked.replace(/«[^»]*»/g, MASK)));
}

/** « fichier », « fichiers ». */
function inflected(word: string): string {
  return `${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[sx]?`;
}
