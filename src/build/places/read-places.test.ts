import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSoak } from '../../../tests/support/sample';
import { areaFile } from '../../core/places/files';
import type { Problem } from '../library/content-error';
import { readPlaces, type Place } from './read-places';
import { shelve } from './shelve';

const right: Readonly<Record<string, string>> = {
  id: 'a',
  pivot: '00000000000000',
  nom: 'Médiathèque',
  commune: 'Mamoudzou',
  code_postal: '97600',
  adresse: '1 rue du Commerce',
  latitude: '-12.78',
  longitude: '45.22',
  horaires: 'Mo-Fr 09:00-12:00',
  date_maj: '2026-11-21',
  frais_a_charge: 'Gratuit',
  modalites_acces: 'Se présenter',
  telephone: '+262639000000',
  site_web: '',
  courriels: '',
  presentation_resume: '',
};

interface Reading {
  readonly places: readonly Place[];
  readonly faults: readonly string[];
  readonly lines: readonly (number | undefined)[];
  readonly doubts: readonly string[];
}

function read(bytes: Uint8Array): Reading {
  const [problems, doubts]: Problem[][] = [[], []];
  const places = readPlaces({ file: 'lieux.csv', bytes }, { report: (one) => problems?.push(one), review: (one) => doubts?.push(one) });
  const said = (all: readonly Problem[] = []): readonly string[] => all.map(({ what, mend }) => `${what} → ${mend}`.replaceAll('\u00a0', ' '));
  return { places, faults: said(problems), lines: problems?.map(({ line }) => line) ?? [], doubts: said(doubts) };
}

function fileOf(...rows: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const columns = Object.keys(right);
  const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const lines = rows.map((row, at) => columns.map((column) => cell({ ...right, id: `${at}`, ...row }[column] ?? '')).join(','));
  return new TextEncoder().encode([columns.join(','), ...lines].join('\n'));
}

test('the sample of the site is right, and what is doubtful in it is not drawn', () => {
  const { places, faults, doubts } = read(readFileSync('content/places.csv'));
  expect(faults).toEqual([]);
  expect(places).toHaveLength(672);
  expect(doubts).toHaveLength(2);
  expect(places.filter(({ point }) => point === undefined)).toHaveLength(2);
});

test('a right row is a place, overseas too', () => {
  const { places, faults } = read(fileOf({}));
  expect(faults).toEqual([]);
  expect(places[0]).toMatchObject({
    name: 'Médiathèque',
    department: { code: '976', slug: 'mayotte' },
    point: { lat: -12.78, lon: 45.22 },
    grants: ['free', 'walk-in'],
  });
});

test('two addresses lead to two sites, also where « ; » stands between them', () => {
  const { places, faults } = read(fileOf({ site_web: 'https://un.example/a;b; https://deux.example/|https://trois.example/' }));
  expect(faults).toEqual([]);
  expect(places[0]?.sites).toEqual(['https://un.example/a;b', 'https://deux.example/', 'https://trois.example/']);
});

describe('is refused, with its line, its column and what to do:', () => {
  test.each([
    ['nom', '=HYPERLINK("http://x")', 'formule'],
    ['adresse', '+1+1', 'formule'],
    ['nom', '@SUM(A1)', 'formule'],
    ['nom', '<script>alert(1)</script>', 'balise'],
    ['presentation_resume', 'Bien <img src=x onerror=alert(1)>', 'balise'],
    ['nom', 'Clic &amp; ressources', 'code de page'],
    ['nom', 'Lieu\u202Eetircé', 'ne voit pas'],
    ['site_web', 'javascript:alert(1)', 'adresse d’un site'],
    ['site_web', 'https://exemple.fr@autre.fr/', 'adresse d’un site'],
    ['site_web', 'https://bon.fr/|data:text/html,x', 'adresse d’un site'],
    ['courriels', 'accueil', 'adresse e-mail'],
    ['latitude', '-12,78', 'virgule'],
    ['latitude', '45.22', 'n’est pas là où est le code postal'],
    ['latitude', '912', 'hors du globe'],
    ['latitude', 'NaN', 'nombre de degrés'],
    ['longitude', '', 'elle manque'],
    ['code_postal', '1000', 'tableur enlève le zéro'],
    ['code_postal', '99999', 'aucun département'],
    ['date_maj', '2026-02-30', 'pas une date'],
    ['date_maj', '21/11/2026', 'pas une date'],
    ['frais_a_charge', 'n’importe quoi|Gratuit', 'pas une valeur du schéma'],
    ['frais_a_charge', 'Gratuit;Payant', '« | »'],
    ['horaires', 'lundi 9h-12h', 'est en français'],
    ['telephone', '01 99 00 11 22', '+33'],
    ['nom', '', 'vide'],
    ['presentation_resume', 'a'.repeat(281), '280'],
  ])('%s « %s »', (column, value, words) => {
    const { places, faults, lines } = read(fileOf({}, { [column]: value }));
    expect(faults.join('\n')).toContain(words);
    expect(faults.join('\n')).toMatch(/^Colonne « [a-z_]+ » \(n° [1-9]/);
    expect(lines[0]).toBe(3);
    expect(places).toHaveLength(1);
  });
});

test('what is swapped is said to be', () => {
  expect(read(fileOf({ latitude: '45.22', longitude: '-12.78' })).faults.join('')).toContain('échangée');
});

test('a line is counted in the file, after a cell that holds several', () => {
  const columns = [...Object.keys(right), 'presentation_detail'];
  const row = (id: string, detail: string, postcode: string): string =>
    columns.map((column) => `"${{ ...right, id, presentation_detail: detail, code_postal: postcode }[column] ?? ''}"`).join(',');
  const { lines } = read(new TextEncoder().encode([columns.join(','), row('a', 'un\ndeux\ntrois', '97600'), row('b', '', 'x')].join('\n')));
  expect(lines).toEqual([5]);
});

test.each([
  ['points-virgules', new TextEncoder().encode('id;pivot;nom\na;b;c')],
  ['La colonne « nom » manque', new TextEncoder().encode('id,pivot,non,commune,code_postal,adresse,date_maj\n')],
  ['UTF-8', new Uint8Array([105, 100, 44, 233, 10])],
  ['guillemets', new TextEncoder().encode('id,nom\n"a,b\n')],
])('a file whose form is wrong says: %s', (words, bytes) => {
  expect(read(bytes).faults.join('\n')).toContain(words);
});

test('whatever bytes a host gives, nothing is thrown, and what is kept has no markup nor formula', () => {
  fc.assert(
    fc.property(fc.constantFrom('nom', 'adresse', 'presentation_resume', 'commune'), fc.string({ unit: 'grapheme' }), (column, value) => {
      for (const place of read(fileOf({ [column]: value })).places) expect(`${place.name}${place.address}${place.summary}`).not.toMatch(/<[a-z/!]/i);
    }),
    { numRuns: 150 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(read(bytes).places).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('pages and lists stay small whatever the number of places, and each place is once in each', () => {
  const many = Array.from({ length: 900 }, (_, at) => ({
    id: `m${at}`,
    commune: `Commune ${at % 5 === 0 ? 1 : at}`,
    latitude: `${-12.75 - (at % 30) / 300}`,
    longitude: `${45.1 + at / 9000}`,
  }));
  const { places, faults } = read(fileOf(...many));
  expect(faults).toEqual([]);
  const { pages, areas } = shelve(places);
  expect(Math.max(...pages.map(({ towns }) => towns.flatMap((town) => town.places).length))).toBeLessThanOrEqual(24);
  expect(Math.max(...areas.map((area) => area.places.length))).toBeLessThanOrEqual(120);
  const sheets = areas.flatMap((area) => area.places.map(({ sheet }) => sheet));
  expect(new Set(sheets).size).toBe(900);
  expect(new Set(pages.flatMap(({ slug, towns }) => towns.flatMap((town) => town.places.map(({ anchor }) => `${slug}/#${anchor}`))))).toEqual(new Set(sheets));
});

test.runIf(isSoak)('ten thousand places: read, and every page and list as small as with ten', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    id: `m${at}`,
    commune: `Commune ${at % 3000}`,
    code_postal: `${String((at % 90) + 1).padStart(2, '0')}000`.replace(/^20/, '21'),
    latitude: (42 + ((at * 7) % 900) / 100).toFixed(4),
    longitude: (-4 + ((at * 13) % 1300) / 100).toFixed(4),
    horaires: `Mo-Fr ${String(8 + (at % 3)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}-12:00`,
  }));
  const { places, faults } = read(fileOf(...many));
  expect(faults).toEqual([]);
  const { pages, areas, communes } = shelve(places);
  expect(Math.max(...pages.map(({ towns }) => towns.flatMap((town) => town.places).length))).toBeLessThanOrEqual(24);
  expect(areas.flatMap((area) => area.places)).toHaveLength(10_000);
  expect(Math.max(...areas.map((area) => brotliCompressSync(JSON.stringify(areaFile(area.places))).length))).toBeLessThan(8 * 1024);
  expect(communes.size).toBeGreaterThan(50);
});
