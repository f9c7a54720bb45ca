// npm run new:app <name>: a small app that compiles and is tested, to begin from. It writes src/world/apps/<name>/, and the line that the app
// has in each registry. Node alone: nothing is installed, nothing is fetched.

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const TEMPLATE = path.join(import.meta.dirname, 'new-app');

/** The name of the app in the template. */
const MODEL = 'carnet';

/** The browser tests that do not compile without a row for each app: said, not written, since the row is a real mistake to try. */
export const ASKED = ['tests/e2e/practice/slips.spec.ts', 'tests/e2e/practice/states.spec.ts'];

/**
 * @param {string} name
 * @param {string} root The folder of the project.
 * @returns {readonly string[]} The files written, from the root.
 */
export function newApp(name, root) {
  if (!/^[a-z]{3,}$/.test(name)) throw new Error(`« ${name} » ne convient pas : un seul mot, en minuscules sans accent, trois lettres au moins.`);
  const folder = path.join(root, 'src/world/apps', name);
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) throw new Error(`L’application « ${name} » existe déjà : src/world/apps/${name}/.`);
  const files = readdirSync(TEMPLATE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  for (const file of files) {
    const target = path.join(folder, renamed(file.replace(/\.txt$/, ''), name));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, renamed(readFileSync(path.join(TEMPLATE, file), 'utf8'), name));
  }
  const registries = [
    addLine(path.join(root, 'src/world/apps/models.ts'), /^ {2}\w+: \(\) => import\('\.\/\w+\/model'\),$/, `  ${name}: () => import('./${name}/model'),`),
    addLine(path.join(root, 'src/world/apps/schemas.ts'), /^export \{ authoring as \w+ \}/, `export { authoring as ${name} } from './${name}/authoring';`),
  ];
  return [...files.map((file) => path.join(folder, renamed(file.replace(/\.txt$/, ''), name))), ...registries].map((file) => path.relative(root, file));
}

/** @param {string} text @param {string} name */
function renamed(text, name) {
  return text.replaceAll(MODEL, name).replaceAll(capital(MODEL), capital(name));
}

/** @param {string} word */
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Puts a line among those like it, in the order of the alphabet.
 * @param {string} file @param {RegExp} like @param {string} line
 */
function addLine(file, like, line) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const after = lines.findLastIndex((one) => like.test(one) && one < line);
  const first = lines.findIndex((one) => like.test(one));
  if (first === -1) throw new Error(`No line like ${String(like)} in ${file}.`);
  writeFileSync(file, lines.toSpliced(after === -1 ? first : after + 1, 0, line).join('\n'));
  return file;
}

if (process.argv[1] === import.meta.filename) {
  const [, , name] = process.argv;
  try {
    if (name === undefined) throw new Error('Donnez un nom : npm run new:app carnet');
    for (const file of newApp(name, process.cwd())) console.log(file);
    console.log(`\nEnsuite : CONTRIBUTING.md, « Une application ». Pour l’essayer : npx vitest run src/world/apps/${name}`);
    console.log(`npm run check la demande aussi dans ${ASKED.join(' et ')}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
