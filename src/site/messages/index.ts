// Every word of the interface, per language. A language not written yet shows French, and says so with `lang`.

import { sourceLocale, type Locale } from '../../core/lesson/locale';
import { fr } from './fr';

/** The same shape with any words: what each language must fill in whole. */
type Widen<T> = T extends string
  ? string
  : T extends (...input: infer Input) => infer Output
    ? (...input: Input) => Widen<Output>
    : T extends readonly (infer Item)[]
      ? readonly Widen<Item>[]
      : { readonly [Key in keyof T]: Widen<T[Key]> };

/** A word missing in a language, or used and not written, fails the type check. */
export type Messages = Widen<typeof fr>;

const written: { readonly [L in Locale]?: Messages } = { fr };

/** The words, and the language they really are in: put it in `lang` when it is not the page's. */
export function messagesFor(locale: Locale): { readonly words: Messages; readonly lang: Locale } {
  const own = written[locale];
  return own === undefined ? { words: fr, lang: sourceLocale } : { words: own, lang: locale };
}
