import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionOf } from './positioning';

const trials = [
  { id: 'cliquer', teaches: ['souris'] },
  { id: 'ecrire', teaches: ['clavier', 'accents'] },
  { id: 'adresse', teaches: ['accents', 'site'] },
];

describe('where to begin', () => {
  test('who does nothing alone begins at the beginning, and meets each lesson once', () => {
    expect(positionOf(trials, {})).toEqual({ path: ['souris', 'clavier', 'accents', 'site'], known: [] });
  });

  test('what was done with help is learnt; what was done alone is not asked again', () => {
    expect(positionOf(trials, { cliquer: 'alone', ecrire: 'guided', adresse: 'alone' })).toEqual({
      path: ['clavier', 'accents'],
      known: ['cliquer', 'adresse'],
    });
  });

  test('whoever does everything alone has nothing to learn here', () => {
    expect(positionOf(trials, { cliquer: 'alone', ecrire: 'alone', adresse: 'alone' }).path).toEqual([]);
  });

  test('one more thing done alone never makes the path longer', () => {
    const outcome = fc.constantFrom('seen', 'guided', 'alone' as const);
    fc.assert(
      fc.property(
        fc.record({ cliquer: outcome, ecrire: outcome, adresse: outcome }, { requiredKeys: [] }),
        fc.constantFrom('cliquer', 'ecrire', 'adresse'),
        (all, one) => {
          const [before, after] = [positionOf(trials, all), positionOf(trials, { ...all, [one]: 'alone' })];
          expect(before.path).toEqual(expect.arrayContaining([...after.path]));
        },
      ),
    );
  });
});
