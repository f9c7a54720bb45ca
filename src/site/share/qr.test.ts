import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { drawQr, QUIET_CELLS } from './qr';

// jsQR is a reader by other people: a code only its own maker can read is no proof.

const PIXELS_PER_CELL = 4;

const links = [
  'https://declic.example/lecons/ecrire-email/',
  'https://declic.example/lecons/ecrire-email/#objet',
  'https://ateliers-numeriques.agglomeration-du-pays-de-nulle-part.example/declic/lecons/reconnaitre-un-message-frauduleux/#verifier-l-adresse-de-l-expediteur',
  `https://declic.example/parcours/mon-parcours/#${'lire-email.ecrire-email.'.repeat(8)}`,
];

test.each(links)('a phone reads the address back: %s', (link) => {
  expect(readByPhone(link)).toBe(link);
});

test('an address with accents is written so that every phone reads it', () => {
  expect(readByPhone('https://déclic.example/é')).toBe('https://xn--dclic-bsa.example/%C3%A9');
});

test('a lesson’s link makes a code small enough for paper', () => {
  expect(drawQr(new URL('https://declic.example/lecons/ecrire-email/#objet')).size - 2 * QUIET_CELLS).toBeLessThanOrEqual(33);
});

test('a white border surrounds the code', () => {
  const { size, path } = drawQr(new URL('https://declic.example/'));
  const numbers = [...path.matchAll(/\d+/g)].map(Number);
  expect(Math.min(...numbers)).toBe(QUIET_CELLS);
  expect(Math.max(...numbers)).toBe(size - QUIET_CELLS);
});

function readByPhone(text: string): string | undefined {
  const { size, path } = drawQr(new URL(text));
  const side = size * PIXELS_PER_CELL;
  const outlines = path.split('Z').filter(Boolean).map(cornersOf);
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const at = { x: (x + 0.5) / PIXELS_PER_CELL, y: (y + 0.5) / PIXELS_PER_CELL };
      if (winding(outlines, at) !== 0) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function cornersOf(outline: string): readonly Point[] {
  return outline
    .slice(1)
    .split('L')
    .map((pair) => pair.split(' ').map(Number))
    .map(([x = Number.NaN, y = Number.NaN]) => ({ x, y }));
}

/** What a browser's default fill rule (nonzero) counts: upright edges to the right of the point. */
function winding(outlines: readonly (readonly Point[])[], at: Point): number {
  let turns = 0;
  for (const corners of outlines) {
    corners.forEach((from, index) => {
      const to = corners[(index + 1) % corners.length] ?? from;
      if (Math.min(from.y, to.y) < at.y && at.y < Math.max(from.y, to.y) && from.x > at.x) turns += Math.sign(to.y - from.y);
    });
  }
  return turns;
}
