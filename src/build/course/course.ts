// What goes in a package for a course platform: one lesson, or the lessons of a path in their order.

import type { Lesson } from '../../core/lesson/lesson';
import { sourceLocale } from '../../core/lesson/locale';
import type { Library } from '../library/library';

export interface Course {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly lessons: readonly Lesson[];
}

/** Throws, in French, when nothing is named, or when a name is of nothing. */
export function coursesOf({ lessons, paths }: Library, names: readonly string[]): readonly Course[] {
  const french = new Map(lessons.filter(({ locale }) => locale === sourceLocale).map((lesson) => [lesson.id, lesson]));
  const known = `Parcours : ${paths.map(({ id }) => id).join(', ')}. Ou le nom d’une leçon, comme dans son adresse.`;
  if (names.length === 0) throw new Error(`Dites quelle leçon, ou quel parcours, mettre dans le paquet. ${known}`);
  return names.map((name) => {
    const path = paths.find(({ id }) => id === name);
    if (path !== undefined) return { id: name, title: path.title, lead: path.lead, lessons: path.lessons.flatMap((id) => french.get(id) ?? []) };
    const lesson = french.get(name);
    if (lesson !== undefined) return { id: name, title: lesson.plan.title, lead: lesson.plan.goal, lessons: [lesson] };
    throw new Error(`Il n’y a ni leçon ni parcours « ${name} ». ${known}`);
  });
}

/** Steps where one does something: they say whether the lesson was done alone. */
export function doingSteps({ steps }: Lesson): readonly string[] {
  return steps.filter(({ practices, checks }) => practices.length > 0 || checks > 0).map(({ id }) => id);
}

export const pageOf = (lesson: string): string => `lecons/${lesson}/index.html`;
