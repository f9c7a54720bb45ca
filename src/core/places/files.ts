// The lists that the page of the places asks for, as they are written and read: rows without names, which are half as heavy.
// Nothing is trusted: the host of a cut connection answers with its own page.

import type { ListedPlace, Point } from './place';

/** The places of a corner of the country: `/lieux/listes/3.json`. */
export interface AreaFile {
  /** Hours in words, each once. */
  readonly hours: readonly string[];
  /** Pages that hold the sheets, below `/lieux/`. */
  readonly pages: readonly string[];
  /** Name, commune, postcode, address, latitude and longitude or neither, bits of what it grants, hours, page, anchor. */
  readonly places: readonly (readonly [string, string, string, string, number | null, number | null, number, number, number, string])[];
}

/** A commune that has places, or near which there are some: `/lieux/communes/s.json`, `/lieux/noms/3.json`. */
export interface KnownCommune {
  readonly name: string;
  readonly postcodes: readonly string[];
  /** The middle of its places, or of those it is likely to be near: nothing else is known of it. */
  readonly point: Point | undefined;
  /** The lists that hold its places. */
  readonly areas: readonly number[];
  /** Where it has none: what it has in common with those around the point (0: its postcode, 1: its group of communes, 2: its arrondissement). */
  readonly around?: number;
}

/** South, west, north, east of the places of a list, in degrees. */
export type Box = readonly [number, number, number, number];

export function areaFile(places: readonly ListedPlace[]): AreaFile {
  const hours = [...new Set(places.map((place) => place.hours.join('\n')))];
  const pages = [...new Set(places.map(({ sheet }) => sheet.split('#')[0] ?? ''))];
  return {
    hours,
    pages,
    places: places.map(({ name, commune, postcode, address, point, grants, hours: lines, sheet }) => {
      const [page = '', anchor = ''] = sheet.split('#');
      return [name, commune, postcode, address, point?.lat ?? null, point?.lon ?? null, grants, hours.indexOf(lines.join('\n')), pages.indexOf(page), anchor];
    }),
  };
}

/** @throws TypeError when it is something else. */
export function parseArea(json: unknown): readonly ListedPlace[] {
  if (!isRecord(json)) throw new TypeError('Not a list of places.');
  const { hours, pages, places } = json;
  if (!isTexts(hours) || !isTexts(pages) || !Array.isArray(places)) throw new TypeError('Not a list of places.');
  return places.map((row: unknown) => {
    if (!Array.isArray(row)) throw new TypeError('Not a place.');
    const values: readonly unknown[] = row;
    const [name, commune, postcode, address, lat, lon, grants, hour, page, anchor] = values;
    if (!isTexts([name, commune, postcode, address, anchor]) || typeof grants !== 'number') throw new TypeError('Not a place.');
    const lines = hours[Number(hour)] ?? '';
    return {
      name: String(name),
      commune: String(commune),
      postcode: String(postcode),
      address: String(address),
      point: pointOf(lat, lon),
      grants,
      hours: lines === '' ? [] : lines.split('\n'),
      sheet: `${pages[Number(page)] ?? ''}#${String(anchor)}`,
    };
  });
}

export function communesFile(communes: readonly KnownCommune[]): readonly unknown[] {
  return communes.map(({ name, postcodes, point, areas, around }) => [
    name,
    postcodes,
    point?.lat ?? null,
    point?.lon ?? null,
    areas,
    ...(around === undefined ? [] : [around]),
  ]);
}

/** @throws TypeError when it is something else. */
export function parseCommunes(json: unknown): readonly KnownCommune[] {
  if (!Array.isArray(json)) throw new TypeError('Not a list of communes.');
  return json.map((row: unknown) => {
    if (!Array.isArray(row)) throw new TypeError('Not a commune.');
    const values: readonly unknown[] = row;
    const [name, postcodes, lat, lon, areas, around] = values;
    if (typeof name !== 'string' || !isTexts(postcodes) || !isNumbers(areas)) throw new TypeError('Not a commune.');
    return { name, postcodes, point: pointOf(lat, lon), areas, ...(typeof around === 'number' ? { around } : {}) };
  });
}

/** The first name of each file of the dictionary. @throws TypeError when it is something else. */
export function parseFirsts(json: unknown): readonly string[] {
  if (!isTexts(json)) throw new TypeError('Not a list of names.');
  return json;
}

/** @throws TypeError when it is something else. */
export function parseBoxes(json: unknown): readonly (Box | undefined)[] {
  if (!Array.isArray(json)) throw new TypeError('Not a list of boxes.');
  return json.map((row: unknown) => {
    if (row === null) return undefined;
    if (!isNumbers(row)) throw new TypeError('Not a box.');
    const [south = 0, west = 0, north = 0, east = 0] = row;
    return [south, west, north, east];
  });
}

function pointOf(lat: unknown, lon: unknown): Point | undefined {
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined;
}

function isRecord(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'number');
}
