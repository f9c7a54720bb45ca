// How far, as a bird flies.

import type { Box } from './files';
import type { Point } from './place';

const EARTH_KM = 6371;

/** In kilometres. */
export function distanceBetween(one: Point, other: Point): number {
  const [lat, otherLat] = [radians(one.lat), radians(other.lat)];
  const half = Math.sin((otherLat - lat) / 2) ** 2 + Math.cos(lat) * Math.cos(otherLat) * Math.sin(radians(other.lon - one.lon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/**
 * In kilometres, no more than the distance to the nearest point of the box: its side that faces the point, at the latitude where degrees
 * are the shortest.
 */
export function distanceToBox(point: Point, [south, west, north, east]: Box): number {
  const up = Math.max(south - point.lat, 0, point.lat - north);
  // Round the Earth by the shorter way: Wallis and Nouméa stand on two sides of the line where degrees begin again.
  const aside = point.lon >= west && point.lon <= east ? 0 : Math.min(eastward(point.lon, west), eastward(east, point.lon));
  const shortest = Math.cos(radians(Math.min(90, Math.max(Math.abs(south), Math.abs(north), Math.abs(point.lat)))));
  return Math.max(radians(up), 2 * Math.asin(shortest * Math.sin(radians(aside) / 2))) * EARTH_KM;
}

/** In the middle of points; none when there are none. */
export function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const mean = (of: (point: Point) => number): number => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}

/** From one meridian to another, in degrees, from 0 to 360. */
function eastward(from: number, to: number): number {
  return (((to - from) % 360) + 360) % 360;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
