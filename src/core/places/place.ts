// A place where one is helped, as far as a list, a map and the filters know it. The build writes it, the page reads it.

export interface Point {
  /** Degrees, WGS84. */
  readonly lat: number;
  readonly lon: number;
}

/** What one may ask of a place. The order is that of the bits kept in the files: a new one goes last. */
export const wishes = ['free', 'walk-in', 'english', 'languages', 'deaf', 'sight', 'motor', 'mental', 'reading'] as const;
export type Wish = (typeof wishes)[number];

export interface ListedPlace {
  readonly name: string;
  readonly commune: string;
  readonly postcode: string;
  readonly address: string;
  /** Undefined when nobody said where it is, or when what was said cannot be right. */
  readonly point: Point | undefined;
  /** What it grants: one bit a wish. */
  readonly grants: number;
  /** In words, one line each; none when nothing is known. */
  readonly hours: readonly string[];
  /** Where its sheet is, below `/lieux/`: `haute-savoie/#hinaura-12`. */
  readonly sheet: string;
}

export function bitsOf(granted: Iterable<Wish>): number {
  let bits = 0;
  for (const wish of granted) bits |= 1 << wishes.indexOf(wish);
  return bits;
}

export function grantedIn(bits: number): readonly Wish[] {
  return wishes.filter((_, place) => (bits & (1 << place)) !== 0);
}

/** Whether a place has all that is wanted. */
export function grantsAll(bits: number, wanted: readonly Wish[]): boolean {
  const asked = bitsOf(wanted);
  return (bits & asked) === asked;
}
