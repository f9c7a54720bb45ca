// From messages to sentences in the learner's language.

import type { AnySentences } from '../apps/views';
import { inLocale, type Locale, type Localised } from '../../core/lesson/locale';
import type { Say } from '../device/world';
import type { Explanation } from './judge';

/** Turns what a model says into a sentence; the id was checked against the app's own list of messages. */
export function sentenceOf({ app, say }: Say, sentences: Readonly<Record<string, AnySentences>>, locale: Locale): string {
  const own = sentences[app];
  const write = (own?.[locale] ?? own?.fr)?.[say.id];
  if (write === undefined) throw new Error(`No sentence « ${say.id} » for « ${app} ».`);
  return write(say);
}

export function explanationOf(slip: Explanation, sentences: Readonly<Record<string, AnySentences>>, locale: Locale): string {
  return 'own' in slip ? textOf(slip.own, locale) : sentenceOf(slip.usual, sentences, locale);
}

export function textOf(text: Localised, locale: Locale): string {
  return inLocale(text, locale).text;
}

/** Fills « {name} » holes in an interface sentence. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
