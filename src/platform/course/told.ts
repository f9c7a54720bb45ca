// What a course platform is told of a lesson, and no more: begun, done with help, done alone. Pure.
//
// What is kept there so that one can go on another day is the steps and how each was done: « declic1 lire=a essayer=g ». Neither days, nor
// tries, nor anything that was typed.

import { isId } from '../../core/lesson/id';
import type { Fact, IsoDate, Outcome, Progress } from '../../core/lesson/progress';
import { outcomesIn } from '../../core/lesson/progress';

export type Told = 'begun' | 'with-help' | 'alone';

/** The lesson of a page, as the package writes it there. */
export interface CoursePlan {
  readonly lesson: string;
  readonly steps: readonly string[];
  /** Among them, those where one does something: they say whether it was alone. */
  readonly doing: readonly string[];
}

/** SCORM 1.2 keeps 4,096 characters. The run-time of the tests lets 64,000 pass, so it is held here. */
export const MOST = 4096;

const EDITION = 'declic1';
const signs = { s: 'seen', g: 'guided', a: 'alone' } as const satisfies Record<string, Outcome>;
const signOf = { seen: 's', guided: 'g', alone: 'a' } as const satisfies Record<Outcome, string>;

export function toldOf({ lesson, steps, doing }: CoursePlan, progress: Progress): Told {
  if (outcomesIn(progress, { id: lesson, steps }).includes(undefined)) return 'begun';
  return outcomesIn(progress, { id: lesson, steps: doing }).every((outcome) => outcome === 'alone') ? 'alone' : 'with-help';
}

export function writeKept({ lesson, steps }: CoursePlan, progress: Progress): string {
  // Those of the present lesson first: were there ever too many, an old name goes before a new one.
  const facts = [...progress.facts.values()]
    .filter((fact) => fact.lesson === lesson)
    .toSorted((one, other) => placeOf(one.step) - placeOf(other.step) || (one.step < other.step ? -1 : 1));
  let kept = EDITION;
  for (const { step, outcome } of facts) {
    const more = `${kept} ${step}=${signOf[outcome]}`;
    if (more.length <= MOST) kept = more;
  }
  return kept;

  function placeOf(step: string): number {
    return steps.includes(step) ? steps.indexOf(step) : steps.length;
  }
}

/** Of another program, or of a newer Déclic: nothing. */
export function readKept({ lesson }: CoursePlan, kept: string, day: IsoDate): readonly Fact[] {
  const [edition, ...entries] = kept.slice(0, MOST).split(' ');
  if (edition !== EDITION) return [];
  return entries.flatMap((entry) => {
    const [, step = '', sign = ''] = /^([^=]+)=([sga])$/.exec(entry) ?? [];
    const outcome = new Map<string, Outcome>(Object.entries(signs)).get(sign);
    return outcome === undefined || !isId(step) ? [] : [{ lesson, step, outcome, day }];
  });
}
