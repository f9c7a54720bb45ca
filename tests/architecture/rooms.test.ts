import path from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { bansInBrowser, lawsOfTheModels, rooms } from '../../eslint.config.mjs';
import { explainedRule } from './explained.mjs';
import { roomsRule } from './rooms.mjs';

const root = path.join(import.meta.dirname, '../..');
const languageOptions = { parser: tseslint.parser };
const table: Linter.Config = {
  files: ['**/*.ts'],
  languageOptions,
  plugins: { declic: { rules: { rooms: roomsRule, explained: explainedRule } } },
  rules: { 'declic/rooms': ['error', { rooms, root }], 'declic/explained': 'error' },
};

/** What the table says of this code in this file. */
function saidOf(file: string, code: string, config: Linter.Config = table): readonly string[] {
  return new Linter({ cwd: root }).verify(code, [config], { filename: path.join(root, file) }).map((message) => message.message);
}

/** What the three laws say of a line in a model. */
function lawsSay(code: string): readonly string[] {
  return saidOf('src/world/apps/webmail/model.ts', code, { files: ['**/*.ts'], languageOptions, ...lawsOfTheModels });
}

describe('imports go upward only', () => {
  test.each([
    ['src/core/lesson/progress.ts', '../../world/apps/contract', 'src/core/lesson does not import src/world/apps/contract'],
    ['src/world/apps/webmail/model.ts', '../../device/world', 'src/world/apps/webmail does not import src/world/device/world'],
    ['src/world/device/world.ts', '../practice/practice', 'src/world/device does not import src/world/practice/practice'],
    ['src/world/kit/Press.tsx', '../apps/contract', 'src/world/kit does not import src/world/apps/contract'],
    ['src/world/practice/guide.ts', '../../build/library/library', 'src/world/practice does not import src/build/library/library'],
    ['src/build/library/library.ts', '../../site/faces/learner/Step.astro', 'src/build/library does not import src/site/faces/learner/Step'],
    ['src/platform/ports/clock.ts', '../adapters/clock', 'src/platform/ports does not import src/platform/adapters/clock'],
    ['src/site/elements/tick.ts', '../../world/player/Player', 'src/site/elements does not import src/world/player/Player'],
    ['src/world/player/Player.tsx', '../../build/library/library', 'src/world/player does not import src/build/library/library'],
    ['src/site/faces/learner/Step.ts', '../../pages/index.astro', 'src/site/faces does not import src/site/pages/index'],
    ['src/site/messages/fr.ts', '../../world/device/labels', 'src/site/messages does not import src/world/device/labels'],
  ])('%s cannot import %s', (file, target, said) => {
    const config = { ...table, files: ['**/*.ts', '**/*.tsx'] };
    expect(saidOf(file, `import { x } from '${target}';`, config)).toEqual([expect.stringContaining(said)]);
  });

  test.each([
    ['src/world/apps/webmail/model.ts', '../contract'],
    ['src/world/apps/webmail/model.ts', '../../kit/control'],
    ['src/world/apps/webmail/model.ts', './state'],
    ['src/world/apps/webmail/view/Row.ts', '../skins'],
    ['src/world/apps/models.ts', './webmail/model'],
    ['src/world/device/world.ts', '../apps/models'],
    ['src/world/practice/bench.ts', '../device/world'],
    ['src/build/library/read-practice.ts', '../../world/practice/schema'],
    ['src/build/library/word-rules.ts', '../../site/faces/vocabulary'],
    ['src/world/player/load.ts', '../../site/messages'],
    ['src/site/pages/lecons/index.ts', '../../../build/library/library'],
  ])('%s may import %s', (file, target) => {
    expect(saidOf(file, `import { x } from '${target}';`)).toEqual([]);
  });

  test('an app never imports another app, not even a type or later', () => {
    const file = 'src/world/apps/coffre/model.ts';
    const said = [expect.stringContaining('An app never knows another app')];
    expect(saidOf(file, "import { webmail } from '../webmail/model';")).toEqual(said);
    expect(saidOf(file, "import type { Mail } from '../webmail/state';")).toEqual(said);
    expect(saidOf(file, "export * from '../webmail/state';")).toEqual(said);
    expect(saidOf(file, "const later = () => import('../webmail/model');")).toEqual(said);
    expect(saidOf(file, "type Mail = import('../webmail/state').Mail;")).toEqual(said);
  });

  test('the message says why, and where to go instead', () => {
    expect(saidOf('src/core/lesson/progress.ts', "import { x } from '../../platform/adapters/clock';")).toMatchInlineSnapshot(`
      [
        "src/core/lesson does not import src/platform/adapters/clock. What a lesson is depends on nothing: everything else depends on it. It may import: nothing. Receive the value as a parameter, or move the code up to a room both may import (docs/architecture.md).",
      ]
    `);
  });

  test('a folder that is in no row must be given one', () => {
    expect(saidOf('src/utils/things.ts', "import { x } from '../core/lesson/lesson';")).toEqual([expect.stringContaining('is in no room of the table')]);
  });
});

describe('the three laws of the models', () => {
  test.each([
    "import { useState } from 'react';",
    "import { h } from 'preact';",
    "import { x } from 'astro:content';",
    'document.title;',
    'localStorage.clear();',
  ])('first law, no page: %s', (code) => {
    expect(lawsSay(code)).toEqual([expect.stringContaining('Return data')]);
  });

  test.each(['const now = Date.now();', 'const now = new Date();', 'performance.now();', 'setTimeout(f, 10);', 'crypto.randomUUID();', 'Math.random();'])(
    'second law, no clock and no chance: %s',
    (code) => {
      expect(lawsSay(code)).toEqual([expect.stringContaining('Receive the value as a parameter')]);
    },
  );

  test.each(["import { z } from 'zod';", "import { eventSchema } from './schema';", "import { planSchema } from '../../core/lesson/plan-schema';"])(
    'third law, types only from the schema: %s',
    (code) => {
      expect(lawsSay(code)).toEqual([expect.stringContaining('Write `import type`')]);
    },
  );

  test('types from the schema, and a local variable that is called date, are fine', () => {
    expect(lawsSay("import type { Mail } from './schema'; import type { z } from 'zod';")).toEqual([]);
    expect(lawsSay('export function on(date: string) { return date; }')).toEqual([]);
  });
});

test('a rule that is put aside says why', () => {
  const code = (comment: string): string => `// eslint-disable-next-line no-console${comment}\nconsole.log(1);`;
  expect(saidOf('src/core/lesson/x.ts', code(''))).toContainEqual(expect.stringContaining('Say why this rule is put aside'));
  expect(saidOf('src/core/lesson/x.ts', code(' -- the build talks to its author'))).not.toContainEqual(expect.stringContaining('Say why'));
});

describe('what goes to the browser', () => {
  const said = (code: string): readonly string[] =>
    saidOf('src/core/lesson/hand.ts', code, { files: ['**/*.ts'], languageOptions, rules: { 'no-restricted-syntax': ['error', ...bansInBrowser] } });

  test.each(['/(?<!a)b/u', '/(?<=a)b/u', "new RegExp('(?<!a)b', 'u')", 'new RegExp(`(?<=${a})b`, "u")'])('has no lookbehind: %s', (code) => {
    expect(said(`export const word = ${code};`)).toEqual([expect.stringContaining('Safari')]);
  });

  test('may name a group, and look ahead', () => {
    expect(said('export const word = /(?<first>a)(?=b)(?!c)/u;')).toEqual([]);
  });
});
