// The list of all lessons for other platforms: schema.org, as each page says it of itself, and more.

import type { APIRoute } from 'astro';
import { readLibrary } from '../../build/library/library';
import { wholeAddress } from '../layouts/href';
import { lessonHref } from '../faces/parts/context';
import { listOf } from '../machines/learning-resource';
import { vocabulary } from '../machines/vocabulary';

export const GET: APIRoute = async ({ site }) => {
  const { lessons } = await readLibrary();
  const listed = lessons.map((lesson) => ({
    lesson,
    url: wholeAddress(lessonHref(lesson), site),
    sheet: wholeAddress(lessonHref(lesson, 'fiche/'), site),
    before: lesson.plan.prerequisites.flatMap((id) => lessons.find((one) => one.id === id && one.locale === lesson.locale)?.plan.title ?? []),
  }));
  return Response.json(listOf(listed, vocabulary));
};
