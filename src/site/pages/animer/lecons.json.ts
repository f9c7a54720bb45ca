// The lessons as a workshop knows them, for who prepares one (src/site/elements/workshop-plan.ts): asked for at the first choice.

import type { APIRoute } from 'astro';
import { outlines } from '../../layouts/workshop/ready';

export const GET: APIRoute = async () => Response.json(await outlines());
