// The lessons that somebody names on the command line.

import type { Lesson } from '../../core/lesson/lesson';

/** The lessons named on the command line, in every language they have; all of them when none is named. */
export function wantedLessons({ lessons }: { readonly lessons: readonly Lesson[] }, ids: readonly string[]): readonly Lesson[] {
  checkWanted(ids, [...new Set(lessons.map(({ id }) => id))]);
  return lessons.filter(({ id }) => ids.length === 0 || ids.includes(id));
}

/** Throws, in French, when a lesson that is named is not there. */
export function checkWanted(ids: readonly string[], there: readonly string[]): void {
  const unknown = ids.filter((id) => !there.includes(id));
  if (unknown.length > 0) throw new Error(`Il n’y a pas de leçon ${unknown.join(', ')}. Leçons : ${there.join(', ')}.`);
}
