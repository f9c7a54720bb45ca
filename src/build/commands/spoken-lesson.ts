// Everything that is said of a lesson, from its built page and its practices.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Lesson } from '../../core/lesson/lesson';
import { sourceLocale } from '../../core/lesson/locale';
import type { Library } from '../library/library';
import { stepsOfPage } from './page-steps';
import type { SpokenStep } from './spoken';
import { partsOfPractice } from './spoken-practice';

export interface SpokenLesson {
  readonly lesson: Lesson;
  readonly steps: readonly SpokenStep[];
}

/** Where the built site is: SITE_DIST, as for the tests, or dist/. */
function builtSite(): string {
  return path.resolve(process.env['SITE_DIST'] ?? 'dist');
}

/** Throws, with what to do, when the site was not built since the lesson was written. */
export async function spokenLesson(lesson: Lesson, { practices }: Library): Promise<SpokenLesson> {
  const file = path.join(builtSite(), lesson.locale === sourceLocale ? '' : lesson.locale, 'lecons', lesson.id, 'index.html');
  const html = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`La page ${file} n’existe pas encore. Construisez d’abord le site : npm run build`, { cause });
  });
  const [written, built] = await Promise.all([stat(lesson.file), stat(file)]);
  if (written.mtimeMs > built.mtimeMs) throw new Error(`${lesson.file} a changé depuis la construction du site. Construisez-le de nouveau : npm run build`);
  const steps = stepsOfPage(html).map(async (step) => {
    const ids = lesson.steps.find(({ id }) => id === step.id)?.practices ?? [];
    const own = ids.flatMap((id) => practices.get(`${lesson.id}/${id}`) ?? []);
    const parts = await Promise.all(own.map((practice) => partsOfPractice(practice, lesson.locale)));
    return { ...step, parts: [...step.parts, ...parts.flat()].filter(({ lines }) => lines.length > 0) };
  });
  return { lesson, steps: await Promise.all(steps) };
}
