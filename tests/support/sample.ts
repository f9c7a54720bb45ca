// What is looked at whole. One exercise of every lesson is done by keyboard, on one screen; every screen, theme and look of it is
// tried on a few lessons, mistakes and states, which turn with the release: all of them would take longer with each lesson that is added.
// Another choice is had with SEED=7 npm test; `npm run soak` looks at everything.

/** Lessons looked at whole. */
const MOST = 1;

export const isSoak = process.env['SOAK'] !== undefined;

/** Of the release, unless it is asked for. Set by the configurations of the runners, so that all their processes agree. */
const seed = Number(process.env['SEED']);

/** A few of these; all of them in a soak. */
export function sampleOf<One>(all: readonly One[], most: number): readonly One[] {
  if (isSoak || all.length <= most) return all;
  const lot = lotOf(seed);
  const left = [...all];
  return Array.from({ length: most }, () => left.splice(lot(left.length), 1)).flat();
}

/** These in so many tests: what opens one page after the other in one window takes half the time of a window for each. */
export function inShares<One>(all: readonly One[], shares: number): readonly (readonly One[])[] {
  return Array.from({ length: shares }, (_, share) => all.filter((_one, index) => index % shares === share)).filter((some) => some.length > 0);
}

const memo = new Map<string, ReadonlySet<string>>();

/** The lessons that are looked at whole, among these. */
export function wholeLessons(ids: readonly string[]): ReadonlySet<string> {
  const sorted = [...new Set(ids)].sort();
  const key = sorted.join(' ');
  const whole = memo.get(key) ?? new Set(sampleOf(sorted, MOST));
  memo.set(key, whole);
  return whole;
}

/** A number from 0 to `below`, the same ones each time. */
export type Lot = (below: number) => number;

/** Mulberry32: small, and the same everywhere. */
export function lotOf(from: number): Lot {
  let now = from;
  return (below) => {
    now = (now + 0x6d2b79f5) | 0;
    let mixed = Math.imul(now ^ (now >>> 15), 1 | now);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
