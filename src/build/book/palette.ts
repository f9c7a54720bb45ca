// A picture of a screen has few colours: with a list of them instead of three bytes a point, it weighs less than half.

import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const MOST_COLOURS = 256;

/** The same PNG with a palette. Its colours are rounded only as far as they must be to be 256 at most. */
export function parcelled(png: Uint8Array): Uint8Array {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  for (let dropped = 0; dropped < 8; dropped += 1) {
    const indexed = index(data, dropped);
    if (indexed !== undefined) return written(width, height, indexed);
  }
  return png;
}

interface Indexed {
  readonly colours: readonly number[];
  /** One a point. */
  readonly points: Uint8Array;
}

/** With the last `dropped` bits of each colour left out; undefined when that is still too many colours. */
function index(data: Uint8Array, dropped: number): Indexed | undefined {
  const places = new Map<number, number>();
  const colours: number[] = [];
  const points = new Uint8Array(data.length / 4);
  const mask = (0xff << dropped) & 0xff;
  for (let at = 0; at < points.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [data[4 * at], data[4 * at + 1], data[4 * at + 2]];
    const rounded = ((red & mask) << 16) | ((green & mask) << 8) | (blue & mask);
    let place = places.get(rounded);
    if (place === undefined) {
      if (colours.length === MOST_COLOURS) return undefined;
      place = colours.length;
      places.set(rounded, place);
      // The first colour seen stands for its neighbours: white stays white.
      colours.push((red << 16) | (green << 8) | blue);
    }
    points[at] = place;
  }
  return { colours, points };
}

function written(width: number, height: number, { colours, points }: Indexed): Uint8Array {
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) lines.set(points.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'ascii'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
