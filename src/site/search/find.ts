// Finds lessons, explained words and pages in the index. What is mistyped is mended first; then every word is looked for as it is (or
// its stem), as a word that is near it, and as a beginning.

import lunr from 'lunr';
import { buildIndex } from './build-index';
import { termsNear } from './near-words';
import { parseLessons, parsePages, parseTexts } from './search-data';
import { spellingOf, type Mended } from './spelling';
import { isEmptyWord, termsOf, wordsOf } from '../../core/typed/terms';

export interface Result {
  readonly id: string;
  readonly title: string;
  /** The step that answers better than the lesson as a whole. */
  readonly step: { readonly id: string; readonly title: string } | undefined;
  /** Among its keywords, those that answer, when its title does not say it all. */
  readonly about: readonly string[];
}

/** An explained word, or a page that is no lesson. */
export interface Page {
  readonly address: string;
  readonly title: string;
  readonly says: string;
}

export interface Answer {
  /** Best first. */
  readonly lessons: readonly Result[];
  readonly pages: readonly Page[];
  readonly changes: Mended['changes'];
  /** How many lessons have every word. */
  readonly full: number;
  /** Whether a word of this text is one that was found. */
  readonly isFound: (word: string) => boolean;
}

export type Search = (typed: string, spelling?: 'mended' | 'as typed') => Answer;

/** How much each way of matching counts. A beginning is likely (one is still typing). */
const ways = { same: 30, near: 4, beginning: 6 } as const;

interface Files {
  readonly pages?: unknown;
  readonly texts?: unknown;
}

/** What one word found: the score of each document by its name, and the terms of the index that matched. */
interface Hits {
  readonly scores: ReadonlyMap<string, number>;
  readonly terms: ReadonlySet<string>;
}

/**
 * Opens the search on what the files hold; what it gives answers what was typed.
 * @throws TypeError when the files hold something else.
 */
export function openSearch(plans: unknown, { pages: words = [], texts: prose = {} }: Files = {}): Search {
  const lessons = parseLessons(plans);
  const pages = parsePages(words);
  const texts = parseTexts(prose);
  const index = buildIndex(lessons, pages, texts);
  const spell = spellingOf([
    ...[...lessons, ...pages].flatMap(([, title, keywords]) => [title, keywords]),
    ...Object.values(texts).flatMap(({ about, steps }) => [about, ...steps.flatMap(([, title, text]) => [title, text])]),
  ]);
  const stepsOf = (id: string): readonly (readonly [string, string, string])[] => texts[id]?.steps ?? [];

  return (typed, spelling = 'mended') => {
    const { text, changes } = spelling === 'mended' ? spell(typed) : { text: typed, changes: [] };
    const hits = askedWords(text).map((word) => hitsOf(index, word));
    const terms = new Set(hits.flatMap((hit) => [...hit.terms]));
    const isFound = (word: string): boolean => wordsOf(word).some((part) => termsOf(part).some((term) => terms.has(term)));
    const ranked = lessons
      .map(([id, title, keywords], place) => {
        const names = stepsOf(id).map((_, number) => `${place}.${number}`);
        const { words, score, best } = rank(`${place}`, names, hits);
        const found = best === undefined ? undefined : stepsOf(id)[best];
        return { words, score, id, title, keywords, found };
      })
      .filter(({ words }) => words > 0)
      .sort((a, b) => b.words - a.words || b.score - a.score);
    return {
      changes,
      isFound,
      full: ranked.filter(({ words }) => words === hits.length).length,
      lessons: ranked.map(({ id, title, keywords, found }) => ({
        id,
        title,
        step: found && { id: found[0], title: found[1] },
        about: keywords.split(', ').filter((keyword) => keyword.split(/[\s’']+/).some(isFound)),
      })),
      pages: pages
        .map(([address, title, , says], place) => ({ address, title, says, ...rank(`p${place}`, [], hits) }))
        .filter(({ words }) => words > 0 && words === hits.length)
        .sort((a, b) => b.score - a.score)
        .map(({ address, title, says }) => ({ address, title, says })),
    };
  };
}

/** The words that say something. An empty word alone is the beginning of another: « en » for « envoyer ». */
function askedWords(typed: string): readonly string[] {
  const words = [...new Set(wordsOf(typed))];
  const full = words.filter((word) => !isEmptyWord(word));
  return full.length > 0 ? full : words.slice(-1);
}

function hitsOf(index: lunr.Index, word: string): Hits {
  const found = index.query((query) => {
    for (const term of termsOf(word)) query.term(term, { boost: ways.same, usePipeline: false });
    for (const term of termsNear(word)) query.term(term, { boost: ways.near, usePipeline: false });
    query.term(word, { boost: ways.beginning, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
  });
  const terms = found.flatMap(({ matchData }) => Object.keys(matchData.metadata));
  return { scores: new Map(found.map(({ ref, score }) => [ref, score])), terms: new Set(terms) };
}

/** A lesson that has more of the words comes before one that has a word more often. `best`: the step that says more than the whole. */
function rank(
  whole: string,
  parts: readonly string[],
  hits: readonly Hits[],
): { readonly words: number; readonly score: number; readonly best: number | undefined } {
  const total = (name: string): number => hits.reduce((sum, { scores }) => sum + (scores.get(name) ?? 0), 0);
  const own = total(whole);
  const ofParts = parts.map(total);
  const best = Math.max(0, ...ofParts);
  const words = hits.filter(({ scores }) => [whole, ...parts].some((name) => scores.has(name))).length;
  return { words, score: own + best / 2, best: best > own ? ofParts.indexOf(best) : undefined };
}
