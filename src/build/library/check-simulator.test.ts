import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSimulator } from './check-simulator';

const room = path.join(import.meta.dirname, '../../../content/rights');
const textOf = (name: string): string => readFileSync(path.join(room, `${name}.yaml`), 'utf8');
const known = {
  lessons: ['garder-internet-fsl'],
  rights: ['internet'],
  sites: [],
};

/** What is said when one file of content/rights/ has this in the place of that. */
function said(file: 'fsl' | 'commun/questions' | 'commun/chiffres', [from, to]: readonly [string, string], today?: string): readonly string[] {
  const files = (['fsl', 'commun/questions', 'commun/chiffres'] as const).map((name) => {
    const text = textOf(name);
    if (name === file && !text.includes(from)) throw new Error(`« ${from} » is not in ${name}.`);
    return { id: path.basename(name), file: `${name}.yaml`, text: name === file ? text.replace(from, to) : text };
  });
  const told: string[] = [];
  readSimulator(files, known, today === undefined ? undefined : { today }, ({ what }) => told.push(what.replaceAll('\u00a0', ' ')));
  return told;
}

test('as it stands, a right is right', () => {
  expect(said('fsl', ['title', 'title'])).toEqual([]);
});

test('a sentence that promises, or gives an amount, is refused', () => {
  expect(said('fsl', ['Demandez l’aide du FSL, vite.', 'Vous avez droit à 100 euros.'])).toEqual([
    'Une phrase promet : « Vous avez droit ».',
    'Une phrase promet : « 100 euros ».',
  ]);
});

test('a question, an answer, a lesson that are not there are named', () => {
  expect(said('fsl', ['any: { internet: [impayee] }', 'any: { facture: [impayee] }'])).toEqual(['La question « facture » n’existe pas.']);
  expect(said('fsl', ['any: { internet: [impayee] }', 'any: { internet: [impaye] }'])).toEqual(['La réponse « impaye » n’existe pas.']);
  expect(said('fsl', ['garder-internet-fsl', 'garder-internet'])).toEqual(['La leçon « garder-internet » n’existe pas.']);
});

test('when the law changes an age, the question that cuts there is to be changed', () => {
  expect(said('commun/chiffres', ['rsa-age: { value: 25', 'rsa-age: { value: 23'])).toEqual([
    'La loi dit 23 ans (rsa-age), et aucune réponse ne commence à cet âge.',
  ]);
});

test('a figure too old stops what is published, and nothing else', () => {
  expect(said('commun/chiffres', ['graceMonths', 'graceMonths'])).toEqual([]);
  expect(said('commun/chiffres', ['graceMonths', 'graceMonths'], '2026-11-30')).toEqual([]);
  expect(said('commun/chiffres', ['from: 2024-04-01', 'from: 2020-04-01'], '2026-11-30')).toEqual([
    'Le chiffre « soins-plafond » est trop ancien pour être publié.',
  ]);
});
