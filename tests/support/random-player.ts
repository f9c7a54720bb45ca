// A player who tries anything: what is on screen, what is not, what does not exist. Seeded, so that what it finds
// can be found again.

import fc from 'fast-check';
import type { Screen } from '../../src/world/apps/contract';
import type { Bench } from '../../src/world/practice/bench';
import type { Session } from '../../src/world/practice/session';
import type { Repertoire } from './repertoire/repertoire';

/** One move: what the guide asks for, something that does something, anything, time, another screen, a step back. */
export interface Move {
  readonly kind: 'guide' | 'control' | 'anything' | 'time' | 'turn' | 'undo';
  /** Which one, among those there are. */
  readonly pick: number;
}

export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 10, arbitrary: fc.constant('guide' as const) },
      { weight: 15, arbitrary: fc.constant('control' as const) },
      { weight: 2, arbitrary: fc.constant('anything' as const) },
      { weight: 3, arbitrary: fc.constantFrom('time' as const, 'turn' as const, 'undo' as const) },
    ),
    pick: fc.nat(9999),
  }),
  { minLength: 1, maxLength: 36, size: 'max' },
);

export const screens: fc.Arbitrary<Screen> = fc.constantFrom('wide', 'narrow');

/** The session after one move. */
export function moved(bench: Bench, session: Session, { kind, pick }: Move, repertoire: Repertoire): Session {
  switch (kind) {
    case 'guide': {
      const advice = bench.advise(session);
      return advice.type === 'next' ? bench.send(session, advice.gesture).session : session;
    }
    case 'control': {
      const possible = repertoire.flatMap((same) => same[pick % same.length] ?? []).filter((one) => bench.send(session, one).session !== session);
      const gesture = possible[Math.floor(pick / 7) % possible.length];
      return gesture === undefined ? session : bench.send(session, gesture).session;
    }
    case 'anything': {
      const all = repertoire.flat();
      const gesture = all[pick % all.length];
      return gesture === undefined ? session : bench.send(session, gesture).session;
    }
    case 'time':
      return bench.pass(session).session;
    case 'turn':
      return bench.turn(session, pick % 2 === 0 ? 'wide' : 'narrow');
    case 'undo':
      return bench.undo(session);
  }
}
