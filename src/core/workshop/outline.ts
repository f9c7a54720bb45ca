// What a workshop needs to know of a lesson: its plan, and what is done by who is ahead or behind. The browser receives it as it is.

import type { Lesson, StepPlan } from '../lesson/lesson';

/** One exercise, and the step it is in. */
export interface Exercise {
  readonly step: string;
  readonly title: string;
}

export interface Outline {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Pick<StepPlan, 'id' | 'title' | 'minutes'>[];
  readonly materials: readonly string[];
  readonly objectives: readonly string[];
  /** The first exercise: the guided one, to take again with who is behind. */
  readonly guided: Exercise | undefined;
  /** « Encore un exercice », for who is ahead. */
  readonly more: readonly Exercise[];
  readonly next: readonly string[];
}

/** `titleOf`: the title of a practice of this lesson. */
export function outlineOf({ id, plan, steps }: Pick<Lesson, 'id' | 'plan' | 'steps'>, titleOf: (practice: string) => string): Outline {
  const exercises = steps.flatMap(({ id: step, practices, again }) =>
    practices.map((practice) => ({ step, title: titleOf(practice), isMore: again.includes(practice) })),
  );
  const bare = ({ step, title }: Exercise): Exercise => ({ step, title });
  const guided = exercises.find(({ isMore }) => !isMore);
  return {
    id,
    title: plan.title,
    steps: plan.steps.map((step) => ({ id: step.id, title: step.title, minutes: step.minutes })),
    materials: plan.materials,
    objectives: plan.objectives,
    guided: guided && bare(guided),
    more: exercises.filter(({ isMore }) => isMore).map(bare),
    next: plan.next,
  };
}

/** Minutes of all these steps with a group. */
export function minutesOf(steps: readonly { readonly minutes: number }[]): number {
  return steps.reduce((all, { minutes }) => all + minutes, 0);
}
