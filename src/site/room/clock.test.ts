import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockAsJson, elapsed, enter, isPaused, lateness, MINUTE_MS, pace, parseClock, spentIn, startClock, togglePause, type Clock } from './clock';

const minute = (count: number): number => 1_000_000 + count * MINUTE_MS;
const plan = [
  { id: 'lire', minutes: 5 },
  { id: 'ecrire', minutes: 10 },
  { id: 'relire', minutes: 5 },
];

test('the session lasts without its pauses, and so does each step', () => {
  let clock = startClock(minute(0), 'lire');
  clock = togglePause(clock, minute(2));
  expect(isPaused(clock)).toBe(true);
  expect(elapsed(clock, minute(7))).toBe(2 * MINUTE_MS);
  clock = togglePause(clock, minute(8));
  expect(isPaused(clock)).toBe(false);
  clock = enter(clock, 'ecrire', minute(10));
  clock = enter(clock, 'lire', minute(13));
  expect(elapsed(clock, minute(14))).toBe(8 * MINUTE_MS);
  expect(spentIn(clock, 'lire', minute(14))).toBe(5 * MINUTE_MS);
  expect(spentIn(clock, 'ecrire', minute(14))).toBe(3 * MINUTE_MS);
});

test('coming to the step where one is changes nothing', () => {
  const clock = startClock(minute(0), 'lire');
  expect(enter(clock, 'lire', minute(3))).toBe(clock);
});

describe('late or early', () => {
  test.each([
    ['in the minutes of the first step', [], 'lire', 4, 0, 'on-time'],
    ['past the minutes of the first step', [], 'lire', 9, 4, 'late'],
    ['gone on sooner than planned', [['ecrire', 2]], 'ecrire', 3, -3, 'early'],
    ['gone on later than planned', [['ecrire', 9]], 'ecrire', 12, 4, 'late'],
    ['two minutes are nobody’s worry', [['ecrire', 7]], 'ecrire', 8, 2, 'on-time'],
    ['the introduction is not planned', [], 'debut', 3, 0, 'on-time'],
  ] as const)('%s', (_, visits, step, now, late, said) => {
    let clock: Clock = startClock(minute(0), 'lire');
    for (const [to, at] of visits) clock = enter(clock, to, minute(at));
    expect(lateness(clock, plan, step, minute(now))).toBe(late * MINUTE_MS);
    expect(pace(lateness(clock, plan, step, minute(now)))).toBe(said);
  });
});

test('the steps together last as long as the session, whatever was paused', () => {
  const moves = fc.array(fc.record({ kind: fc.constantFrom('pause', 'lire', 'ecrire', 'relire'), after: fc.nat(600_000) }), { maxLength: 30 });
  fc.assert(
    fc.property(moves, (list) => {
      let now = minute(0);
      let clock = startClock(now, 'lire');
      for (const { kind, after } of list) {
        now += after;
        clock = kind === 'pause' ? togglePause(clock, now) : enter(clock, kind, now);
      }
      const steps = ['lire', 'ecrire', 'relire'].reduce((sum, step) => sum + spentIn(clock, step, now), 0);
      expect(steps).toBe(elapsed(clock, now));
      expect(parseClock(JSON.parse(JSON.stringify(clockAsJson(clock))))).toEqual(clock);
    }),
  );
});

test('what is not a clock is not read', () => {
  for (const found of [
    null,
    4,
    {},
    { startedAt: 'hier', pauses: [], visits: [] },
    { startedAt: 1, pauses: [{}], visits: [] },
    { startedAt: 1, pauses: [], visits: [3] },
  ])
    expect(parseClock(found)).toBeUndefined();
  fc.assert(fc.property(fc.anything(), (found) => void parseClock(found)));
});
