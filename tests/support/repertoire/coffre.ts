// Every gesture of the safe, with every name there is and some that are not.

import { scenarioSchema, type CoffreEvent } from '../../../src/world/apps/coffre/schema';
import type { Own, Repertoire } from './repertoire';

export function inCoffre(scenario: unknown, { files, texts }: Own): Repertoire {
  const { contacts, folders, shares } = scenarioSchema.parse(scenario);
  const app = 'coffre';
  const emails = [...contacts.map(({ email }) => email), 'personne@nulle-part.example'];
  const places = [...folders.map(({ id }) => id), 'all', 'unsorted', 'nulle-part'];
  // By type, so that a gesture added to the safe does not compile until the player tries it.
  const byType: { readonly [Type in CoffreEvent['type']]: readonly Extract<CoffreEvent, { readonly type: Type }>[] } = {
    'menu-opened': [{ app, type: 'menu-opened' }],
    'menu-closed': [{ app, type: 'menu-closed' }],
    'folder-opened': places.map((folder) => ({ app, type: 'folder-opened', folder })),
    'shares-opened': [{ app, type: 'shares-opened' }],
    'log-opened': [{ app, type: 'log-opened' }],
    searched: ['a', 'Camille', 'introuvable', ''].map((words) => ({ app, type: 'searched', words })),
    'document-opened': files.map((fileId) => ({ app, type: 'document-opened', fileId })),
    'pane-closed': [{ app, type: 'pane-closed' }],
    'deposit-asked': [{ app, type: 'deposit-asked' }],
    'filing-started': [{ app, type: 'filing-started' }],
    'name-edited': [...texts, 'scan001', 'document'].map((value) => ({ app, type: 'name-edited', value })),
    'folder-chosen': places.map((folder) => ({ app, type: 'folder-chosen', folder })),
    'filing-saved': [{ app, type: 'filing-saved' }],
    'document-downloaded': [{ app, type: 'document-downloaded' }],
    'all-downloaded': [{ app, type: 'all-downloaded' }],
    'delete-asked': [{ app, type: 'delete-asked' }],
    'delete-confirmed': [{ app, type: 'delete-confirmed' }],
    'delete-held': [{ app, type: 'delete-held' }],
    'notice-undone': [{ app, type: 'notice-undone' }],
    'share-started': [{ app, type: 'share-started' }],
    'recipient-edited': [...emails, 'cla', 'Mme', 'samira@', ''].map((value) => ({ app, type: 'recipient-edited', value })),
    'contact-picked': emails.map((email) => ({ app, type: 'contact-picked', email })),
    'end-chosen': ([1, 7, 30, 'none'] as const).map((end) => ({ app, type: 'end-chosen', end })),
    'share-made': [{ app, type: 'share-made' }],
    'share-stopped': [...shares.map(({ id }) => id), 'share-1', 'share-2', 'aucun'].map((shareId) => ({ app, type: 'share-stopped', shareId })),
    'account-edited': (['name', 'email'] as const).flatMap((field) =>
      [...texts, ...emails].map((value) => ({ app, type: 'account-edited', field, value }) as const),
    ),
    'terms-answered': (['yes', 'no'] as const).map((answer) => ({ app, type: 'terms-answered', answer })),
    'account-opened': [{ app, type: 'account-opened' }],
    'site-opened': [{ app, type: 'site-opened' }],
    'safe-entered': [{ app, type: 'safe-entered' }],
    'signed-out': [{ app, type: 'signed-out' }],
    'signed-in': [{ app, type: 'signed-in' }],
  };
  return Object.values(byType);
}
