// The words of reading aloud, apart from the others: they come with the voice, at the first touch.

import { isLocale, sourceLocale, type Locale } from '../../core/lesson/locale';
import { listen } from './fr/listen';
import type { Messages } from '.';

const written: { readonly [L in Locale]?: Messages['listen'] } = { fr: listen };

/** The words, and the language they really are in. `lang` is the page's. */
export function listenWordsFor(lang: string): { readonly words: Messages['listen']; readonly lang: Locale } {
  const own = isLocale(lang) ? written[lang] : undefined;
  return own === undefined || !isLocale(lang) ? { words: listen, lang: sourceLocale } : { words: own, lang };
}
