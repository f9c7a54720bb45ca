// Communes that have no place of their own, by their names.

import type { APIRoute } from 'astro';
import { placesOfSite } from '../../../../build/places/places';
import { communesFile } from '../../../../core/places/files';

export async function getStaticPaths() {
  const { names } = await placesOfSite();
  return names.files.map((those, file) => ({ params: { file: `${file}` }, props: { file: communesFile(those) } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
