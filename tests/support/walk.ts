// A walk through the graph of gestures of one practice: from the start and from each place of the guide's own way,
// every gesture of the repertoire, and time, ring after ring. Where a ring is too wide, some of its states are drawn by lot, always the same ones.

import type { Gesture, Screen } from '../../src/world/apps/contract';
import type { WorldState } from '../../src/world/device/state';
import type { Bench } from '../../src/world/practice/bench';
import type { Repertoire } from './repertoire/repertoire';
import { lotOf, type Lot } from './sample';

export interface Bounds {
  /** Gestures in a row, from where the walk begins. */
  readonly depth: number;
  /** States whose gestures are all tried, in each ring. */
  readonly width: number;
  /** Gestures of one type tried in one state: fields and words are many, what they open is few. */
  readonly perType: number;
  readonly seed: number;
}

/** A state that was reached, and the shortest way found to it. */
export interface Place {
  readonly state: WorldState;
  readonly way: readonly Gesture[];
  /** States one gesture further. Undefined: its gestures were not tried, beyond the bound. */
  readonly next?: readonly string[] | undefined;
}

/** The app of the moment that passes, in a way. */
export const TIME = 'temps';
const MOMENT: Gesture = { app: TIME, type: 'moment' };

/** Every state met, by its print. */
export type Graph = ReadonlyMap<string, Place>;

function printOf(state: WorldState): string {
  return JSON.stringify(state);
}

export function walk(bench: Bench, screen: Screen, repertoire: Repertoire, bounds: Bounds): Graph {
  const lot = lotOf(bounds.seed);
  const met = new Map<string, Place>(wayOf(bench, screen).map((place) => [printOf(place.state), place]));
  let ring = [...met.keys()];
  for (let depth = 0; depth < bounds.depth && ring.length > 0; depth += 1) {
    const found: string[] = [];
    for (const print of drawn(ring, bounds.width, lot)) {
      const place = met.get(print);
      if (place === undefined || bench.isDone(place.state)) continue;
      const next = new Set<string>();
      const drawnMoves = [...movesFrom(bench, place.state, repertoire, bounds.perType, lot)];
      // The lot may fall on names that mean nothing here: before one says that all is refused, all is tried.
      const moves = drawnMoves.length > 0 ? drawnMoves : movesFrom(bench, place.state, repertoire, Infinity, lot);
      for (const [gesture, state] of moves) {
        const key = printOf(state);
        next.add(key);
        if (met.has(key)) continue;
        met.set(key, { state, way: [...place.way, gesture] });
        found.push(key);
      }
      met.set(print, { ...place, next: [...next] });
    }
    ring = found;
  }
  return met;
}

/** The start, and every state on the way to the goals. */
function wayOf(bench: Bench, screen: Screen): readonly Place[] {
  return bench.way(screen).reduce<readonly Place[]>(
    (places, gesture) => {
      const here = places.at(-1);
      if (here === undefined) return places;
      const done = bench.rules.send(here.state, gesture).state;
      const later = bench.rules.passTime(done).state;
      const there: Place = { state: done, way: [...here.way, gesture] };
      return later === done ? [...places, there] : [...places, there, { state: later, way: [...there.way, MOMENT] }];
    },
    [{ state: bench.start(screen).state, way: [] }],
  );
}

/** What each gesture leads to, and what a moment's wait does. A gesture that changes nothing leads nowhere. */
function* movesFrom({ rules }: Bench, state: WorldState, repertoire: Repertoire, perType: number, lot: Lot): Generator<readonly [Gesture, WorldState]> {
  for (const same of repertoire) {
    for (const gesture of drawn(same, perType, lot)) {
      const after = rules.send(state, gesture).state;
      if (after !== state) yield [gesture, after];
    }
  }
  const later = rules.passTime(state).state;
  if (later !== state) yield [MOMENT, later];
}

function drawn<One>(all: readonly One[], most: number, lot: Lot): readonly One[] {
  if (all.length <= most) return all;
  const left = [...all];
  return Array.from({ length: most }, () => left.splice(lot(left.length), 1)).flat();
}
