/**
 * All the progress and the settings, in the bytes of a QR code: how each step was done, the last day of each lesson, how one reads and listens.
 *
 *     version 4 · settings 12 · steps that the register had 12 · newest day 14 · bits of an age 4
 *     a bit for each lesson: is anything of it done
 *     for each that is: two bits a step (not done, seen, guided, alone), then how many days before the newest
 *     16 bits of check (CRC-16, CCITT)
 *
 * Days of steps are not in it: a step brought back has the last day of its lesson. When even that is too long, all have the newest (decision 0036).
 */

import { join, type Fact, type IsoDate, type Outcome, type Progress } from '../lesson/progress';
import { bitReader, bitWriter, crc16 } from './bits';
import { dayNumber, dayOf } from './days';
import { lessonsOf, type Register } from './register';
import { settingsFromBits, settingsInBits, type Settings } from './settings';

/** The bytes of a QR code of version 10 at correction M: read at arm’s length, on paper that was folded (ISO/IEC 18004). */
export const MOST_BYTES = 213;

export type ReadWhole =
  { readonly kind: 'read'; readonly progress: Progress; readonly settings: Settings } | { readonly kind: 'newer' } | { readonly kind: 'wrong' };

const VERSION = 1;
const outcomes: readonly (Outcome | undefined)[] = [undefined, 'seen', 'guided', 'alone'];
const MOST_AGE_BITS = 11;
const BITS = { version: 4, steps: 12, day: 14, age: 4 } as const;
const CHECK_BYTES = 2;

/** @throws RangeError when not even the steps fit: the register has grown beyond this version. */
export function writeWhole(
  { progress, settings }: { readonly progress: Progress; readonly settings: Settings },
  register: Register,
  mostBytes = MOST_BYTES,
): Uint8Array {
  const lessons = lessonsOf(register).map(({ id, steps }) => {
    const facts = steps.map((step) => progress.facts.get(`${id}/${step}`));
    return { outcomes: facts.map((fact) => outcomes.indexOf(fact?.outcome)), day: Math.max(...facts.map((fact) => (fact ? dayNumber(fact.day) : -1))) };
  });
  const begun = lessons.filter(({ day }) => day >= 0);
  const newest = Math.max(0, ...begun.map(({ day }) => day));
  const ages = begun.map(({ day }) => Math.min(2 ** MOST_AGE_BITS - 1, newest - day));
  const write = (ageBits: number): Uint8Array => {
    const bits = bitWriter();
    bits.put(VERSION, BITS.version);
    for (const [value, width] of settingsInBits(settings)) bits.put(value, width);
    bits.put(register.steps.length, BITS.steps);
    bits.put(newest, BITS.day);
    bits.put(ageBits, BITS.age);
    for (const { day } of lessons) bits.put(Number(day >= 0), 1);
    begun.forEach((lesson, index) => {
      for (const outcome of lesson.outcomes) bits.put(outcome, 2);
      bits.put(ageBits === 0 ? 0 : (ages[index] ?? 0), ageBits);
    });
    const bytes = bits.bytes();
    const check = crc16(bytes);
    return Uint8Array.of(...bytes, check >> 8, check & 255);
  };
  const exact = write(Math.ceil(Math.log2(1 + Math.max(0, ...ages))));
  const shortest = exact.length <= mostBytes ? exact : write(0);
  if (shortest.length > mostBytes) throw new RangeError(`${shortest.length} bytes do not fit in ${mostBytes}: write a version 2 of this code.`);
  return shortest;
}

export function readWhole(bytes: Uint8Array, register: Register): ReadWhole {
  if (bytes.length <= CHECK_BYTES || bytes.length > MOST_BYTES) return { kind: 'wrong' };
  const body = bytes.subarray(0, -CHECK_BYTES);
  if (crc16(body) !== (bytes.at(-2) ?? 0) * 256 + (bytes.at(-1) ?? 0)) return { kind: 'wrong' };
  const bits = bitReader(body);
  if (bits.take(BITS.version) !== VERSION) return { kind: 'newer' };
  const settings = settingsFromBits(bits.take);
  const steps = bits.take(BITS.steps);
  // Written where there are more lessons than here.
  if (steps > register.steps.length) return { kind: 'newer' };
  const newest = bits.take(BITS.day);
  const ageBits = bits.take(BITS.age);
  const lessons = lessonsOf(register, steps).filter(() => bits.take(1) === 1);
  const facts = lessons.flatMap(({ id, steps: of }) => {
    const done = of.map(() => outcomes[bits.take(2)]);
    const day = dayOf(Math.max(0, newest - bits.take(ageBits)));
    return of.flatMap((step, place) => factOf({ lesson: id, step, outcome: done[place], day }));
  });
  if (bits.isPast()) return { kind: 'wrong' };
  return { kind: 'read', progress: join({ epoch: 0, facts: new Map(facts) }), settings };
}

function factOf({ lesson, step, outcome, day }: { lesson: string; step: string; outcome: Outcome | undefined; day: IsoDate }): readonly [string, Fact][] {
  return outcome === undefined ? [] : [[`${lesson}/${step}`, { lesson, step, outcome, day }]];
}
