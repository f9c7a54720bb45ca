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
      phrases.push({ document, weight, part, said: spacedWords(text).join(' '), length: words.length });
    }
  });
  const vocabulary = vocabularyOf(places.keys());

  return {
    vocabulary,
    ask: ({ words, said }) => {
      const found = new Map<number, number[]>();
      words.forEach((likely, nth) => {
        for (const [word, quality] of likely) {
          for (const place of places.get(word) ?? []) {
            const qualities = found.get(place) ?? words.map(() => 0);
            if (quality > (qualities[nth] ?? 0)) qualities[nth] = quality;
            found.set(place, qualities);
          }
        }
      });
      const ofDocuments = new Map<number, number[]>();
      for (const [place, qualities] of found) {
        const phrase = phrases[place];
        if (!phrase) continue;
        const best = ofDocuments.get(phrase.document) ?? words.map(() => 0);
        qualities.forEach((quality, nth) => (best[nth] = Math.max(best[nth] ?? 0, quality * phrase.weight)));
        ofDocuments.set(phrase.document, best);
      }
      const rarities = words.map((_, nth) => rarityOf(documents.length, [...ofDocuments.values()].filter((best) => (best[nth] ?? 0) > 0).length));
      const best = new Map<number, number>();
      for (const [place, qualities] of found) {
        const phrase = phrases[place];
        if (!phrase) continue;
        const covered = Math.min(1, sum(qualities) / Math.max(1, phrase.length));
        const score = phrase.weight * (weighed(qualities, rarities) * (phrase.part + (1 - phrase.part) * covered) + saidIn(phrase.said, said));
        const before = best.get(phrase.document) ?? 0;
        best.set(phrase.document, Math.max(before, score) + SECOND * Math.min(before, score));
      }
      return new Map([...ofDocuments].map(([document, ofWords]) => [document, { ofWords, phrase: best.get(document) ?? 0 }]));
    },
  };
}

function saidIn(phrase: string, said: string): number {
  if (phrase === said) return SAID.whole;
  if (` ${phrase} `.includes(` ${said} `)) return SAID.within;
  return ` ${phrase}`.includes(` ${said}`) ? SAID.soFar : 0;
}

/** A word that is everywhere says little. */
export function rarityOf(documents: number, having: number): number {
  return Math.log(1 + documents / (1 + having));
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
