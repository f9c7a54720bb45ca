// The practice drawn still: one picture a gesture, with its control marked, and the last one at the end.

import type { Gesture, Screen } from '../apps/contract';
import type { WorldState } from '../device/state';
import type { Say } from '../device/world';
import type { Bench } from './bench';

export interface Still {
  /** From 1, as printed. */
  readonly number: number;
  readonly state: WorldState;
  readonly gesture: Gesture;
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
    const still = { number: index + 1, state, gesture, target: rules.target(gesture, state).id, say: rules.describe(gesture, state) };
    state = rules.passTime(rules.send(state, gesture).state).state;
    return still;
  });
  return { gestures, end: state };
}

/**
 * Where one was in a story, in the story of the same practice on another screen: at the same gesture, else at the next
 * one that both have. Menus to open come and go with the width.
 */
export function sameMoment(before: StillStory, index: number, after: StillStory): number {
  const keys = keysOf(before).slice(index);
  const there = keysOf(after);
  const found = keys.map((key) => there.indexOf(key)).find((at) => at !== -1);
  return found ?? after.gestures.length;
}

/** A gesture may come twice: each time is another one. */
function keysOf({ gestures }: StillStory): readonly string[] {
  const times = new Map<string, number>();
  return gestures.map(({ gesture }) => {
    const key = JSON.stringify(gesture);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return `${time} ${key}`;
  });
}
