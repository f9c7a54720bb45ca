import { expect, test } from 'vitest';
import { ceilingsOf, staleOn, untilOf } from './figures';
import type { FiguresFile } from './simulator-schema';

const figure = { unit: 'mois', from: '2026-04-01', every: 12, at: 'a', source: 'Un arrêté', read: '2026-11-30' } as const;
const file: FiguresFile = {
  graceMonths: 12,
  figures: {
    base: { ...figure, value: 600 },
    year: { ...figure, value: 12_000, unit: 'an' },
    bonus: { ...figure, value: 0.4, unit: 'part' },
    slope: { ...figure, value: 0.6, unit: 'part' },
    least: { ...figure, value: 15 },
    age: { value: 25, unit: 'ans', from: '2009-06-01', at: 'b', source: 'Un code', read: '2026-11-30' },
  },
  ages: ['age'],
  ceilings: {
    low: { of: 'base', alone: [1, 1.5, 2, 3], couple: [1.5, 2, 2.5, 4], far: 2 },
    yearly: { of: 'year', alone: [1, 1, 1, 1], couple: [1, 1, 1, 1] },
    prime: { of: 'base', alone: [1, 1, 1, 1], couple: [1, 1, 1, 1], prime: { bonus: 'bonus', slope: 'slope', least: 'least' } },
  },
};

test('a yearly figure serves until the eve of its birthday; one that only a law changes has no end', () => {
  expect(untilOf({ ...figure, value: 600 })).toBe('2027-03-31');
  expect(file.figures['age'] && untilOf(file.figures['age'])).toBe('9999-12-31');
});

test('a figure stops what is published when its time and its grace are over, not a day before', () => {
  expect(staleOn('2028-03-31', file)).toEqual([]);
  expect(staleOn('2028-04-01', file)).toEqual(['base', 'year', 'bonus', 'slope', 'least']);
});

test('a ceiling is in euros a month, for one, for two, with children; it ends with its first figure', () => {
  const { low, yearly } = ceilingsOf(file);
  expect(low).toEqual({ alone: [600, 900, 1200, 1800], couple: [900, 1200, 1500, 2400], far: 2, until: '2027-03-31' });
  expect(yearly?.alone[0]).toBe(1000);
});

test('the prime d’activité is still paid far above its base: a bonus for each at work, less a share of the wage', () => {
  // (600 + 240 - 15) / 0.4, then with two at work.
  expect(ceilingsOf(file)['prime']).toMatchObject({ alone: [2063, 2063, 2063, 2063], couple: [2663, 2663, 2663, 2663] });
});
