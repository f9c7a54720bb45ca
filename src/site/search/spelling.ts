// What was typed with a mistake, mended with the words that the search knows: before the index is asked, so that it is asked for words
// that are there. One letter for a short word, two for a long one; two letters that changed places count for one.

import { foldText } from '../../core/lesson/fold-text';
import { isEmptyWord, termsOf } from '../../core/typed/terms';

export interface Mended {
  readonly text: string;
  /** Each word that was changed, as typed and as it is now. */
  readonly changes: readonly { readonly typed: string; readonly used: string }[];
}

export type Spelling = (text: string) => Mended;

/** What people type for what is not written so in the lessons (src/core/typed/terms.ts reads them). */
const ALIASES = 'email mail courriel mel courrier electronique wifi sms texto mdp appli ordi pj';
/** Shorter words have too many neighbours: « sms » is one letter away from everything short. */
const SHORTEST_MENDED = 4;
const SHORTEST_MENDED_TWICE = 6;

/** `texts`: all that can be found, in its own writing. */
export function spellingOf(texts: readonly string[]): Spelling {
  const known = new Map<string, number>();
  const written = new Map<string, string>();
  for (const text of [ALIASES, ...texts]) {
    for (const word of text.match(/[\p{L}\p{N}]{2,}/gu) ?? []) {
      const folded = foldText(word);
      known.set(folded, (known.get(folded) ?? 0) + 1);
      if (!written.has(folded)) written.set(folded, word.toLowerCase());
    }
  }
  const words = [...known.keys()].sort();
  const terms = new Set(words.flatMap(termsOf));
  const mended = new Map<string, string | undefined>();

  const isKnown = (word: string): boolean => isEmptyWord(word) || termsOf(word).some((term) => terms.has(term)) || beginsOne(words, word);
  const mend = (word: string): string | undefined => {
    if (!mended.has(word)) mended.set(word, nearest(word, words, known));
    return mended.get(word);
  };
  return (text) => {
    const changes: { typed: string; used: string }[] = [];
    const changed = text.replace(/[\p{L}\p{N}]+/gu, (typed) => {
      const word = foldText(typed);
      if (word.length < SHORTEST_MENDED || /\d/.test(word) || isKnown(word)) return typed;
      const found = mend(word);
      if (found === undefined) return typed;
      const used = written.get(found) ?? found;
      changes.push({ typed, used });
      return used;
    });
    return { text: changed, changes };
  };
}

/** `words` in order. */
function beginsOne(words: readonly string[], beginning: string): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return words[low]?.startsWith(beginning) === true;
}

/** The nearest of the words; of several, the one with the same first letter, then the one that is met most. */
function nearest(typed: string, words: readonly string[], often: ReadonlyMap<string, number>): string | undefined {
  const most = typed.length < SHORTEST_MENDED_TWICE ? 1 : 2;
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (const word of words) {
    if (word.length < SHORTEST_MENDED - 1 || isEmptyWord(word) || Math.abs(word.length - typed.length) > most) continue;
    const isSameStart = word.startsWith(typed.slice(0, 1));
    // Two mistakes and another beginning: another word.
    const distance = distanceOf(typed, word, isSameStart ? most : 1);
    if (distance === undefined) continue;
    // A letter doubled or not is the mistake people make most.
    const isDoubling = once(word) === once(typed);
    const cost =
      distance * 4 + (isDoubling ? -2 : 0) + (isSameStart ? 0 : 2) + (word.length === typed.length ? 0 : 0.5) - Math.min(1, (often.get(word) ?? 0) / 50);
    if (best === undefined || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}

function once(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

/** How many letters to change, add, take away or swap with the next; nothing when more than `most`. */
export function distanceOf(one: string, other: string, most: number): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return undefined;
    before = last;
    last = now;
  }
  const distance = last[other.length] ?? 0;
  return distance > most ? undefined : distance;
}
