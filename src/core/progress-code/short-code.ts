/**
 * The short resume code: where a person is, in 30 bits, as six words or seven pictures that one copies by hand or says on the telephone.
 *
 *     version 2 · path 4 · lesson 8 · step 4 · done 12          most significant first; numbers for life (register.ts)
 *     version 2 · path 4 · lesson 10 · step 4 · done 10         for a lesson beyond the 255th: two lessons less are told done
 *
 * The 30 bits are mixed, so that two people at nearly the same place do not have nearly the same code. Pictures: five symbols of six bits.
 * Words: six bits of settings, then the 30, in four symbols of nine. Two check symbols come last (check-symbols.ts). Decision 0036.
 */

import { checked, pictureField, withChecks, wordField, type Field } from './check-symbols';
import { mixed, unmixed } from './mixed';

/** Numbers only: what they name is in bookmark.ts. 0 is none. */
export interface ShortCode {
  readonly path: number;
  readonly lesson: number;
  /** Of the lesson; 0 when all of it is done. */
  readonly step: number;
  /** One bit for each lesson of the path, or of the lesson's dozen when there is no path; the first is 1. Beyond the 255th lesson, the last two are not kept. */
  readonly done: number;
  /** Size of letters, colours, spacing, reading by itself: settings.ts. Pictures do not carry it. */
  readonly settings: number;
}

export const MOST = { path: 15, lesson: 1023, step: 15, done: 4095, settings: 63 } as const;

export const WORDS_IN_CODE = 6;
export const PICTURES_IN_CODE = 7;

interface SwappedBack {
  readonly code: ShortCode;
  readonly symbols: readonly number[];
  readonly places: readonly [number, number];
}

/** Places are counted from 0. `symbols` are those of the code once mended. */
export type Read =
  | { readonly kind: 'read'; readonly code: ShortCode; readonly symbols: readonly number[] }
  /** One symbol does not fit: it would be this code if the symbol of that place was another. To be asked. */
  | { readonly kind: 'one-wrong'; readonly code: ShortCode; readonly symbols: readonly number[]; readonly place: number }
  /** Two symbols are each at the other's place: one of these ways puts them right. To be asked, when only one of them names something. */
  | { readonly kind: 'swapped'; readonly ways: readonly SwappedBack[] }
  | { readonly kind: 'newer' }
  | { readonly kind: 'wrong' };

/** How the 28 bits after the version are shared, by version. The first one stays as it was written on sheets. */
const LAYOUTS = [
  { path: 4, lesson: 8, step: 4, done: 12 },
  { path: 4, lesson: 10, step: 4, done: 10 },
] as const;
/** The last lesson that the first version can name. */
const LAST_OF_FIRST = 255;
const WORD_SHIFT = 2 ** wordField.bits;
const PICTURE_SHIFT = 2 ** pictureField.bits;

/** The numbers of its words, in their order. @throws RangeError when a number does not fit: a programmer's mistake. */
export function wordNumbers(code: ShortCode): readonly number[] {
  const bits = mixed(bitsOf(code));
  const settings = fitting(code.settings, MOST.settings) ^ (bits & MOST.settings);
  const first = settings * 2 ** 3 + (bits >>> 27);
  return withChecks([first, (bits >>> 18) % WORD_SHIFT, (bits >>> 9) % WORD_SHIFT, bits % WORD_SHIFT], wordField);
}

/** The numbers of its pictures, in their order. */
export function pictureNumbers(code: ShortCode): readonly number[] {
  const bits = mixed(bitsOf(code));
  return withChecks(
    [24, 18, 12, 6, 0].map((shift) => (bits >>> shift) % PICTURE_SHIFT),
    pictureField,
  );
}

export function readWordNumbers(symbols: readonly number[]): Read {
  return read(symbols, { field: wordField, length: WORDS_IN_CODE, decode: decodeWords });
}

export function readPictureNumbers(symbols: readonly number[]): Read {
  return read(symbols, { field: pictureField, length: PICTURES_IN_CODE, decode: decodePictures });
}

type Decode = (symbols: readonly number[]) => ShortCode | 'newer';

function read(symbols: readonly number[], { field, length, decode }: { readonly field: Field; readonly length: number; readonly decode: Decode }): Read {
  const isOfField = symbols.every((symbol) => Number.isInteger(symbol) && symbol >= 0 && symbol < 2 ** field.bits);
  if (symbols.length !== length || !isOfField) return { kind: 'wrong' };
  const found = checked(symbols, field);
  switch (found.kind) {
    case 'right': {
      const code = decode(symbols);
      return code === 'newer' ? { kind: 'newer' } : { kind: 'read', code, symbols };
    }
    case 'one': {
      const mended = symbols.with(found.place, found.symbol);
      const code = decode(mended);
      return code === 'newer' ? { kind: 'wrong' } : { kind: 'one-wrong', code, symbols: mended, place: found.place };
    }
    case 'swapped': {
      const ways = found.pairs.flatMap((places): readonly SwappedBack[] => {
        const [one, other] = places;
        const mended = symbols.with(one, symbols[other] ?? 0).with(other, symbols[one] ?? 0);
        const code = decode(mended);
        return code === 'newer' ? [] : [{ code, symbols: mended, places }];
      });
      return ways.length === 0 ? { kind: 'wrong' } : { kind: 'swapped', ways };
    }
    default:
      return { kind: 'wrong' };
  }
}

function decodeWords([first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): ShortCode | 'newer' {
  const bits = ((first % 2 ** 3) * WORD_SHIFT + second) * WORD_SHIFT * WORD_SHIFT + third * WORD_SHIFT + fourth;
  return codeOf(unmixed(bits), (first >>> 3) ^ (bits & MOST.settings));
}

function decodePictures(symbols: readonly number[]): ShortCode | 'newer' {
  const bits = symbols.slice(0, -2).reduce((sum, symbol) => sum * PICTURE_SHIFT + symbol, 0);
  return codeOf(unmixed(bits), 0);
}

function bitsOf({ path, lesson, step, done }: ShortCode): number {
  const version = fitting(lesson, MOST.lesson) > LAST_OF_FIRST ? 1 : 0;
  const widths = LAYOUTS[version];
  return [
    [fitting(path, MOST.path), widths.path],
    [lesson, widths.lesson],
    [fitting(step, MOST.step), widths.step],
    [fitting(done, MOST.done) % 2 ** widths.done, widths.done],
  ].reduce((sum, [value = 0, bits = 0]) => sum * 2 ** bits + value, version);
}

function codeOf(bits: number, settings: number): ShortCode | 'newer' {
  const widths = LAYOUTS[bits >>> 28];
  if (widths === undefined) return 'newer';
  const take = (shift: number, width: number): number => (bits >>> shift) % 2 ** width;
  return {
    path: take(24, widths.path),
    lesson: take(widths.step + widths.done, widths.lesson),
    step: take(widths.done, widths.step),
    done: take(0, widths.done),
    settings,
  };
}

function fitting(value: number, most: number): number {
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new RangeError(`${value} is not a whole number from 0 to ${most}: it has no place in the code.`);
  return value;
}
