import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesFrom, presence, readSession, writeSession } from './shared-computer';

const MINUTE = 60_000;
const anInstant = fc.integer({ min: 0, max: 4_102_444_800_000 });
const aSession = fc.record({ began: anInstant, minutes: fc.integer({ min: 2, max: 60 }), touched: anInstant });

test('a session comes back as it was written, and says nothing but numbers', () => {
  fc.assert(
    fc.property(aSession, (session) => {
      expect(readSession(writeSession(session))).toEqual(session);
      expect(writeSession(session)).toMatch(/^[\d ]+$/);
    }),
  );
});

test('whatever stands in its place is a session still, over at once: a doubt keeps nothing', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/\d/.test(text)),
      anInstant,
      (text, now) => {
        const session = readSession(text);
        expect(session && presence(session, now + 60 * MINUTE).kind).toBe('gone');
      },
    ),
  );
  expect(readSession(null)).toBeUndefined();
});

test('a host may ask for two minutes to an hour; anything else is ten', () => {
  expect(['2', '15', '60'].map(minutesFrom)).toEqual([2, 15, 60]);
  expect([null, '', '0', '1', '61', '-5', '1e1', '10.5', 'dix', '٣'].map(minutesFrom)).toEqual(Array.from({ length: 10 }, () => 10));
});

test('nobody is sent away without one whole minute of warning, and nobody stays longer than the time', () => {
  fc.assert(
    fc.property(aSession, fc.nat(70 * MINUTE), (session, since) => {
      const { kind } = presence(session, session.touched + since);
      const whole = session.minutes * MINUTE;
      expect(kind).toBe(since < whole - MINUTE ? 'here' : since < whole ? 'asked' : 'gone');
    }),
  );
});

test('each look says when the next one is: the warning, then the end, are never missed', () => {
  fc.assert(
    fc.property(aSession, (session) => {
      const seen: string[] = [];
      let now = session.touched;
      for (let look = presence(session, now); ; look = presence(session, now)) {
        seen.push(look.kind);
        if (look.kind === 'gone') break;
        now += look.next;
      }
      expect(seen).toEqual(['here', 'asked', 'gone']);
      expect(now).toBe(session.touched + session.minutes * MINUTE);
    }),
  );
});

test('a clock set back makes nobody wait longer than the whole time', () => {
  const look = presence({ began: 0, minutes: 10, touched: 100 * MINUTE }, 3 * MINUTE);
  expect(look).toEqual({ kind: 'here', next: 9 * MINUTE });
});
