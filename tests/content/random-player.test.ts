// A random player tries each exercise: whatever is done, nothing breaks, everything can be undone, and the goals
// stay within reach. SOAK=1 plays much more.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/build/library/library';
import { openPractice, type Bench } from '../../src/world/practice/bench';
import type { Session } from '../../src/world/practice/session';
import { isSoak, sampleOf } from '../support/sample';
import { moved, moves, screens, type Move } from '../support/random-player';
import { repertoireOf } from '../support/repertoire/practice';

/** On a sampled practice (tests/support/sample.ts), and on any other: each has its own budget, however many lessons there are. */
const SEQUENCES = isSoak ? 8_000 : { sampled: 64, usual: 8 };
/** What the guide costs goes up with the square of the gestures: a longer practice is tried fewer times, for the same wait. */
const USUAL_GESTURES = 8;
/** However long it is, whatever the day. */
const LEAST_SEQUENCES = 6;
/** How many practices are played longer. */
const MOST_SAMPLED = 6;
/** What is played in a practice is the same each day. */
const PLAYER = 20261121;

const { practices } = await readLibrary();
const sampled = new Set(sampleOf([...practices.keys()].sort(), MOST_SAMPLED));

function runsOf(key: string, gestures: number): number {
  const most = typeof SEQUENCES === 'number' ? SEQUENCES : sampled.has(key) ? SEQUENCES.sampled : SEQUENCES.usual;
  return Math.max(LEAST_SEQUENCES, Math.round(most * Math.min(1, (USUAL_GESTURES / gestures) ** 2)));
}

describe.each([...practices.keys()])('%s', (key) => {
  test('whatever is tried, nothing breaks, everything can be undone, and the goals stay within reach', async () => {
    const practice = practices.get(key);
    if (practice === undefined) throw new Error(`No practice ${key}.`);
    const bench = await openPractice(practice);
    const repertoire = repertoireOf(practice);
    fc.assert(
      fc.property(moves, screens, (played, screen) => {
        const passed = sessionsOf(bench, bench.start(screen), played);
        const end = passed.at(-1) ?? bench.start(screen);
        expect(foreignIn(end.state)).toEqual([]);
        expect(same(bench.resume(end.log, screen).state, end.state), 'played again from its list, the same state').toBe(true);
        undoAll(bench, end, passed);
        finish(bench, end);
      }),
      { numRuns: runsOf(key, practice.walkthrough.length), seed: PLAYER },
    );

    function sessionsOf(on: Bench, start: Session, played: readonly Move[]): readonly Session[] {
      return played.reduce<readonly Session[]>((before, move) => [...before, moved(on, before.at(-1) ?? start, move, repertoire)], [start]);
    }
  });
});

/** Each step back leads to a state that was there, in the order they were, down to the start. */
function undoAll(bench: Bench, end: Session, passed: readonly Session[]): void {
  let session = end;
  while (bench.canUndo(session)) {
    const before = bench.undo(session);
    const there = passed.findLast((one) => same(one.log, before.log));
    if (there !== undefined) expect(same(before.state, there.state), `undo after ${JSON.stringify(session.log.at(-1))}`).toBe(true);
    session = before;
  }
  expect(same(session.state, bench.turn(bench.start(end.screen), session.state.world.screen).state), 'back at the start').toBe(true);
}

/** Follows the guide to the goals; where it is lost, undoes until it is not. */
function finish(bench: Bench, end: Session): void {
  let session = end;
  for (let gestures = 0; gestures < 60; gestures += 1) {
    const advice = bench.advise(session);
    if (advice.type === 'done') return;
    const next =
      advice.type === 'next'
        ? bench.pass(bench.send(session, advice.gesture).session).session
        : advice.type === 'wait'
          ? bench.pass(session).session
          : bench.undo(session);
    if (next === session) throw new Error(`Stuck: ${JSON.stringify(advice)} after ${JSON.stringify(session.log)}`);
    session = next;
  }
  throw new Error(`Still not done: ${JSON.stringify(end.log)}`);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What in this value would not survive being written down: a function, a date, a number that is none. */
function foreignIn(value: unknown, path = ''): readonly string[] {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object') return [path];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.entries(value).flatMap(([key, inside]) => foreignIn(inside, `${path}.${key}`)) : [path];
}
