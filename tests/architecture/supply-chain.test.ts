// What is installed is what was read: each package comes from the registry with the digest that was written down, and none runs a program
// while it is installed but those that are named.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = path.join(import.meta.dirname, '../..');

const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      /** Where it was found; npm asks the registry again when it is not written. */
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});
const projectSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.literal(true)),
});

async function jsonOf(name: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(ROOT, name), 'utf8'));
}

/** Each package of the lockfile; the first entry is the project itself. */
async function locked() {
  const { packages } = lockSchema.parse(await jsonOf('package-lock.json'));
  return Object.entries(packages).filter(([place]) => place !== '');
}

test('each package has its version and the digest of what it holds, and comes from the registry', async () => {
  const packages = await locked();
  expect(packages.length).toBeGreaterThan(100);
  const wrong = packages.filter(
    ([, { version, resolved = 'https://registry.npmjs.org/', integrity, link }]) =>
      version === undefined || link === true || !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') || !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(wrong.map(([place]) => place)).toEqual([]);
});

test('a dependency is asked for at one version, not at any that comes later', async () => {
  const { dependencies, devDependencies } = projectSchema.parse(await jsonOf('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('what runs a program while it is installed is named in allowScripts, and nothing more', async () => {
  const { allowScripts } = projectSchema.parse(await jsonOf('package.json'));
  const running = (await locked()).filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([place]) => place.replace(/^.*node_modules\//, ''));
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(running)].sort());
});
