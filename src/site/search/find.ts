// Finds lessons in the index. Every word typed is looked for three ways: as it is (or its stem), as a beginning,
// and with one letter wrong.

import lunr from 'lunr';
import { buildIndex } from './build-index';
import { parseLessons, parseTexts, type SearchedLesson } from './search-data';
import { isEmptyWord, termsOf, wordsOf } from '../../core/typed/terms';

export interface Result {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  /** The step that answers better than the lesson as a whole. */
  readonly step: { readonly id: string; readonly title: string } | undefined;
}

export type Search = (typed: string) => readonly Result[];

/** How much each way of matching counts. A beginning is likely (one is still typing), a mistake less. */
const ways = { same: 30, beginning: 6, mistyped: 1 } as const;
/** Shorter words have too many neighbours: « sms » is one letter away from everything short. */
const SHORTEST_MISTYPED = 4;

/**
 * Opens the search on what the two files hold; what it gives finds the lessons for what was typed, best first.
 * @throws TypeError when the files hold something else.
 */
export function openSearch(plans: unknown, prose: unknown = {}): Search {
  const lessons = parseLessons(plans);
  const index = buildIndex(lessons, parseTexts(prose));
  return (typed) => {
    const scores = askedWords(typed).map((word) => scoresOf(index, word));
    return lessons
      .map((lesson, place) => rank(lesson, place, scores))
      .filter(({ words }) => words > 0)
      .sort((a, b) => b.words - a.words || b.score - a.score)
      .map(({ result }) => result);
  };
}

/** The words that say something. An empty word alone is the beginning of another: « en » for « envoyer ». */
function askedWords(typed: string): readonly string[] {
  const words = [...new Set(wordsOf(typed))];
  const full = words.filter((word) => !isEmptyWord(word));
  return full.length > 0 ? full : words.slice(-1);
}

/** The score of each document for one word, by the document's name. */
function scoresOf(index: lunr.Index, word: string): ReadonlyMap<string, number> {
  const found = index.query((query) => {
    for (const term of termsOf(word)) query.term(term, { boost: ways.same, usePipeline: false });
    query.term(word, {
      boost: ways.beginning,
      wildcard: lunr.Query.wildcard.TRAILING,
      usePipeline: false,
    });
    if (word.length >= SHORTEST_MISTYPED) {
      query.term(word, { boost: ways.mistyped, editDistance: 1, usePipeline: false });
    }
  });
  return new Map(found.map(({ ref, score }) => [ref, score]));
}

/** A lesson that has more of the words comes before one that has a word more often. */
function rank(
  lesson: SearchedLesson,
  place: number,
  scores: readonly ReadonlyMap<string, number>[],
): { readonly words: number; readonly score: number; readonly result: Result } {
  const total = (name: string): number => scores.reduce((sum, score) => sum + (score.get(name) ?? 0), 0);
  const names = lesson.steps.map((_, number) => `${place}.${number}`);
  const own = total(`${place}`);
  const ofSteps = names.map(total);
  const best = Math.max(0, ...ofSteps);
  const words = scores.filter((score) => [`${place}`, ...names].some((name) => score.has(name))).length;
  const step = best > own ? lesson.steps[ofSteps.indexOf(best)] : undefined;
  return { words, score: own + best / 2, result: { id: lesson.id, title: lesson.title, goal: lesson.goal, step } };
}
