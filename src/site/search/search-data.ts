/**
 * What the browser needs to search, gathered at build time: the words, not an index. lunr's own index of the same
 * words, written out, is three to five times heavier (three lessons: 10.7 kB against 3.0, brotli), and building it
 * in the browser takes some tens of milliseconds: see docs/decisions/0008-search.md.
 *
 * Two files: the plans answer almost everything; the prose comes only when they find too little.
 */

import type { Lesson } from '../../core/lesson/lesson';
import { isEmptyWord, wordsOf } from '../../core/typed/terms';

/** From /recherche/index.json. */
export interface SearchedLesson {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly keywords: string;
  readonly objectives: string;
  readonly steps: readonly { readonly id: string; readonly title: string; readonly terms: string }[];
}

/** From /recherche/textes.json: lesson → step → its words, each once; the introduction is step ''. */
export type SearchedTexts = { readonly [lesson: string]: { readonly [step: string]: string } };

/** The plans, as they are searched. Give lessons of one language: the stems are French. */
export function searchedLessons(lessons: readonly Lesson[]): readonly SearchedLesson[] {
  return lessons.map(({ id, plan, steps }) => ({
    id,
    title: plan.title,
    goal: plan.goal,
    keywords: plan.keywords.join(', '),
    objectives: plan.objectives.join(' '),
    steps: plan.steps.map((step) => ({
      id: step.id,
      title: step.title,
      terms: steps.find((prose) => prose.id === step.id)?.terms.join(' ') ?? '',
    })),
  }));
}

/** The prose, as it is searched. */
export function searchedTexts(lessons: readonly Lesson[]): SearchedTexts {
  return Object.fromEntries(
    lessons.map(({ id, intro, steps }) => [id, Object.fromEntries([{ id: '', text: intro }, ...steps].map((step) => [step.id, eachWordOnce(step.text)]))]),
  );
}

/**
 * What /recherche/index.json holds.
 * @throws TypeError when it is something else: the page of a host that answers everything with HTML, an old cache.
 */
export function parseLessons(json: unknown): readonly SearchedLesson[] {
  if (!Array.isArray(json) || !json.every(isSearchedLesson)) throw new TypeError('Not the plans to search.');
  return json;
}

/**
 * What /recherche/textes.json holds.
 * @throws TypeError as `parseLessons`.
 */
export function parseTexts(json: unknown): SearchedTexts {
  if (!isRecord(json)) throw new TypeError('Not the texts to search.');
  const texts: [string, SearchedTexts[string]][] = [];
  for (const [lesson, steps] of Object.entries(json)) if (isTexts(steps)) texts.push([lesson, steps]);
  return Object.fromEntries(texts);
}

function isSearchedLesson(value: unknown): value is SearchedLesson {
  return (
    isRecord(value) &&
    ['id', 'title', 'goal', 'keywords', 'objectives'].every((field) => typeof value[field] === 'string') &&
    Array.isArray(value['steps']) &&
    value['steps'].every((step) => isRecord(step) && isTexts(step))
  );
}

function isTexts(value: unknown): value is { readonly [step: string]: string } {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

function eachWordOnce(text: string): string {
  return [...new Set(wordsOf(text))].filter((word) => !isEmptyWord(word)).join(' ');
}
