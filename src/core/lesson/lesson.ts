// A lesson, once read: its plan, what its prose holds, and its practices.

import type { z } from 'zod';
import type { Locale } from './locale';
import type { planSchema, stepPlanSchema, themes } from './plan-schema';

export type Theme = (typeof themes)[number];
export type Plan = z.infer<typeof planSchema>;
export type StepPlan = z.infer<typeof stepPlanSchema>;

/** One of the answers to a question, and what is said to who chooses it. */
export interface Answer {
  readonly text: string;
  readonly say: string;
  readonly isRight: boolean;
}

/** A question of the prose, without markup: to be asked to a room. */
interface Question {
  readonly ask: string;
  readonly answers: readonly Answer[];
}

/** What search, the reading aloud and the checks need of one step's prose. */
export interface StepProse {
  readonly id: string;
  /** All sentences, in order, without markup. */
  readonly text: string;
  readonly practices: readonly string[];
  /** Among them, those for who wants one more: folded on the page. */
  readonly again: readonly string[];
  readonly checks: number;
  readonly questions: readonly Question[];
  /** Words of the vocabulary explained here. */
  readonly terms: readonly string[];
}

/** One lesson in one language. */
export interface Lesson {
  readonly id: string;
  readonly locale: Locale;
  /** Path from the root of the project, for messages to authors. */
  readonly file: string;
  readonly plan: Plan;
  readonly steps: readonly StepProse[];
  /** Text of the introduction, before the first step. */
  readonly intro: string;
}

/** Where a step stands: lesson and step ids, both for life. */
export interface StepAddress {
  readonly lesson: string;
  readonly step: string;
}

/** The number shown to people, from 1. */
export function stepNumber(plan: Plan, stepId: string): number {
  return plan.steps.findIndex((step) => step.id === stepId) + 1;
}

/** Whether its practice may stand beside its words: one at a time, since there is one place (one more is folded until it is opened). */
export function standsBeside({ practices, again }: Pick<StepProse, 'practices' | 'again'>): boolean {
  return practices.filter((id) => !again.includes(id)).length === 1;
}
