// Places put in pages and in lists, so that none grows with the number of places: a page holds the sheets of some thirty, a list the rows of a
// corner of the country. What one asks for is found in the few that matter.

import { communeKey, shelfOf } from '../../core/places/commune';
import { middleOf } from '../../core/places/distance';
import type { Box, KnownCommune } from '../../core/places/files';
import { bitsOf, type ListedPlace, type Point } from '../../core/places/place';
import type { Department } from './departments';
import type { Place } from './read-places';

/** Sheets in a page: with thirty, a page weighs what the others do. */
const MOST_SHEETS = 24;
/** Rows in a list. */
const MOST_ROWS = 120;

interface Town {
  readonly name: string;
  /** In the page: `annecy`. */
  readonly anchor: string;
  readonly places: readonly SheetPlace[];
}

export interface SheetPlace extends Place {
  /** In the page: `lieu-hinaura-12`. */
  readonly anchor: string;
}

/** A page of sheets: `/lieux/haute-savoie/`, `/lieux/haute-savoie-2/`. */
export interface PlacePage {
  readonly slug: string;
  readonly department: Department;
  readonly number: number;
  readonly towns: readonly Town[];
}

export interface Shelved {
  readonly pages: readonly PlacePage[];
  readonly areas: readonly { readonly box: Box | undefined; readonly places: readonly ListedPlace[] }[];
  /** By the file they are in. */
  readonly communes: ReadonlyMap<string, readonly KnownCommune[]>;
}

/** `without`: communes that have no place. Those that bear the name of one that has are listed with it: one chooses. */
export function shelve(places: readonly Place[], without: readonly KnownCommune[] = []): Shelved {
  const pages = [...Map.groupBy(places, ({ department }) => department)]
    .sort(([one], [other]) => one.code.localeCompare(other.code, 'fr'))
    .flatMap(([department, those]) => pagesOf(department, those));
  const listed = pages.flatMap(({ slug, towns }) =>
    towns.flatMap(({ name, places: those }) => {
      const middle = middleOf(those.flatMap(({ point }) => point ?? []));
      return those.map((place): Listed => ({ row: rowOf(place, name, slug), at: place.point ?? middle }));
    }),
  );
  const areas = areasOf(listed.filter(({ at }) => at !== undefined)).concat(chunksOf(listed.filter(({ at }) => at === undefined)));
  return { pages, areas: areas.map((those) => ({ box: boxOf(those), places: those.map(({ row }) => row) })), communes: communesIn(areas, without) };
}

interface Listed {
  readonly row: ListedPlace;
  /** Its point, or that of its commune. */
  readonly at: Point | undefined;
}

/** By commune, in the order of the alphabet; a commune is cut only when it alone is more than a page. */
function pagesOf(department: Department, places: readonly Place[]): readonly PlacePage[] {
  const anchors = new Set<string>();
  const towns = [...Map.groupBy(places, ({ commune }) => communeKey(commune))]
    .map(([key, those]) => ({
      key,
      name: bestNameOf(those.map(({ commune }) => commune)),
      places: those.toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
    .flatMap(({ key, name, places: those }) =>
      Array.from({ length: Math.ceil(those.length / MOST_SHEETS) }, (_, part): Town => ({
        name,
        anchor: unique(slugOf(key), anchors),
        places: those.slice(part * MOST_SHEETS, (part + 1) * MOST_SHEETS).map((place) => ({ ...place, anchor: unique(`lieu-${slugOf(place.id)}`, anchors) })),
      })),
    );
  const cut: Town[][] = [];
  let room = 0;
  for (const town of towns) {
    if (room < town.places.length) {
      cut.push([]);
      room = MOST_SHEETS;
    }
    cut.at(-1)?.push(town);
    room -= town.places.length;
  }
  return cut.map((those, at) => ({ slug: at === 0 ? department.slug : `${department.slug}-${at + 1}`, department, number: at + 1, towns: those }));
}

function rowOf({ name, postcode, address, point, grants, hours, anchor }: SheetPlace, commune: string, slug: string): ListedPlace {
  return {
    name,
    commune,
    postcode,
    address,
    point: point && { lat: rounded(point.lat), lon: rounded(point.lon) },
    grants: bitsOf(grants),
    hours,
    sheet: `${slug}/#${anchor}`,
  };
}

/** Halves along the longer side, until each is small: neighbours stay together, and a list has a small box. */
function areasOf(listed: readonly Listed[]): readonly (readonly Listed[])[] {
  if (listed.length === 0) return [];
  if (listed.length <= MOST_ROWS) return [listed];
  const [south, west, north, east] = boxOf(listed) ?? [0, 0, 0, 0];
  const isTall = north - south > (east - west) * Math.cos((south * Math.PI) / 180);
  const along = ({ at }: Listed): number => (isTall ? at?.lat : at?.lon) ?? 0;
  const sorted = listed.toSorted((a, b) => along(a) - along(b));
  const half = Math.ceil(sorted.length / 2);
  return [...areasOf(sorted.slice(0, half)), ...areasOf(sorted.slice(half))];
}

function chunksOf(listed: readonly Listed[]): readonly (readonly Listed[])[] {
  return Array.from({ length: Math.ceil(listed.length / MOST_ROWS) }, (_, part) => listed.slice(part * MOST_ROWS, (part + 1) * MOST_ROWS));
}

function boxOf(listed: readonly Listed[]): Box | undefined {
  const points = listed.flatMap(({ at }) => at ?? []);
  if (points.length === 0) return undefined;
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  // Outwards: a place is never out of its box by a rounding.
  const [down, up] = [(degrees: number) => Math.floor(degrees * 100) / 100, (degrees: number) => Math.ceil(degrees * 100) / 100];
  return [down(Math.min(...lats)), down(Math.min(...lons)), up(Math.max(...lats)), up(Math.max(...lons))];
}

/** Each commune, in the file of its first letter and in that of each of its postcodes. */
function communesIn(areas: readonly (readonly Listed[])[], without: readonly KnownCommune[]): ReadonlyMap<string, readonly KnownCommune[]> {
  const rows = areas.flatMap((those, area) => those.map((listed) => ({ ...listed, area })));
  // Two communes of one name in two départements are two.
  const communes = [...Map.groupBy(rows, ({ row: { commune, postcode } }) => `${communeKey(commune)} ${postcode.slice(0, 2)}`).values()].map(
    (those): KnownCommune => {
      const middle = middleOf(those.flatMap(({ row }) => row.point ?? []));
      return {
        name: those[0]?.row.commune ?? '',
        postcodes: [...new Set(those.map(({ row }) => row.postcode))].sort(),
        point: middle && { lat: rounded(middle.lat), lon: rounded(middle.lon) },
        areas: [...new Set(those.map(({ area }) => area))],
      };
    },
  );
  const keys = new Set(communes.map(({ name }) => communeKey(name)));
  const homonyms = without.filter(({ name }) => keys.has(communeKey(name)));
  const files = new Map<string, KnownCommune[]>();
  for (const commune of [...communes, ...homonyms].sort((a, b) => a.name.localeCompare(b.name, 'fr'))) {
    const key = communeKey(commune.name);
    const words = key.split(' ').filter((word) => word.length > 1);
    const shelves = new Set([
      ...[key, ...words].map((start) => shelfOf({ by: 'name', key: start })),
      ...commune.postcodes.map((digits) => shelfOf({ by: 'postcode', digits })),
    ]);
    for (const shelf of shelves) files.set(shelf, [...(files.get(shelf) ?? []), commune]);
  }
  return files;
}

/** Of « ANNECY », « annecy » and « Annecy », the one with the most small letters after a capital. */
function bestNameOf(written: readonly string[]): string {
  const names = written.map((name) => name.replace(/\s+cedex\b.*$/i, ''));
  const score = (name: string): number => (name.match(/(^|[ '’-])\p{Lu}\p{Ll}/gu)?.length ?? 0) * 2 + (name.includes('-') ? 1 : 0);
  const best = names.toSorted((a, b) => score(b) - score(a))[0] ?? '';
  if (best !== best.toUpperCase()) return best;
  return best.toLowerCase().replaceAll(/(^|[ '’-])(\p{L})/gu, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`);
}

function slugOf(text: string): string {
  const slug = communeKey(text).replaceAll(' ', '-').slice(0, 40);
  return slug === '' ? 'x' : slug;
}

function unique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let more = 2; taken.has(name); more += 1) name = `${wanted}-${more}`;
  taken.add(name);
  return name;
}

/** Ten metres are enough for a list. */
function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
