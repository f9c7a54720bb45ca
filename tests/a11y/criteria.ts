// The level of each WCAG 2.2 criterion that is not A: https://www.w3.org/TR/WCAG22/.

import type { Level } from './finding.ts';

const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3'.split(
    ' ',
  );
const AAA =
  '1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9'.split(
    ' ',
  );

/** The level asked by the most demanded of these criteria. */
export function levelOf(wcag: readonly string[], rgaa: readonly string[] = []): Level {
  // RGAA still asks for valid HTML, which WCAG 2.2 no longer does.
  if (wcag.length === 0) return rgaa.length === 0 ? 'bon usage' : 'A';
  if (wcag.some((one) => !AA.includes(one) && !AAA.includes(one))) return 'A';
  return wcag.some((one) => AA.includes(one)) ? 'AA' : 'AAA';
}
