// How each app looks: found by the name of the file, and loaded on use. The style sheet comes by address, so that a page does not carry
// it before the practice shows.

import type { ComponentType } from 'react';
import type { Erased, ViewProps } from './contract';
import type { DrawnApp } from './drawn-app';

export type AnyView = ComponentType<ViewProps<Erased, Erased>>;

/** What draws an app, and the address of its style sheet. `model`: what it is while it is only drawn. */
interface Look {
  readonly style: string;
  readonly model: () => Promise<{ readonly default: DrawnApp }>;
  readonly view: () => Promise<{ readonly default: AnyView }>;
  /** Brings parts of the view that come apart: all of them when none is named. */
  readonly bring: (names?: readonly string[]) => Promise<unknown>;
}

const models = import.meta.glob<{ readonly default: DrawnApp }>('./*/model.ts', { query: '?drawn' });
const views = import.meta.glob<{ readonly default: AnyView }>('./*/View.tsx');
const late = import.meta.glob('./*/view/late/[A-Z]*.tsx');
const styles = import.meta.glob<string>('./*/*.css', { query: '?url&no-inline', import: 'default', eager: true });

/** The view of this app, and the address of its style sheet. Throws on an unknown id. */
export function lookOf(id: string): Look {
  const model = models[`./${id}/model.ts`];
  const view = views[`./${id}/View.tsx`];
  const style = styles[`./${id}/${id}.css`];
  if (model === undefined || view === undefined || style === undefined) throw new Error(`No model.ts, View.tsx or ${id}.css in src/world/apps/${id}/.`);
  const folder = `./${id}/view/late/`;
  const isAsked = (file: string, names?: readonly string[]): boolean =>
    file.startsWith(folder) && (names?.includes(file.slice(folder.length, -'.tsx'.length)) ?? true);
  return {
    style,
    model,
    view,
    bring: (names) => Promise.all(Object.entries(late).flatMap(([file, load]) => (isAsked(file, names) ? [load()] : []))),
  };
}
