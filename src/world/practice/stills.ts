// The practice drawn still: one picture a gesture, with its control marked, and the last one at the end.

import type { Screen } from '../apps/contract';
import type { Say, WorldState } from '../device/world';
import type { Bench } from './bench';

export interface Still {
  /** From 1, as printed. */
  readonly number: number;
  readonly state: WorldState;
  readonly target: string;
  readonly say: Say;
}

export interface StillStory {
  readonly gestures: readonly Still[];
  readonly end: WorldState;
}

/** The way to the goals on this screen, as a paper shows it. */
export function stillsOf(bench: Bench, screen: Screen): StillStory {
  const { rules } = bench;
  let state = bench.start(screen).state;
  const gestures = bench.way(screen).map((gesture, index): Still => {
    const still = { number: index + 1, state, target: rules.target(gesture, state).id, say: rules.describe(gesture, state) };
    state = rules.passTime(rules.send(state, gesture).state).state;
    return still;
  });
  return { gestures, end: state };
}
