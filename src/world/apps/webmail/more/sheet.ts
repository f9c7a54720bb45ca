// What is laid over a list or a message: something to read, to name or to choose. Pure.

import { foldText } from '../../../../core/lesson/fold-text';
import { leftFor } from '../draft';
import type { OwnFolder } from '../schema';
import type { Sheet, Webmail } from '../state';

type Given = Omit<Sheet, 'name' | 'from'>;

/**
 * Over what is in front; a sheet that follows another one goes back to the same place. Its way back stands last. Asked for again
 * while it is there, it stays as it is.
 */
export function sheetOver(state: Webmail, given: Given): Webmail {
  const { pane } = state;
  if (pane.name === 'sheet' && pane.title === given.title && pane.visit === given.visit) return state;
  const from: Sheet['from'] = pane.name === 'sheet' ? pane.from : pane.name === 'list' || pane.name === 'results' || pane.name === 'reading' ? pane : INBOX;
  return leftFor(state, { name: 'sheet', from, ...given, gestures: [...given.gestures, { type: 'sheet-left' }] });
}

/** The name of this folder holds the wanted words. */
export function named(folder: OwnFolder, wanted: string): boolean {
  return foldText(folder.slice(4)).includes(foldText(wanted));
}

const INBOX = { name: 'list', folder: 'inbox' } as const;
