import path from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { lawsOfTheModels, rooms } from '../../eslint.config.mjs';
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
  return saidOf('src/apps/webmail/model.ts', code, { files: ['**/*.ts'], languageOptions, ...lawsOfTheModels });
}

describe('imports go upward only', () => {
  test.each([
    ['src/lesson/progress.ts', '../apps/contract', 'src/lesson does not import src/apps/contract'],
    ['src/apps/webmail/model.ts', '../../device/world', 'src/apps/webmail does not import src/device/world'],
    ['src/device/world.ts', '../practice/practice', 'src/device does not import src/practice/practice'],
    ['src/practice/guide.ts', '../library/library', 'src/practice does not import src/library/library'],
    ['src/library/library.ts', '../faces/learner/Step.astro', 'src/library does not import src/faces/learner/Step'],
    ['src/ports/clock.ts', '../adapters/clock', 'src/ports does not import src/adapters/clock'],
    ['src/elements/tick.ts', '../islands/Player', 'src/elements does not import src/islands/Player'],
    ['src/islands/Player.tsx', '../library/library', 'src/islands does not import src/library/library'],
    ['src/faces/learner/Step.ts', '../../pages/index.astro', 'src/faces does not import src/pages/index'],
    ['src/messages/fr.ts', '../device/labels', 'src/messages does not import src/device/labels'],
  ])('%s cannot import %s', (file, target, said) => {
    const config = { ...table, files: ['**/*.ts', '**/*.tsx'] };
    expect(saidOf(file, `import { x } from '${target}';`, config)).toEqual([expect.stringContaining(said)]);
  });

  test.each([
    ['src/apps/webmail/model.ts', '../contract'],
    ['src/apps/webmail/model.ts', './state'],
    ['src/apps/webmail/view/Row.ts', '../skins'],
    ['src/apps/models.ts', './webmail/model'],
    ['src/device/world.ts', '../apps/models'],
    ['src/practice/bench.ts', '../device/world'],
    ['src/library/read-practice.ts', '../practice/schema'],
    ['src/library/word-rules.ts', '../faces/vocabulary'],
    ['src/islands/load.ts', '../messages'],
    ['src/pages/lecons/index.ts', '../../library/library'],
  ])('%s may import %s', (file, target) => {
    expect(saidOf(file, `import { x } from '${target}';`)).toEqual([]);
  });

  test('an app never imports another app, not even a type or later', () => {
    const file = 'src/apps/coffre/model.ts';
    const said = [expect.stringContaining('An app never knows another app')];
    expect(saidOf(file, "import { webmail } from '../webmail/model';")).toEqual(said);
    expect(saidOf(file, "import type { Mail } from '../webmail/state';")).toEqual(said);
    expect(saidOf(file, "export * from '../webmail/state';")).toEqual(said);
    expect(saidOf(file, "const later = () => import('../webmail/model');")).toEqual(said);
    expect(saidOf(file, "type Mail = import('../webmail/state').Mail;")).toEqual(said);
  });

  test('the message says why, and where to go instead', () => {
    expect(saidOf('src/lesson/progress.ts', "import { x } from '../adapters/clock';")).toMatchInlineSnapshot(`
      [
        "src/lesson does not import src/adapters/clock. What a lesson is depends on nothing: everything else depends on it. It may import: nothing. Receive the value as a parameter, or move the code up to a room both may import (docs/architecture.md).",
      ]
    `);
  });

  test('a folder that is in no row must be given one', () => {
    expect(saidOf('src/utils/things.ts', "import { x } from '../lesson/lesson';")).toEqual([expect.stringContaining('is in no room of the table')]);
  });
});

describe('the three laws of the models', () => {
  test.each(["import { useState } from 'react';", "import { h } from 'preact';", "import { x } from 'astro:content';", 'document.title;', 'localStorage.clear();'])(
    'first law, no page: %s',
    (code) => {
      expect(lawsSay(code)).toEqual([expect.stringContaining('Return data')]);
    },
  );

  test.each(['const now = Date.now();', 'const now = new Date();', 'performance.now();', 'setTimeout(f, 10);', 'crypto.randomUUID();', 'Math.random();'])(
    'second law, no clock and no chance: %s',
    (code) => {
      expect(lawsSay(code)).toEqual([expect.stringContaining('Receive the value as a parameter')]);
    },
  );

  test.each(["import { z } from 'zod';", "import { eventSchema } from './schema';", "import { planSchema } from '../lesson/plan-schema';"])(
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
  expect(saidOf('src/lesson/x.ts', code(''))).toContainEqual(expect.stringContaining('Say why this rule is put aside'));
  expect(saidOf('src/lesson/x.ts', code(' -- the build talks to its author'))).not.toContainEqual(expect.stringContaining('Say why'));
});
