// What the search page looks through when the plans answer too little: the words of the French lessons.

import type { APIRoute } from 'astro';
import { sourceLocale } from '../../../core/lesson/locale';
import { readLibrary } from '../../../build/library/library';
import { searchedTexts } from '../../search/searched-texts';

export const GET: APIRoute = async () => {
  const { lessons } = await readLibrary();
  return Response.json(searchedTexts(lessons.filter(({ locale }) => locale === sourceLocale)));
};
