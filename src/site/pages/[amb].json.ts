// `/lecons-amb.json`: the lessons for the indexes that read AMB. Its addresses must be whole: without SITE there is no such file.

import type { APIRoute } from 'astro';
import { readLibrary } from '../../build/library/library';
import { lessonHref } from '../faces/parts/context';
import { href, wholeAddress } from '../layouts/href';
import { ambOf } from '../machines/amb';

export function getStaticPaths() {
  return process.env['SITE'] === undefined ? [] : [{ params: { amb: 'lecons-amb' } }];
}

export const GET: APIRoute = async ({ site }) => {
  const { lessons } = await readLibrary();
  const listed = lessons.map((lesson) => ({
    lesson,
    url: wholeAddress(lessonHref(lesson), site),
    sheet: wholeAddress(lessonHref(lesson, 'fiche/'), site),
    before: lessons
      .filter(({ id, locale }) => locale === lesson.locale && lesson.plan.prerequisites.includes(id))
      .map((one) => ({ url: wholeAddress(lessonHref(one), site), title: one.plan.title })),
  }));
  return Response.json(ambOf(listed, wholeAddress(href('/'), site)));
};
