// The small site of the browser tests (tests/fixture) is held to the rules of the real one.

import path from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/build/library/library';
import { appIds } from '../../src/world/apps/models';

test('the lessons of the browser tests are right, and every app has its practice there', async () => {
  const { practices } = await readLibrary(path.join(import.meta.dirname, '../fixture'));
  const apps = new Set([...practices.values()].flatMap((practice) => Object.keys(practice.apps)));
  expect([...apps].sort()).toEqual([...appIds].sort());
});
