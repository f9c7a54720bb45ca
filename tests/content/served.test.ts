// Everything that the five founding texts name is served, or waits for a lesson by its name. That each address opens: tests/e2e/pages/served.spec.ts.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { served, waiting } from '../support/served';

/** How many systems the texts name. */
const NAMED = 72;

const known = new Set(readdirSync(path.join(import.meta.dirname, '../../content/lessons')));

test('each of the seventy-two systems is served, or waits', () => {
  const names = [...served, ...waiting].map(({ name }) => name);
  expect(names).toHaveLength(NAMED);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('what waits for a lesson is served as soon as the lesson is there', () => {
  const come = waiting.filter(({ for: awaited }) => awaited.some((lesson) => known.has(lesson)));
  expect(
    come.map(({ name }) => name),
    'these have a lesson: move their line to « served » of tests/content/served.yaml',
  ).toEqual([]);
});

test('a lesson that was to come is named where it serves', () => {
  const come = served.flatMap(({ name, soon = [] }) => soon.filter((lesson) => known.has(lesson)).map((lesson) => `${name} : /lecons/${lesson}/`));
  expect(come, 'these exist: in tests/content/served.yaml, move them from « soon » to « by »').toEqual([]);
});

test('a lesson that serves is there', () => {
  const named = served.flatMap(({ by }) => by.flatMap((address) => /^\/lecons\/([^/]+)\/$/.exec(address)?.[1] ?? []));
  expect(named.filter((lesson) => !known.has(lesson))).toEqual([]);
});
