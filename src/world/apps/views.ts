// How each app looks: found by the name of the file, and loaded on use. The style sheet comes by address, so that a page does not carry
// it before the practice shows.

import type { ComponentType } from 'react';
import type { Erased, ViewProps } from './contract';

export type AnyView = ComponentType<ViewProps<Erased, Erased>>;

/** What draws an app, and the address of its style sheet. */
export interface Look {
  readonly style: string;
  readonly view: () => Promise<{ readonly default: AnyView }>;
}

const views = import.meta.glob<{ readonly default: AnyView }>('./*/View.tsx');
const styles = import.meta.glob<string>('./*/*.css', { query: '?url&no-inline', import: 'default', eager: true });

/** The view of this app, and the address of its style sheet. Throws on an unknown id. */
export function lookOf(id: string): Look {
  const view = views[`./${id}/View.tsx`];
  const style = styles[`./${id}/${id}.css`];
  if (view === undefined || style === undefined) throw new Error(`No View.tsx or ${id}.css in src/world/apps/${id}/.`);
  return { view, style };
}
