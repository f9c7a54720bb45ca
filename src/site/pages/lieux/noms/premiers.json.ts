// The first name of each of these files: which one to open.

import type { APIRoute } from 'astro';
import { placesOfSite } from '../../../../build/places/places';

export const GET: APIRoute = async () => Response.json((await placesOfSite()).names.firsts);
