// Whether a point can be where its postcode says. What is on another land is refused; what is far from the other places of the same postcode is
// not drawn, and is said to who files places: nobody is sent sixty kilometres away by a slipped finger.

import { distanceBetween } from '../../core/places/distance';
import type { Box } from '../../core/places/files';
import type { Point } from '../../core/places/place';

/** South, west, north, east of each land, generously. */
const mainland: Box = [41.2, -5.6, 51.3, 9.7];
const lands: Readonly<Record<string, Box>> = {
  '971': [15.7, -62, 16.7, -60.8],
  '972': [14.2, -61.4, 15.1, -60.6],
  '973': [2, -54.8, 6, -51.4],
  '974': [-21.6, 55, -20.7, 56],
  '975': [46.6, -56.6, 47.3, -56],
  '976': [-13.2, 44.8, -12.5, 45.5],
  '977': [17.8, -63, 18, -62.7],
  '978': [17.9, -63.3, 18.2, -62.9],
  '986': [-14.6, -178.4, -13, -176],
  '987': [-28, -155, -7.5, -134],
  '988': [-23, 158, -17.5, 173],
};

const FAR_KM = 40;
const ENOUGH = 3;

export function isOnItsLand({ lat, lon }: Point, departmentCode: string): boolean {
  const [south, west, north, east] = lands[departmentCode] ?? mainland;
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

/** Of points of one postcode, those that stand far from the middle one. */
export function strays(points: readonly Point[]): ReadonlySet<Point> {
  if (points.length < ENOUGH) return new Set();
  const middle = (of: (point: Point) => number): number => points.map(of).sort((a, b) => a - b)[Math.floor(points.length / 2)] ?? 0;
  const centre = { lat: middle(({ lat }) => lat), lon: middle(({ lon }) => lon) };
  return new Set(points.filter((point) => distanceBetween(point, centre) > FAR_KM));
}
