// The address of a lesson or of one of its steps, to copy, print or scan. Made of ids only: nothing a person
// typed, and no parameter, ever travels in it.

import { isId } from '../../core/lesson/id';
import { sourceLocale, type Locale } from '../../core/lesson/locale';

export interface LessonLink {
  /** `https://declic.example`, without a path. */
  readonly origin: string;
  /** Where the site lives under its origin: `/` or `/ateliers/`. */
  readonly base: string;
  readonly locale: Locale;
  readonly lesson: string;
}

/**
 * The absolute address of a lesson's page.
 * @throws RangeError when the origin is not of the web or the id has not the shape of one: a programmer's mistake.
 */
export function lessonLink({ origin, base, locale, lesson }: LessonLink): string {
  if (!isId(lesson)) throw new RangeError(`Not a lesson id: ${JSON.stringify(lesson)}. Give the folder's name.`);
  const site = new URL(base.endsWith('/') ? base : `${base}/`, origin);
  if (!isOfTheWeb(site)) throw new RangeError(`Not a web origin: ${origin}. Give https://host.`);
  return new URL(`${locale === sourceLocale ? '' : `${locale}/`}lecons/${lesson}/`, site).href;
}

/** The same page opened at a step; a step that is not of this lesson opens the whole lesson. */
export function atStep(page: URL, step: string, steps: readonly string[]): URL {
  const url = new URL(page);
  url.hash = steps.includes(step) && isId(step) ? step : '';
  url.search = '';
  return url;
}

/** Whether others can open it: a page read from a folder (`file:`) has no address to share. */
export function isOfTheWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}
