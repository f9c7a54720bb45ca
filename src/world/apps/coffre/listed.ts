// Which documents and shares stand in a list, and how to find one. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import type { Coffre, Doc, ListPane, Share } from './state';

export const ALL = 'all';
export const UNSORTED = 'unsorted';

export function listed(pane: ListPane, state: Coffre): readonly Doc[] {
  if (pane.name === 'list') return pane.folder === ALL ? state.docs : state.docs.filter((doc) => doc.folder === pane.folder);
  const wanted = foldText(pane.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return state.docs.filter((doc) => {
    const text = foldText([doc.name, doc.file.name, folderName(doc.folder, state), ...doc.file.shows].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

export function docById(state: Coffre, fileId: string): Doc | undefined {
  return state.docs.find((doc) => doc.file.id === fileId);
}

/** The scenario's own folders; `all` and `unsorted` are named by the skin. */
export function folderName(folder: string, state: Coffre): string {
  return state.folders.find((one) => one.id === folder)?.name ?? '';
}

/** Places a document can be put in. */
export function placesOf(state: Coffre): readonly string[] {
  return [...state.folders.map((one) => one.id), UNSORTED];
}

export function openShares(state: Coffre): readonly Share[] {
  return state.shares.filter((share) => share.status === 'open');
}

export function sharesOf(fileId: string, state: Coffre): readonly Share[] {
  return openShares(state).filter((share) => share.fileId === fileId);
}

/** Shares made during the practice: the only ones that a repair may stop. */
export function madeShares(state: Coffre): readonly Share[] {
  return openShares(state).filter((share) => share.by === 'learner');
}

export function shareById(state: Coffre, shareId: string): Share | undefined {
  return state.shares.find((share) => share.id === shareId);
}

/** What is shown of a document that may have been deleted since. */
export function docName(fileId: string, state: Coffre): string {
  const deleted = state.notice?.type === 'deleted' && state.notice.doc.file.id === fileId ? state.notice.doc.name : '';
  return docById(state, fileId)?.name ?? deleted;
}
