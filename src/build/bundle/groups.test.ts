import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundleGroups, codeSplittingGroups } from './groups';

const root = path.join(import.meta.dirname, '../../..');
/** What may be bundled. The helper is no file: Vite makes it. */
const modules = [
  ...globSync(['src/**/*.{ts,tsx}', 'node_modules/{preact,lucide,lunr,@orama/stemmers}/**/*.{js,mjs}'], { cwd: root }).map((file) => `/declic/${file}`),
  'vite/preload-helper.js',
];

test.each(bundleGroups.flatMap(({ files }) => files.map((pattern) => [pattern])))('%s still names a module', (pattern) => {
  expect(modules.some((id) => pattern.test(id))).toBe(true);
});

test('the bundler is asked for the whole table, in its order', () => {
  expect(codeSplittingGroups().map(({ name }) => name)).toEqual(bundleGroups.map(({ name }) => name));
  for (const [index, { files }] of bundleGroups.entries()) {
    const taken = codeSplittingGroups()[index]?.test;
    expect(modules.filter((id) => taken?.test(id))).toEqual(modules.filter((id) => files.some((pattern) => pattern.test(id))));
  }
});
