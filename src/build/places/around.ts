// Communes that have no place of their own, and where the nearest ones are likely to be: by their postcode, else by the communes they work with
// (EPCI), else by their arrondissement. No list of communes with positions is free and light enough, so nothing more is claimed: no distance.
// Names, postcodes and groups: @etalab/decoupage-administratif, from Insee and the DGCL. Read while the site is built, and never served whole.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { communeKey } from '../../core/places/commune';
import { middleOf } from '../../core/places/distance';
import type { KnownCommune } from '../../core/places/files';
import type { Point } from '../../core/places/place';
import type { Place } from './read-places';

/** Its files by their names: its own way in reads from where the program was started (findings/). */
const require = createRequire(import.meta.url);

/** Names in a file: some three kilobytes on the way. */
const MOST_NAMES = 250;

const communesSchema = z.array(
  z.object({
    code: z.string(),
    nom: z.string(),
    type: z.string(),
    departement: z.string().optional(),
    arrondissement: z.string().optional(),
    codesPostaux: z.array(z.string()).optional(),
    /** Of what was a commune: the one it is a part of today. */
    chefLieu: z.string().optional(),
  }),
);

const groupsSchema = z.array(z.object({ code: z.string(), membres: z.array(z.object({ code: z.string() })) }));

interface Commune {
  readonly name: string;
  readonly key: string;
  readonly department: string;
  readonly postcodes: readonly string[];
  /** What it has in common with others, the smallest first: postcodes, group of communes, arrondissement. */
  readonly circles: readonly (readonly string[])[];
}

/** Those of the départements that have places, by their key; none without places. */
export async function communesAround(places: readonly Place[]): Promise<readonly KnownCommune[]> {
  const located = places.flatMap(({ commune, department, postcode, point }) =>
    point === undefined ? [] : [{ name: nameIn(communeKey(commune), department.code), postcode, point }],
  );
  if (located.length === 0) return [];
  const departments = new Set(places.map(({ department }) => department.code));
  const placed = new Set(places.map(({ commune, department }) => nameIn(communeKey(commune), department.code)));
  const communes = (await officialCommunes()).filter(({ department }) => departments.has(department));
  const circlesOf = new Map(communes.map(({ key, department, circles }) => [nameIn(key, department), circles]));
  const points = new Map<string, Point[]>();
  for (const { name, postcode, point } of located) {
    const circles = [postcode, ...(circlesOf.get(name)?.slice(1).flat() ?? [])];
    for (const circle of circles) points.set(circle, [...(points.get(circle) ?? []), point]);
  }
  return communes
    .filter(({ key, department }) => !placed.has(nameIn(key, department)))
    .flatMap(({ name, postcodes, circles }): readonly KnownCommune[] => {
      const near = circles.map((those) => middleOf(those.flatMap((circle) => points.get(circle) ?? [])));
      const around = near.findIndex((middle) => middle !== undefined);
      const middle = near[around];
      return middle === undefined ? [] : [{ name, postcodes, point: { lat: rounded(middle.lat), lon: rounded(middle.lon) }, areas: [], around }];
    });
}

/** In files like those of a dictionary: the first name of each tells which one to open. Names that are alike stay together. */
export function dictionaryOf(communes: readonly KnownCommune[]): { readonly firsts: readonly string[]; readonly files: readonly (readonly KnownCommune[])[] } {
  const alike = [...Map.groupBy(communes, ({ name }) => communeKey(name))].sort(([one], [other]) => (one < other ? -1 : 1));
  const files: KnownCommune[][] = [];
  const firsts: string[] = [];
  for (const [key, those] of alike) {
    const last = files.at(-1);
    if (last === undefined || last.length + those.length > MOST_NAMES) {
      files.push([...those]);
      firsts.push(key);
    } else last.push(...those);
  }
  return { firsts, files };
}

let official: Promise<readonly Commune[]> | undefined;

/** Today's communes, and those of before, under whose names people still live. */
function officialCommunes(): Promise<readonly Commune[]> {
  official ??= readCommunes();
  return official;
}

async function readCommunes(): Promise<readonly Commune[]> {
  const [communes, groups] = await Promise.all([
    dataOf(require.resolve('@etalab/decoupage-administratif/data/communes.json'), communesSchema),
    dataOf(require.resolve('@etalab/decoupage-administratif/data/epci.json'), groupsSchema),
  ]);
  const groupOf = new Map(groups.flatMap(({ code, membres }) => membres.map((member) => [member.code, `epci ${code}`] as const)));
  const today = new Map(communes.filter(({ type }) => type === 'commune-actuelle').map((commune) => [commune.code, commune]));
  const seen = new Set<string>();
  return communes.flatMap(({ code, nom, type, chefLieu }): readonly Commune[] => {
    const whole = today.get(type === 'commune-actuelle' ? code : (chefLieu ?? ''));
    const { departement: department, codesPostaux: postcodes = [], arrondissement } = whole ?? {};
    const key = communeKey(nom);
    if (whole === undefined || department === undefined || postcodes.length === 0 || seen.has(nameIn(key, department))) return [];
    seen.add(nameIn(key, department));
    const circles = [postcodes, [groupOf.get(whole.code) ?? ''], [`arrondissement ${arrondissement ?? ''}`]];
    return [{ name: nom.replaceAll("'", '’'), key, department, postcodes, circles }];
  });
}

async function dataOf<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}

function nameIn(key: string, department: string): string {
  return `${key} ${department}`;
}

/** To a kilometre: it is a guess. */
function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
