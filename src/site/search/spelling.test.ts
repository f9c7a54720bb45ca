import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceOf } from './distance';
import { spellingOf } from './spelling';

const spell = spellingOf(['Écrire un e-mail', 'pièce jointe, trombone', 'coffre-fort numérique', 'téléphone', 'photo', 'bureau', 'envoi, question']);

test.each([
  ['emial', 'email'],
  ['couriel', 'courriel'],
  ['trombnoe', 'trombone'],
  ['pice jionte', 'pièce jointe'],
  ['cofre fort numeriqe', 'coffre fort numérique'],
  ['telefone', 'téléphone'],
  ['foto', 'photo'],
  ['buro', 'bureau'],
  ['anvoi', 'envoi'],
  ['kestion', 'question'],
])('« %s » is understood as « %s »', (typed, meant) => {
  expect(spell(typed).text).toBe(meant);
});

test.each(['trombones', 'tromb', 'un mail', 'coffre', 'xylophone', 'fsl', '75011'])('« %s » is left as it is', (typed) => {
  expect(spell(typed)).toEqual({ text: typed, changes: [] });
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e'), maxLength: 8 });

test('a distance is the same both ways, none for the same word, and never more than the letters of the longer', () => {
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const distance = distanceOf(one, other, 8);
      expect(distance).toBe(distanceOf(other, one, 8));
      expect(distance === 0).toBe(one === other);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});

test('one swap of two letters in a long word is always mended', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 'trombone'.length - 2 }), (at) => {
      const typed = `${'trombone'.slice(0, at)}${'trombone'[at + 1] ?? ''}${'trombone'[at] ?? ''}${'trombone'.slice(at + 2)}`;
      expect(spell(typed).text).toBe('trombone');
    }),
  );
});
