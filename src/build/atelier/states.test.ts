// What the atelier opens is what the player would find again: each state is taken by it, and the last one is the end of the practice.

import path from 'node:path';
import { expect, test } from 'vitest';
import { openPractice } from '../../world/practice/bench';
import { parseKept, resumePlay } from '../../world/practice/play';
import { readLibrary } from '../library/library';
import { statesOf } from './states';

const { practices } = await readLibrary(path.join(import.meta.dirname, '../../../tests/fixture'));

test.each([...practices])('the states of %s are those of its way, to its end', async (_, practice) => {
  const states = await statesOf(practice);
  expect(states).toHaveLength(practice.walkthrough.length);
  const bench = await openPractice(practice);
  const plays = states.map(({ kept }) => {
    const read = parseKept(JSON.parse(JSON.stringify(kept)));
    return read && resumePlay(bench, read, 'wide');
  });
  expect(plays.every((play) => play !== undefined)).toBe(true);
  expect(plays.map((play) => play && bench.isDone(play.session.state))).toEqual([...states.slice(1).map(() => false), true]);
  for (const { after } of states) expect(after).toMatch(/\p{L}/u);
});
