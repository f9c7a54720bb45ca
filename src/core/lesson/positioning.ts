// Where to begin, found by gestures and not by asking: what one did alone needs no lesson, the first that one did not is the first lesson.

import type { Outcome } from './progress';

/** One thing to try, and the lessons that teach it, first things first. */
export interface Trial {
  readonly id: string;
  readonly teaches: readonly string[];
}

/** Trial → how it went; a trial that was passed over is not there. */
export type Outcomes = Readonly<Record<string, Outcome>>;

export interface Position {
  /** Lessons to take, in the order of the trials, each once. Empty when everything was done alone. */
  readonly path: readonly string[];
  /** Trials done alone. */
  readonly known: readonly string[];
}

/** What was helped, watched or passed over is learnt; what was done alone is known. */
export function positionOf(trials: readonly Trial[], outcomes: Outcomes): Position {
  const isKnown = ({ id }: Trial): boolean => outcomes[id] === 'alone';
  return {
    path: [...new Set(trials.filter((trial) => !isKnown(trial)).flatMap(({ teaches }) => teaches))],
    known: trials.filter(isKnown).map(({ id }) => id),
  };
}
