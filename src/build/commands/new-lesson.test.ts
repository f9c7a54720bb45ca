// `npm run new:lesson`, as docs/ecrire-une-lecon.md says it: in a copy of content/, each app that is offered gives a lesson that the whole library
// takes, with nothing to read again and no word that a dictionary lacks.

import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPractice } from '../../world/practice/bench';
import { readLibrary, type Library } from '../library/library';
import { rowsOf } from './lessons-check';
import { askAll } from './new-lesson';
import { leftToWrite } from './new-lesson/left-to-write';
import { offeredApps, writeLesson } from './new-lesson/write-lesson';

const root = path.join(import.meta.dirname, '../../..');
const copy = await mkdtemp(path.join(tmpdir(), 'declic-'));
afterAll(() => rm(copy, { recursive: true, force: true }));

const apps = await offeredApps();
const asked = { goal: 'Je sais ouvrir un onglet.', theme: 'lien', level: '1' };
/** The titles hold words of the very beginning, which a lesson explains the first time. */
const wanted = apps
  .flatMap(({ id: app, devices }) => devices.map((device) => ({ app, device })))
  .map((one, index) => ({ ...asked, ...one, title: `Garder un favori ou un fichier, essai ${index + 1}` }));
const lessons: string[] = [];
let library: Library;
let before: { readonly numbers: string; readonly resume: string };

beforeAll(async () => {
  await cp(path.join(root, 'content'), path.join(copy, 'content'), { recursive: true });
  before = await numbered();
  for (const answers of wanted) lessons.push((await writeLesson(copy, answers, '2026-11-30')).lesson);
  library = await readLibrary(copy);
}, 120_000);

async function numbered() {
  const [numbers, resume] = await Promise.all(['numeros', 'reprise'].map((name) => readFile(path.join(copy, `content/${name}.yaml`), 'utf8')));
  return { numbers: numbers ?? '', resume: resume ?? '' };
}

test('a lesson for each app and each device is taken by the whole library, and nothing of it is to be read again', () => {
  expect(new Set(lessons).size).toBe(wanted.length);
  expect(library.lessons.map(({ id }) => id)).toEqual(expect.arrayContaining(lessons));
  expect(library.reviews.filter(({ file }) => lessons.some((id) => file.startsWith(`content/lessons/${id}/`))).map(({ message }) => message)).toEqual([]);
});

test('the dictionaries know all of its words, and its sentences are short', async () => {
  const inCopy = await Promise.all(lessons.map(async (id) => library.lessons.find((lesson) => lesson.id === id)));
  const here = { ...library, lessons: inCopy.flatMap((lesson) => (lesson === undefined ? [] : [{ ...lesson, file: path.join(copy, lesson.file) }])) };
  const rows = await rowsOf(here);
  expect(rows.length).toBe(lessons.length);
  expect(rows.map(({ unknown }) => unknown).flat()).toEqual([]);
  for (const { meanWords } of rows) expect(meanWords).toBeLessThan(9);
});

test('a guided exercise, another alone in other clothes, and one more: each with its number', () => {
  for (const id of lessons) {
    const own = library.lessons.find((lesson) => lesson.id === id)?.steps.flatMap(({ practices }) => practices);
    expect(own).toEqual(['premier-essai', 'second-essai', 'troisieme-essai']);
    for (const practice of own ?? []) expect(library.numbers.of.get(`${id}/${practice}`)).toBeGreaterThan(0);
  }
});

test('each path is the one that the guide follows, and none of its gestures is for nothing', async () => {
  for (const practice of library.practices.values()) {
    if (!lessons.includes(practice.lesson)) continue;
    const bench = await openPractice(practice);
    expect(bench.way('wide')).toEqual(practice.walkthrough);
    for (const gesture of practice.walkthrough) {
      const without = practice.walkthrough.filter((one) => one !== gesture);
      const end = without.reduce((state, one) => bench.rules.passTime(bench.rules.send(state, one).state).state, bench.start('wide').state);
      expect(bench.isDone(end), `${practice.lesson}/${practice.id} without ${gesture.type}`).toBe(false);
    }
  }
});

test('numbers that were given stay as they were: new ones come after', async () => {
  const after = await numbered();
  for (const part of ['numbers', 'resume'] as const) {
    const kept = after[part].split('\n').filter((line) => !lessons.some((id) => line.includes(`: ${id}/`)));
    expect(kept.join('\n')).toBe(before[part]);
  }
});

test('what is left to write is named, file by file, line by line', async () => {
  const left = await leftToWrite(copy, lessons[0] ?? '');
  const files = new Set(left.map(({ file }) => path.basename(file)));
  expect([...files]).toEqual(['fr.mdx', 'premier-essai.practice.yaml', 'second-essai.practice.yaml', 'troisieme-essai.practice.yaml']);
  for (const { file, line, what } of left) {
    const lines = (await readFile(path.join(copy, file), 'utf8')).split('\n');
    expect(lines[line - 1]).toContain(what);
  }
});

test('nothing is left to write in the lessons that stand', async () => {
  const { lessons: standing } = await readLibrary();
  for (const { id } of standing) expect(await leftToWrite(root, id), id).toEqual([]);
});

test('a lesson that exists is not written over', async () => {
  const [answers] = wanted;
  if (answers === undefined) throw new Error('No app is offered.');
  await expect(writeLesson(copy, answers, '2026-11-30')).rejects.toThrow('EEXIST');
});

test('an answer that does not fit is met with a sentence, and asked again', async () => {
  const said: string[] = [];
  const answers = ['Invitation', 'Écrire email', "s'inviter chez un voisin.", 'inviter', 'Je sais inviter', '99', '3', 'deux', '2', 'fusée', '1', '2'];
  const ask = async () => Promise.resolve(answers.shift() ?? '');
  await expect(askAll({}, { ask, say: (text) => said.push(text), root: copy })).resolves.toEqual({
    title: 'S’inviter chez un voisin',
    goal: 'Je sais inviter.',
    theme: 'email',
    level: '2',
    app: 'webmail',
    device: 'telephone',
  });
  expect(answers).toEqual([]);
  expect(said.join('\n')).toContain('Commencez par un verbe');
  expect(said.join('\n')).toContain('Commencez par «\u00a0Je sais\u00a0»');
  expect(said.join('\n')).toContain('Répondez par un nombre de 1 à 10');
});

test('an app of telephones alone asks for no device', async () => {
  const given = { title: 'Lire un SMS', goal: 'Je sais lire.', theme: 'lien', level: '1', app: 'telephone' };
  await expect(askAll(given, { ask: undefined, say: () => undefined, root: copy })).resolves.toMatchObject({ device: 'telephone' });
});

test('without a terminal, what is missing is said with its flag', async () => {
  const alone = { ask: undefined, say: () => undefined, root: copy };
  await expect(askAll({}, alone)).rejects.toThrow('--title="Envoyer une invitation"');
  await expect(askAll({ title: 'Mail' }, alone)).rejects.toThrow('Commencez par un verbe');
  await expect(askAll({ title: 'Écrire une {lettre}' }, alone)).rejects.toThrow('des lettres seulement');
  await expect(askAll({ title: 'Écrire une lettre', goal: 'Inviter.' }, alone)).rejects.toThrow('Commencez par «\u00a0Je sais\u00a0»');
  await expect(askAll({ title: 'Écrire email' }, alone)).rejects.toThrow('existe déjà');
});
