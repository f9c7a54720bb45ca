import { expect, test } from 'vitest';
import type { Outline } from './outline';
import { planOf } from './plan';
import { sheetOf, type SheetWords } from './sheet';

const part = (title: string): { readonly title: string; readonly about: string } => ({ title, about: '' });
const words: SheetWords = {
  parts: {
    arrive: part('arriver'),
    'ice-breaker': part('se présenter'),
    pause: part('pause'),
    'own-pace': part('à sa vitesse'),
    margin: part('marge'),
    review: part('bilan'),
    tidy: part('ranger'),
  },
  summary: ({ length, people, machines }) => `${length} ${people} ${machines}`,
  groups: { none: 'rien', one: 'chacun le sien', pairs: (pairs) => `${pairs} paires`, crowds: (most) => `jusqu’à ${most}` },
  copies: (people) => `${people} fiches`,
  oneCopy: 'La fiche',
};
const lesson = (id: string, materials: readonly string[]): Outline => ({
  id,
  title: id,
  steps: [
    { id: `${id}-1`, title: 'un', minutes: 20 },
    { id: `${id}-2`, title: 'deux', minutes: 15 },
  ],
  materials,
  objectives: [`Je sais ${id}.`, 'Je sais recommencer.'],
  guided: { step: `${id}-2`, title: 'guidé' },
  more: [{ step: `${id}-2`, title: 'encore' }],
  next: [],
});
const shelf = new Map(
  [lesson('lire', ['Un vidéoprojecteur', 'La fiche', 'Des enveloppes']), lesson('ecrire', ['Un vidéoprojecteur'])].map((one) => [one.id, one]),
);
const wish = {
  picked: [
    { lesson: 'lire', without: [] },
    { lesson: 'ecrire', without: ['ecrire-2'] },
  ],
  length: 120,
  people: 8,
  machines: 5,
} as const;
const sheet = sheetOf(wish, planOf(wish, shelf), words);

test('the timetable goes on from minute to minute, each lesson named once above its steps', () => {
  expect(sheet.rows.map((row) => (row.kind === 'lesson' ? `${row.title} ${row.minutes}` : `${row.from}-${row.to} ${row.title}`))).toEqual([
    '0-10 arriver',
    '10-15 se présenter',
    'lire 35',
    '15-35 un',
    '35-50 deux',
    '50-60 pause',
    'ecrire 20',
    '60-80 un',
    '80-105 à sa vitesse',
    '105-110 marge',
    '110-115 bilan',
    '115-120 ranger',
  ]);
});

test('what two lessons ask for is asked once', () => {
  expect(sheet.materials).toEqual(['Un vidéoprojecteur', 'Des enveloppes', '8 fiches']);
  expect(sheet.objectives).toEqual(['Je sais lire.', 'Je sais recommencer.', 'Je sais ecrire.']);
});

test('who is behind takes again an exercise of a step that was done, not of one left out', () => {
  expect(sheet.speeds.map(({ behind }) => behind?.title)).toEqual(['guidé', undefined]);
});

test.each([
  [8, 8, 'chacun le sien'],
  [8, 0, 'rien'],
  [8, 3, 'jusqu’à 3'],
  [0, 1, 'chacun le sien'],
  [500, 10, '10 paires'],
])('%i people and %i devices: « %s »', (people, machines, groups) => {
  expect(sheetOf({ ...wish, people, machines }, planOf(wish, shelf), words).groups).toBe(groups);
});
