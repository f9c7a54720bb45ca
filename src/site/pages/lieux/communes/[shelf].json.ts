// Communes by the first letter of their name, or by the first two digits of their postcode.

import type { APIRoute } from 'astro';
import { placesOfSite } from '../../../../build/places/places';
import { communesFile } from '../../../../core/places/files';

export async function getStaticPaths() {
  const { communes } = await placesOfSite();
  return [...communes].map(([shelf, those]) => ({ params: { shelf }, props: { file: communesFile(those) } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
