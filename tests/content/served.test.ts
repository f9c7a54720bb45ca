// Everything that the five founding texts name is served. That each address opens: tests/e2e/pages/served.spec.ts.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { served } from '../support/served';

/** How many systems the texts name. */
const NAMED = 72;

const known = new Set(readdirSync(path.join(import.meta.dirname, '../../content/lessons')));

test('each of the seventy-two systems is served', () => {
  const names = served.map(({ name }) => name);
  expect(names).toHaveLength(NAMED);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('a lesson that was to come is named where it serves', () => {
  const come = served.flatMap(({ name, soon = [] }) => soon.filter((lesson) => known.has(lesson)).map((lesson) => `${name} : /lecons/${lesson}/`));
  expect(come, 'these exist: in content/served.yaml, move them from « soon » to « by »').toEqual([]);
});

test('each system opens on something one does or reads about it, not only on where it comes from', () => {
  const told = served.filter(({ by }) => by.every((address) => address.startsWith('/a-propos/histoire/')));
  // What belongs to history only: studies, plans, a media, a trial that nobody knows to go on.
  expect(told.map(({ name }) => name).toSorted()).toEqual(
    [
      'Cahiers Connexions Solidaires',
      'Convention sur l’exclusion numérique, colloque Mission Ecoter, étude de l’Ansa',
      'Expérimentation dans trois départements, extension possible',
      'Média web «\u00a0Les Cahiers\u00a0»',
      'Plan Très Haut Débit',
      'Plan de lutte contre la pauvreté, agenda numérique',
    ].toSorted(),
  );
});
