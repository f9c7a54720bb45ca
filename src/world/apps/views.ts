// How each app looks, and what is said of it in other languages: found by the name of the file, and loaded on use. The style sheet comes
// by address, so that a page does not carry it before the practice shows.

import type { ComponentType } from 'react';
import type { Locale } from '../../core/lesson/locale';
import type { Erased, ViewProps, Words, WordsByApp } from './contract';
import { frenchOf, KIT } from './models';

export type AnyView = ComponentType<ViewProps<Erased, Erased>>;

/** What draws an app, and the address of its style sheet. */
export interface Look {
  readonly style: string;
  readonly view: () => Promise<{ readonly default: AnyView }>;
}

const views = import.meta.glob<{ readonly default: AnyView }>('./*/View.tsx');
const styles = import.meta.glob<string>('./*/*.css', { query: '?url&no-inline', import: 'default', eager: true });
const translated = import.meta.glob<Words>(['./*/messages/??.ts', '../kit/messages/??.ts', '!**/fr.ts']);

/** The view of this app, and the address of its style sheet. Throws on an unknown id. */
export function lookOf(id: string): Look {
  const view = views[`./${id}/View.tsx`];
  const style = styles[`./${id}/${id}.css`];
  if (view === undefined || style === undefined) throw new Error(`No View.tsx or ${id}.css in src/world/apps/${id}/.`);
  return { view, style };
}

/** What is said of these apps, and of all alike, in French and in this language where it is written. */
export async function loadWords(ids: readonly string[], locale: Locale): Promise<WordsByApp> {
  const french = await frenchOf(ids);
  const all = Object.entries(french).map(async ([id, words]) => {
    const other = await translated[`${id === KIT ? '../kit' : `./${id}`}/messages/${locale}.ts`]?.();
    return [id, other === undefined ? words : { ...words, [locale]: other }] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}
