// What changed, for who follows the site from elsewhere: lessons and guides, by the day they were last read against the facts.

import type { APIRoute } from 'astro';
import { readLibrary } from '../../build/library/library';
import { sourceLocale } from '../../core/lesson/locale';
import { lessonHref } from '../faces/parts/context';
import { href, wholeAddress } from '../layouts/href';
import { atomOf } from '../machines/feed';
import { CONTENT_LICENCE } from '../machines/learning-resource';
import { messagesFor } from '../messages';

export const GET: APIRoute = async ({ site }) => {
  const { lessons, guides } = await readLibrary();
  const { words } = messagesFor(sourceLocale);
  const whole = (address: string): string => wholeAddress(address, site);
  const changed = [
    ...lessons.map((lesson) => ({
      title: lesson.plan.title,
      summary: lesson.plan.goal,
      url: whole(lessonHref(lesson)),
      id: `lecons:${lesson.id}${lesson.locale === sourceLocale ? '' : `:${lesson.locale}`}`,
      day: lesson.plan.reviewed,
      language: lesson.locale,
    })),
    ...guides.map(({ id, title, lead, reviewed }) => ({
      title,
      summary: lead,
      url: whole(href(`/accompagner/guides/${id}/`)),
      id: `guides:${id}`,
      day: reviewed,
      language: sourceLocale,
    })),
  ];
  const feed = { title: words.machines.feed, licence: CONTENT_LICENCE, self: whole(href('/nouveautes.atom')), site: whole(href('/')) };
  return new Response(atomOf(changed, feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
