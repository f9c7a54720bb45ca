// From messages to sentences in the learner's language.

import { viewOf, type AnySentences } from '../apps/views';
import { inLocale, type Locale, type Localised } from '../../core/lesson/locale';
import { sentences as deviceSentences } from '../device/messages';
import { DEVICE, type Say } from '../device/world';
import type { Explanation } from './judge';

/** A sentence, and the language it really is in: French where the learner's own was not written yet (WCAG 3.1.2). */
export interface Said {
  readonly text: string;
  readonly lang: Locale;
}

/** App id, or DEVICE → what is said of it. */
export type AllSentences = Readonly<Record<string, AnySentences>>;

/** The sentences of these apps, and the device's own. */
export async function sentencesFor(ids: readonly string[]): Promise<AllSentences> {
  const written = await Promise.all(ids.map(async (id) => [id, await viewOf(id).sentences()] as const));
  return { [DEVICE]: deviceSentences, ...Object.fromEntries(written) };
}

/** Turns what a model says into a sentence; the id was checked against the app's own list of messages. */
export function sentenceOf({ app, say }: Say, sentences: AllSentences, locale: Locale): Said {
  const own = sentences[app]?.[locale];
  const write = (own ?? sentences[app]?.fr)?.[say.id];
  if (write === undefined) throw new Error(`No sentence « ${say.id} » for « ${app} ».`);
  return { text: write(say), lang: own === undefined ? 'fr' : locale };
}

export function explanationOf(slip: Explanation, sentences: AllSentences, locale: Locale): Said {
  return 'own' in slip ? textOf(slip.own, locale) : sentenceOf(slip.usual, sentences, locale);
}

export function textOf(text: Localised, locale: Locale): Said {
  return inLocale(text, locale);
}

/** Fills « {name} » holes in an interface sentence. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
