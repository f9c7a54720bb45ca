// Gestures that bring one back to known ground, likeliest first; and what uncovers a control that is not in sight.

import type { World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { BIN, DOCUMENTS, filesIn, placeOf, placesOf } from './files';
import type { BureauEvent } from './schema';
import type { Bureau } from './state';
import { canNavigate, canUndo } from './transition';

const app = 'bureau';

export function exits(state: Bureau, world: World): readonly BureauEvent[] {
  const { pane } = state;
  const undo: readonly BureauEvent[] = canUndo(state.notice) ? [{ app, type: 'notice-undone' }] : [];
  switch (pane.name) {
    case 'left':
      return [{ app, type: 'seat-resumed' }];
    case 'file':
      return [...undo, pane.folder === BIN ? { app, type: 'file-restored' } : { app, type: 'rename-asked' }, { app, type: 'pane-closed' }];
    case 'naming':
    case 'moving':
    case 'printing':
      return [{ app, type: 'pane-closed' }];
    case 'printer':
      return [...(state.tray.length > 0 ? [{ app, type: 'papers-taken' } as const] : []), { app, type: 'pane-closed' }];
    case 'list':
      if (pane.question !== undefined) return [{ app, type: 'empty-held' }];
      return [...undo, ...toMend(pane.folder, state, world), ...elsewhere(pane.folder, state)];
    default:
      return assertNever(pane);
  }
}

/** Files of this folder that were renamed, moved or binned during the practice. */
function toMend(folder: string, { touched }: Bureau, world: World): readonly BureauEvent[] {
  return filesIn(folder, world)
    .filter((file) => touched.includes(file.id))
    .map((file) => ({ app, type: 'file-opened', fileId: file.id }));
}

function elsewhere(here: string, state: Bureau): readonly BureauEvent[] {
  return placesOf(state)
    .filter((place) => place !== here)
    .map((folder) => ({ app, type: 'folder-opened', folder }));
}

/** A file is behind its folder, a place is behind the form or the file in front. */
export function approach(event: BureauEvent, state: Bureau, world: World): BureauEvent | undefined {
  const { pane } = state;
  if (pane.name === 'left' || (pane.name === 'list' && pane.question !== undefined)) return undefined;
  const back = pane.name === 'list' ? undefined : ({ app, type: 'pane-closed' } as const);
  switch (event.type) {
    case 'folder-opened':
    case 'printer-opened':
    case 'seat-left':
      return canNavigate(state, world) ? undefined : back;
    case 'empty-asked':
      return pane.name === 'list' && pane.folder !== BIN ? { app, type: 'folder-opened', folder: BIN } : back;
    case 'folder-asked':
      return pane.name === 'list' && pane.folder !== DOCUMENTS ? { app, type: 'folder-opened', folder: DOCUMENTS } : back;
    case 'file-opened':
      return pane.name === 'list' ? toFolderOf(event.fileId, pane.folder, world) : back;
    default:
      return undefined;
  }
}

/** Where this file is listed. What is in the bin is opened on purpose only. */
function toFolderOf(fileId: string, here: string, { files }: World): BureauEvent | undefined {
  const places = files.filter((file) => file.id === fileId).map(placeOf);
  const folder = places.includes(here) ? undefined : places.find((place) => place !== undefined && place !== BIN);
  return folder === undefined ? undefined : { app, type: 'folder-opened', folder };
}
