// The prose of the lessons, as the search page asks for it: /recherche/textes.json.

import type { Lesson } from '../../core/lesson/lesson';
import { isEmptyWord, wordsOf } from '../../core/typed/terms';
import { answeringLater } from './first-answer';
import { searchedLessons } from './search-data';

/** From /recherche/textes.json: for each lesson, its goal and objectives as they are said, with the keywords that wait, then the words of the rest and of its steps, each once. */
interface SearchedText {
  readonly said: readonly string[];
  readonly about: string;
  readonly steps: readonly (readonly [id: string, title: string, text: string])[];
}
export type SearchedTexts = { readonly [lesson: string]: SearchedText };

/** The prose, as it is searched. */
export function searchedTexts(lessons: readonly Lesson[]): SearchedTexts {
  const later = answeringLater(searchedLessons(lessons));
  return Object.fromEntries(
    lessons.map(({ id, plan, intro, steps }) => [
      id,
      {
        said: [plan.goal, ...plan.objectives, ...(later.get(id) ?? [])],
        about: eachWordOnce(intro),
        steps: plan.steps.map((step) => {
          const prose = steps.find((one) => one.id === step.id);
          return [step.id, step.title, eachWordOnce([prose?.text ?? '', ...(prose?.terms ?? [])].join(' '))] as const;
        }),
      },
    ]),
  );
}

/**
 * What /recherche/textes.json holds.
 * @throws TypeError as `parseLessons` (search-data.ts).
 */
export function parseTexts(json: unknown): SearchedTexts {
  if (!isRecord(json)) throw new TypeError('Not the texts to search.');
  const texts: [string, SearchedText][] = [];
  for (const [lesson, text] of Object.entries(json)) if (isText(text)) texts.push([lesson, text]);
  return Object.fromEntries(texts);
}

function isText(value: unknown): value is SearchedText {
  return isRecord(value) && isStrings(value['said']) && typeof value['about'] === 'string' && Array.isArray(value['steps']) && value['steps'].every(isStep);
}

function isStep(value: unknown): boolean {
  return isStrings(value) && value.length === 3;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

function isRecord(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

function eachWordOnce(text: string): string {
  return [...new Set(wordsOf(text))].filter((word) => !isEmptyWord(word)).join(' ');
}
