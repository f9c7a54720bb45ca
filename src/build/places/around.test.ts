import { expect, test } from 'vitest';
import { communeKey } from '../../core/places/commune';
import { communesAround, dictionaryOf } from './around';
import { departmentOf } from './departments';
import type { Place } from './read-places';
import { shelve } from './shelve';

const aPlace = (commune: string, postcode: string, point: Place['point']): Place => {
  const department = departmentOf(postcode);
  if (department === undefined) throw new Error(`Nowhere: ${postcode}`);
  const none = { more: '', phone: '', summary: '', accessPage: '', booking: '', source: '', isTravelling: false, updated: '2026-11-30' } as const;
  const lists = { emails: [], sites: [], hours: [], services: [], publics: [], access: [], ways: [], fees: [], programmes: [], grants: [] };
  return { ...none, ...lists, id: commune, name: `Mairie de ${commune}`, commune, postcode, department, address: '1 rue', point };
};

const places = [aPlace('ANNECY', '74000', { lat: 45.9, lon: 6.12 }), aPlace('Thônes', '74230', { lat: 45.88, lon: 6.32 })];

test('a commune without a place is found by what it has in common with those that have: postcode, group, arrondissement', async () => {
  const around = new Map((await communesAround(places)).map((commune) => [commune.name, commune]));
  // 74230 is Thônes' too.
  expect(around.get('Les Villards-sur-Thônes')).toMatchObject({ postcodes: ['74230'], point: { lat: 45.88, lon: 6.32 }, around: 0, areas: [] });
  // In the same group as Annecy.
  expect(around.get('Alby-sur-Chéran')).toMatchObject({ point: { lat: 45.9, lon: 6.12 }, around: 1 });
  // What was a commune is still where people live.
  expect(around.get('Seynod')).toMatchObject({ point: { lat: 45.9, lon: 6.12 } });
  // Those that have one are in the other files; those of which nothing is near, or of another département, in none.
  for (const name of ['Annecy', 'Thônes', 'Chamonix-Mont-Blanc', 'Lyon']) expect(around.has(name), name).toBe(false);
  expect(await communesAround([])).toEqual([]);
  expect(await communesAround([aPlace('Annecy', '74000', undefined)])).toEqual([]);
});

test('their names are in small files, in order, those that are alike together', async () => {
  const all = await communesAround(places);
  const { firsts, files } = dictionaryOf(all);
  expect(files.flat()).toHaveLength(all.length);
  expect(Math.max(...files.map((those) => those.length))).toBeLessThanOrEqual(250);
  expect(firsts).toEqual(files.map(([first]) => communeKey(first?.name ?? '')));
  expect(firsts).toEqual(firsts.toSorted((one, other) => (one < other ? -1 : 1)));
});

test('a commune that bears the name of one that has places is listed with it, so that one chooses', () => {
  const other = { name: 'Annecy', postcodes: ['01000'], point: { lat: 46, lon: 5 }, areas: [], around: 2 };
  const { communes } = shelve(places, [other]);
  expect(communes.get('a')?.map(({ name, postcodes }) => `${name} ${postcodes.join()}`)).toEqual(['Annecy 74000', 'Annecy 01000']);
  expect(shelve(places).communes.get('a')).toHaveLength(1);
});
