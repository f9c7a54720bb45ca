// What the search page looks through beside the lessons: the explained words, what blocks people, and the pages.

import type { APIRoute } from 'astro';
import { readLibrary } from '../../../build/library/library';
import { sitePages } from '../../search/site-pages';
import { shelvesOf, wordAddress } from '../../search/explained-words';
import type { SearchedPage } from '../../search/search-data';

export const GET: APIRoute = async () => {
  const { words, blockages } = await readLibrary();
  const explained = shelvesOf(words).flatMap(({ letter, all }) =>
    all.map(({ slug, entry }): SearchedPage => [wordAddress(letter, slug), entry.term, entry.also.join(', '), entry.definition]),
  );
  const blocked = (blockages?.blockages ?? []).map(({ id, seen, say }): SearchedPage => [`/blocages/#${id}`, seen, 'bloqué, ça bloque', say]);
  return Response.json([...explained, ...blocked, ...sitePages]);
};
