import { expect, test } from 'vitest';
import { piecesOf, plain } from './sentence';

const shown = (sentence: string): string =>
  piecesOf(sentence)
    .map(({ text }) => text)
    .join('');

test('a name that ends with its own stop gives the sentence no second one', () => {
  expect(shown('Puis cochez [[Mes réponses sont vraies.]].')).toBe('Puis cochez Mes réponses sont vraies.');
  expect(shown('Touchez [[La maison est vide\u00a0!]].')).toBe('Touchez La maison est vide\u00a0!');
  expect(plain('Choisissez [[Elle écrit «\u00a0Oui.\u00a0»]].')).toBe('Choisissez «\u00a0Elle écrit «\u00a0Oui.\u00a0»\u00a0»');
});

test('a telephone number and an hour are never cut by the end of a line', () => {
  expect(shown('Dans la case [[Numéro]], écrivez : 01 99 00 33 20')).toBe('Dans la case Numéro, écrivez : 01\u00a099\u00a000\u00a033\u00a020');
  expect(shown('Sous [[mardi 8]], choisissez [[9 h 20]].')).toBe('Sous mardi 8, choisissez 9\u00a0h\u00a020.');
});

test('any other name is followed by the stop of its sentence', () => {
  expect(shown('Touchez [[Envoyer]].')).toBe('Touchez Envoyer.');
  expect(shown('Ouvrez [[cv.pdf]]. Puis [[Envoyer]].')).toBe('Ouvrez cv.pdf. Puis Envoyer.');
});
