import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedIn, communeKey, communesFor, filesFor, nearerOf, shelfOf } from './commune';
import { distanceBetween, distanceToBox } from './distance';
import { areaFile, communesFile, parseArea, parseBoxes, parseCommunes, parseFirsts, type Box, type KnownCommune } from './files';
import { drawMap, MAP } from './map';
import { nearby } from './nearby';
import { bitsOf, grantedIn, grantsAll, wishes, type ListedPlace, type Point } from './place';

const aPlace = (more: Partial<ListedPlace> = {}): ListedPlace => ({
  name: 'Lieu',
  commune: 'Annecy',
  postcode: '74000',
  address: '1 rue',
  point: { lat: 45.9, lon: 6.1 },
  grants: 0,
  hours: ['Lundi : 9 h à 12 h', 'Mardi : 9 h à 12 h'],
  sheet: 'haute-savoie/#lieu-1',
  ...more,
});

const town = (name: string, ...postcodes: string[]): KnownCommune => ({ name, postcodes, point: undefined, areas: [0] });
const known = [
  town('Annecy', '74000', '74960'),
  town('Saint-Étienne', '42000', '42100'),
  town('Saint-Julien-en-Quint', '26150'),
  town('L’Isle-d’Abeau', '38080'),
];
const foundFor = (typed: string): readonly string[] => {
  const asked = askedIn(typed);
  return asked === undefined ? [] : communesFor(asked, known).communes.map(({ name }) => name);
};

test.each([
  ['annecy', 'Annecy'],
  ['ANNECY', 'Annecy'],
  ['anecy', 'Annecy'],
  ['annceY', 'Annecy'],
  ['74000', 'Annecy'],
  ['74 960', 'Annecy'],
  ['74000 Annecy', 'Annecy'],
  ['74010', 'Annecy'],
  ['st etienne', 'Saint-Étienne'],
  ['Saint Étienne 3e', 'Saint-Étienne'],
  ['isle dabeau', ''],
  ["l'isle d'abeau", 'L’Isle-d’Abeau'],
  ['quint', 'Saint-Julien-en-Quint'],
  ['zzz', ''],
  ['', ''],
  ['a', ''],
])('« %s » finds « %s »', (typed, name) => {
  expect(foundFor(typed)).toEqual(name === '' ? [] : [name]);
});

test('a name, and names that begin so, stand in the files that the first names lead to', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 7 }), fc.nat(), (names, size, at) => {
      const sorted = names.toSorted((one, other) => (one < other ? -1 : 1));
      const files = Array.from({ length: Math.ceil(sorted.length / size) }, (_, file) => sorted.slice(file * size, (file + 1) * size));
      const firsts = files.map(([first = '']) => first);
      const asked = sorted[at % sorted.length] ?? '';
      const opened = filesFor(asked, firsts);
      expect(opened.length).toBeLessThanOrEqual(2);
      expect(opened.flatMap((file) => files[file] ?? [])).toContain(asked);
    }),
  );
  expect(filesFor('mon', ['a', 'mona', 'zut'])).toEqual([0, 1]);
  expect(filesFor('a', [])).toEqual([]);
  expect(() => parseFirsts([1])).toThrow(TypeError);
});

test('of two lists, what is nearer to what was typed; both where it is alike', () => {
  const one = { how: 'beginning', communes: known.slice(0, 1) } as const;
  const same = { how: 'same', communes: known.slice(1, 2) } as const;
  expect(nearerOf(one, same)).toBe(same);
  expect(nearerOf(same, one)).toBe(same);
  expect(nearerOf(one, { how: 'near', communes: [] })).toBe(one);
  expect(nearerOf({ how: 'near', communes: [] }, one)).toBe(one);
  expect(nearerOf(one, { how: 'beginning', communes: known.slice(2, 3) }).communes).toEqual([known[0], known[2]]);
});

test('a commune is in the file that what is typed leads to', () => {
  expect(communeKey('ANNECY CEDEX 03')).toBe('annecy');
  expect(shelfOf({ by: 'name', key: communeKey('Échirolles') })).toBe('e');
  expect(shelfOf({ by: 'postcode', digits: '97600' })).toBe('97');
});

test('what is written in a list is what is read; anything else is refused', () => {
  const places = [aPlace(), aPlace({ point: undefined, hours: [], sheet: 'haute-savoie-2/#lieu-2', grants: 5 })];
  expect(parseArea(JSON.parse(JSON.stringify(areaFile(places))))).toEqual(places);
  const without: KnownCommune = { name: 'Allèves', postcodes: ['74540'], point: { lat: 45.8, lon: 6 }, areas: [], around: 0 };
  expect(parseCommunes(JSON.parse(JSON.stringify(communesFile([...known, without]))))).toEqual([...known, without]);
  for (const wrong of ['<!doctype html>', null, {}, [1], { hours: [], pages: [], places: [[1]] }]) expect(() => parseArea(wrong)).toThrow(TypeError);
  for (const wrong of ['x', {}, [1], [[1]]]) expect(() => parseCommunes(wrong)).toThrow(TypeError);
  expect(() => parseBoxes([['a']])).toThrow(TypeError);
});

test('a place has all that is wanted, or is not shown', () => {
  expect(grantsAll(bitsOf(['free', 'deaf']), ['deaf'])).toBe(true);
  expect(grantsAll(bitsOf(['free']), ['free', 'deaf'])).toBe(false);
  expect(grantsAll(0, [])).toBe(true);
  fc.assert(
    fc.property(fc.subarray([...wishes]), (some) => {
      expect(grantedIn(bitsOf(some))).toEqual(some);
    }),
  );
});

const degrees = fc.record({ lat: fc.double({ min: -60, max: 60, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });
const near = fc.record({ lat: fc.double({ min: 41, max: 51, noNaN: true }), lon: fc.double({ min: -5, max: 9, noNaN: true }) });

test('Annecy is 100 km from Lyon, as a bird flies', () => {
  expect(Math.round(distanceBetween({ lat: 45.8992, lon: 6.1294 }, { lat: 45.764, lon: 4.8357 }))).toBe(101);
});

test('from Wallis, Nouméa is not on the other side of the Earth', () => {
  const noumea = { lat: -22.27, lon: 166.44 };
  const wallis = { lat: -13.28, lon: -176.18 };
  expect(distanceToBox(wallis, boxOf([noumea, { lat: -20.9, lon: 164.3 }]))).toBeLessThan(distanceBetween(wallis, noumea));
});

/** On the other side of the Earth the last digits are lost: a metre says nothing there. */
const A_METRE_KM = 0.001;

test('a box is never said to be farther than what it holds', () => {
  fc.assert(
    fc.property(degrees, fc.array(degrees, { minLength: 1, maxLength: 5 }), (point, inside) => {
      expect(distanceToBox(point, boxOf(inside))).toBeLessThanOrEqual(Math.min(...inside.map((one) => distanceBetween(point, one))) + A_METRE_KM);
    }),
  );
});

test('the nearest places are those of a search through everything, and far lists are not asked for', async () => {
  await fc.assert(
    fc.asyncProperty(
      near,
      fc.array(fc.array(near, { minLength: 1, maxLength: 6 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 6 }),
      async (point, areas, most) => {
        const lists = areas.map((points, area) => points.map((at, n) => aPlace({ point: at, sheet: `${area}/#${n}` })));
        const found = await nearby(point, { boxes: areas.map(boxOf), load: async (area) => lists[area] ?? [] }, { wishes: [], most });
        const all = areas
          .flat()
          .map((at) => distanceBetween(point, at))
          .sort((a, b) => a - b)
          .slice(0, most);
        expect(found.map(({ km }) => km)).toEqual(all);
      },
    ),
  );
  const asked: number[] = [];
  const load = async (area: number): Promise<readonly ListedPlace[]> => {
    asked.push(area);
    return [aPlace({ point: area === 0 ? { lat: 45, lon: 5 } : { lat: 48, lon: 2 } })];
  };
  await nearby({ lat: 45, lon: 5 }, { boxes: [[45, 5, 45, 5], [48, 2, 48, 2], undefined], load }, { wishes: [], most: 1 });
  expect(asked).toEqual([0]);
});

test('whatever the points, and wherever on earth, the map holds them all, with a scale that fits', () => {
  fc.assert(
    fc.property(fc.array(degrees, { minLength: 1, maxLength: 12 }), fc.option(degrees, { nil: undefined }), (points, here) => {
      const { pins, here: stand, scale } = drawMap({ points, here });
      expect(pins.flatMap(({ stands }) => stands).sort((a, b) => a - b)).toEqual(points.map((_, at) => at));
      for (const { x, y } of [...pins, ...(stand === undefined ? [] : [stand])]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(MAP.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(MAP.height);
      }
      expect(scale.length).toBeGreaterThan(0);
      expect(scale.length).toBeLessThanOrEqual(MAP.width / 2);
    }),
  );
});

test('north is up and east is right, in Mayotte too', () => {
  const [mamoudzou, dembeni, pamandzi] = drawMap({
    points: [
      { lat: -12.78, lon: 45.23 },
      { lat: -12.85, lon: 45.17 },
      { lat: -12.79, lon: 45.29 },
    ],
  }).pins;
  expect(mamoudzou?.y).toBeLessThan(dembeni?.y ?? 0);
  expect(pamandzi?.x).toBeGreaterThan(mamoudzou?.x ?? 999);
});

function boxOf(points: readonly Point[]): Box {
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
  return [Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)];
}
