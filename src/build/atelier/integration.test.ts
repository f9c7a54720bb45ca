// The pages for authors are in development only: the built site has none, nor the server that writes.

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagesFor } from './integration.mjs';

test('in development they are there', () => {
  expect(pagesFor('dev').map(({ pattern }) => pattern)).toEqual(expect.arrayContaining(['/atelier', '/enregistrer/[lesson]/[practice]']));
  for (const { entrypoint } of pagesFor('dev')) expect(existsSync(entrypoint)).toBe(true);
});

test('the built site has none of them', () => {
  for (const command of ['build', 'preview', 'sync']) expect(pagesFor(command)).toEqual([]);
});
