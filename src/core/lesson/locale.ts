// The languages a lesson may be written in. French leads: it has no prefix in addresses,
// and its words are the net under every other language.

export const locales = ['fr', 'en', 'ar', 'es', 'pt', 'uk', 'tr', 'ro'] as const;
export type Locale = (typeof locales)[number];
export const sourceLocale = 'fr' satisfies Locale;

/** The same text in one or several languages; French is always there. */
export type Localised = { readonly fr: string } & { readonly [L in Locale]?: string | undefined };

/** Writing direction of a language, for the `dir` attribute. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** What an element says of its language, when it is not the one around; nothing when it is. */
export function inLanguageOf(lang: Locale, around: Locale): { readonly lang?: Locale; readonly dir?: 'ltr' | 'rtl' } {
  return lang === around ? {} : { lang, dir: directionOf(lang) };
}

export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The text in the asked language, else in French, with the language it really is in (for `lang`). */
export function inLocale(text: Localised, locale: Locale): { readonly text: string; readonly lang: Locale } {
  const own = text[locale];
  return own === undefined ? { text: text.fr, lang: sourceLocale } : { text: own, lang: locale };
}
