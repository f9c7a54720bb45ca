// Which card a shape of four sides is, looking at the middle of each of its cells only: blur mixes their edges, and what js-aruco2 does,
// counting every pixel of a cell, loses small marks that lean.

import { isWhite, MARK_CELLS, marks } from './marks';
import type { Plane } from './threshold';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the corner at the top left of the mark when it is straight, clockwise. */
export type Corners = readonly [Point, Point, Point, Point];

/** Wrong cells accepted of the thirty-six. Two marks differ by twelve: one that is not ours is taken for ours once in a hundred thousand. */
const MOST_WRONG_CELLS = 5;
/** Of the twenty-eight of the black border. */
const MOST_WHITE_IN_BORDER = 3;

/** The four ways a mark may be turned, as the cell that comes in the place of each. */
const quarterTurns = [0, 1, 2, 3].map((turn) =>
  Array.from({ length: MARK_CELLS * MARK_CELLS }, (_, at) => {
    let [row, column] = [Math.floor(at / MARK_CELLS), at % MARK_CELLS];
    for (let n = 0; n < turn; n++) [row, column] = [column, MARK_CELLS - 1 - row];
    return row * MARK_CELLS + column;
  }),
);

const patterns = marks.map((_, index) =>
  Array.from({ length: MARK_CELLS * MARK_CELLS }, (__, at) => isWhite(index + 1, Math.floor(at / MARK_CELLS), at % MARK_CELLS)),
);

/** The number of the card, and its corners turned to stand as it does when it is straight; undefined when it is none of ours. */
export function decoded(grey: Plane, corners: Corners): { readonly card: number; readonly corners: Corners } | undefined {
  const shades = shadesOf(grey, corners);
  const limit = limitOf(shades);
  const white = shades.map((shade) => shade > limit);
  if (white.filter((isOne, at) => isOne && isBorder(at)).length > MOST_WHITE_IN_BORDER) return undefined;
  for (const [turn, places] of quarterTurns.entries()) {
    const card = patterns.findIndex((pattern) => {
      let wrong = 0;
      for (const [at, place] of places.entries()) if (white[at] !== pattern[place] && !isBorder(at) && ++wrong > MOST_WRONG_CELLS) return false;
      return true;
    });
    if (card !== -1) return { card: card + 1, corners: turned(corners, turn) };
  }
  return undefined;
}

function isBorder(at: number): boolean {
  const [row, column] = [Math.floor(at / MARK_CELLS), at % MARK_CELLS];
  return row % (MARK_CELLS - 1) === 0 || column % (MARK_CELLS - 1) === 0;
}

function turned([a, b, c, d]: Corners, turn: number): Corners {
  const ways: readonly Corners[] = [
    [a, b, c, d],
    [d, a, b, c],
    [c, d, a, b],
    [b, c, d, a],
  ];
  return ways[turn] ?? [a, b, c, d];
}

/** The middle of each cell, row by row: a square seen from anywhere (Heckbert, 1989). */
function shadesOf({ width, height, data }: Plane, [a, b, c, d]: Corners): readonly number[] {
  const [sx, sy] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const [dx1, dy1, dx2, dy2] = [b.x - c.x, b.y - c.y, d.x - c.x, d.y - c.y];
  const around = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / around;
  const h = (dx1 * sy - sx * dy1) / around;
  const shade = (x: number, y: number): number => data[Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1)] ?? 0;
  return Array.from({ length: MARK_CELLS * MARK_CELLS }, (_, at) => {
    const [u, v] = [((at % MARK_CELLS) + 0.5) / MARK_CELLS, (Math.floor(at / MARK_CELLS) + 0.5) / MARK_CELLS];
    const far = g * u + h * v + 1;
    const x = ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / far;
    const y = ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / far;
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [right, down] = [x - left, y - top];
    return (
      (shade(left, top) * (1 - right) + shade(left + 1, top) * right) * (1 - down) +
      (shade(left, top + 1) * (1 - right) + shade(left + 1, top + 1) * right) * down
    );
  });
}

/** Between the dark ones and the light ones, where the two groups are the furthest apart (Otsu, 1979). */
function limitOf(shades: readonly number[]): number {
  const sorted = shades.toSorted((one, other) => one - other);
  const total = sorted.reduce((sum, shade) => sum + shade, 0);
  let [best, limit, below] = [0, 0, 0];
  for (const [index, shade] of sorted.slice(0, -1).entries()) {
    below += shade;
    const count = index + 1;
    const apart = below / count - (total - below) / (sorted.length - count);
    const between = count * (sorted.length - count) * apart * apart;
    if (between > best) [best, limit] = [between, (shade + (sorted[index + 1] ?? shade)) / 2];
  }
  return limit;
}
