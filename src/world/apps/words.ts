// What Déclic says of the apps in the learner's language: files found by their names, loaded on use.

import type { Locale } from '../../core/lesson/locale';
import type { Words, WordsByApp } from './contract';
import { frenchOf, KIT } from './french';

const translated = import.meta.glob<Words>(['./*/messages/??.ts', '../kit/messages/??.ts', '!**/fr.ts']);

/** What is said of these apps, and of all alike, in French and in this language where it is written. */
export async function loadWords(ids: readonly string[], locale: Locale): Promise<WordsByApp> {
  const french = await frenchOf(ids);
  const all = Object.entries(french).map(async ([id, words]) => {
    const other = await translated[`${id === KIT ? '../kit' : `./${id}`}/messages/${locale}.ts`]?.();
    return [id, other === undefined ? words : { ...words, [locale]: other }] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}
