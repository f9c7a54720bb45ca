// The keys of two long numbers: what tells one that was copied well from one with a wrong digit. Spaces, dots and dashes do not count.

/** The last two digits of a social-security number are 97 less the rest of the others divided by 97. In Corsica the department has a letter. */
export function hasRightNirKey(text: string): boolean {
  const number = bareNumber(text);
  if (!/^\d{5}(\d\d|2[AB])\d{8}$/.test(number)) return false;
  const digits = number.replace('2A', '19').replace('2B', '18');
  return 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
}

/** ISO 13616: the first four characters go last, letters become numbers, modulo 97 is 1. French accounts have 27 characters. */
export function hasRightIbanKey(text: string): boolean {
  const number = bareNumber(text);
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(number) || (number.startsWith('FR') && number.length !== 27)) return false;
  const digits = [...(number.slice(4) + number.slice(0, 4))].map((letter) => parseInt(letter, 36).toString()).join('');
  return BigInt(digits) % 97n === 1n;
}

/** The number without what people put between its groups. */
export function bareNumber(text: string): string {
  return text.replace(/[\s.-]/g, '').toUpperCase();
}
