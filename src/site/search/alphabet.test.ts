import { expect, test } from 'vitest';
import { byLetter } from './alphabet';

test('accents, capitals and signs in front do not change the place of a word', () => {
  const names = ['zoom', 'écran', '« élu »', 'Eau', 'onglet', '4G'];
  expect(byLetter(names, (name) => name).map(({ letter, all }) => [letter, ...all])).toEqual([
    ['0', '4G'],
    ['E', 'Eau', 'écran', '« élu »'],
    ['O', 'onglet'],
    ['Z', 'zoom'],
  ]);
});
