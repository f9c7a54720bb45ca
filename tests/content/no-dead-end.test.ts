// No reachable state without a way out: the graph of gestures of each practice is walked, in width first, as far
// as the bounds below go, further in the sampled practices; SOAK=1 goes much further in all. In every state that was met, either the goals are reached, or
//   1. the learner can do something: not every gesture of the repertoire is refused;
//   2. where every exit leads back to where one is, the guide knows another way;
//   3. the guide knows the way to the goals, or that something is coming; else undoing leads where it does.
// What was walked is written at the end: states met, and states whose every gesture was tried.

import { afterAll, describe, expect, test } from 'vitest';
import type { Gesture, Screen } from '../../src/world/apps/contract';
import { readLibrary } from '../../src/build/library/library';
import { openPractice, type Bench } from '../../src/world/practice/bench';
import type { Session } from '../../src/world/practice/session';
import { isSoak, sampleOf } from '../support/sample';
import { TIME, walk, type Bounds, type Place } from '../support/walk';
import { repertoireOf } from '../support/repertoire/practice';

/** In a sampled practice (tests/support/sample.ts), and in any other. */
const FAR: Bounds = isSoak ? { depth: 24, width: 150, perType: 12, seed: 20261122 } : { depth: 12, width: 24, perType: 4, seed: 20261122 };
const NEAR: Bounds = { ...FAR, depth: 4, width: 10 };
/** The guide costs up to 20 ms in a state: it is asked in some of those whose gestures were tried. */
const ASKED = isSoak ? 400 : 32;
/** How many practices are walked far. */
const MOST_SAMPLED = 6;

const { practices } = await readLibrary();
const sampled = new Set(sampleOf([...practices.keys()].sort(), MOST_SAMPLED));
const walked = { states: 0, tried: 0, asked: 0, undone: 0, farthest: 0 };

describe.each([...practices])('%s', (key, practice) => {
  const isSampled = isSoak || sampled.has(key);
  const screens: readonly Screen[] = isSampled ? ['wide', 'narrow'] : [practice.device === 'telephone' ? 'narrow' : 'wide'];

  test.each(screens)('on a %s screen, whatever one has done, there is a way on', async (screen) => {
    const bench = await openPractice(practice);
    const graph = walk(bench, screen, repertoireOf(practice), isSampled ? FAR : NEAR);
    const tried = [...graph.values()].filter((place) => place.next !== undefined);
    walked.states += graph.size;
    walked.tried += tried.length;

    expect(tried.filter(({ next }) => next?.length === 0).map(described), 'states in which every gesture is refused').toEqual([]);
    expect(tried.filter((place) => isCircle(place, bench, screen)).map(described), 'states whose exits lead only back to themselves').toEqual([]);
    expect(
      spread(tried, ASKED)
        .filter((place) => !hasWayOut(place, bench, screen))
        .map(described),
      'states without a way out',
    ).toEqual([]);
  });
});

afterAll(() => {
  console.info(
    `No dead end: ${walked.states} states met, ${walked.tried} tried with every type of gesture, ${walked.asked} asked of the guide (${walked.undone} answered by undoing, ${walked.farthest} gestures at most); depth ${FAR.depth}, ${FAR.width} states a ring, ${FAR.perType} gestures a type in ${sampled.size} practices; depth ${NEAR.depth}, ${NEAR.width} states in the others.`,
  );
});

/**
 * True when every exit leads back to the state one is in, and the guide knows no other way from it: known ground, like a
 * list, is no circle. A home screen has no exits at all: what holds there is the third promise.
 */
function isCircle(place: Place, bench: Bench, screen: Screen): boolean {
  const exits = bench.rules.exits(place.state);
  if (exits.length === 0 || exits.some((exit) => bench.rules.send(place.state, exit).state !== place.state)) return false;
  return bench.advise(sessionOf(place, bench, screen)).type === 'lost';
}

/** The guide knows the way down to the goals, or that what one needs is coming; else undoing leads where it does. */
function hasWayOut(place: Place, bench: Bench, screen: Screen): boolean {
  walked.asked += 1;
  const session = sessionOf(place, bench, screen);
  if (bench.advise(session).type !== 'lost') return true;
  return undoneUntilFound(bench, session);
}

/** The session that came here by the way that was found. */
function sessionOf({ way }: Place, bench: Bench, screen: Screen): Session {
  return way.reduce((now, gesture) => (gesture.app === TIME ? bench.pass(now) : bench.send(now, gesture)).session, bench.start(screen));
}

function undoneUntilFound(bench: Bench, lost: Session): boolean {
  let session = lost;
  for (let steps = 1; bench.canUndo(session); steps += 1) {
    session = bench.undo(session);
    if (bench.advise(session).type === 'lost') continue;
    walked.undone += 1;
    walked.farthest = Math.max(walked.farthest, steps);
    return true;
  }
  return false;
}

/** So many of these, from the first to the last. */
function spread<One>(all: readonly One[], most: number): readonly One[] {
  return all.filter((_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length));
}

function described({ way }: Place): readonly string[] {
  return way.map(({ app, type }: Gesture) => `${app} ${type}`);
}
