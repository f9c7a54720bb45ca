/**
 * What a learner states of what they did, on paper or in a file (credential.ts): lessons that are finished, each done alone, with help or read.
 * A name is there when it was typed, and nothing else says who it is.
 */

import type { DigcompCode } from '../lesson/digcomp';
import { factsIn, type IsoDate, type Outcome, type Progress } from '../lesson/progress';
import type { FormerSteps } from '../lesson/moved';

export interface StatedLesson {
  readonly id: string;
  readonly title: string;
  /** The least of its steps that are exercises: one with help, and the lesson was done with help. */
  readonly how: Outcome;
  readonly digcomp: readonly DigcompCode[];
}

export interface Statement {
  /** urn:uuid:…, drawn anew for each statement: two of the same person have nothing in common. */
  readonly id: string;
  /** As it was typed; empty when it was not. */
  readonly name: string;
  /** The first and the last day of what is stated. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly lessons: readonly StatedLesson[];
}

/** A lesson as the page knows it. */
interface Known {
  readonly id: string;
  readonly title: string;
  readonly digcomp: readonly DigcompCode[];
  readonly steps: readonly string[];
  readonly former?: FormerSteps | undefined;
}

/** What is stated of these lessons: those that are finished. Undefined when none is. */
export function statementOf(lessons: readonly Known[], progress: Progress, { id, name }: Pick<Statement, 'id' | 'name'>): Statement | undefined {
  const finished = lessons
    .map((lesson) => ({ lesson, facts: factsIn(progress, lesson) }))
    .filter(({ lesson, facts }) => facts.length > 0 && facts.length === lesson.steps.length);
  const days = finished.flatMap(({ facts }) => facts.map(({ day }) => day)).toSorted();
  const [from, to] = [days.at(0), days.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  return {
    id,
    name,
    from,
    to,
    lessons: finished.map(({ lesson: { id, title, digcomp }, facts }) => ({ id, title, digcomp, how: howOf(facts.map(({ outcome }) => outcome)) })),
  };
}

function howOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('guided')) return 'guided';
  return outcomes.includes('alone') ? 'alone' : 'seen';
}
