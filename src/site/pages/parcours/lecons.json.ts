// The lessons as a path knows them, for who composes one or received one: asked for with the link.

import type { APIRoute } from 'astro';
import { shelvedLessons } from '../../layouts/path/shelved';

export const GET: APIRoute = async () => Response.json(await shelvedLessons());
