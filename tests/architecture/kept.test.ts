// On a shared computer nothing stays. One place knows whether it is one; what keeps something asks it (`ownStorage`), and never the browser.

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

test('only adapters name the storages that outlive a tab', () => {
  const files = globSync('src/{core,world,listening,site}/**/*.{ts,tsx,astro}', { cwd: root });
  expect(files.length).toBeGreaterThan(100);
  const asking = files.filter((file) => /\b(localStorage|indexedDB|document\.cookie)\b/.test(readFileSync(path.join(root, file), 'utf8')));
  expect(asking).toEqual([]);
});
