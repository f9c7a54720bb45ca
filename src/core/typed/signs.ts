// Signs that nobody sees, and digits of other scripts: what a keyboard or a copied text brings with it.

/** The same text on one line, with the spaces of a keyboard, without the signs that have no width. */
export function visible(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** « ١٢ », « ۱۲ » → « 12 ». Unicode puts the ten digits of a script side by side, from zero. */
export function withUsualDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
    return String(before % 10);
  });
}

/** The digits alone, of a code or of a number copied with what stands around them: « 402 817 » → « 402817 ». */
export function digitsIn(text: string): string {
  return withUsualDigits(visible(text)).replace(/\D/g, '');
}
