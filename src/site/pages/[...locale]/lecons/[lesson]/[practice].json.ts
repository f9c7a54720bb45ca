// One practice as data, with the words around it: fetched when it comes on screen.

import type { APIContext } from 'astro';
import { openingOf } from '../../../../../world/practice/opening';
import type { PracticePackage } from '../../../../../world/player/player-props';
import { lessonPaths } from '../../../../layouts/lesson-paths';
import { readLibrary } from '../../../../../build/library/library';
import { partsOf } from '../../../../../build/library/parts';
import { messagesFor } from '../../../../messages';

type Props = Omit<PracticePackage, 'opening' | 'parts'>;

export async function getStaticPaths() {
  const { practices } = await readLibrary();
  const pages = await lessonPaths();
  return pages.flatMap(({ params, props: { lesson } }) =>
    lesson.steps
      .flatMap((step) => step.practices)
      .map((id) => ({
        params: { ...params, practice: id },
        props: {
          practice: practices.get(`${lesson.id}/${id}`),
          words: messagesFor(lesson.locale).words.practice,
          locale: lesson.locale,
          lang: messagesFor(lesson.locale).lang,
        },
      })),
  );
}

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const found: PracticePackage = { ...props, opening: await openingOf(props.practice, props.locale), parts: partsOf(props.practice) };
  return Response.json(found);
}
