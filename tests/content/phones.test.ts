// One file has the telephone numbers of real services: a lesson or a page that names one takes it there.

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digitsOf } from '../../src/build/library/check-reference';
import { library } from '../support/lessons';

const listed = new Set((library.phones?.phones ?? []).flatMap(({ number }) => (number === undefined ? [] : [digitsOf(number)])));

/** A short number of a service, one that begins as those of services do, or one said as « le 39 49 »: never an invented one (06 39 98…, 01 99 00…). */
const REAL = /(?<!\d ?)(?:3[0-9] ?[0-9]{2}|33 ?700|0 ?8(?:0[0-9]|[1-9][0-9])(?: ?\d{3}){2}|0 ?8\d(?: ?\d{2}){4})(?! ?\d)/g;
/** Said of a telephone, else four digits are a year, a price or the number of a file. */
const SAID = /appel|téléphon|SMS|transfér|composez/i;

const sentences = [
  ...globSync('content/lessons/*/fr.mdx'),
  ...globSync('content/{rights,real-sites,blockages,ideas}.yaml'),
  ...globSync('content/guides/*.yaml'),
  ...globSync('src/site/messages/fr/*.ts'),
].flatMap((file) =>
  readFileSync(file, 'utf8')
    .replaceAll(/\\u00a0|\u00a0/g, ' ')
    .split(/\n|(?<=[.!?]) /)
    .map((text) => ({ file, text })),
);

test('a number that is named is in content/phones.yaml', () => {
  const named = sentences.flatMap(({ file, text }) => (SAID.test(text) ? [...text.matchAll(REAL)].map(([number]) => ({ file, number })) : []));
  expect(named.length, 'the lessons on false messages name one').toBeGreaterThan(3);
  expect(named.filter(({ number }) => !listed.has(digitsOf(number)))).toEqual([]);
});

test('each number says when its source is from, and the day it was read', () => {
  expect(library.phones?.read).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect((library.phones?.phones ?? []).filter(({ dated, source }) => dated === '' || source === '')).toEqual([]);
});
