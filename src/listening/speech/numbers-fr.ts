// French ordinals, and the Roman numerals of centuries and kings.

const UP_TO_SIXTEEN = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const TENS = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];
const ROMAN = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$/u;

/** « deuxième » for 2. Above 99 the ending is written after the digits: every voice says « 100ième ». */
export function ordinal(rank: number): string {
  if (rank > 99) return `${rank}ième`;
  const whole = cardinal(rank);
  if (whole.endsWith('cinq')) return `${whole}uième`;
  if (whole.endsWith('neuf')) return `${whole.slice(0, -1)}vième`;
  return `${whole.replace(/e$/u, '')}ième`;
}

/** 14 for XIV; `undefined` when it is no numeral from 1 to 39. */
export function romanValue(letters: string): number | undefined {
  const match = ROMAN.exec(letters);
  if (match === null) return undefined;
  const [, tens = '', units = ''] = match;
  const small = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(units);
  return tens.length * 10 + small;
}

/** From 0 to 99. */
function cardinal(count: number): string {
  if (count <= 16) return UP_TO_SIXTEEN[count - 1] ?? 'zéro';
  const ten = Math.floor(count / 10);
  // Seventy and ninety count on from ten.
  const rest = (count % 10) + (ten === 7 || ten === 9 ? 10 : 0);
  const tens = TENS[ten] ?? '';
  if (rest === 0) return tens;
  const link = rest % 10 === 1 && ten > 1 && ten < 8 ? ' et ' : '-';
  return `${tens}${link}${rest <= 16 ? (UP_TO_SIXTEEN[rest - 1] ?? '') : `dix-${UP_TO_SIXTEEN[rest - 11] ?? ''}`}`;
}
