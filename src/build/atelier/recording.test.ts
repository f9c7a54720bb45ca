// What is written when an exercise is recorded. Whoever does what a walkthrough says gets it back, whatever the app.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Gesture } from '../../world/apps/contract';
import { readLibrary } from '../library/library';
import { practiceFile, type PracticeFile } from './practice-file';
import { answer, record, tell } from './recording';

const FIXTURE = path.join(import.meta.dirname, '../../../tests/fixture/content');
const root = await mkdtemp(path.join(tmpdir(), 'declic-'));
afterAll(() => rm(root, { recursive: true, force: true }));
await cp(FIXTURE, path.join(root, 'content'), { recursive: true });
const { practices } = await readLibrary(root);

async function fileOf(lesson: string, id: string): Promise<PracticeFile> {
  const found = await practiceFile(root, lesson, id);
  if (found === undefined) throw new Error(`No practice ${lesson}/${id}.`);
  return found;
}

function logOf(gestures: readonly Gesture[]) {
  return gestures.map((gesture) => ({ by: 'learner', gesture }));
}

/** Records with the goals that are proposed as kept. Gives the file as it is then, and puts it back as it was. */
async function recorded(at: PracticeFile, gestures: readonly Gesture[]): Promise<string> {
  const log = logOf(gestures);
  const before = await readFile(path.join(root, at.file), 'utf8');
  const { goals } = await tell(root, at, { log });
  try {
    await record(root, at, { log, goals: goals.flatMap(({ isKept }, index) => (isKept ? [index] : [])) });
    return await readFile(path.join(root, at.file), 'utf8');
  } finally {
    await writeFile(path.join(root, at.file), before);
  }
}

describe.each([...practices.values()].map((practice) => ({ practice, name: `${practice.lesson}/${practice.id}` })))('$name', ({ practice }) => {
  test('done again as it is written, it keeps its goals and all of its gestures', { timeout: 60_000 }, async () => {
    const at = await fileOf(practice.lesson, practice.id);
    await recorded(at, practice.walkthrough);
    const { gestures, goals } = await tell(root, at, { log: logOf(practice.walkthrough) });
    expect(gestures.length).toBe(practice.walkthrough.length);
    expect(goals.filter(({ isKept }) => isKept).length).toBe(practice.goals.length);
  });

  test('with its goals forgotten, others are found that make it an exercise', { timeout: 60_000 }, async () => {
    const at = await fileOf(practice.lesson, practice.id);
    const text = at.text.replace(/^goals:\n(?: .*\n)+/m, 'goals: [{ app: appareil, type: file-seen, fileId: rien }]\n');
    expect(text).not.toBe(at.text);
    // `record` refuses what the library would: it has played it to the end.
    await expect(recorded({ ...at, text }, practice.walkthrough)).resolves.toContain('\ngoals:\n  - ');
  });
});

const started: Gesture = { app: 'webmail', type: 'draft-started' };
const typed = (field: string, value: string): Gesture & { readonly field: string; readonly value: string } => ({
  app: 'webmail',
  type: 'draft-edited',
  field,
  value,
});
const opened: Gesture & { readonly mailId: string } = { app: 'webmail', type: 'message-opened', mailId: 'machine' };
const sent: Gesture = { app: 'webmail', type: 'draft-sent' };
const whole = [started, typed('to', 'samira.haddad@courriel.example'), typed('subject', 'Jeudi : "oui"'), typed('body', 'Bonjour, à jeudi. Camille'), sent];

test('the rest of the file stays as it was, letter for letter, with its remarks', async () => {
  const at = await fileOf('ecrire', 'demander-une-place');
  const text = `# En haut.\n${at.text.replace('\nwalkthrough:\n', '\n# Avant le chemin.\nwalkthrough:   # Sur sa ligne.\n  # Du premier geste.\n').replace('\nslips:', '\n\n# Après le chemin.\nslips:')}`;
  const after = await recorded({ ...at, text }, whole);
  const outside = (written: string): string => written.replace(/\ngoals:\n(?: .*\n)+/, '\n').replace(/\nwalkthrough:.*\n(?: .*\n)+/, '\n');
  expect(outside(after)).toBe(outside(text));
  expect(after).toContain('walkthrough:   # Sur sa ligne.\n  # Du premier geste.\n  - { app: webmail, type: draft-started }\n');
  expect(after).toContain('  - { app: webmail, type: message-sent, to: samira.haddad@courriel.example, subject: required }\n');
});

test('what changes nothing is not written, nor is a detour that leads back', async () => {
  const at = await fileOf('ecrire', 'demander-une-place');
  const folder = (name: string): Gesture & { readonly folder: string } => ({ app: 'webmail', type: 'folder-opened', folder: name });
  const detour = [sent, folder('spam'), folder('inbox'), ...whole];
  const { gestures } = await tell(root, at, { log: logOf(detour) });
  expect(gestures).toHaveLength(whole.length);
  expect(gestures[0]).toBe('Cliquez sur «\u00a0Nouveau message\u00a0».');
});

test('a gesture that no goal needs is not written, and that is told', async () => {
  const at = await fileOf('ecrire', 'demander-une-place');
  const log = logOf([opened, ...whole]);
  const { goals } = await tell(root, at, { log });
  const sent = goals.findIndex(({ words }) => words.includes('message-sent'));
  try {
    await expect(record(root, at, { log, goals: [sent] })).resolves.toMatchObject({ left: 1 });
    expect(await readFile(path.join(root, at.file), 'utf8')).not.toContain('message-opened');
  } finally {
    await writeFile(path.join(root, at.file), at.text);
  }
});

test('nothing is written where nothing was done, no goal is chosen, or a gesture is none', async () => {
  const at = await fileOf('ecrire', 'demander-une-place');
  await expect(record(root, at, { log: [], goals: [0] })).rejects.toThrow('Rien n’a encore été fait');
  await expect(record(root, at, { log: logOf(whole), goals: [] })).rejects.toThrow('Aucun but n’est choisi');
  await expect(record(root, at, { log: logOf([{ app: 'webmail', type: 'envol' }]), goals: [0] })).rejects.toThrow('ne se lit pas');
  expect(await readFile(path.join(root, at.file), 'utf8')).toBe(at.text);
});

test('a situation that cannot be opened is told, with its line', async () => {
  const at = await fileOf('ecrire', 'demander-une-place');
  const text = at.text.replace('skin: ancre', 'skin: bouee');
  await expect(tell(root, { ...at, text }, { log: [] })).rejects.toThrow(/demander-une-place\.practice\.yaml:7\n.*skin/);
});

test('a file that is no practice of the lessons is not known', async () => {
  const asked = { what: 'ecrire', body: { log: logOf(whole), goals: [0] } };
  await expect(answer(root, { ...asked, lesson: '..', practice: 'words' })).resolves.toBeUndefined();
  await expect(answer(root, { ...asked, lesson: 'ecrire', practice: 'absent' })).resolves.toBeUndefined();
});
