// Two check symbols (Reed–Solomon) behind the symbols of a code. Whatever the code: one wrong symbol is found and can be mended, two wrong
// ones are never taken for right, and two that changed places are known as that and never mended as one. No probability in it.
//
// With the checks, the sum of all symbols is 0, and so is the sum of each multiplied by α to the power of its place.

/** 2^bits symbols; α generates all of them but 0. */
export interface Field {
  readonly bits: number;
  /** α to this power. */
  readonly power: readonly number[];
  readonly log: readonly number[];
}

/** x⁶ + x + 1 and x⁹ + x⁴ + 1: for life. */
export const pictureField = fieldOf(6, 0b1_000_011);
export const wordField = fieldOf(9, 0b1_000_010_001);

/** What two sums say of symbols that were received. */
export type Checked =
  | { readonly kind: 'right' }
  /** Right, if the symbol of this place was `symbol`. */
  | { readonly kind: 'one'; readonly place: number; readonly symbol: number }
  /** Right, if the symbols of one of these pairs of places change places. */
  | { readonly kind: 'swapped'; readonly pairs: readonly (readonly [number, number])[] }
  | { readonly kind: 'wrong' };

export function withChecks(symbols: readonly number[], field: Field): readonly number[] {
  const [sum, weighted] = sums(symbols, field);
  const place = symbols.length;
  // p + q = sum and α^place · p + α^(place+1) · q = weighted.
  const p = divided(weighted ^ times(sum, place + 1, field), alpha(place, field) ^ alpha(place + 1, field), field);
  return [...symbols, p, sum ^ p];
}

/** Symbols must be of the field, checks included. */
export function checked(symbols: readonly number[], field: Field): Checked {
  const [sum, weighted] = sums(symbols, field);
  if (sum === 0 && weighted === 0) return { kind: 'right' };
  if (sum === 0) return swapped(symbols, weighted, field);
  if (weighted === 0) return { kind: 'wrong' };
  const place = logOf(divided(weighted, sum, field), field);
  return place < symbols.length ? { kind: 'one', place, symbol: (symbols[place] ?? 0) ^ sum } : { kind: 'wrong' };
}

/** The sum alone is right when two symbols are each where the other belongs. */
function swapped(symbols: readonly number[], weighted: number, field: Field): Checked {
  const places = symbols.map((_, place) => place);
  const pairs = places.flatMap((one) =>
    places
      .slice(one + 1)
      .filter((other) => multiplied((symbols[one] ?? 0) ^ (symbols[other] ?? 0), alpha(one, field) ^ alpha(other, field), field) === weighted)
      .map((other) => [one, other] as const),
  );
  return pairs.length === 0 ? { kind: 'wrong' } : { kind: 'swapped', pairs };
}

function sums(symbols: readonly number[], field: Field): readonly [number, number] {
  return [symbols.reduce((sum, symbol) => sum ^ symbol, 0), symbols.reduce((sum, symbol, place) => sum ^ times(symbol, place, field), 0)];
}

function times(symbol: number, place: number, field: Field): number {
  return multiplied(symbol, alpha(place, field), field);
}

function multiplied(a: number, b: number, field: Field): number {
  return a === 0 || b === 0 ? 0 : alpha(logOf(a, field) + logOf(b, field), field);
}

function divided(a: number, b: number, field: Field): number {
  return a === 0 ? 0 : alpha(logOf(a, field) - logOf(b, field) + field.power.length, field);
}

function alpha(exponent: number, { power }: Field): number {
  return power[exponent % power.length] ?? 0;
}

function logOf(symbol: number, { log }: Field): number {
  return log[symbol] ?? 0;
}

function fieldOf(bits: number, polynomial: number): Field {
  const size = 2 ** bits;
  const power: number[] = [];
  const log = new Array<number>(size).fill(0);
  for (let value = 1, exponent = 0; exponent < size - 1; exponent += 1) {
    power.push(value);
    log[value] = exponent;
    value <<= 1;
    if (value >= size) value ^= polynomial;
  }
  return { bits, power, log };
}
