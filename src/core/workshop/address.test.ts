import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWish, usualWish, writePicked, writeWish } from './address';
import { lengths } from './plan';

const anId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const aWish = fc.record({
  picked: fc.uniqueArray(fc.record({ lesson: anId, without: fc.uniqueArray(anId, { maxLength: 4 }) }), { selector: ({ lesson }) => lesson, maxLength: 12 }),
  length: fc.constantFrom(...lengths),
  people: fc.integer({ min: 0, max: 999 }),
  machines: fc.integer({ min: 0, max: 999 }),
});

test('an address says what was chosen, in words that one can read', () => {
  const wish = {
    picked: [
      { lesson: 'lire-repondre-email', without: [] },
      { lesson: 'ecrire-email', without: ['texte-clair'] },
    ],
    length: 90,
    people: 8,
    machines: 4,
  } as const;
  expect(writeWish(wish)).toBe('lecons=lire-repondre-email.ecrire-email~texte-clair&minutes=90&personnes=8&appareils=4');
});

test('what was chosen comes back from the address as it went', () => {
  fc.assert(
    fc.property(aWish, (wish) => {
      expect(readWish(`#${writeWish(wish)}`)).toEqual(wish);
      expect(readWish(`#${writeWish(wish)}`.replaceAll('~', '%7E'))).toEqual(wish);
    }),
    { numRuns: 1_000 },
  );
});

test('the lessons of a path change neither the time nor the people that were chosen', () => {
  fc.assert(
    fc.property(aWish, aWish, (path, chosen) => {
      expect(readWish(writePicked(path.picked), chosen)).toEqual({ ...chosen, picked: path.picked });
    }),
  );
});

test.each([
  ['', usualWish],
  ['#', usualWish],
  ['#contenu', usualWish],
  ['#lecons=ecrire-email&minutes=75&personnes=-3&appareils=beaucoup', { ...usualWish, picked: [{ lesson: 'ecrire-email', without: [] }] }],
  [
    '#lecons=ecrire-email..<script>.ecrire-email~a.~b&minutes=60&personnes=0',
    { ...usualWish, picked: [{ lesson: 'ecrire-email', without: [] }], length: 60, people: 0 },
  ],
  ['#personnes=12&lecons=lire%7', { ...usualWish, people: 12 }],
  ['#personnes=5000', usualWish],
])('a broken address, « %s », is read as far as it can be', (fragment, wish) => {
  expect(readWish(fragment)).toEqual(wish);
});

test('whatever stands after the « # », reading it breaks nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const wish = readWish(text);
      expect(readWish(writeWish(wish))).toEqual(wish);
    }),
  );
});

test('what is longer than any plan is not read at all', () => {
  expect(readWish(`#lecons=ecrire-email&personnes=12&${'a.'.repeat(20_000)}`)).toEqual(usualWish);
  const most = {
    picked: Array.from({ length: 12 }, (_, lesson) => ({
      lesson: `${lesson}`.padEnd(80, 'a'),
      without: Array.from({ length: 8 }, (_step, step) => `${step}`.padEnd(80, 'b')),
    })),
    length: 120,
    people: 999,
    machines: 999,
  } as const;
  expect(readWish(`#${writeWish(most)}`.replaceAll('~', '%7E'))).toEqual(most);
});
