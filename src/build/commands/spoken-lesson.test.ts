import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { library, lessons } from '../../../tests/support/lessons';
import { spokenLesson } from './spoken-lesson';
import { wantedLessons } from './wanted-lessons';

const lesson = lessons.find(({ id }) => id === 'ecrire-email');
if (lesson === undefined) throw new Error('The lesson of these tests has gone.');

/** A folder where the site would be built, for this test. */
async function site(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'declic-spoken-'));
  const before = process.env['SITE_DIST'];
  process.env['SITE_DIST'] = folder;
  onTestFinished(async () => {
    if (before === undefined) delete process.env['SITE_DIST'];
    else process.env['SITE_DIST'] = before;
    await rm(folder, { recursive: true });
  });
  return folder;
}

test('a step has what its page says, then what its practices say', async () => {
  const folder = path.join(await site(), 'lecons/ecrire-email');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<html lang="fr"><section data-step="ecrire-avec-le-guide"><h2>Écrire</h2></section></html>');
  const { steps } = await spokenLesson(lesson, library);
  expect(steps.map(({ id, parts }) => [id, parts[0]?.lines[0]?.said, parts[1]?.title])).toEqual([
    ['ecrire-avec-le-guide', 'Écrire', 'Exercice « Écrire à la médiathèque » : la consigne'],
  ]);
});

test('without a built site, the way to build it is told', async () => {
  await site();
  await expect(spokenLesson(lesson, library)).rejects.toThrow(/Construisez d’abord le site : npm run build$/);
});

test('a lesson that does not exist is told, with those that do', () => {
  expect(() => wantedLessons(library, ['ecrire-emails'])).toThrow(/^Il n’y a pas de leçon ecrire-emails\. Leçons : .*ecrire-email,/);
  expect(wantedLessons(library, [])).toEqual(library.lessons);
});
