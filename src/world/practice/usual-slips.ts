// The slips that usually happen in a practice: those its author wrote words for, then, in the app's own words, those that come of leaving
// one gesture out. Whoever watches others do it reads them beforehand.

import type { Screen } from '../apps/contract';
import type { Bench } from './bench';
import type { Explanation } from './judge';
import type { Slip } from './practice';

/** The author's first, all of them; then one of each further kind: a form has as many answers to forget as it has boxes. */
export function usualSlips(bench: Bench, screen: Screen): readonly Explanation[] {
  const own = bench.practice.slips.map(({ say, ...slip }): Explanation => ({ slip, own: say }));
  const kinds = new Set(own.map(({ slip }) => kindOf(slip)));
  const others = slipsOfForgetting(bench, screen).filter(({ slip }) => !kinds.has(kindOf(slip)) && kinds.add(kindOf(slip)));
  return [...own, ...others];
}

/** The way played once for each of its gestures, without that one. */
function slipsOfForgetting(bench: Bench, screen: Screen): readonly Explanation[] {
  const way = bench.way(screen);
  return way.flatMap((forgotten) => {
    let session = bench.start(screen);
    return way.flatMap((gesture) => {
      if (gesture === forgotten) return [];
      const turn = bench.send(session, gesture);
      session = bench.pass(turn.session).session;
      return bench.judge(turn).slip ?? [];
    });
  });
}

function kindOf({ app, type }: Slip): string {
  return `${app} ${type}`;
}
