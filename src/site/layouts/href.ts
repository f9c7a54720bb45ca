// Addresses inside the site. The site may live under a sub-path (`base` in astro.config.mjs).

import { sourceLocale, type Locale } from '../../core/lesson/locale';

/** `/lecons/#animer` → the same, under the base of this site. */
export function href(path: string): string {
  return joined(import.meta.env.BASE_URL, path);
}

/** The same address in another language; French has no prefix. */
export function inLanguage(locale: Locale, path: string): string {
  return locale === sourceLocale ? path : joined(`/${locale}`, path);
}

/** An address of this site as paper must hold it: whole, where the host said where the site lives (`SITE`). */
export function wholeAddress(address: string, site: URL | undefined): string {
  return site === undefined ? address : new URL(address, site).href;
}

/** The same as it is read, typed and dictated: nobody says « https ». */
export function paperAddress(address: string, site: URL | undefined): string {
  return wholeAddress(address, site).replace(/^https?:\/\//, '');
}

function joined(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}
