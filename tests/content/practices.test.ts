// What the authors wrote, played: every exercise of every lesson.

import { describe, expect, test } from 'vitest';
import type { Gesture, Screen } from '../../src/world/apps/contract';
import { readLibrary } from '../../src/build/library/library';
import { openPractice, type Bench } from '../../src/world/practice/bench';
import { parseKept } from '../../src/world/practice/play';
import type { Practice } from '../../src/world/practice/practice';
import type { Session } from '../../src/world/practice/session';
import { inFrench } from '../support/french';
import { repertoireOf } from '../support/repertoire/practice';

const { practices } = await readLibrary();

describe.each([...practices])('%s', (_, practice) => {
  test('from the start, the guide follows the author’s path, gesture by gesture', async () => {
    const bench = await openPractice(practice);
    expect(bench.way('wide')).toEqual(practice.walkthrough);
  });

  test('what is done in it is kept for a reload', () => {
    const log = practice.walkthrough.map((gesture) => ({ by: 'learner', gesture }));
    const kept: unknown = JSON.parse(JSON.stringify({ version: 1, mode: 'alone', screen: 'wide', helped: false, log }));
    expect(parseKept(kept)?.log).toEqual(log);
  });

  test('no gesture of the path is for nothing: without it the goals are not reached', async () => {
    const bench = await openPractice(practice);
    const idle = practice.walkthrough.filter((gesture) =>
      isDoneBy(
        bench,
        'wide',
        practice.walkthrough.filter((one) => one !== gesture),
      ),
    );
    expect(idle).toEqual([]);
  });

  test.each<Screen>(['wide', 'narrow'])('on a %s screen the way reaches every goal, one gesture after another', async (screen) => {
    const bench = await openPractice(practice);
    expect(bench.way(screen).length).toBeGreaterThan(0);
    expect(isDoneBy(bench, screen, bench.way(screen))).toBe(true);
  });

  test.each<Screen>(['wide', 'narrow'])('on a %s screen each gesture has a control with a role and a name, and its sentences exist', async (screen) => {
    const bench = await openPractice(practice);
    let session = bench.start(screen);
    for (const gesture of bench.way(screen)) {
      const { state } = session;
      expect(bench.rules.target(gesture, state)).toMatchObject({
        id: expect.stringMatching(/./),
        role: expect.stringMatching(/./),
        name: expect.stringMatching(/\p{L}/u),
      });
      for (const say of [bench.rules.describe(gesture, state), bench.rules.where(gesture, state)]) {
        expect(inFrench(say)).toMatch(/^[^]{10,}$/);
        expect(inFrench(say), 'one full stop is enough').not.toMatch(/\.(?:\]\])?\.$/);
      }
      const turn = bench.send(session, gesture);
      for (const one of turn.happened) {
        const say = bench.rules.announce(one);
        if (say !== undefined) expect(inFrench(say)).toMatch(/\p{L}/u);
      }
      session = bench.pass(turn.session).session;
    }
  });

  test.each<Screen>(['wide', 'narrow'])('on a %s screen who does what the guide says is never told to come back to the path', async (screen) => {
    const bench = await openPractice(practice);
    const backwards: Gesture[] = [];
    let session = bench.start(screen);
    for (let left = 2 * practice.walkthrough.length; left > 0; left -= 1) {
      const advice = bench.advise(session);
      if (advice.type !== 'next') break;
      if (advice.isRepair) backwards.push(advice.gesture);
      session = bench.pass(bench.send(session, advice.gesture).session).session;
    }
    expect(backwards).toEqual([]);
    expect(bench.isDone(session.state), 'the guide leads to the end').toBe(true);
  });

  test('the sentence of each gesture names the control as it is written on screen', async () => {
    const bench = await openPractice(practice);
    let session = bench.start('wide');
    for (const gesture of practice.walkthrough) {
      const { role, name } = bench.rules.target(gesture, session.state);
      const sentence = inFrench(bench.rules.describe(gesture, session.state));
      const keys = [...sentence.matchAll(/\[\[(.+?)\]\]/g)].map(([, key = '']) => key);
      expect(
        keys.some((key) => name.includes(key)),
        `${role} « ${name} » in « ${sentence} »`,
      ).toBe(true);
      session = bench.pass(bench.send(session, gesture).session).session;
    }
  });

  test('a right path is never told to be wrong', async () => {
    const bench = await openPractice(practice);
    for (const screen of ['wide', 'narrow'] as const) {
      let session = bench.start(screen);
      for (const gesture of bench.way(screen)) {
        const turn = bench.send(session, gesture);
        expect(bench.judge(turn).slip).toBeUndefined();
        session = bench.pass(turn.session).session;
      }
    }
  });

  test('each explanation the author wrote is met by somebody who makes that mistake', async () => {
    const bench = await openPractice(practice);
    expect([...explanationsUnmet(bench, practice)]).toEqual([]);
  });
});

function isDoneBy(bench: Bench, screen: Screen, gestures: readonly Gesture[]): boolean {
  const end = gestures.reduce((session, gesture) => bench.pass(bench.send(session, gesture).session).session, bench.start(screen));
  return bench.isDone(end.state);
}

/**
 * The author's explanations that nobody meets who leaves the path: at each place of it they try every gesture there is,
 * then another, instead of the right one or before it; then they go on as if nothing had happened, or forget one gesture more.
 * What is tried last takes longest, and most explanations are met before.
 */
function explanationsUnmet(bench: Bench, practice: Practice): ReadonlySet<string> {
  const unmet = new Set(practice.slips.map(({ say }) => say.fr));
  const repertoire = repertoireOf(practice).flat();
  for (const [strays, forgets] of [
    [1, false],
    [1, true],
    [2, false],
    [2, true],
  ] as const) {
    let session = bench.start('wide');
    for (const [at, right] of practice.walkthrough.entries()) {
      const once = [session, ...astray(session)];
      const strayed = strays === 1 ? once : once.flatMap(astray);
      for (const here of strayed) {
        if (unmet.size === 0) return unmet;
        for (const rest of [practice.walkthrough.slice(at + 1), practice.walkthrough.slice(at)]) goOn(here, rest, forgets);
      }
      session = play(session, right);
    }
  }
  return unmet;

  function astray(from: Session): readonly Session[] {
    return repertoire.map((wrong) => play(from, wrong)).filter((after) => after !== from);
  }

  function goOn(from: Session, rest: readonly Gesture[], forgets: boolean): void {
    let here = from;
    for (const [index, gesture] of rest.entries()) {
      if (forgets) rest.slice(index + 1).reduce(play, here);
      here = play(here, gesture);
    }
  }

  function play(before: Session, gesture: Gesture): Session {
    const turn = bench.send(before, gesture);
    if (turn.session === before) return before;
    const later = bench.pass(turn.session);
    for (const { slip } of [bench.judge(turn), bench.judge(later)]) if (slip !== undefined && 'own' in slip) unmet.delete(slip.own.fr);
    return later.session;
  }
}
