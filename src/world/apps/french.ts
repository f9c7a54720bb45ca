// What Déclic says of the apps in French: brought by their models, on use.

import * as kit from '../kit/messages/fr';
import type { WordsByApp } from './contract';
import { loadModels } from './models';

/** What the words of all apps alike stand under, beside the apps' ids. */
export const KIT = 'kit';

/** What is said in French of these apps, and of all alike. */
export async function frenchOf(ids: readonly string[]): Promise<WordsByApp> {
  const models = Object.entries(await loadModels(ids));
  const apps = await Promise.all(models.map(async ([id, { words }]) => [id, { fr: await words() }] as const));
  return { ...Object.fromEntries(apps), [KIT]: { fr: kit } };
}
