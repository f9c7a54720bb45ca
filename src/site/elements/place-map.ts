// The map of the results: the same drawing as layouts/places/PlaceMap.astro makes at the build, from the same points.

import { drawMap, MAP } from '../../core/places/map';
import type { ListedPlace, Point } from '../../core/places/place';
import { placesSays as says } from '../messages/fr/places-says';

const SVG = 'http://www.w3.org/2000/svg';

/** Nothing when no place has a point. `centre` is the name of where one stands. */
export function drawnPlaces(places: readonly ListedPlace[], here: Point | undefined, centre: string): readonly Element[] {
  const located = places.flatMap(({ point }, at) => (point === undefined ? [] : [{ point, number: at + 1 }]));
  if (located.length === 0) return [];
  const { pins, here: stand, scale } = drawMap({ points: located.map(({ point }) => point), here });
  const map = made('svg', { class: 'places__map', viewBox: `0 0 ${MAP.width} ${MAP.height}`, role: 'img', 'aria-label': says.mapOf(located.length) });
  if (stand !== undefined) {
    map.append(made('path', { class: 'places__here', d: `M${stand.x - 9} ${stand.y}h18M${stand.x} ${stand.y - 9}v18` }));
    map.append(text(centre, { class: 'places__name', x: stand.x + 12, y: stand.y + 16 }));
  }
  // The nearest is drawn last: on top.
  for (const { x, y, stands } of [...pins].reverse()) {
    const numbers = stands.map((stand_) => located[stand_]?.number ?? 0);
    map.append(made('circle', { class: 'places__pin', cx: x, cy: y, r: 13 }), text(pinName(numbers), { class: 'places__pin-number', x, y: y + 5 }));
  }
  map.append(
    made('path', { class: 'places__scale', d: `M12 ${MAP.height - 12}v-6m0 3h${scale.length}m0-3v6` }),
    text(says.scale(scale.km), { class: 'places__name', x: 18 + scale.length, y: MAP.height - 10 }),
    made('path', { class: 'places__north', d: `M${MAP.width - 18} 34v-20m-5 7l5-7l5 7` }),
    text('N', { class: 'places__name', x: MAP.width - 23, y: 52 }),
  );
  return [map];
}

/** « 3 », or « 3+ » where several stand together. */
function pinName(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  return numbers.length === 1 ? `${first}` : `${first}+`;
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  if (!(element instanceof SVGElement)) throw new TypeError(`Not a drawing: ${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
}

function text(words: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = made('text', attributes);
  element.textContent = words;
  return element;
}
