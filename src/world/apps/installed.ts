// The apps there are, one line each: its style sheet, its model, its view. Each is loaded on use, for the apps of a practice alone; the style sheet comes by address, so that no page carries it before the practice shows.

import type { ComponentType } from 'react';
import type { Locale } from '../../core/lesson/locale';
import * as kit from '../kit/messages/fr';
import type { AnyApp, Apps, Erased, ViewProps, Words, WordsByApp, WordsByLocale } from './contract';
import type * as schemas from './schemas';
import bureau from './bureau/bureau.css?url&no-inline';
import coffre from './coffre/coffre.css?url&no-inline';
import compte from './compte/compte.css?url&no-inline';
import formulaire from './formulaire/formulaire.css?url&no-inline';
import telephone from './telephone/telephone.css?url&no-inline';
import webmail from './webmail/webmail.css?url&no-inline';

export type AnyView = ComponentType<ViewProps<Erased, Erased>>;

/** What the words of all apps alike stand under, beside the apps' ids. */
export const KIT = 'kit';

interface Entry {
  readonly style: string;
  readonly model: () => Promise<{ readonly default: AnyApp }>;
  readonly view: () => Promise<{ readonly default: AnyView }>;
}

export const installed = {
  bureau: { style: bureau, model: () => import('./bureau/model'), view: () => import('./bureau/View') },
  coffre: { style: coffre, model: () => import('./coffre/model'), view: () => import('./coffre/View') },
  compte: { style: compte, model: () => import('./compte/model'), view: () => import('./compte/View') },
  formulaire: { style: formulaire, model: () => import('./formulaire/model'), view: () => import('./formulaire/View') },
  telephone: { style: telephone, model: () => import('./telephone/model'), view: () => import('./telephone/View') },
  webmail: { style: webmail, model: () => import('./webmail/model'), view: () => import('./webmail/View') },
} as const satisfies Readonly<Record<keyof typeof schemas, Entry>>;

export type AppId = keyof typeof installed;

/** What is written in other languages, of an app or of all apps alike: found by the name of the file. */
const translated = filesOfWords();

function filesOfWords(): Readonly<Record<string, () => Promise<Words>>> {
  try {
    return import.meta.glob<Words>(['./*/messages/??.ts', '../kit/messages/??.ts', '!**/fr.ts']);
  } catch {
    // Vite writes the list in place of the call. The browser tests read the models without it: they know French alone.
    return {};
  }
}

/** Throws on an id that is not installed (the build checks ids first). */
export function installedApp(id: string): Entry {
  const entry = new Map<string, Entry>(Object.entries(installed)).get(id);
  if (entry === undefined) throw new Error(`No app « ${id} » in src/world/apps/installed.ts. Known: ${Object.keys(installed).join(', ')}.`);
  return entry;
}

/** The models of these apps. */
export async function loadModels(ids: readonly string[]): Promise<Apps> {
  const loaded = await Promise.all(ids.map(async (id) => [id, (await installedApp(id).model()).default] as const));
  return Object.fromEntries(loaded);
}

/** What is said of these apps, and of all alike, in French and in this language. */
export async function loadWords(ids: readonly string[], locale: Locale): Promise<WordsByApp> {
  const apps = await loadModels(ids);
  const loaded = await Promise.all(ids.map(async (id) => [id, await inLocale(`./${id}/`, apps[id]?.words, locale)] as const));
  return { ...Object.fromEntries(loaded), [KIT]: await inLocale('../kit/', kit, locale) };
}

async function inLocale(room: string, fr: Words = { says: {} }, locale: Locale): Promise<WordsByLocale> {
  const other = await translated[`${room}messages/${locale}.ts`]?.();
  return other === undefined ? { fr } : { fr, [locale]: other };
}
