// What a lesson's words are to the person who reads them: right, and known. The lists of words are development dependencies, so a host builds
// without this.

import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../src/build/commands/lessons-check';
import type { Row } from '../../src/build/commands/lessons-check/table';
import { hardWords, readWordLists, unknownWords } from '../../src/build/commands/lessons-check/words';
import { readLibrary } from '../../src/build/library/library';

let rows: readonly Row[];
beforeAll(async () => {
  rows = await rowsOf(await readLibrary());
}, 120_000);

test('every word of the lessons is in a dictionary, or was read by a person', () => {
  expect(rows.flatMap(({ file, unknown }) => unknown.map(({ word, line }) => `${file}:${line} ${word}`))).toEqual([]);
});

test('every lesson reads easily: ten words a sentence at most, 80 of ease, « ne » in one sentence of five', () => {
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ meanWords, ease, negative }) => meanWords > 10 || ease < 80 || negative > 0.2).map(({ id }) => id)).toEqual([]);
});

test('no lesson became harder to read by more than five points since it was last written down: npm run lessons:check -- --table', async () => {
  const table = await readFile('docs/lisibilite.md', 'utf8');
  const before = new Map([...table.matchAll(/^\| ([a-z-]+) \| \d+ \| [\d,]+ \| (\d+) \|/gm)].map(([, id = '', ease]) => [id, Number(ease)]));
  expect(rows.map(({ id }) => id).filter((id) => !before.has(id))).toEqual([]);
  expect(rows.filter(({ id, ease }) => ease < (before.get(id) ?? 0) - 5).map(({ id, ease }) => `${id}: ${Math.round(ease)} for ${before.get(id)}`)).toEqual([]);
});

test('a fault of spelling and a rare word are seen; a name, an address, an elided word are none', async () => {
  const lists = await readWordLists({ explained: ['coffre-fort'], named: ['Samira Haddad'] });
  expect(unknownWords('Écrivez l’adrese de Samira dans la première case.', lists)).toEqual(['adrese']);
  expect(unknownWords('Envoyez-les à samira@courriel.example. Aujourd’hui, Inès l’attend.', lists)).toEqual([]);
  expect(hardWords('Votre coffre-fort protège aussi l’usufruit.', lists)).toEqual(['usufruit']);
});
