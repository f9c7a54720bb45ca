// Every gesture of the desk, with every name there is and some that are not.

import { scenarioSchema, type BureauEvent } from '../../../src/world/apps/bureau/schema';
import type { Own, Repertoire } from './repertoire';

export function inBureau(scenario: unknown, { files, texts }: Own): Repertoire {
  const { folders, printers } = scenarioSchema.parse(scenario);
  const app = 'bureau';
  const places = ['documents', 'telechargements', 'corbeille', ...folders.map(({ id }) => id), 'mes-papiers', 'logement', 'nulle-part'];
  const names = [...texts, 'scan001.pdf', 'Quittance', 'Mes papiers', 'Logement', 'documents'];
  // By type, so that a gesture added to the desk does not compile until the player tries it.
  const byType: { readonly [Type in BureauEvent['type']]: readonly Extract<BureauEvent, { readonly type: Type }>[] } = {
    'folder-opened': places.map((folder) => ({ app, type: 'folder-opened', folder })),
    'printer-opened': [{ app, type: 'printer-opened' }],
    'file-opened': [...files, ...files.map((id) => `${id}-pdf`)].map((fileId) => ({ app, type: 'file-opened', fileId })),
    'pane-closed': [{ app, type: 'pane-closed' }],
    'folder-asked': [{ app, type: 'folder-asked' }],
    'rename-asked': [{ app, type: 'rename-asked' }],
    'name-edited': names.map((value) => ({ app, type: 'name-edited', value })),
    'name-saved': [{ app, type: 'name-saved' }],
    'move-asked': [{ app, type: 'move-asked' }],
    'file-moved': places.map((folder) => ({ app, type: 'file-moved', folder })),
    'file-binned': [{ app, type: 'file-binned' }],
    'file-restored': [{ app, type: 'file-restored' }],
    'empty-asked': [{ app, type: 'empty-asked' }],
    'empty-confirmed': [{ app, type: 'empty-confirmed' }],
    'empty-held': [{ app, type: 'empty-held' }],
    'notice-undone': [{ app, type: 'notice-undone' }],
    'print-asked': [{ app, type: 'print-asked' }],
    'printer-chosen': [...printers.map(({ id }) => id), 'pdf', 'aucune'].map((printer) => ({ app, type: 'printer-chosen', printer })),
    'pages-chosen': (['all', 'first'] as const).map((pages) => ({ app, type: 'pages-chosen', pages })),
    'several-asked': [{ app, type: 'several-asked' }],
    'file-picked': files.flatMap((fileId) => (['in', 'out'] as const).map((as) => ({ app, type: 'file-picked', fileId, as }) as const)),
    'picked-printed': [{ app, type: 'picked-printed' }],
    'quality-chosen': (['fine', 'light'] as const).map((quality) => ({ app, type: 'quality-chosen', quality })),
    'print-made': [{ app, type: 'print-made' }],
    'papers-taken': [{ app, type: 'papers-taken' }],
    'seat-left': [{ app, type: 'seat-left' }],
    'seat-resumed': [{ app, type: 'seat-resumed' }],
  };
  return Object.values(byType);
}
