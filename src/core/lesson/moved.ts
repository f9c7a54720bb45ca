// Steps that moved to another lesson, or changed their name: where they stood before. Old links and old progress
// still say the old address; it is read as the new one, and nothing that was kept is written again.

import type { Lesson, StepPlan } from './lesson';

/** A step, and the old name of it in the lesson it left. */
export interface MovedStep {
  readonly oldStep: string;
  readonly lesson: Lesson;
  readonly step: StepPlan;
}

/** The steps that left this lesson, each where it is now; in the same language when there is one, else in any. */
export function movedFrom({ id, locale }: Pick<Lesson, 'id' | 'locale'>, lessons: readonly Lesson[]): readonly MovedStep[] {
  const all = lessons.flatMap((lesson) =>
    lesson.plan.steps.flatMap((step) => {
      const [oldLesson, oldStep] = step.formerly?.split('/') ?? [];
      return oldLesson === id && oldStep !== undefined ? [{ oldStep, lesson, step }] : [];
    }),
  );
  const own = all.toSorted((a, b) => Number(b.lesson.locale === locale) - Number(a.lesson.locale === locale));
  return own.filter((one, index) => own.findIndex((other) => other.oldStep === one.oldStep) === index);
}

/** For each step that moved, the address of its old fact, `lesson/step`. */
export type FormerSteps = ReadonlyMap<string, string>;

/** As it is written in a page: « reparer=ecrire-email/reparer,relire=ecrire-email/relire »; undefined when none moved. */
export function writeFormer({ steps }: { readonly steps: readonly StepPlan[] }): string | undefined {
  const moved = steps.flatMap(({ id, formerly }) => (formerly === undefined ? [] : [`${id}=${formerly}`]));
  return moved.length === 0 ? undefined : moved.join(',');
}

export function parseFormer(written: string | undefined): FormerSteps {
  return new Map(
    (written ?? '').split(',').flatMap((one) => {
      const [id = '', formerly] = one.split('=');
      return formerly === undefined ? [] : [[id, formerly] as const];
    }),
  );
}
