// The places of a corner of the country: asked for when somebody looks there.

import type { APIRoute } from 'astro';
import { placesOfSite } from '../../../../build/places/places';
import { areaFile } from '../../../../core/places/files';

export async function getStaticPaths() {
  const { areas } = await placesOfSite();
  return areas.map(({ places }, area) => ({ params: { area: `${area}` }, props: { file: areaFile(places) } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
