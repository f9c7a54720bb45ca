// Sentences in the learner's language. Those that come from a model's messages are in say.ts.

import { inLocale, type Locale, type Localised } from '../../core/lesson/locale';

/** A sentence, and the language it really is in: French where the learner's own was not written yet (WCAG 3.1.2). */
export interface Said {
  readonly text: string;
  readonly lang: Locale;
}

export function textOf(text: Localised, locale: Locale): Said {
  return inLocale(text, locale);
}

/** Fills « {name} » holes in an interface sentence. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
