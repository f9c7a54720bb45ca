// A room drawn by numbers: people who hold cards up, turned, leaning, out of focus, in uneven light, before things that look like them.

import { CARDS, letters } from '../../src/site/group/cards';
import { isWhite, MARK_CELLS } from '../../src/site/group/marks';
import type { Reading } from '../../src/site/group/read-cards';
import type { Picture } from '../../src/site/group/threshold';
import { lotOf } from './sample';

interface Room {
  readonly width: number;
  readonly height: number;
  readonly held: readonly Reading[];
  /** Side of the marks, in pixels, before they lean: the least, the most. */
  readonly side: readonly [least: number, most: number];
  readonly seed: number;
}

/** How far a person leans their card, in degrees: in the picture, then away from it. */
const ROLL = 28;
const TILT = 35;

/** The grain of a camera in a room that is not well lit: from one pixel to the next, eight shades of 256 on average. */
const GRAIN = 16;

/** As many different cards as asked, each turned to one of the four letters. */
export function someHeld(count: number, seed: number): readonly Reading[] {
  const lot = lotOf(seed);
  const cards = Array.from({ length: CARDS }, (_, index) => index + 1);
  return Array.from({ length: count }, () => ({ card: cards.splice(lot(cards.length), 1)[0] ?? 1, letter: letters[lot(4)] ?? 'A' }));
}

export function roomPicture({ width, height, held, side, seed }: Room): Picture {
  const lot = lotOf(seed);
  const between = (least: number, most: number): number => least + ((most - least) * lot(10_000)) / 10_000;
  const grey = clutter(width, height, lot);
  const columns = Math.ceil(Math.sqrt((held.length * width) / height));
  const rows = Math.ceil(held.length / columns);
  held.forEach(({ card, letter }, index) => {
    const half = between(...side) / 2;
    const room = { x: width / columns, y: height / rows };
    const spare = { x: Math.max(0, room.x / 2 - half * 2), y: Math.max(0, room.y / 2 - half * 2) };
    drawCard(grey, width, {
      card,
      half,
      x: (index % columns) * room.x + room.x / 2 + between(-spare.x, spare.x),
      y: Math.floor(index / columns) * room.y + room.y / 2 + between(-spare.y, spare.y),
      // B stands at the right: turned a quarter to the left, it is up.
      roll: radians(-90 * letters.indexOf(letter) + between(-ROLL, ROLL)),
      yaw: radians(between(-TILT, TILT)),
      pitch: radians(between(-TILT, TILT)),
      light: between(170, 235),
      dark: between(20, 55),
    });
  });
  return developed(blurred(blurred(grey, width, height), width, height), width, lot);
}

/** A wall, windows, shelves, writing, checked shirts, black frames. */
function clutter(width: number, height: number, lot: (below: number) => number): Float32Array {
  const grey = new Float32Array(width * height).fill(120);
  const box = (x: number, y: number, w: number, h: number, shade: (i: number, j: number) => number): void => {
    for (let j = Math.max(0, y); j < Math.min(height, y + h); j++) {
      for (let i = Math.max(0, x); i < Math.min(width, x + w); i++) grey[j * width + i] = shade(i - x, j - y);
    }
  };
  for (let n = 0; n < 60; n++) {
    const [shade, other, kind] = [40 + lot(190), 40 + lot(190), lot(5)];
    const step = 3 + lot(14);
    const size = { w: 20 + lot(width / 5), h: 20 + lot(height / 4) };
    box(lot(width) - 40, lot(height) - 40, size.w, size.h, (i, j) => {
      if (kind === 0) return shade;
      if (kind === 1) return (Math.floor(i / step) + Math.floor(j / step)) % 2 === 0 ? shade : other;
      if (kind === 2) return Math.floor(j / step) % 2 === 0 ? shade : other;
      // A frame: white inside black inside white.
      if (kind === 3) return Math.min(i, j, size.w - i, size.h - j) < 6 ? 30 : 220;
      return Math.floor(j / 9) % 2 === 0 && (i * 7919 + Math.floor(j / 9) * 104_729) % 13 < 6 ? 40 : 215;
    });
  }
  return grey;
}

interface HeldCard {
  readonly card: number;
  readonly half: number;
  readonly x: number;
  readonly y: number;
  readonly roll: number;
  readonly yaw: number;
  readonly pitch: number;
  readonly light: number;
  readonly dark: number;
}

/** Of the white paper around the mark, from the middle: A5 lying. */
const PAPER = 1.3;

function drawCard(grey: Float32Array, width: number, { card, half, x, y, roll, yaw, pitch, light, dark }: HeldCard): void {
  // Where a point of the card goes, seen from six times its width: the two axes of the card, in space.
  const [cr, sr, cy, sy, cp, sp] = [Math.cos(roll), Math.sin(roll), Math.cos(yaw), Math.sin(yaw), Math.cos(pitch), Math.sin(pitch)];
  const along = { x: cy * cr, y: cp * sr + sp * sy * cr, z: sp * sr - cp * sy * cr };
  const down = { x: -cy * sr, y: cp * cr - sp * sy * sr, z: sp * cr + cp * sy * sr };
  const FAR = 6;
  const reach = Math.ceil(half * PAPER * 1.8);
  for (let py = Math.floor(y) - reach; py <= y + reach; py++) {
    for (let px = Math.floor(x) - reach; px <= x + reach; px++) {
      if (px < 0 || px >= width || py < 0 || (py + 1) * width > grey.length) continue;
      let [inside, sum] = [0, 0];
      for (const [ox, oy] of [
        [0.25, 0.25],
        [0.75, 0.25],
        [0.25, 0.75],
        [0.75, 0.75],
      ] as const) {
        // (u, v) on the card such that (u along + v down) is seen at this place: two equations.
        const [sx, sy2] = [(px + ox - x) / half, (py + oy - y) / half];
        const a = along.x - (sx * along.z) / FAR;
        const b = down.x - (sx * down.z) / FAR;
        const c = along.y - (sy2 * along.z) / FAR;
        const d = down.y - (sy2 * down.z) / FAR;
        const turn = a * d - b * c;
        const [u, v] = [(sx * d - b * sy2) / turn, (a * sy2 - sx * c) / turn];
        if (Math.abs(u) > PAPER || Math.abs(v) > PAPER) continue;
        inside++;
        const [column, row] = [Math.floor(((u + 1) / 2) * MARK_CELLS), Math.floor(((v + 1) / 2) * MARK_CELLS)];
        const isMark = column >= 0 && column < MARK_CELLS && row >= 0 && row < MARK_CELLS;
        sum += isMark && !isWhite(card, row, column) ? dark : light;
      }
      const at = py * width + px;
      grey[at] = ((grey[at] ?? 0) * (4 - inside) + sum) / 4;
    }
  }
}

/** Each point the mean of its neighbours, across then down. */
export function blurred(grey: Float32Array, width: number, height: number): Float32Array {
  const across = new Float32Array(grey.length);
  const down = new Float32Array(grey.length);
  const of = (plane: Float32Array, at: number): number => plane[Math.min(Math.max(at, 0), plane.length - 1)] ?? 0;
  for (let at = 0; at < grey.length; at++) across[at] = (of(grey, at - 1) + of(grey, at) + of(grey, at + 1)) / 3;
  for (let at = 0; at < width * height; at++) down[at] = (of(across, at - width) + of(across, at) + of(across, at + width)) / 3;
  return down;
}

/** Light from one side, the grain of a camera, four bytes a pixel. */
function developed(grey: Float32Array, width: number, lot: (below: number) => number): Picture {
  const data = new Uint8ClampedArray(grey.length * 4).fill(255);
  const grains = Float32Array.from({ length: 10_007 }, () => (lot(256) + lot(256) + lot(256) - 384) / GRAIN);
  for (let at = 0, grain = 0; at < grey.length; at++, grain = (grain + 1 + (at % 3)) % grains.length) {
    const light = 0.75 + (0.35 * (at % width)) / width;
    const shade = (grey[at] ?? 0) * light + (grains[grain] ?? 0);
    data[at * 4] = data[at * 4 + 1] = data[at * 4 + 2] = shade;
  }
  return { width, height: grey.length / width, data };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
