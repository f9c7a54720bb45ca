// What Déclic says of the apps: in French by their models, in other languages by files found by their names. All of it is loaded on use.

import type { Locale } from '../../core/lesson/locale';
import * as kit from '../kit/messages/fr';
import type { Words, WordsByApp } from './contract';
import { loadModels } from './models';

/** What the words of all apps alike stand under, beside the apps' ids. */
export const KIT = 'kit';

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

/** What is said in French of these apps, and of all alike. */
export async function frenchOf(ids: readonly string[]): Promise<WordsByApp> {
  const models = Object.entries(await loadModels(ids));
  const apps = await Promise.all(models.map(async ([id, { words }]) => [id, { fr: await words() }] as const));
  return { ...Object.fromEntries(apps), [KIT]: { fr: kit } };
}
