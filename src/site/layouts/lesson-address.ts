// The address of a lesson to give to others: to copy, to print, to scan.

import type { Locale } from '../../core/lesson/locale';
import { lessonLink } from '../share/link';
import { href, inLanguage } from './href';

/** Absolute; a site that does not know its own address (`site` in astro.config.mjs) lets the browser say it. */
export function lessonAddress(site: URL | undefined, locale: Locale, lesson: string): string {
  if (site === undefined) return href(inLanguage(locale, `/lecons/${lesson}/`));
  return lessonLink({ origin: site.origin, base: import.meta.env.BASE_URL, locale, lesson });
}
