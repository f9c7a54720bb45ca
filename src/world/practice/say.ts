// From messages to sentences in the learner's language.

import type { Words, WordsByApp } from '../apps/contract';
import { KIT } from '../apps/french';
import { sourceLocale, type Locale } from '../../core/lesson/locale';
import type { Say } from '../device/world';
import type { Explanation } from './judge';
import { textOf, type Said } from './speak';

/** Turns what a model says into a sentence, in the app's own words, else in those of every app. */
export function sentenceOf({ app, say }: Say, words: WordsByApp, locale: Locale): Said {
  const lang = words[app]?.[locale] === undefined ? sourceLocale : locale;
  const own = written(say, words[app]?.[lang]) ?? written(say, words[KIT]?.[lang]);
  const text = own ?? written(say, words[KIT]?.fr);
  if (text === undefined) throw new Error(`No sentence « ${say.id} » for « ${app} ».`);
  return { text, lang: own === undefined ? sourceLocale : lang };
}

function written(say: Say['say'], words: Words | undefined): string | undefined {
  if (words === undefined) return undefined;
  if (say.area !== undefined) return words.areas?.[say.area];
  if (say.slip !== undefined) return words.slips?.[say.slip.type]?.(say.slip, say);
  return words.says[say.id]?.(say);
}

export function explanationOf(slip: Explanation, words: WordsByApp, locale: Locale): Said {
  return 'own' in slip ? textOf(slip.own, locale) : sentenceOf(slip.usual, words, locale);
}
