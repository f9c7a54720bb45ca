// Mixes 30 bits and brings them back. No secret in it: neighbours become strangers, and zero is no row of the same word. For life.

const BITS = 30;
const HALF = 15;
const MASK = 2 ** BITS - 1;
/** Odd, so that each has an inverse among the numbers of 30 bits. */
const FIRST = 0x2c1b_3c6d & MASK;
const SECOND = 0x297a_2d39 & MASK;
const ROW = 0x1357_9bdf & MASK;

export function mixed(bits: number): number {
  return folded(times(folded(times(folded((bits ^ ROW) & MASK), FIRST)), SECOND));
}

export function unmixed(bits: number): number {
  return folded(times(folded(times(folded(bits), inverse(SECOND))), inverse(FIRST))) ^ ROW;
}

/** Its own opposite, since the half that is moved is the half that stays. */
function folded(bits: number): number {
  return bits ^ (bits >>> HALF);
}

function times(bits: number, factor: number): number {
  return Math.imul(bits, factor) & MASK;
}

/** Each turn doubles the bits that are right; an odd number begins with three. */
function inverse(factor: number): number {
  let found = factor;
  for (let turn = 0; turn < 4; turn += 1) found = times(found, 2 - times(factor, found));
  return found;
}
