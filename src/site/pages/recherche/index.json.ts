// What the search page looks through first: the plans of the French lessons.

import type { APIRoute } from 'astro';
import { sourceLocale } from '../../../core/lesson/locale';
import { readLibrary } from '../../../build/library/library';
import { answeringFirst } from '../../search/first-answer';
import { searchedLessons } from '../../search/search-data';

export const GET: APIRoute = async () => {
  const { lessons } = await readLibrary();
  return Response.json(answeringFirst(searchedLessons(lessons.filter(({ locale }) => locale === sourceLocale))));
};
