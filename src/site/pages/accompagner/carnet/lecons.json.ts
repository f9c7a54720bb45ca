// The lessons as the notebook names them, their numbers in codes, and which steps the code of a lesson's end tells. Fetched by the page.

import { readLibrary } from '../../../../build/library/library';
import { sourceLocale } from '../../../../core/lesson/locale';
import { writeFormer } from '../../../../core/lesson/moved';
import { inShelves } from '../../../../core/lesson/teaching-order';
import type { NotebookLesson, NotebookLessons } from '../../../elements/notebook-lessons';
import { skillSteps } from '../../../group/skills';

export async function GET(): Promise<Response> {
  const { lessons, register } = await readLibrary();
  const shelved = inShelves(lessons.filter(({ locale }) => locale === sourceLocale)).flatMap(({ shelf }) => shelf);
  const named = shelved.map(({ id, plan, steps }): readonly [string, NotebookLesson] => [
    id,
    { title: plan.title, steps: plan.steps.map((step) => [step.id, step.title] as const), former: writeFormer(plan), skills: skillSteps(steps) },
  ]);
  return Response.json({ register, lessons: Object.fromEntries(named) } satisfies NotebookLessons);
}
