// What was typed with a mistake, mended with the words that the search knows: before the index is asked, so that it is asked for words
// that are there. One letter for a short word, two for a long one; two letters that changed places count for one.

import { distanceOf, maskOf, mayBeNear } from './distance';
import { termsNear } from './near-words';
import { placeOf } from './vocabulary';
import { foldText } from '../../core/lesson/fold-text';
import { isEmptyWord, termsOf } from '../../core/typed/terms';

export interface Mended {
  readonly text: string;
  /** Each word that was changed, as typed and as it is now. */
  readonly changes: readonly { readonly typed: string; readonly used: string }[];
}

export type Spelling = (text: string) => Mended;

interface Known {
  readonly word: string;
  readonly mask: number;
  readonly often: number;
}

/** What people type for what is not written so in the lessons (src/core/typed/terms.ts reads them). */
const ALIASES = 'email mail courriel mel courrier electronique wifi sms texto mdp appli ordi pj';
/** Shorter words have too many neighbours: « sms » is one letter away from everything short. */
const SHORTEST_MENDED = 4;
/** In a word of three letters, only their order is mended: « pfd ». */
const SHORTEST_SWAPPED = 3;
const SHORTEST_MENDED_TWICE = 6;
/** « eau » for « o », and a letter doubled. */
const LETTERS_UNHEARD = 3;

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
  const all = words.map((word) => ({ word, mask: maskOf(word), often: known.get(word) ?? 0 }));
  const mended = new Map<string, string | undefined>();

  const isKnown = (word: string): boolean =>
    isEmptyWord(word) || termsNear(word).length > 0 || termsOf(word).some((term) => terms.has(term)) || beginsOne(words, word);
  const mend = (word: string): string | undefined => {
    if (!mended.has(word)) mended.set(word, nearest(word, all));
    return mended.get(word);
  };
  return (text) => {
    const changes: { typed: string; used: string }[] = [];
    const changed = text.replace(/[\p{L}\p{N}]+/gu, (typed) => {
      const word = foldText(typed);
      if (word.length < SHORTEST_SWAPPED || /\d/.test(word) || isKnown(word)) return typed;
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
  return words[placeOf(words, beginning)]?.startsWith(beginning) === true;
}

/** The nearest of the words; of several, the one with the same first letter, then the one that is met most. */
function nearest(typed: string, words: readonly Known[]): string | undefined {
  const isShort = typed.length < SHORTEST_MENDED;
  const most = typed.length < SHORTEST_MENDED_TWICE ? 1 : 2;
  const mask = maskOf(typed);
  const heard = soundOf(typed);
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (const { word, mask: letters, often } of words) {
    if (isShort ? letters !== mask || word.length !== typed.length : word.length < SHORTEST_MENDED - 1) continue;
    const isSameStart = word.startsWith(typed.slice(0, 1));
    // Written as it is heard is the mistake people make most, and no matter how many letters it takes: « foto », a letter doubled or not.
    const isHeard = Math.abs(word.length - typed.length) <= LETTERS_UNHEARD && soundOf(word) === heard;
    // Two mistakes and another beginning: another word.
    const allowed = isHeard ? word.length : isSameStart ? most : 1;
    if (Math.abs(word.length - typed.length) > allowed || !mayBeNear(mask, letters, allowed) || isEmptyWord(word)) continue;
    const distance = distanceOf(typed, word, allowed);
    if (distance === undefined) continue;
    const cost = (isHeard ? 2 : distance * 4) + (isSameStart ? 0 : 2) + (word.length === typed.length ? 0 : 0.5) - Math.min(1, often / 50);
    if (best === undefined || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}

const sounds = new Map<string, string>();

/** Letters that French says alike, in one writing: photo, foto; envoi, anvoi; bureau, buro. `word`: folded. */
function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = word
    .replace(/ph/g, 'f')
    .replace(/qu?|k|c(?=[^eiyh]|$)/g, 'k')
    .replace(/e?au/g, 'o')
    .replace(/[ae][nm](?=[^aeiouynm])/g, 'an')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1');
  sounds.set(word, sound);
  return sound;
}
