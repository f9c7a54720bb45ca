// The next gesture, from wherever the learner is. The walkthrough is tried on the present state:
// what is already done falls away by itself, in whatever order and words it was done. When the path
// does not go on from here, the nearest way back to known ground is looked for first.

import type { Gesture } from '../apps/contract';
import type { WorldRules, WorldState } from '../device/world';
import type { Goal } from './practice';

export type Advice =
  /** `isRepair`: this gesture is not on the path, it brings one back to it. */
  | { readonly type: 'next'; readonly gesture: Gesture; readonly isRepair: boolean; readonly left: number }
  | { readonly type: 'done' }
  /** What one needs is on its way: a message, somebody who opens a document. */
  | { readonly type: 'wait' }
  /** No way found: undoing is the way. */
  | { readonly type: 'lost' };

/** Gestures of repair looked for in a row, and states looked at: bounds that keep an answer about 20 ms at worst, 0.2 ms most often. */
const MAX_REPAIRS = 4;
const MAX_STATES = 160;

/** Gestures that may stand between a screen and a hidden control: leave the page, open the menu. */
const MAX_LEAD = 3;

interface Task {
  readonly rules: WorldRules;
  readonly goals: readonly Goal[];
  readonly walkthrough: readonly Gesture[];
}

/** What to do now. Never says that a right gesture is wrong: only the goals decide. */
export function adviseFrom(state: WorldState, task: Task): Advice {
  if (allReached(state, task)) return { type: 'done' };
  const way = wayFrom(state, task);
  if (isOnItsWay(state, way, task)) return { type: 'wait' };
  const gesture = way?.gestures[0];
  if (way === undefined || gesture === undefined) return { type: 'lost' };
  return { type: 'next', gesture, isRepair: way.repairs > 0, left: way.gestures.length };
}

/** True when a moment's wait is shorter than any way from here, and nothing useful can be done meanwhile. */
function isOnItsWay(state: WorldState, way: Way | undefined, task: Task): boolean {
  const later = task.rules.passTime(state).state;
  if (later === state) return false;
  const wayLater = allReached(later, task) ? { gestures: [] } : wayFrom(later, task);
  if (wayLater === undefined || (way !== undefined && way.gestures.length <= wayLater.gestures.length)) return false;
  const [first] = wayLater.gestures;
  return first === undefined || task.rules.send(state, first).state === state;
}

interface Way {
  readonly gestures: readonly Gesture[];
  readonly repairs: number;
}

/** A state reached by gestures of repair. */
interface Node {
  readonly state: WorldState;
  readonly repairs: readonly Gesture[];
}

/**
 * The whole way to the goals from here, repairs first; undefined when none is found. Once one is found, one
 * repair more is tried: taking a name off a copy is shorter than beginning the message again.
 */
export function wayFrom(state: WorldState, task: Task): Way | undefined {
  const seen = new Set([fingerprint(state)]);
  let ring: readonly Node[] = [{ state, repairs: [] }];
  let best = shortestOf(ring, task);
  for (let depth = 1; depth <= MAX_REPAIRS; depth += 1) {
    ring = ring.flatMap((node) => repairsFrom(node, task, seen));
    const found = shortestOf(ring, task);
    if (found !== undefined && (best === undefined || found.gestures.length < best.gestures.length)) best = found;
    if (best !== undefined && best.repairs < depth) return best;
  }
  return best;
}

/** The states one gesture of repair further that were not seen yet. */
function repairsFrom({ state, repairs }: Node, task: Task, seen: Set<string>): readonly Node[] {
  return task.rules.exits(state).flatMap((gesture) => {
    const next = task.rules.send(state, gesture).state;
    const print = fingerprint(next);
    if (next === state || seen.has(print) || seen.size >= MAX_STATES) return [];
    seen.add(print);
    return [{ state: next, repairs: [...repairs, gesture] }];
  });
}

function shortestOf(ring: readonly Node[], task: Task): Way | undefined {
  return ring.reduce<Way | undefined>((shortest, { state, repairs }) => {
    const path = pathFrom(state, task);
    if (path === undefined) return shortest;
    const way = { gestures: [...repairs, ...path], repairs: repairs.length };
    return shortest === undefined || way.gestures.length < shortest.gestures.length ? way : shortest;
  }, undefined);
}

/** The walkthrough's gestures still needed from here, in its order; undefined when they do not reach the goals. */
function pathFrom(state: WorldState, task: Task): readonly Gesture[] | undefined {
  const whole = walk(state, task.walkthrough, task);
  return whole === undefined ? undefined : shorten(state, whole, task);
}

/** The gestures of this list that change something, up to where every goal is reached. */
function walk(state: WorldState, gestures: readonly Gesture[], task: Task): readonly Gesture[] | undefined {
  let now = state;
  const used: Gesture[] = [];
  for (const gesture of gestures) {
    const step = stepTo(now, gesture, task);
    if (step === undefined) continue;
    used.push(...step.gestures);
    now = step.state;
    if (allReached(now, task)) return used;
  }
  return allReached(now, task) ? used : undefined;
}

/** This gesture, after those that bring its control in sight; undefined when it changes nothing all the same. */
function stepTo(state: WorldState, gesture: Gesture, { rules }: Task): { readonly state: WorldState; readonly gestures: readonly Gesture[] } | undefined {
  let now = state;
  const lead: Gesture[] = [];
  while (lead.length <= MAX_LEAD) {
    const next = rules.passTime(rules.send(now, gesture).state).state;
    if (next !== now) return { state: next, gestures: [...lead, gesture] };
    const first = rules.approach(gesture, now);
    if (first === undefined) return undefined;
    now = rules.send(now, first).state;
    lead.push(first);
  }
  return undefined;
}

/** Leaves out each gesture, or pair of gestures, without which the goals are reached all the same. */
function shorten(state: WorldState, gestures: readonly Gesture[], task: Task): readonly Gesture[] {
  for (const size of [1, 2]) {
    for (let at = 0; at + size <= gestures.length; at += 1) {
      const fewer = walk(state, [...gestures.slice(0, at), ...gestures.slice(at + size)], task);
      if (fewer !== undefined && fewer.length < gestures.length) return shorten(state, fewer, task);
    }
  }
  return gestures;
}

export function allReached(state: WorldState, task: Task): boolean {
  return task.goals.every((goal) => task.rules.isReached(goal, state));
}

function fingerprint(state: WorldState): string {
  return JSON.stringify([state.frame, state.apps, state.world.files]);
}
