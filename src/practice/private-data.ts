// Things that look like somebody's real numbers. The practice refuses them before they are kept.

/** What a typed text looks like. */
export type PrivateData = 'social-security' | 'bank-card' | 'iban';

/** 13 digits and a two-digit key: 97 minus the number modulo 97. Corsica's 2A and 2B count as 19 and 18. */
const NIR = /[1-478]\d{4}(?:\d{2}|2[AB])\d{6}\d{2}/gi;
const CARD = /\d{13,19}/g;
const IBAN = /[A-Z]{2}\d{2}[A-Z0-9]{11,30}/gi;

/**
 * The first kind of private number found in a text, spaces and dots ignored; undefined when none.
 * `allowed` holds the persona's own values, which may be typed. Keys are checked, so that a
 * number with a mistake in it is not refused: it is nobody's.
 */
export function looksPrivate(text: string, allowed: readonly string[] = []): PrivateData | undefined {
  const dense = text.replace(/[\s. -]/g, '');
  const known = new Set(allowed.map((value) => value.replace(/[\s. -]/g, '').toUpperCase()));
  const found = (pattern: RegExp, isReal: (candidate: string) => boolean): boolean =>
    [...dense.matchAll(pattern)].some(([candidate]) => !known.has(candidate.toUpperCase()) && isReal(candidate.toUpperCase()));
  if (found(IBAN, isIban)) return 'iban';
  if (found(NIR, isNir)) return 'social-security';
  return found(CARD, isCard) ? 'bank-card' : undefined;
}

function isNir(candidate: string): boolean {
  const digits = candidate.replace('2A', '19').replace('2B', '18');
  return 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
}

/** Luhn's key, as on every bank card. */
function isCard(candidate: string): boolean {
  const sum = [...candidate].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 13616: the first four characters go last, letters become numbers, modulo 97 is 1. */
function isIban(candidate: string): boolean {
  const moved = candidate.slice(4) + candidate.slice(0, 4);
  const digits = [...moved].map((letter) => parseInt(letter, 36).toString()).join('');
  return BigInt(digits) % 97n === 1n;
}

/** The text without its long runs of digits, so that a refused number leaves no trace. */
export function withoutPrivate(text: string): string {
  return text.replace(/\b[A-Z]{2}\d{2}(?:[\s.-]?[A-Z0-9]){11,30}\b/gi, '').replace(/\d(?:[\s.-]?[\dAB]){7,}/gi, '');
}
