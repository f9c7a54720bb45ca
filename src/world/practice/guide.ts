// The next gesture, from wherever the learner is. The walkthrough is tried on the present state:
// what is already done falls away by itself, in whatever order and words it was done. When the path
// does not go on from here, the nearest way back to known ground is looked for first.

import type { Gesture } from '../apps/contract';
import type { WorldState } from '../device/state';
import type { WorldRules } from '../device/world';
import type { Goal } from './practice';

export type Advice =
  /** `isRepair`: the path does not go on from here, this gesture brings one back to it. A shorter way round is no repair. */
  | { readonly type: 'next'; readonly gesture: Gesture; readonly isRepair: boolean; readonly left: number }
  | { readonly type: 'done' }
  /** What one needs is on its way: a message, somebody who opens a document. */
  | { readonly type: 'wait' }
  /** No way found: undoing is the way. */
  | { readonly type: 'lost' };

/** Gestures of repair looked for in a row, and states looked at: they bound the longest answer, which `npm run bench` measures. */
const MAX_REPAIRS = 4;
const MAX_STATES = 160;

/** Gestures that may stand between a screen and a hidden control: leave the page, open the menu. */
const MAX_LEAD = 3;

export interface Task {
  readonly rules: WorldRules;
  readonly goals: readonly Goal[];
  readonly walkthrough: readonly Gesture[];
}

/** What to do now. Never says that a right gesture is wrong: only the goals decide. */
export function adviseFrom(state: WorldState, task: Task): Advice {
  const whole = withDetour(state, task);
  const search = new Search(whole);
  if (search.isDone(state)) return { type: 'done' };
  const way = search.wayFrom(state);
  if (search.isOnItsWay(state, way)) return { type: 'wait' };
  const gesture = way?.gestures[0];
  if (way === undefined || gesture === undefined) return { type: 'lost' };
  return { type: 'next', gesture, isRepair: isRepair(way, whole) && !search.goesOnFrom(state), left: way.gestures.length };
}

/** Who was caught calls the bank besides: first, or where somebody is on the line already, after them. */
function withDetour(state: WorldState, task: Task): Task {
  const detour = task.rules.detour(state);
  return detour.length === 0 ? task : { ...task, walkthrough: [...detour, ...task.walkthrough, ...detour] };
}

/** The author’s own path closes a tab too: what it asks for itself brings nobody back to it. */
function isRepair({ gestures, repairs }: Way, { walkthrough }: Task): boolean {
  const asked = new Set(walkthrough.map((gesture) => JSON.stringify(gesture)));
  return repairs > 0 && !gestures.slice(0, repairs).some((gesture) => asked.has(JSON.stringify(gesture)));
}

/** The whole way to the goals from here, repairs first; undefined when none is found. */
export function wayFrom(state: WorldState, task: Task): Way | undefined {
  return new Search(task).wayFrom(state);
}

export function allReached(state: WorldState, { rules, goals }: Task): boolean {
  return goals.every((goal) => rules.isReached(goal, state));
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

/** Where a gesture leads, after those that bring its control in sight. */
interface Step {
  readonly state: WorldState;
  readonly gestures: readonly Gesture[];
}

/** One question, and what was found out while answering it. */
class Search {
  readonly #task: Task;
  /** State → gesture → step; `null`: it changes nothing there. The same beginnings are walked many times. */
  readonly #steps = new Map<WorldState, Map<Gesture, Step | null>>();
  /** The goal that was not reached last time is likeliest not to be reached this time. */
  #unreached = 0;

  constructor(task: Task) {
    this.#task = task;
  }

  isDone(state: WorldState): boolean {
    const { rules, goals } = this.#task;
    for (let count = 0; count < goals.length; count += 1) {
      const index = (this.#unreached + count) % goals.length;
      const goal = goals[index];
      if (goal === undefined || rules.isReached(goal, state)) continue;
      this.#unreached = index;
      return false;
    }
    return true;
  }

  /** True when a moment's wait is shorter than any way from here, and nothing useful can be done meanwhile. */
  isOnItsWay(state: WorldState, way: Way | undefined): boolean {
    const { rules } = this.#task;
    const later = rules.passTime(state).state;
    if (later === state) return false;
    const wayLater = this.isDone(later) ? { gestures: [] } : this.wayFrom(later);
    if (wayLater === undefined || (way !== undefined && way.gestures.length <= wayLater.gestures.length)) return false;
    const [first] = wayLater.gestures;
    return first === undefined || rules.send(state, first).state === state;
  }

  /** Whether the path itself leads to the end from here, longer or not. */
  goesOnFrom(state: WorldState): boolean {
    return this.#pathFrom(state, undefined) !== undefined;
  }

  /** Once a way is found, one repair more is tried: taking a name off a copy is shorter than beginning the message again. */
  wayFrom(state: WorldState): Way | undefined {
    const seen = new Set([fingerprint(state)]);
    let ring: readonly Node[] = [{ state, repairs: [] }];
    let best = this.#shortestOf(ring, undefined);
    for (let depth = 1; depth <= MAX_REPAIRS; depth += 1) {
      ring = ring.flatMap((node) => this.#repairsFrom(node, seen));
      best = this.#shortestOf(ring, best);
      if (best !== undefined && best.repairs < depth) return best;
    }
    return best;
  }

  /** The states one gesture of repair further that were not seen yet. */
  #repairsFrom({ state, repairs }: Node, seen: Set<string>): readonly Node[] {
    const { rules } = this.#task;
    return rules.exits(state).flatMap((gesture) => {
      if (seen.size >= MAX_STATES) return [];
      const next = rules.send(state, gesture).state;
      if (next === state) return [];
      const print = fingerprint(next);
      if (seen.has(print)) return [];
      seen.add(print);
      return [{ state: next, repairs: [...repairs, gesture] }];
    });
  }

  /** The shortest way through one of these states, if it is shorter than the best one known. */
  #shortestOf(ring: readonly Node[], known: Way | undefined): Way | undefined {
    return ring.reduce<Way | undefined>((best, { state, repairs }) => {
      const path = this.#pathFrom(state, best?.gestures.slice(best.repairs));
      if (path === undefined) return best;
      const way = { gestures: [...repairs, ...path], repairs: repairs.length };
      return best === undefined || way.gestures.length < best.gestures.length ? way : best;
    }, known);
  }

  /**
   * The gestures still needed from here, in the walkthrough's order; undefined when they do not reach the goals.
   * `near` is what is needed from a state close by: where it is enough here too, little is left to leave out.
   */
  #pathFrom(state: WorldState, near: readonly Gesture[] | undefined): readonly Gesture[] | undefined {
    const whole = (near === undefined ? undefined : this.#walk(state, near)) ?? this.#walk(state, this.#task.walkthrough);
    return whole === undefined ? undefined : this.#shorten(state, whole);
  }

  /** The gestures of this list that change something, up to where every goal is reached. */
  #walk(state: WorldState, gestures: readonly Gesture[], used: readonly Gesture[] = []): readonly Gesture[] | undefined {
    let now = state;
    const all = [...used];
    for (const gesture of gestures) {
      const step = this.#step(now, gesture);
      if (step === null) continue;
      all.push(...step.gestures);
      now = step.state;
      if (this.isDone(now)) return all;
    }
    return this.isDone(now) ? all : undefined;
  }

  #step(state: WorldState, gesture: Gesture): Step | null {
    const known = this.#steps.get(state) ?? new Map<Gesture, Step | null>();
    this.#steps.set(state, known);
    const before = known.get(gesture);
    if (before !== undefined) return before;
    const step = this.#stepTo(state, gesture);
    known.set(gesture, step);
    return step;
  }

  /** This gesture, after those that bring its control in sight; `null` when it changes nothing all the same. */
  #stepTo(state: WorldState, gesture: Gesture): Step | null {
    const { rules } = this.#task;
    let now = state;
    const lead: Gesture[] = [];
    while (lead.length <= MAX_LEAD) {
      const next = rules.passTime(rules.send(now, gesture).state).state;
      if (next !== now) return { state: next, gestures: [...lead, gesture] };
      const first = rules.approach(gesture, now);
      if (first === undefined) return null;
      now = rules.send(now, first).state;
      lead.push(first);
    }
    return null;
  }

  /**
   * Leaves out each gesture, or pair of gestures, without which the goals are reached all the same. What is before the
   * one left out is walked once; a list that was shortened is gone on with from there, then looked over again.
   */
  #shorten(state: WorldState, gestures: readonly Gesture[]): readonly Gesture[] {
    let list = gestures;
    for (const size of [1, 2]) {
      let before = state;
      for (let at = 0; at + size <= list.length;) {
        const fewer = this.#walk(before, list.slice(at + size), list.slice(0, at));
        if (fewer !== undefined && fewer.length < list.length) {
          list = fewer;
          continue;
        }
        const kept = list[at];
        before = (kept === undefined ? null : this.#step(before, kept))?.state ?? before;
        at += 1;
      }
      if (list.length < gestures.length) return this.#shorten(state, list);
    }
    return list;
  }
}

function fingerprint(state: WorldState): string {
  return JSON.stringify([state.frame, state.apps, state.world.files]);
}
