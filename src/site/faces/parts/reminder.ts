// The pense-bête of a lesson is made from one of its practices.

import type { Lesson } from '../../../core/lesson/lesson';

/** The practice whose gestures are worth keeping in sight: the lesson's first. Undefined: the lesson has none. */
export function practiceToRemember(lesson: Lesson): string | undefined {
  return lesson.steps.flatMap((step) => step.practices.filter((id) => !step.again.includes(id)))[0];
}
