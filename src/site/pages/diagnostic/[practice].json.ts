// One trial as data, with the words around it: fetched when it comes on screen.

import type { APIContext } from 'astro';
import { POSITIONING } from '../../../build/library/check-positioning';
import { readLibrary } from '../../../build/library/library';
import { partsOf } from '../../../build/library/parts';
import { sourceLocale } from '../../../core/lesson/locale';
import { openingOf } from '../../../world/practice/opening';
import type { PracticePackage } from '../../../world/player/player-props';
import { messagesFor } from '../../messages';

export async function getStaticPaths() {
  const { practices } = await readLibrary();
  const { words, lang } = messagesFor(sourceLocale);
  const { practice: around, positioning } = words;
  // One does not go on with a lesson here.
  const own = { ...around, done: { ...around.done, next: positioning.onward } };
  const trials = [...practices.values()].filter(({ lesson }) => lesson === POSITIONING);
  return Promise.all(
    trials.map(async (practice) => ({
      params: { practice: practice.id },
      props: { practice, opening: await openingOf(practice, sourceLocale), parts: partsOf(practice), words: own, locale: sourceLocale, lang },
    })),
  );
}

export function GET({ props }: APIContext<PracticePackage>): Response {
  return Response.json(props);
}
