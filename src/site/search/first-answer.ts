// What answers first, and what waits with the prose. In a file of its own: the bench reads it as it is.

import type { SearchedLesson } from './search-data';

/** From so many lessons on, the titles and all the keywords would weigh more than a first answer may: the first keywords say most. */
const MANY_LESSONS = 500;
const FIRST_KEYWORDS = 3;

/** What /recherche/index.json holds of them. */
export function answeringFirst(plans: readonly SearchedLesson[]): readonly SearchedLesson[] {
  return plans.length < MANY_LESSONS ? plans : plans.map(([id, title, keywords]) => [id, title, keywords.split(', ').slice(0, FIRST_KEYWORDS).join(', ')]);
}

/** The keywords that wait with the prose, by lesson. */
export function answeringLater(plans: readonly SearchedLesson[]): ReadonlyMap<string, readonly string[]> {
  return new Map(plans.map(([id, , keywords]) => [id, plans.length < MANY_LESSONS ? [] : keywords.split(', ').slice(FIRST_KEYWORDS)]));
}
