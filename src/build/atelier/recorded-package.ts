// The practice that is recorded, as data for the player: it has no end, and keeps what is done apart from what a learner did.

import type { APIContext } from 'astro';
import { sourceLocale } from '../../core/lesson/locale';
import { messagesFor } from '../../site/messages';
import type { PracticePackage } from '../../world/player/player-props';
import { openingOf } from '../../world/practice/opening';
import { partsOf } from '../library/parts';
import { practiceFile, practiceFiles, recordable } from './practice-file';
import { words } from './words';

export async function getStaticPaths() {
  const files = await practiceFiles(process.cwd());
  return files.map(({ lesson, id }) => ({ params: { lesson, practice: id } }));
}

export async function GET({ params: { lesson = '', practice: id = '' } }: APIContext): Promise<Response> {
  const at = await practiceFile(process.cwd(), lesson, id);
  if (at === undefined) return new Response(undefined, { status: 404 });
  const read = await recordable(process.cwd(), at);
  const practice = { ...read, lesson: `enregistrer-${lesson}` };
  const around = messagesFor(sourceLocale).words.practice;
  const found: PracticePackage = {
    practice,
    opening: await openingOf(practice, sourceLocale),
    parts: partsOf(practice),
    words: { ...around, lost: words.recorder.lead },
    locale: sourceLocale,
    lang: sourceLocale,
  };
  return Response.json(found);
}
