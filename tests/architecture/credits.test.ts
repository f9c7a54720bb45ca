// Who made what Déclic stands on, and on which terms: docs/credits.md must name every dependency, as it is.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = path.join(import.meta.dirname, '../..');

/** What goes with the AGPL, version 3 or later; why is in docs/credits.md. */
const accepted = ['MIT', '(MIT OR Apache-2.0)', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1', 'GPL-3.0', 'LGPL-3.0-only'];
/** Accepted on a condition: for these packages only. */
const letters = ['@fontsource-variable/atkinson-hyperlegible-next', '@fontsource/opendyslexic'];

/** A program apart, in its own files, with its licence beside it. */
const voice = '@echogarden/espeak-ng-emscripten';

const projectSchema = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) });
const packageSchema = z.object({ license: z.string() });

interface Credit {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

async function textOf(...parts: readonly string[]): Promise<string> {
  return readFile(path.join(ROOT, ...parts), 'utf8');
}

/** Every dependency of package.json, with the licence its own package says. */
async function dependencies(): Promise<readonly (Credit & { readonly isForTests: boolean })[]> {
  const project = projectSchema.parse(JSON.parse(await textOf('package.json')));
  const all = [
    ...Object.entries(project.dependencies).map(([name, version]) => ({ name, version, isForTests: false })),
    ...Object.entries(project.devDependencies).map(([name, version]) => ({ name, version, isForTests: true })),
  ];
  return Promise.all(
    all.map(async (one) => {
      const file = await textOf('node_modules', one.name, 'package.json').catch((cause: unknown) => {
        throw new Error(`${one.name} ${one.version} is in package.json and not in node_modules. Run \`npm ci\`.`, { cause });
      });
      const own = packageSchema.parse(JSON.parse(file));
      return { ...one, licence: own.license };
    }),
  );
}

/** The rows of the tables of docs/credits.md: | `name` | version | licence | what for | */
function creditsIn(page: string): readonly Credit[] {
  return [...page.matchAll(/^\| `(?<name>[^`]+)` \| (?<version>\S+) \| (?<licence>[^|]+?) \| [^|]*\w[^|]* \|$/gm)].map(({ groups }) => ({
    name: groups?.['name'] ?? '',
    version: groups?.['version'] ?? '',
    licence: groups?.['licence'] ?? '',
  }));
}

describe('the credits', () => {
  test('name every dependency, with its version, its licence and what it is for', async () => {
    const written = creditsIn(await textOf('docs/credits.md'));
    const used = (await dependencies()).map(({ name, version, licence }): Credit => ({ name, version, licence }));
    expect(written.toSorted(byName)).toEqual(used.toSorted(byName));
  });

  test('hold only licences that go with the AGPL', async () => {
    const refused = (await dependencies()).filter(({ licence }) => !accepted.includes(licence));
    expect(refused).toEqual([]);
  });

  test('keep licences on a condition where the condition holds: letters, the voice, and what is not shipped', async () => {
    const all = await dependencies();
    expect(all.filter(({ licence }) => licence === 'OFL-1.1').map(({ name }) => name)).toEqual(letters);
    expect(all.filter(({ licence }) => licence === 'GPL-3.0').map(({ name }) => name)).toEqual([voice]);
    expect(all.filter(({ licence, isForTests }) => licence === 'MPL-2.0' && !isForTests)).toEqual([]);
  });

  test('keep the LGPL where it holds: what reads opening hours at the build, and in no page', async () => {
    const all = await dependencies();
    expect(all.filter(({ licence }) => licence === 'LGPL-3.0-only').map(({ name }) => name)).toEqual(['opening_hours']);
  });

  test('say every accepted licence, and the two licences of Déclic are whole', async () => {
    const page = await textOf('docs/credits.md');
    expect(accepted.filter((licence) => !page.includes(licence))).toEqual([]);
    expect(await textOf('LICENSE')).toMatch(/^GNU AFFERO GENERAL PUBLIC LICENSE\nVersion 3[\s\S]*END OF TERMS AND CONDITIONS/);
    expect(await textOf('content/LICENSE')).toMatch(/^Creative Commons Attribution-ShareAlike 4\.0 International[\s\S]*Section 8/);
  });
});

function byName(one: Credit, other: Credit): number {
  return one.name.localeCompare(other.name, 'en');
}
