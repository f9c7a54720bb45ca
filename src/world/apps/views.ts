// Registry 2 of 3: the views with their style sheet, and what Déclic says about them, each loaded on use.
// The style sheet comes by address, so that a page does not carry it before the practice shows.

import type { ComponentType } from 'react';
import type { ViewProps } from './contract';
import bureauStyle from './bureau/bureau.css?url&no-inline';
import coffreStyle from './coffre/coffre.css?url&no-inline';
import compteStyle from './compte/compte.css?url&no-inline';
import formulaireStyle from './formulaire/formulaire.css?url&no-inline';
import telephoneStyle from './telephone/telephone.css?url&no-inline';
import webmailStyle from './webmail/webmail.css?url&no-inline';

/** A view or sentences whose types are erased, for the same reason as in models.ts. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the erased registry type, see above
export type AnyView = ComponentType<ViewProps<any, any>>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the erased registry type, see above
type Writers = Readonly<Record<string, ((values: any) => string) | undefined>>;

/** Locale → message id → sentence; French is always there. */
export type AnySentences = { readonly fr: Writers } & Readonly<Record<string, Writers | undefined>>;

interface ViewEntry {
  readonly style: string;
  /** What draws the app: asked for when it is about to be shown. */
  readonly view: () => Promise<AnyView>;
  /** What is said of it, shown or not. */
  readonly sentences: () => Promise<AnySentences>;
}

const views: Readonly<Record<string, ViewEntry>> = {
  bureau: {
    style: bureauStyle,
    view: async () => (await import('./bureau/View')).default,
    sentences: async () => (await import('./bureau/messages')).sentences,
  },
  coffre: {
    style: coffreStyle,
    view: async () => (await import('./coffre/View')).default,
    sentences: async () => (await import('./coffre/messages')).sentences,
  },
  compte: {
    style: compteStyle,
    view: async () => (await import('./compte/View')).default,
    sentences: async () => (await import('./compte/messages')).sentences,
  },
  formulaire: {
    style: formulaireStyle,
    view: async () => (await import('./formulaire/View')).default,
    sentences: async () => (await import('./formulaire/messages')).sentences,
  },
  telephone: {
    style: telephoneStyle,
    view: async () => (await import('./telephone/View')).default,
    sentences: async () => (await import('./telephone/messages')).sentences,
  },
  webmail: {
    style: webmailStyle,
    view: async () => (await import('./webmail/View')).default,
    sentences: async () => (await import('./webmail/messages')).sentences,
  },
};

/** The view of this app, the address of its style sheet, its sentences. Throws on an unknown id. */
export function viewOf(id: string): ViewEntry {
  const entry = views[id];
  if (entry === undefined) throw new Error(`No view for « ${id} » in src/world/apps/views.ts.`);
  return entry;
}
