// What editors complete: the schemas that are kept are those of the build, each file of content/ is right for its own, and a wrong one is not.

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaFiles } from './schemas';
import { kinds, type Kind } from './schemas/schemas-of';

const root = path.join(import.meta.dirname, '../../..');
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });

/** The YAML of a file: of a lesson, its plan. */
function written(file: string): unknown {
  const text = readFileSync(path.join(root, file), 'utf8');
  return parse(file.endsWith('.mdx') ? (/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') : text);
}

/** The largest takes seconds to be made ready. */
const ready = new Map<string, ReturnType<typeof ajv.compile>>();

function validatorOf({ name, schema }: Kind): ReturnType<typeof ajv.compile> {
  const validate = ready.get(name) ?? ajv.compile(Object(schema));
  ready.set(name, validate);
  return validate;
}

function filesOf({ files }: Kind): readonly string[] {
  return files.flatMap((pattern) => globSync(pattern, { cwd: root }));
}

test('what is kept in schemas/ is what the build checks with', () => {
  // If not: npm run schemas.
  for (const [file, text] of Object.entries(schemaFiles())) expect(readFileSync(path.join(root, file), 'utf8') === text, `${file}: npm run schemas`).toBe(true);
});

test.each(kinds())('each file of $name is right for its schema', (kind) => {
  const files = filesOf(kind);
  expect(files.length).toBeGreaterThan(0);
  const validate = validatorOf(kind);
  // A file of remarks alone says nothing yet: content/mentions.yaml.
  for (const [file, content] of files.map((one) => [one, written(one)] as const).filter(([, one]) => one !== null))
    expect(validate(content) ? [] : [file, ...(validate.errors ?? []).slice(0, 4).map(({ instancePath, message }) => `${instancePath} ${message}`)]).toEqual(
      [],
    );
});

test('every file of content/ that an author writes in YAML has its schema', () => {
  const known = new Set(kinds().flatMap(filesOf));
  expect(globSync('content/**/*.yaml', { cwd: root }).filter((file) => !known.has(file))).toEqual([]);
});

test.each([
  ['lecon', 'content/lessons/ecrire-email/fr.mdx', 'level', 4],
  ['lecon', 'content/lessons/ecrire-email/fr.mdx', 'titre', 'Écrire'],
  ['exercice', 'content/lessons/ecrire-email/prevenir-d-un-retard.practice.yaml', 'device', 'tablette'],
  ['exercice', 'content/lessons/ecrire-email/prevenir-d-un-retard.practice.yaml', 'walkthrough', [{ app: 'webmail', type: 'envol' }]],
  ['exercice', 'content/lessons/ecrire-email/prevenir-d-un-retard.practice.yaml', 'apps', { webmail: { skin: 'bouee', contacts: [], inbox: [] } }],
  ['exercice', 'content/lessons/ecrire-email/prevenir-d-un-retard.practice.yaml', 'slips', [{ app: 'webmail', type: 'subject-empty' }]],
  ['forms', 'content/forms/bus.yaml', 'skin', 'rouge'],
  ['sites', 'content/sites/bus.yaml', 'pages', []],
])('of %s, a wrong « %s » is refused: %s', (name, file, key, value) => {
  const kind = kinds().find((one) => one.name === name);
  if (kind === undefined) throw new Error(`No kind ${name}.`);
  const validate = validatorOf(kind);
  expect(validate(written(file))).toBe(true);
  expect(validate({ ...Object(written(file)), [key]: value })).toBe(false);
});

test('what an editor says of a key is French', () => {
  const said = kinds().flatMap(({ schema }) => [...JSON.stringify(schema).matchAll(/"description":"(.*?)"/g)].map(([, text]) => text ?? ''));
  expect(said.length).toBeGreaterThan(30);
  for (const text of said) expect(text).toMatch(/[àâéèêîôûç’]|\b(?:le|la|les|un|une|de|des|Vos|Où)\b/i);
});
