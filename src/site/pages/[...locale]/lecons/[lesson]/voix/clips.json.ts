// Which sentence of a lesson is heard where in its recordings. Only lessons that have some have this address.

import type { APIContext } from 'astro';
import { clipsHref, clipsOf } from '../../../../../faces/parts/recordings';
import { lessonPaths } from '../../../../../layouts/lesson-paths';
import type { Lesson } from '../../../../../../core/lesson/lesson';
import { readLibrary } from '../../../../../../build/library/library';

export async function getStaticPaths() {
  const library = await readLibrary();
  return (await lessonPaths()).filter(({ props }) => clipsHref(props.lesson, library) !== undefined);
}

export async function GET({ props }: APIContext<{ readonly lesson: Lesson }>): Promise<Response> {
  return Response.json(clipsOf(props.lesson, await readLibrary()));
}
