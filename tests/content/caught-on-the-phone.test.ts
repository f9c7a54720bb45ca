// Nobody ends caught and alone: in each exercise where a voice may be given something, whatever is given, or confirmed, the goals wait, and
// the guide leads to somebody who protects it, without undoing anything, without hanging up on them and without saying what is not so.

import { describe, expect, test } from 'vitest';
import { scenarioSchema, type AppelsEvent, type AppelsGoal, type Line, type Secret } from '../../src/world/apps/appels/schema';
import { readLibrary } from '../../src/build/library/library';
import { openPractice, type Bench } from '../../src/world/practice/bench';
import type { Practice } from '../../src/world/practice/practice';
import type { Session } from '../../src/world/practice/session';

const app = 'appels';
const safe: AppelsGoal = { app, type: 'safe' };
/** More gestures than any of these exercises needs. */
const MANY = 60;

const { practices } = await readLibrary();
const risky = [...practices].filter(([, practice]) => fallsIn(practice).length > 0);

test.each(risky)('%s, where something may be given to a voice, asks that it be protected', (_, { goals }) => {
  expect(goals).toContainEqual(safe);
});

describe.each(risky)('%s', (_, practice) => {
  const falls = fallsIn(practice);

  test.each(falls)('caught by $name, one is led to who protects it', async ({ what, gestures }) => {
    const bench = await openPractice(practice);
    const caught = gestures.reduce((session, gesture) => bench.send(session, gesture).session, bench.start('narrow'));
    expect(isSafe(bench, caught)).toBe(false);
    const anyWay = practice.walkthrough.reduce((session, gesture) => bench.pass(bench.send(session, gesture).session).session, caught);
    expect(bench.isDone(anyWay.state), 'the path of who was careful is enough only where it protects').toBe(isSafe(bench, anyWay));
    const { said, ...ended } = end(bench, caught);
    expect(ended).toEqual({ isDone: true, slips: [] });
    const answers = scenarioSchema.parse(practice.apps[app]).lines.flatMap(({ turns }) => turns.flatMap(({ answers }) => answers));
    expect(
      answers
        .filter(({ id, words, admits }) => said.includes(id) && (/rien donné|refusé/.test(words) || admits?.includes(what) === false))
        .map(({ words }) => words),
      'nobody is told to say what is not so',
    ).toEqual([]);
  });

  test.each(falls)('caught by $name, having told the bank that nothing was given, one is led there too', async ({ gestures }) => {
    const bench = await openPractice(practice);
    const caught = [...gestures, ...practice.walkthrough].reduce(
      (session, gesture) => bench.pass(bench.send(session, gesture).session).session,
      bench.start('narrow'),
    );
    expect(end(bench, caught)).toMatchObject({ isDone: true, slips: [] });
  });
});

function isSafe(bench: Bench, { state }: Session): boolean {
  return bench.rules.isReached(safe, state);
}

/** What comes of doing what the guide says. */
function end(bench: Bench, from: Session): { readonly isDone: boolean; readonly slips: readonly unknown[]; readonly said: readonly string[] } {
  const slips: unknown[] = [];
  const said: string[] = [];
  let session = from;
  for (let count = 0; count < MANY; count += 1) {
    const advice = bench.advise(session);
    if (advice.type !== 'next') break;
    if ('answer' in advice.gesture && typeof advice.gesture.answer === 'string') said.push(advice.gesture.answer);
    const turn = bench.send(session, advice.gesture);
    const { slip } = bench.judge(turn);
    if (slip !== undefined) slips.push(slip.slip);
    session = bench.pass(turn.session).session;
  }
  return { isDone: bench.isDone(session.state), slips, said };
}

/** Each secret that may be told to somebody, and each notification that may be confirmed, with the gestures that lead there. */
function fallsIn({ apps }: Practice): readonly { readonly name: string; readonly what: Secret; readonly gestures: readonly AppelsEvent[] }[] {
  if (apps[app] === undefined) return [];
  const { lines, talking, incoming, past } = scenarioSchema.parse(apps[app]);
  return lines.flatMap((line) => {
    const begin = beginWith(line);
    const told = line.turns.flatMap((turn) =>
      turn.answers.flatMap(({ id, gives }) =>
        gives === undefined ? [] : [{ name: id, what: gives, gestures: [...begin, ...said([...wayTo(turn.id, line), id], line)] }],
      ),
    );
    const approved = line.turns.flatMap(({ id, alert }) =>
      alert === undefined
        ? []
        : [
            {
              name: alert.id,
              what: 'money' as const,
              gestures: [...begin, ...said(wayTo(id, line), line), { app, type: 'alert-approved', alertId: alert.id } as const],
            },
          ],
    );
    return [...told, ...approved];
  });

  /** On the line already, calling, in the list of calls, or by the number on a paper. */
  function beginWith({ id, number }: Line): readonly AppelsEvent[] {
    if (talking === id) return [];
    if (incoming === id) return [{ app, type: 'call-taken', lineId: id }];
    if (past.some(({ lineId }) => lineId === id))
      return [
        { app, type: 'past-opened', lineId: id },
        { app, type: 'called-back', lineId: id },
      ];
    return [
      { app, type: 'dial-opened' },
      { app, type: 'number-edited', value: number },
      { app, type: 'number-dialled' },
    ];
  }

  function said(answers: readonly string[], line: Line): readonly AppelsEvent[] {
    return answers.map((answer) => ({ app, type: 'answered', lineId: line.id, answer }));
  }
}

/** The answers that lead from the first turn to this one. */
function wayTo(turnId: string, { turns }: Line): readonly string[] {
  const ways = new Map<string, readonly string[]>([[turns[0]?.id ?? '', []]]);
  for (const [at, way] of ways)
    for (const { id, leads } of turns.find((turn) => turn.id === at)?.answers ?? []) if (!ways.has(leads)) ways.set(leads, [...way, id]);
  return ways.get(turnId) ?? [];
}
