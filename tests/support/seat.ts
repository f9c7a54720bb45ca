// Where a practice is done: its lesson, its step, its address.

import { sourceLocale } from '../../src/core/lesson/locale';
import type { Lesson } from '../../src/core/lesson/lesson';
import type { Library } from '../../src/build/library/library';
import type { Practice } from '../../src/world/practice/practice';

/** Where a practice is done. */
export interface Seat {
  readonly practice: Practice;
  readonly lesson: Lesson;
  readonly step: string;
  readonly address: string;
  /** « Encore un exercice »: folded until it is opened. */
  readonly isAgain: boolean;
}

/** Every practice of these lessons, in French. */
export function seatsIn({ lessons, practices: known }: Library): readonly Seat[] {
  return lessons
    .filter(({ locale }) => locale === sourceLocale)
    .flatMap((lesson) =>
      lesson.steps.flatMap(({ id: step, practices, again }) =>
        practices.map((id) => {
          const practice = known.get(`${lesson.id}/${id}`);
          if (practice === undefined) throw new Error(`No practice ${id} in ${lesson.id}.`);
          return { practice, lesson, step, address: `/lecons/${lesson.id}/#${step}`, isAgain: again.includes(id) };
        }),
      ),
    );
}
