// `npm run new:app`, as CONTRIBUTING says it: in a copy of this tree the new app compiles with everything that knows it, and its own test passes.

import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { ASKED, newApp } from './new-app.mjs';

const root = path.join(import.meta.dirname, '../../..');
const copy = mkdtempSync(path.join(tmpdir(), 'declic-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

for (const part of ['src/core', 'src/world', 'src/platform', 'tests/support', 'tsconfig.json', 'package.json', '.prettierrc.json']) {
  cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
}
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
const written = newApp('recherche', copy);
const own = written.filter((file) => file.startsWith('src/world/apps/recherche/'));

test('outside its folder, an app is one line in each of two files', () => {
  expect(written.filter((file) => !own.includes(file))).toEqual(['src/world/apps/models.ts', 'src/world/apps/schemas.ts']);
  for (const file of ['src/world/apps/models.ts', 'src/world/apps/schemas.ts']) {
    const [before, after] = [root, copy].map((where) => readFileSync(path.join(where, file), 'utf8').split('\n'));
    expect(after?.filter((line) => !before?.includes(line))).toEqual([expect.stringContaining("'./recherche/")]);
  }
});

test('who makes an app is told, at once and in CONTRIBUTING, of every browser test that does not compile without it', () => {
  const asking = globSync('tests/e2e/**/*.ts', { cwd: root }).filter((file) =>
    readFileSync(path.join(root, file), 'utf8').includes('readonly [Id in AppId]: '),
  );
  expect(asking.sort()).toEqual(ASKED);
  const recipe = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
  for (const file of ASKED) expect(recipe).toContain(path.basename(file));
});

test('it compiles, and the registries with it', { timeout: 120_000 }, () => {
  const { config } = ts.readConfigFile(path.join(copy, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, copy);
  const files = ['src/world/apps/models.ts', 'src/world/apps/schemas.ts', ...own.filter((file) => /\.tsx?$/.test(file))].map((file) => path.join(copy, file));
  const program = ts.createProgram(files, { ...options, noEmit: true, types: ['node'] });
  const faults = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  expect(faults.map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)).toEqual([]);
});

test('its own test passes', { timeout: 120_000 }, () => {
  writeFileSync(path.join(copy, 'vitest.config.mjs'), 'export default {};\n');
  const said = execFileSync(path.join(root, 'node_modules/.bin/vitest'), ['run', 'src/world/apps/recherche', '--root', copy, '--reporter=json'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, VITEST: undefined },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(JSON.parse(said.slice(said.indexOf('{')))).toMatchObject({ success: true, numPassedTests: 3 });
});

test('it is laid out as the rest of the house', () => {
  const said = execFileSync(path.join(root, 'node_modules/.bin/prettier'), ['--check', ...written.filter((file) => !file.endsWith('.md'))], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(said).toContain('All matched files');
});

test('a name that cannot be one, or is taken, is refused with what to do', () => {
  expect(() => newApp('Mon App', copy)).toThrow('un seul mot, en minuscules');
  expect(() => newApp('webmail', copy)).toThrow('existe déjà');
  expect(globSync('src/world/apps/*/', { cwd: copy }).length).toBe(globSync('src/world/apps/*/', { cwd: root }).length + 1);
});
