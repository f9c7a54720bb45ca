// The order in which lessons are best taken: what helps before comes before.

import type { Lesson } from './lesson';

/** The lessons, each after its prerequisites; between equals, by title. A circle of prerequisites ends where it closes. */
export function inTeachingOrder(lessons: readonly Lesson[]): readonly Lesson[] {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const depth = (lesson: Lesson, path: readonly string[]): number =>
    Math.max(
      0,
      ...lesson.plan.prerequisites.flatMap((id) => {
        const before = byId.get(id);
        return before === undefined || path.includes(id) ? [] : [1 + depth(before, [...path, id])];
      }),
    );
  const depths = new Map(lessons.map((lesson) => [lesson, depth(lesson, [lesson.id])]));
  return lessons.toSorted((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0) || a.plan.title.localeCompare(b.plan.title, 'fr'));
}
