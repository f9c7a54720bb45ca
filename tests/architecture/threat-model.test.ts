// docs/threat-model.md says what holds each promise: those files are there.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

test('each file that the threat model relies on exists', () => {
  const named = [...readFileSync(path.join(root, 'docs/threat-model.md'), 'utf8').matchAll(/`((?:src|tests|docs)\/[\w./-]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
