import { expect, test } from 'vitest';
import { codeWords } from '../../core/progress-code/words';
import { secretPhraseSays as says, secretPhraseTool } from '../messages/fr/tool-phrase';
import { phraseOf, tossesOf } from './secret-phrase';

const drawn = [0, 511, 100, 200, 300, 400, 5];

test('a phrase is the words that were drawn, in their order, easy to type', () => {
  const phrase = phraseOf(codeWords, { drawn, digit: 4, style: 'words' });
  expect(phrase.split('-')).toEqual(drawn.map((place) => codeWords[place]));
  expect(phrase).toMatch(/^[a-z]{4,9}(-[a-z]{4,9}){6}$/);
});

test('for a site that wants it, there is a capital, a sign and a digit', () => {
  expect(phraseOf(codeWords, { drawn, digit: 4, style: 'with-signs' })).toMatch(/^[A-Z][a-z]+(-[a-z]{4,9}){6}-4$/);
});

test('the shortest phrase one can draw is longer than fourteen letters', () => {
  const shortest = Math.min(...codeWords.map(({ length }) => length));
  expect(shortest * 7 + 6).toBeGreaterThan(14);
});

test('what is said of its strength is what the list gives', () => {
  const [seven = '', nine = ''] = [7, 9].map((count) => String(tossesOf(count, codeWords.length)));
  expect([seven, nine]).toEqual(['63', '81']);
  const told = JSON.stringify([secretPhraseTool.strength, Object.values(says.strength)]);
  expect(told).toContain(seven);
  expect(told).toContain(nine);
  expect(told).toContain(String(codeWords.length));
});
