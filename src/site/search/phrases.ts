// The index of what is short: titles and keywords. A typed word is worth what it says: a rare one more than a common one, one of a title more
// than one of a keyword; and a title or a keyword that is said whole more than words from here and there.

import { vocabularyOf, type Vocabulary } from './vocabulary';
import { isEmptyWord, wordsOf } from '../../core/typed/terms';

/** A title, a keyword, or a sentence. */
export interface Phrase {
  readonly text: string;
  /** How much it counts. */
  readonly weight: number;
  /** How much a part of it says alone: the half of a title says more than the half of a keyword. */
  readonly part: number;
}

export interface Asked {
  /** The words that say something, and the words of the index that each may stand for. */
  readonly words: readonly ReadonlyMap<string, number>[];
  /** All of them, as they follow one another. */
  readonly said: string;
}

interface Score {
  /** For each asked word, how well it is found: 0 to 1. */
  readonly ofWords: readonly number[];
  /** How well the best of the phrases answers alone. */
  readonly phrase: number;
}

export interface PhraseIndex {
  readonly vocabulary: Vocabulary;
  /** Of each document in which something is found, by its place. */
  readonly ask: (asked: Asked) => ReadonlyMap<number, Score>;
}

interface Indexed {
  readonly document: number;
  readonly weight: number;
  readonly part: number;
  readonly said: string;
  /** How many words say something. */
  readonly length: number;
}

/** How much more it is worth when all that is typed is the phrase, stands in it word for word, or may become a part of it. */
const SAID = { whole: 0.5, within: 0.45, soFar: 0.2 } as const;
/** How much the second best of the phrases adds. */
const SECOND = 0.1;

export function indexPhrases(documents: readonly (readonly Phrase[])[]): PhraseIndex {
  const phrases: Indexed[] = [];
  const places = new Map<string, number[]>();
  documents.forEach((all, document) => {
    for (const { text, weight, part } of all) {
      const words = fullWords(text);
      for (const word of new Set([...words, ...joinedWords(text)])) {
        const held = places.get(word);
        if (held) held.push(phrases.length);
        else places.set(word, [phrases.length]);
      }
      phrases.push({ document, weight, part, said: saying(spacedWords(text).join(' ')), length: words.length });
    }
  });
  const vocabulary = vocabularyOf(places.keys());

  return {
    vocabulary,
    // At each key, over all that a beginning may be: loops, and nothing made inside them.
    ask: ({ words, said }) => {
      const qualities = words.map(() => new Float64Array(phrases.length));
      const found: number[] = [];
      words.forEach((likely, nth) => {
        const ofWord = qualities[nth] ?? new Float64Array();
        for (const [word, quality] of likely) {
          for (const place of places.get(word) ?? []) {
            if (qualities.every((of) => of[place] === 0)) found.push(place);
            if (quality > (ofWord[place] ?? 0)) ofWord[place] = quality;
          }
        }
      });
      const best = new Map<number, { readonly ofWords: number[]; phrase: number }>();
      for (const place of found) {
        const { document = 0, weight = 0 } = phrases[place] ?? {};
        const score = best.get(document) ?? { ofWords: words.map(() => 0), phrase: 0 };
        best.set(document, score);
        for (let nth = 0; nth < words.length; nth += 1) {
          const quality = (qualities[nth]?.[place] ?? 0) * weight;
          if (quality > (score.ofWords[nth] ?? 0)) score.ofWords[nth] = quality;
        }
      }
      const rarities = raritiesOf(
        documents.length,
        [...best.values()].map(({ ofWords }) => ofWords),
        words.length,
      );
      const all = sum(rarities);
      const sought = saying(said);
      for (const place of found) {
        const phrase = phrases[place];
        const score = best.get(phrase?.document ?? -1);
        if (!phrase || !score) continue;
        let covered = 0;
        let worth = 0;
        for (let nth = 0; nth < words.length; nth += 1) {
          const quality = qualities[nth]?.[place] ?? 0;
          covered += quality;
          worth += quality * (rarities[nth] ?? 0);
        }
        const part = phrase.part + (1 - phrase.part) * Math.min(1, covered / Math.max(1, phrase.length));
        const own = phrase.weight * ((worth / all) * part + saidIn(phrase.said, sought));
        score.phrase = Math.max(score.phrase, own) + SECOND * Math.min(score.phrase, own);
      }
      return best;
    },
  };
}

/** Between two spaces, so that a word does not end where another goes on. */
function saying(words: string): string {
  return ` ${words} `;
}

function saidIn(phrase: string, said: string): number {
  if (phrase === said) return SAID.whole;
  if (phrase.includes(said)) return SAID.within;
  return phrase.includes(said.trimEnd()) && said !== '  ' ? SAID.soFar : 0;
}

/** For each word, how much it says: one that is everywhere says little. */
export function raritiesOf(documents: number, found: readonly (readonly number[])[], words: number): readonly number[] {
  return Array.from({ length: words }, (_, nth) => {
    const having = found.reduce((all, ofWords) => all + ((ofWords[nth] ?? 0) > 0 ? 1 : 0), 0);
    return Math.log(1 + documents / (1 + having));
  });
}

/** What the words are worth together, 1 when all are fully there. */
export function weighed(qualities: readonly number[], rarities: readonly number[]): number {
  return qualities.reduce((all, quality, nth) => all + quality * (rarities[nth] ?? 0), 0) / Math.max(1e-9, sum(rarities));
}

/** The words as they follow one another; « coffre-fort » is two. */
export function spacedWords(text: string): readonly string[] {
  return wordsOf(text.replaceAll('-', ' '));
}

function fullWords(text: string): readonly string[] {
  const words = spacedWords(text);
  const full = words.filter((word) => !isEmptyWord(word));
  return full.length > 0 ? full : words;
}

/** Those that a hyphen joins, in one word. */
function joinedWords(text: string): readonly string[] {
  const apart = new Set(spacedWords(text));
  return wordsOf(text).filter((word) => !apart.has(word) && !isEmptyWord(word));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
