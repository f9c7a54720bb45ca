// The words of an index, and which of them a typed word may stand for, each with how likely that is: from 1, the word itself, down to what is
// only near it.

import { distanceOf, maskOf, mayBeNear } from './distance';
import { termsNear } from './near-words';
import { otherNames, termsOf } from '../../core/typed/terms';

const ways = { same: 1, inflected: 0.9, derived: 0.6, near: 0.35, mistyped: 0.4 } as const;
/** A beginning is likely (one is still typing), and the more so the less is missing. */
const BEGINNING = 0.6;
const NEARLY_WHOLE = 0.3;
/** Shorter words are one letter away from too many. */
const SHORTEST_MISTYPED = 5;

export interface Vocabulary {
  readonly has: (word: string) => boolean;
  /** Words of the vocabulary, and how likely it is that this one stands for them. */
  readonly like: (word: string, spelling: SpellingMode) => ReadonlyMap<string, number>;
}

/** Whether a mistake may have been made, or what is typed is what is looked for. */
export type SpellingMode = 'mended' | 'as typed';

export function vocabularyOf(all: Iterable<string>): Vocabulary {
  const words = [...new Set(all)].sort();
  const masks = words.map(maskOf);
  const known = new Set(words);
  const stems = groupBy(words, termsOf);
  const roots = groupBy(words, (word) => [rootOf(word)]);
  const asked = new Map<string, ReadonlyMap<string, number>>();

  const look = (word: string, spelling: SpellingMode): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    const add = (one: string, quality: number): void => {
      if (quality > (found.get(one) ?? 0)) found.set(one, quality);
    };
    for (let at = placeOf(words, word); words[at]?.startsWith(word) === true; at += 1) {
      const one = words[at] ?? '';
      add(one, one === word ? ways.same : BEGINNING + (NEARLY_WHOLE * word.length) / one.length);
    }
    for (const [name, one] of otherNames)
      if (name !== word && name.startsWith(word) && known.has(one)) add(one, BEGINNING + (NEARLY_WHOLE * word.length) / name.length);
    // « formul » begins « formulaire » as much as « formule », of which it is the stem.
    for (const term of termsOf(word)) for (const one of stems.get(term) ?? []) if (!one.startsWith(word)) add(one, ways.inflected);
    for (const one of roots.get(rootOf(word)) ?? []) add(one, ways.derived);
    for (const term of termsNear(word)) for (const one of stems.get(term) ?? []) add(one, ways.near);
    if (spelling === 'mended' && !known.has(word) && word.length >= SHORTEST_MISTYPED) {
      const mask = maskOf(word);
      const start = word.slice(0, 1);
      words.forEach((one, at) => {
        if (one.startsWith(start) && mayBeNear(mask, masks[at] ?? 0, 1) && distanceOf(word, one, 1) !== undefined) add(one, ways.mistyped);
      });
    }
    return found;
  };
  return {
    has: (word) => known.has(word),
    like: (word, spelling) => {
      const key = `${spelling} ${word}`;
      const found = asked.get(key) ?? look(word, spelling);
      asked.set(key, found);
      return found;
    },
  };
}

/** Where a word is, or would be, in a sorted list. */
export function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a verb and its nouns share, where their stems differ: suivre, suivi; créer, création; enregistrer, enregistrement; s’inscrire, inscription. */
export function rootOf(word: string): string {
  const [, stem = word] = termsOf(word);
  const root = stem.replace(/(?:at(?:ion|eur)|ement|ition|age?|ript(?:ion)?|[eiry]+)$/, '');
  return root.length < 3 ? stem : root;
}

function groupBy(words: readonly string[], keysOf: (word: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    for (const key of keysOf(word)) {
      const group = groups.get(key);
      if (group) group.push(word);
      else groups.set(key, [word]);
    }
  }
  return groups;
}
