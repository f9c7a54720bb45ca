// Values that somebody could type, each with a part that stands nowhere else: found again, it tells of a leak.

import fc from 'fast-check';
import type { Trace } from './traces';

export interface Canary {
  readonly value: string;
  /** Letters and digits only, as `leaks` looks for them: no accent nor space that an address or a form would rewrite. */
  readonly mark: string;
}

/** How many are typed in each field. */
const FLOCK = 30;

/** What people write in a box, right or not: words, addresses, telephone and other numbers, passwords. */
const shapes: readonly ((word: string, digits: string) => string)[] = [
  (word) => `Zoé ${word} naïve`,
  (word) => `${word}@courriel.example`,
  (word) => `prénom.${word}@service.example`,
  (word) => `Été-${word}-2!`,
  (word) => `12 bis, rue de l’${word}, 99120 Trois-Ponts`,
  (word) => `Reçu ${word}.pdf`,
  (_word, digits) => digits,
  (_word, digits) => `06 39 98 ${digits.slice(0, 2)} ${digits.slice(2, 4)}`,
  (_word, digits) => `${digits.slice(0, 8)},${digits.slice(8)}`,
  (_word, digits) => `FR00 ${digits.slice(0, 4)} ${digits.slice(4, 8)} ${digits.slice(8)}`,
];

/** Thirty different ones, always the same for the same seed. */
export function canaries(seed: number): readonly Canary[] {
  const pair = fc.tuple(fc.stringMatching(/^[b-df-hj-np-tv-xz]{8}$/), fc.stringMatching(/^\d{10}$/));
  const all = fc.uniqueArray(pair, { minLength: FLOCK, maxLength: FLOCK, selector: ([letters]) => letters });
  const [pairs = []] = fc.sample(fc.noBias(all), { seed, numRuns: 1 });
  return pairs.map(([letters, digits], index) => {
    const word = `${letters}${digits.slice(0, 2)}`;
    const value = shapes[index % shapes.length]?.(word, digits) ?? word;
    return { value, mark: value.includes(word) ? word : bare(value) };
  });
}

/** The same values, ending with another one in each field: the last is the one that is sent, then kept. */
export function valuesFor(nth: number, flock: readonly Canary[]): readonly string[] {
  const last = nth % flock.length;
  return [...flock.slice(last + 1), ...flock.slice(0, last + 1)].map(({ value }) => value);
}

/** The places where one of these values is found, whatever was done to its spaces, its capitals or its accents. */
export function leaks(traces: readonly Trace[], flock: readonly Canary[]): ReadonlySet<string> {
  return new Set(traces.filter(({ text }) => holds(bare(text), flock)).map(({ place }) => place));
}

function holds(text: string, flock: readonly Canary[]): boolean {
  return flock.some(({ mark }) => text.includes(mark));
}

/** Letters and digits alone; what an address wrote with % is no letter. */
function bare(text: string): string {
  return text
    .replace(/%[\da-f]{2}/gi, '')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
}
