// The lessons as « Mes progrès » names them, and the numbers that codes use. Fetched by the page.

import type { APIRoute } from 'astro';
import { readLibrary } from '../../../build/library/library';
import { sourceLocale } from '../../../core/lesson/locale';
import { writeFormer } from '../../../core/lesson/moved';
import { inShelves } from '../../../core/lesson/teaching-order';
import type { NamedLesson, ProgressLessons } from '../../elements/progress-lessons';

export const GET: APIRoute = async () => {
  const { lessons, register } = await readLibrary();
  const shelved = inShelves(lessons.filter(({ locale }) => locale === sourceLocale)).flatMap(({ shelf }) => shelf);
  const named = shelved.map(({ id, plan }): readonly [string, NamedLesson] => [
    id,
    { title: plan.title, digcomp: plan.digcomp, steps: plan.steps.map((step) => [step.id, step.title] as const), former: writeFormer(plan) },
  ]);
  return Response.json({ register, lessons: Object.fromEntries(named) } satisfies ProgressLessons);
};
