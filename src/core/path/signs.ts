/**
 * Version 1 of a path, written in sixty-four signs that no mailer, no telephone and no server changes. Frozen: links on paper are read
 * for ever. Another meaning is another version, with its own tables.
 *
 * A letter of French costs one sign, a capital two, any other character five.
 */

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Without those that one takes for another. */
const CHECK_SIGNS = '23456789abcdefghjkmnpqrstuvwxyz';
/** The greatest prime that three check signs can say: a wrong sign, or two swapped, is always seen. */
const CHECKS = 29_789;
const CHECK_FACTOR = 67;
export const CHECK_LENGTH = 3;

const END = 0;
const LETTERS = ['', ...Array.from(" abcdefghijklmnopqrstuvwxyzéèêàçùôîûâëïœ0123456789.,'’-:!?()/")];
const CAPITAL = 62;
const OTHER = 63;
/** Of any other character: 64 × 64 × 64 × 64 is more than there are. */
const OTHER_SIGNS = 4;

const valueOf = new Map(Array.from(SIGNS).map((sign, value) => [sign, value]));
const letterOf = new Map(LETTERS.map((letter, value) => [letter, value]));

/** Undefined: a sign that is none of ours. */
export function valuesOf(signs: string): readonly number[] | undefined {
  const values = [...signs].map((sign) => valueOf.get(sign));
  return values.every((value) => value !== undefined) ? values : undefined;
}

export function signsOf(values: readonly number[]): string {
  return values.map((value) => SIGNS.charAt(value)).join('');
}

/** Always letters or figures: a link that ends with « - » loses it in some messages. */
export function checkOf(signs: string): string {
  const sum = [...signs].reduce((before, sign) => (before * CHECK_FACTOR + sign.charCodeAt(0)) % CHECKS, 1);
  const base = CHECK_SIGNS.length;
  return [Math.floor(sum / base / base), Math.floor(sum / base) % base, sum % base].map((value) => CHECK_SIGNS.charAt(value)).join('');
}

/** In this many values, the greatest first. */
export function written(number: number, values: number): readonly number[] {
  return Array.from({ length: values }, (_, index) => Math.floor(number / 64 ** (values - 1 - index)) % 64);
}

export function writtenText(text: string): readonly number[] {
  return [...[...text].flatMap(writtenCharacter), END];
}

function writtenCharacter(character: string): readonly number[] {
  const own = letterOf.get(character);
  if (own !== undefined) return [own];
  const small = character.toLowerCase();
  const letter = small.toUpperCase() === character ? letterOf.get(small) : undefined;
  return letter === undefined ? [OTHER, ...written(character.codePointAt(0) ?? 0, OTHER_SIGNS)] : [CAPITAL, letter];
}

/** Reads values one after the other; past their end, zeros. */
export class Values {
  #at = 0;

  constructor(readonly values: readonly number[]) {}

  get isAtEnd(): boolean {
    return this.#at >= this.values.length;
  }

  number(values = 1): number {
    let number = 0;
    for (let left = values; left > 0; left--) number = number * 64 + (this.values[this.#at++] ?? 0);
    return number;
  }

  /** Up to its end; what cannot be a character is left out. */
  text(): string {
    let text = '';
    for (let value = this.number(); value !== END; value = this.number()) {
      if (value === CAPITAL) text += (LETTERS[this.number()] ?? '').toUpperCase();
      else if (value === OTHER) text += characterOf(this.number(OTHER_SIGNS));
      else text += LETTERS[value] ?? '';
    }
    return text;
  }
}

function characterOf(point: number): string {
  const isHalf = point >= 0xd800 && point < 0xe000;
  return point > 0 && point <= 0x10ffff && !isHalf ? String.fromCodePoint(point) : '';
}
