// Nobody ends caught and alone: in each exercise that asks whether what a voice was given is protected, whatever is given, or confirmed,
// the goals wait, and the guide leads to somebody who protects it, without undoing anything and without hanging up on them.

import { describe, expect, test } from 'vitest';
import { scenarioSchema, type AppelsEvent, type AppelsGoal, type Line } from '../../src/world/apps/appels/schema';
import { readLibrary } from '../../src/build/library/library';
import { openPractice, type Bench } from '../../src/world/practice/bench';
import type { Practice } from '../../src/world/practice/practice';
import type { Session } from '../../src/world/practice/session';

const app = 'appels';
const safe: AppelsGoal = { app, type: 'safe' };
/** More gestures than any of these exercises needs. */
const MANY = 60;

const { practices } = await readLibrary();
const asking = [...practices].filter(([, { goals }]) => goals.some((goal) => goal.app === app && goal.type === 'safe'));

test('some exercise asks for it', () => {
  expect(asking.map(([key]) => key)).not.toEqual([]);
});

describe.each(asking)('%s', (_, practice) => {
  const falls = fallsIn(practice);

  test.each(falls)('caught by $name, one is led to who protects it', async ({ gestures }) => {
    const bench = await openPractice(practice);
    const caught = gestures.reduce((session, gesture) => bench.send(session, gesture).session, bench.start('narrow'));
    expect(isSafe(bench, caught)).toBe(false);
    const anyWay = practice.walkthrough.reduce((session, gesture) => bench.pass(bench.send(session, gesture).session).session, caught);
    expect(bench.isDone(anyWay.state), 'the path of who was careful is not enough any more').toBe(false);
    const { said, ...ended } = end(bench, caught);
    expect(ended).toEqual({ isDone: true, slips: [] });
    const words = scenarioSchema.parse(practice.apps[app]).lines.flatMap(({ turns }) => turns.flatMap(({ answers }) => answers));
    expect(
      words.filter(({ id, words }) => said.includes(id) && words.includes('rien donné')).map(({ words }) => words),
      'nobody is told to say first what is not true',
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
    if (slip !== undefined) slips.push(slip);
    session = bench.pass(turn.session).session;
  }
  return { isDone: bench.isDone(session.state), slips, said };
}

/** Each secret that may be told to the voice on the line, and each notification that may be confirmed, with the gestures that lead there. */
function fallsIn({ apps }: Practice): readonly { readonly name: string; readonly gestures: readonly AppelsEvent[] }[] {
  const { lines, talking, incoming } = scenarioSchema.parse(apps[app]);
  const line = lines.find(({ id }) => id === (talking ?? incoming));
  if (line === undefined) return [];
  const begin: readonly AppelsEvent[] = talking === undefined ? [{ app, type: 'call-taken', lineId: line.id }] : [];
  const told = line.turns.flatMap((turn) =>
    turn.answers.filter(({ gives }) => gives !== undefined).map(({ id }) => ({ name: id, gestures: [...begin, ...said([...wayTo(turn.id, line), id])] })),
  );
  const approved = line.turns.flatMap(({ id, alert }) =>
    alert === undefined
      ? []
      : [{ name: alert.id, gestures: [...begin, ...said(wayTo(id, line)), { app, type: 'alert-approved', alertId: alert.id } as const] }],
  );
  return [...told, ...approved];

  function said(answers: readonly string[]): readonly AppelsEvent[] {
    return answers.map((answer) => ({ app, type: 'answered', lineId: line?.id ?? '', answer }));
  }
}

/** The answers that lead from the first turn to this one. */
function wayTo(turnId: string, { turns }: Line): readonly string[] {
  const ways = new Map<string, readonly string[]>([[turns[0]?.id ?? '', []]]);
  for (const [at, way] of ways)
    for (const { id, leads } of turns.find((turn) => turn.id === at)?.answers ?? []) if (!ways.has(leads)) ways.set(leads, [...way, id]);
  return ways.get(turnId) ?? [];
}
