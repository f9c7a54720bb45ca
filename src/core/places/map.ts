// A map without a ground: where places are, the north, how far. From points alone, so it is drawn anywhere, overseas too, with no tile.

import { distanceBetween } from './distance';
import type { Point } from './place';

/** The size of the drawing, in its own units: about as many pixels on a phone. */
export const MAP = { width: 360, height: 300, margin: 26 } as const;
/** Nearer than that, two places have one pin. */
const PIN = 30;

interface Pin {
  readonly x: number;
  readonly y: number;
  /** Which points it stands for, by their places in the list. */
  readonly stands: readonly number[];
}

export interface DrawnMap {
  readonly pins: readonly Pin[];
  /** Points that are there for the shape of the land: a path of dots. */
  readonly ground: string;
  /** Where one stands. */
  readonly here: { readonly x: number; readonly y: number } | undefined;
  /** A bar of so many units is so many kilometres. */
  readonly scale: { readonly km: number; readonly length: number };
}

export interface Drawing {
  readonly points: readonly Point[];
  readonly ground?: readonly Point[];
  readonly here?: Point | undefined;
}

/** North is up. A degree of longitude is shortened as it is in the middle of the drawing. */
export function drawMap({ points, ground = [], here }: Drawing): DrawnMap {
  const all = [...points, ...ground, ...(here === undefined ? [] : [here])];
  const lats = all.map(({ lat }) => lat);
  const lons = all.map(({ lon }) => lon);
  const [south, north, west, east] = all.length === 0 ? [0, 0, 0, 0] : [Math.min(...lats), Math.max(...lats), Math.min(...lons), Math.max(...lons)];
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };
  const squeeze = Math.cos((middle.lat * Math.PI) / 180);
  // Places of one street would fill the sheet with a few metres: two kilometres are the least that is shown.
  const least = 0.02;
  const [wide, high] = [Math.max((east - west) * squeeze, least), Math.max(north - south, least)];
  const unit = Math.min((MAP.width - 2 * MAP.margin) / wide, (MAP.height - 2 * MAP.margin) / high);
  const at = ({ lat, lon }: Point): { readonly x: number; readonly y: number } => ({
    x: Math.round(MAP.width / 2 + (lon - middle.lon) * squeeze * unit),
    y: Math.round(MAP.height / 2 - (lat - middle.lat) * unit),
  });
  const dots = new Set(ground.map(at).map(({ x, y }) => `M${x} ${y}h0`));
  return { pins: pinned(points.map(at)), ground: [...dots].join(''), here: here && at(here), scale: scaleOf(middle, unit) };
}

/** In the order of the list: the first of those that are too near one another keeps its place. */
function pinned(points: readonly { readonly x: number; readonly y: number }[]): readonly Pin[] {
  const pins: { x: number; y: number; stands: number[] }[] = [];
  points.forEach(({ x, y }, place) => {
    const near = pins.find((pin) => Math.hypot(pin.x - x, pin.y - y) < PIN);
    if (near === undefined) pins.push({ x, y, stands: [place] });
    else near.stands.push(place);
  });
  return pins;
}

/** A round number of kilometres, a fifth to a half of the drawing wide. */
function scaleOf({ lat, lon }: Point, unit: number): DrawnMap['scale'] {
  const kmPerUnit = distanceBetween({ lat, lon }, { lat: lat + 1, lon }) / unit;
  const widest = (MAP.width / 2.2) * kmPerUnit;
  const tenth = 10 ** Math.floor(Math.log10(widest));
  const km = [5, 2, 1].map((times) => times * tenth).find((one) => one <= widest) ?? tenth;
  return { km, length: Math.round(km / kmPerUnit) };
}
