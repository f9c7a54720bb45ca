// The steps of every lesson, for the catalogue of somebody who has done some (src/site/elements/tally.ts): the others do not carry them.

import type { APIRoute } from 'astro';
import { locales, sourceLocale, type Locale } from '../../../../core/lesson/locale';
import { writeFormer } from '../../../../core/lesson/moved';
import { readLibrary } from '../../../../build/library/library';

export async function getStaticPaths() {
  const { lessons } = await readLibrary();
  return locales
    .filter((locale) => locale === sourceLocale || lessons.some((lesson) => lesson.locale === locale))
    .map((locale) => ({ params: { locale: locale === sourceLocale ? undefined : locale }, props: { locale } }));
}

export const GET: APIRoute<{ readonly locale: Locale }> = async ({ props: { locale } }) => {
  const { lessons } = await readLibrary();
  const steps = lessons
    .filter((lesson) => lesson.locale === locale)
    .map(({ id, plan }) => [id, { steps: plan.steps.map((step) => step.id), former: writeFormer(plan) }]);
  return Response.json(Object.fromEntries(steps));
};
