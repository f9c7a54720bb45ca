// The apps there are, one line each: their models, loaded only for the apps a practice has. How each looks is in views.ts.

import type { AnyApp, Apps } from './contract';
import type * as schemas from './schemas';

const models = {
  appels: () => import('./appels/model'),
  bureau: () => import('./bureau/model'),
  coffre: () => import('./coffre/model'),
  compte: () => import('./compte/model'),
  fenetres: () => import('./fenetres/model'),
  formulaire: () => import('./formulaire/model'),
  gestes: () => import('./gestes/model'),
  magasin: () => import('./magasin/model'),
  messagerie: () => import('./messagerie/model'),
  navigateur: () => import('./navigateur/model'),
  reglages: () => import('./reglages/model'),
  telephone: () => import('./telephone/model'),
  texte: () => import('./texte/model'),
  visio: () => import('./visio/model'),
  webmail: () => import('./webmail/model'),
} satisfies { readonly [Id in keyof typeof schemas]: () => Promise<{ readonly default: AnyApp }> };

export type AppId = keyof typeof models;

export const appIds: readonly string[] = Object.keys(models);

/** The models of these apps. Throws on an id that is not installed (the build checks ids first). */
export async function loadModels(ids: readonly string[]): Promise<Apps> {
  const loaded = await Promise.all(ids.map(async (id) => [id, await modelOf(id)] as const));
  return Object.fromEntries(loaded);
}

/** The model of this app. Throws as above. */
export async function modelOf(id: string): Promise<AnyApp> {
  const load = Object.entries<() => Promise<{ readonly default: AnyApp }>>(models).find(([name]) => name === id)?.[1];
  if (load === undefined) throw new Error(`No app « ${id} » in src/world/apps/models.ts. Known: ${appIds.join(', ')}.`);
  return (await load()).default;
}
