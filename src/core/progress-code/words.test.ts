import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { frenchPhonemes } from '../../listening/voice/phonemes';
import { codePictures } from './pictures';
import { understood } from './typed-word';
import { codeWords, FIRST_LETTERS } from './words';

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** Every way to write a word with one wrong letter: another, one less, one more, two neighbours in the wrong order. */
function slipsOf(word: string): readonly string[] {
  const places = [...word, ''].map((_, place) => place);
  return places
    .flatMap((place) => [
      word.slice(0, place) + word.slice(place + 1),
      word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2),
      ...letters.flatMap((letter) => [word.slice(0, place) + letter + word.slice(place + 1), word.slice(0, place) + letter + word.slice(place)]),
    ])
    .filter((typed) => typed !== word);
}

test('there are 512 words, of four to nine letters without accent, in the order of the alphabet, each known by its first four letters', () => {
  expect(new Set(codeWords).size).toBe(512);
  expect(codeWords.filter((word) => !/^[a-z]{4,9}$/.test(word))).toEqual([]);
  expect(codeWords.toSorted()).toEqual(codeWords);
  expect(new Set(codeWords.map((word) => word.slice(0, FIRST_LETTERS))).size).toBe(512);
});

test('no two words are one letter apart, nor one sound apart when the site’s voice says them', async () => {
  const say = await frenchPhonemes();
  const sounds = new Map(
    codeWords.map((word) => [
      word,
      say(word)
        .replace(/[ˈˌː\-\s_]/gu, '')
        .normalize('NFC'),
    ]),
  );
  const near = codeWords.flatMap((one, place) =>
    codeWords
      .slice(place + 1)
      .filter((other) => distance(one, other) < 2 || distance(sounds.get(one) ?? '', sounds.get(other) ?? '') < 2)
      .map((other) => `${one} ~ ${other}`),
  );
  expect(near).toEqual([]);
});

describe('a word that is typed', () => {
  test('is understood without its accents, in capitals, with blanks, from its first four letters, in the plural', () => {
    for (const typed of ['cerise', 'CERISE', '  Cérise ', 'ceri', 'ceris', 'cerises', 'Cerise.']) {
      expect(understood(typed)).toMatchObject({ kind: 'word', word: 'cerise' });
    }
  });

  test('with one wrong letter, wherever it is, is never taken for another word, and the right one is among those proposed', () => {
    const taken = (process.env['SOAK'] ? codeWords : codeWords.filter((_, place) => place % 16 === 3)).flatMap((word) =>
      slipsOf(word).filter((typed) => {
        const found = understood(typed);
        return found.kind === 'word' ? found.word !== word : found.kind !== 'near' || !found.words.includes(word);
      }),
    );
    expect(taken).toEqual([]);
  });

  test.each([
    ['quiosque', 'kiosque'],
    ['oiso', 'oiseau'],
    ['farmaci', 'pharmacie'],
    ['ipopotam', undefined],
    ['orloge', 'horloge'],
  ])('as one hears it: %s', (typed, word) => {
    const found = understood(typed);
    if (word === undefined) expect(found).toEqual({ kind: 'unknown' });
    else expect(found).toMatchObject({ kind: 'near', words: expect.arrayContaining([word]) });
  });

  test('that is nothing, or anything else, is said to be so', () => {
    expect(understood('   ')).toEqual({ kind: 'nothing' });
    for (const typed of ['42', '<script>', '__proto__', 'xylophone', 'a'.repeat(10_000_000), '\u202Eesirec']) expect(understood(typed).kind).not.toBe('word');
  });
});

test('there are 64 pictures, each with its own drawing and its own word', () => {
  expect(codePictures).toHaveLength(64);
  expect(new Set(codePictures.map(({ word }) => word)).size).toBe(64);
  expect(new Set(codePictures.map(({ drawing }) => drawing)).size).toBe(64);
});
