// What the search page looks through beside the lessons (search/site-pages.ts).

import type { APIRoute } from 'astro';
import { readLibrary } from '../../../build/library/library';
import { searchedPages } from '../../search/site-pages';

export const GET: APIRoute = async () => Response.json(searchedPages(await readLibrary()));
