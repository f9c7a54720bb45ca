// What helps before a lesson must be possible before it: a lesson that comes back to itself through its prerequisites has no beginning. Lessons
// to do next may well come back: that is a walk, not an order.

import { sourceLocale } from '../../core/lesson/locale';
import type { Report } from './content-error';
import { quoted } from './nearest';
import type { ReadLesson } from './read-lesson';

export function checkPrerequisites(lessons: readonly ReadLesson[], report: Report): void {
  const before = new Map(lessons.filter(({ lesson }) => lesson.locale === sourceLocale).map(({ lesson }) => [lesson.id, lesson.plan.prerequisites]));
  for (const { lesson, source } of lessons) {
    lesson.plan.prerequisites.forEach((id, index) => {
      // One that is its own prerequisite is said with those that do not exist (check-together).
      const way = id === lesson.id ? undefined : wayTo(lesson.id, id, before);
      if (way === undefined) return;
      report({
        file: lesson.file,
        line: source.lineOf(['prerequisites', index]),
        what: `Les leçons à faire avant tournent en rond : ${[lesson.id, ...way].join(' → ')}.`,
        mend: `retirez ${quoted(id)} de prerequisites, ici ou plus loin dans le rond.`,
      });
    });
  }
}

/** The shortest way from one lesson to another through what comes before, ends included. */
function wayTo(goal: string, from: string, before: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set([from]);
  const ways: (readonly string[])[] = [[from]];
  for (const way of ways) {
    for (const id of before.get(way.at(-1) ?? '') ?? []) {
      if (id === goal) return [...way, id];
      if (seen.has(id)) continue;
      seen.add(id);
      ways.push([...way, id]);
    }
  }
  return undefined;
}
