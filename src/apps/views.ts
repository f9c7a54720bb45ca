// Registry 2 of 3: the views, their style sheet and what Déclic says about them, loaded on use.
// The style sheet comes by address, so that a page does not carry it before the practice shows.

import type { ComponentType } from 'react';
import type { ViewProps } from './contract';
import bureauStyle from './bureau/bureau.css?url&no-inline';
import coffreStyle from './coffre/coffre.css?url&no-inline';
import compteStyle from './compte/compte.css?url&no-inline';
import formulaireStyle from './formulaire/formulaire.css?url&no-inline';
import telephoneStyle from './telephone/telephone.css?url&no-inline';
import webmailStyle from './webmail/webmail.css?url&no-inline';

/** A view and its sentences whose types are erased, for the same reason as in models.ts. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the erased registry type, see above
export type AnyView = ComponentType<ViewProps<any, any>>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the erased registry type, see above
type Writers = Readonly<Record<string, ((values: any) => string) | undefined>>;

/** Locale → message id → sentence; French is always there. */
export type AnySentences = { readonly fr: Writers } & Readonly<Record<string, Writers | undefined>>;

export interface LoadedView {
  readonly View: AnyView;
  readonly sentences: AnySentences;
}

interface ViewEntry {
  readonly style: string;
  readonly load: () => Promise<LoadedView>;
}

const views: Readonly<Record<string, ViewEntry>> = {
  bureau: {
    style: bureauStyle,
    load: async () => {
      const [view, messages] = await Promise.all([import('./bureau/View'), import('./bureau/messages')]);
      return { View: view.default, sentences: messages.sentences };
    },
  },
  coffre: {
    style: coffreStyle,
    load: async () => {
      const [view, messages] = await Promise.all([import('./coffre/View'), import('./coffre/messages')]);
      return { View: view.default, sentences: messages.sentences };
    },
  },
  compte: {
    style: compteStyle,
    load: async () => {
      const [view, messages] = await Promise.all([import('./compte/View'), import('./compte/messages')]);
      return { View: view.default, sentences: messages.sentences };
    },
  },
  formulaire: {
    style: formulaireStyle,
    load: async () => {
      const [view, messages] = await Promise.all([import('./formulaire/View'), import('./formulaire/messages')]);
      return { View: view.default, sentences: messages.sentences };
    },
  },
  telephone: {
    style: telephoneStyle,
    load: async () => {
      const [view, messages] = await Promise.all([import('./telephone/View'), import('./telephone/messages')]);
      return { View: view.default, sentences: messages.sentences };
    },
  },
  webmail: {
    style: webmailStyle,
    load: async () => {
      const [view, messages] = await Promise.all([import('./webmail/View'), import('./webmail/messages')]);
      return { View: view.default, sentences: messages.sentences };
    },
  },
};

/** The views of these apps, and the addresses of their style sheets. Throws on an unknown id. */
export function viewOf(id: string): ViewEntry {
  const entry = views[id];
  if (entry === undefined) throw new Error(`No view for « ${id} » in src/apps/views.ts.`);
  return entry;
}
