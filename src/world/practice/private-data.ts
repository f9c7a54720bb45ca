// Things that look like somebody's real numbers. The practice refuses them before they are kept.

import { hasRightIbanKey, hasRightNirKey } from '../../core/typed/keys';

/** What a typed text looks like. */
export type PrivateData = 'social-security' | 'bank-card' | 'iban';

/** What people put between the groups of a long number. */
const BETWEEN = /^[\s.\u2013-]{1,3}$/;

/** Sex, year, month, department (Corsica's is 2A or 2B), commune, order; then a two-digit key. */
const NIR = /^[1-478]\d{4}(?:\d{2}|2[AB])\d{6}\d{2}$/;
const NIR_GROUPS = ['1-2-2-2-3-3-2', '13-2', '15'];

/** Cards begin with 2 to 6, and are written in fours, in one go, or as American Express does. */
const CARD = /^[2-6]\d{12,18}$/;
const CARD_GROUPS = ['4-4-4-4', '4-6-5', '4-4-4-4-3', '13', '14', '15', '16', '17', '18', '19'];

/** As many as a NIR has. */
const MOST_GROUPS = 7;

const IBAN_START = /^[A-Z]{2}(?:$|\d)/;
const IBAN_LONGEST = 34;
/** Every country's has as many. Without it, « le 12 mars 2025 avec vous… » could pass for one. */
const IBAN_DIGITS = 12;

/** With their spaces. Corsica's department has a letter in it. */
const DIGITS = /\d+(?:[AB]\d*)?/gi;

/** Shorter than any private number, longer than a date: so many digits go away with a refused number. */
const LONG = 9;

/**
 * The first kind of private number found in a text; undefined when none. `allowed` holds the persona's own
 * values, which may be typed. Keys are checked, so that a number with a mistake in it is not refused: it is nobody's.
 */
export function looksPrivate(text: string, allowed: readonly string[] = []): PrivateData | undefined {
  const known = new Set(allowed.map((value) => value.replace(/[\s.\u2013-]/g, '').toUpperCase()));
  const isNew = (number: string): boolean => !known.has(number);
  if (ibansIn(text).some(({ number }) => isNew(number))) return 'iban';
  const runs = runsIn(text, DIGITS);
  if (runs.some((run) => [joined(run), ...writtenAs(run, NIR_GROUPS)].some((number) => isNew(number) && isNir(number)))) return 'social-security';
  return runs.some((run) => writtenAs(run, CARD_GROUPS).some((number) => isNew(number) && isCard(number))) ? 'bank-card' : undefined;
}

/** The text without its long numbers, so that a refused one leaves no trace. */
export function withoutPrivate(text: string): string {
  const numbers = runsIn(text, DIGITS)
    .filter((run) => joined(run).length >= LONG)
    .map((run) => ({ from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 }));
  const gone = [...ibansIn(text), ...numbers];
  return text
    .split('')
    .filter((_, at) => !gone.some(({ from, to }) => from <= at && at < to))
    .join('');
}

/** A group of signs, and where it stands in the text. */
interface Group {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

type Run = readonly Group[];

/** The groups of a text that only spaces, dots or dashes keep apart, together. */
function runsIn(text: string, group: RegExp): readonly Run[] {
  const runs: Group[][] = [];
  for (const { 0: found, index } of text.matchAll(group)) {
    const one = { text: found.toUpperCase(), from: index, to: index + found.length };
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && BETWEEN.test(text.slice(last.to, index))) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** The numbers of a run whose groups have these sizes: « 4-4-4-4 ». A whole run may also be cut evenly, by twos. */
function writtenAs(run: Run, sizes: readonly string[]): readonly string[] {
  const parts = run.flatMap((_, from) => run.slice(from, from + MOST_GROUPS).map((_end, more) => run.slice(from, from + more + 1)));
  const shaped = parts.filter((part) => sizes.includes(part.map(({ text }) => text.length).join('-')));
  return [...shaped, ...(isEven(run) ? [run] : [])].map(joined);
}

function isEven(run: Run): boolean {
  const size = run[0]?.text.length ?? 0;
  return run.every(({ text }, index) => text.length === size || (index === run.length - 1 && text.length < size));
}

function joined(run: Run): string {
  return run.map(({ text }) => text).join('');
}

/** Every IBAN of a text; its groups may be of any size. */
function ibansIn(text: string): readonly { readonly number: string; readonly from: number; readonly to: number }[] {
  const words = runsIn(text, /[A-Z\d]+/gi);
  return words.flatMap((run) => run.flatMap((group, start) => (IBAN_START.test(group.text) ? ibansFrom(run.slice(start)) : [])));
}

function ibansFrom(run: Run): readonly { readonly number: string; readonly from: number; readonly to: number }[] {
  const found: { readonly number: string; readonly from: number; readonly to: number }[] = [];
  let number = '';
  for (const { text, to } of run) {
    number += text;
    if (!IBAN_START.test(number) || number.length > IBAN_LONGEST) break;
    if (isIban(number)) found.push({ number, from: run[0]?.from ?? to, to });
  }
  return found;
}

function isNir(number: string): boolean {
  return NIR.test(number) && hasRightNirKey(number);
}

/** Luhn's key, as on every bank card. */
function isCard(number: string): boolean {
  if (!CARD.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function isIban(number: string): boolean {
  return number.replace(/\D/g, '').length >= IBAN_DIGITS && hasRightIbanKey(number);
}
