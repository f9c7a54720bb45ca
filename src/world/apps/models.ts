// Registry 1 of 3: the models, loaded only for the apps a practice has installed.

import type { App } from './contract';

/**
 * An app whose own types are erased. Scenarios, gestures, goals and slips are checked against the
 * app's schema before they come here, so this is the one place where `any` stands.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the erased registry type, see above
export type AnyApp = App<any, any, any, any, any, any>;
export type Apps = Readonly<Record<string, AnyApp>>;

const models = {
  bureau: async () => (await import('./bureau/model')).bureau,
  coffre: async () => (await import('./coffre/model')).coffre,
  compte: async () => (await import('./compte/model')).compte,
  formulaire: async () => (await import('./formulaire/model')).formulaire,
  telephone: async () => (await import('./telephone/model')).telephone,
  webmail: async () => (await import('./webmail/model')).webmail,
} satisfies Record<string, () => Promise<AnyApp>>;

export type AppId = keyof typeof models;

export const appIds: readonly string[] = Object.keys(models);

/** The models of these apps. Throws on an id that is not installed (the build checks ids first). */
export async function loadModels(ids: readonly string[]): Promise<Apps> {
  const loaded = await Promise.all(ids.map(async (id) => [id, await modelOf(id)] as const));
  return Object.fromEntries(loaded);
}

function modelOf(id: string): Promise<AnyApp> {
  const load = Object.entries<() => Promise<AnyApp>>(models).find(([name]) => name === id)?.[1];
  if (load === undefined) throw new Error(`No app « ${id} » in src/world/apps/models.ts. Known: ${appIds.join(', ')}.`);
  return load();
}
