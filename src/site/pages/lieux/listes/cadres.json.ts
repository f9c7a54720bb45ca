// Where each of these lists is, to know which ones are near.

import type { APIRoute } from 'astro';
import { placesOfSite } from '../../../../build/places/places';

export const GET: APIRoute = async () => Response.json((await placesOfSite()).areas.map(({ box }) => box ?? null));
