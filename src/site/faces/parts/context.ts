// What the vocabulary needs to know of the lesson it stands in.

import { href, inLanguage } from '../../layouts/href';
import type { Hand } from '../../../core/lesson/hand';
import type { Lesson, StepPlan } from '../../../core/lesson/lesson';
import type { Locale } from '../../../core/lesson/locale';
import type { Library } from '../../../build/library/library';
import type { Practice } from '../../../world/practice/practice';

export interface LessonContext {
  readonly lesson: Lesson;
  readonly locale: Locale;
  readonly library: Library;
  /** Whom a paper is for: notes for the trainer are on hers only. */
  readonly audience: 'learner' | 'trainer';
  /** How often each id was used on this page, so that each stays unique. */
  readonly used: Map<string, number>;
  /** On paper: the questions met so far, and what their answers are worth. */
  readonly answers: PaperAnswer[];
}

/** A question on paper, and its choices as HTML, each with what it is worth. */
interface PaperAnswer {
  readonly number: number;
  readonly ask: string;
  choices: string;
}

export function contextOf(lesson: Lesson, library: Library, audience: LessonContext['audience'] = 'learner'): LessonContext {
  return { lesson, locale: lesson.locale, library, audience, used: new Map(), answers: [] };
}

/** This id, or the same with a number when the page has it already. */
export function uniqueId(context: LessonContext, id: string): string {
  const count = (context.used.get(id) ?? 0) + 1;
  context.used.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

/** The practice of this lesson. The library has checked that it exists. */
export function practiceOf(context: LessonContext, id: string): Practice {
  const practice = context.library.practices.get(`${context.lesson.id}/${id}`);
  if (practice === undefined) throw new Error(`The library let an unknown practice through: ${context.lesson.id}/${id}.`);
  return practice;
}

/** The number of this practice on the board; undefined on a site whose exercises have none. */
export function numberOf({ lesson, library }: LessonContext, id: string): number | undefined {
  return library.numbers.of.get(`${lesson.id}/${id}`);
}

/** The plan of a step. The library has checked that prose and plan hold the same steps. */
export function stepPlan({ lesson }: LessonContext, id: string): StepPlan {
  const plan = lesson.plan.steps.find((step) => step.id === id);
  if (plan === undefined) throw new Error(`The library let an unknown step through: ${lesson.id}#${id}.`);
  return plan;
}

/**
 * Whose gestures a paper tells in this step: those of its practice's device, else of the next one's, else of the last
 * one's. Without a step, the lesson's first.
 */
export function handOnPaper(context: LessonContext, id?: string): Hand {
  const { steps } = context.lesson;
  const at = Math.max(
    0,
    steps.findIndex((step) => step.id === id),
  );
  const [first] = [...steps.slice(at), ...steps.slice(0, at).toReversed()].flatMap((step) => step.practices);
  return first !== undefined && practiceOf(context, first).device === 'telephone' ? 'finger' : 'mouse';
}

/** Address of a lesson's page in its own language; `face` is « fiche/ », « projection/ »… */
export function lessonHref(lesson: Lesson, face = ''): string {
  return href(inLanguage(lesson.locale, `/lecons/${lesson.id}/${face}`));
}

/** Address of a practice's package (src/site/pages/…/[practice].json.ts). */
export function practiceHref(lesson: Lesson, id: string): string {
  return lessonHref(lesson, `${id}.json`);
}

/** The step after the one that holds this practice, for « Continuer la leçon »; nothing when it is the last. */
export function stepAfterPractice(context: LessonContext, practiceId: string): string | undefined {
  const { steps } = context.lesson;
  return steps[steps.findIndex((step) => step.practices.includes(practiceId)) + 1]?.id;
}

/** The lessons that come well after this one, the best first; in French, where all of them are. */
export function lessonsAfter({ lesson, library }: LessonContext): readonly Lesson[] {
  return lesson.plan.next.flatMap((id) => library.lessons.find((one) => one.id === id && one.locale === 'fr') ?? []);
}
