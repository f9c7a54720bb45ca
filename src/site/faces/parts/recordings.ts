// Recordings of a lesson, at their address: the name of the file changes with its content, so that a host keeps it for a year.

import { inLanguage, href } from '../../layouts/href';
import type { Lesson } from '../../../core/lesson/lesson';
import type { Library } from '../../../build/library/library';
import { manifestOf, type ClipManifest } from '../../../listening/speech/clips';

const sounds = import.meta.glob<string>('/content/lessons/*/*.opus', { query: '?url&no-inline', import: 'default', eager: true });

/** The address of what a page needs to know of its recordings; undefined when nobody recorded anything: the page then pays nothing. */
export function clipsHref(lesson: Lesson, { recordings }: Library): string | undefined {
  const isRecorded = recordings.some((one) => one.lesson === lesson.id && one.locale === lesson.locale);
  return isRecorded ? href(inLanguage(lesson.locale, `/lecons/${lesson.id}/voix/clips.json`)) : undefined;
}

/** What stands there. */
export function clipsOf(lesson: Lesson, { recordings }: Library): ClipManifest {
  return manifestOf(
    recordings.flatMap(({ lesson: id, locale, file, cues }) => (id === lesson.id && locale === lesson.locale ? [{ url: urlOf(file), cues }] : [])),
  );
}

function urlOf(file: string): string {
  const url = sounds[`/${file}`];
  if (url === undefined) throw new Error(`${file} was read by the library and is unknown to the site.`);
  return url;
}
