// What each gesture does to the safe. A gesture that makes no sense here returns the very same state.

import type { Effect, Outcome, World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { answerTerms, editAccount, openAccount } from './account';
import { chooseFolder, editName, receiveFile, receiveOffer, saveFiling, startChange } from './filing';
import { ALL, docById, listed } from './listed';
import { fileInSafe, fileToKeep } from './names-of-files';
import type { CoffreEvent } from './schema';
import { chooseEnd, editRecipient, makeShare, opened, pickContact, readLog, startSharing, stopShare } from './sharing';
import type { Coffre, ListPane, Pane } from './state';
import { logged, quiet } from './trace';

const EVERYTHING: ListPane = { name: 'list', folder: ALL };

export function transition(state: Coffre, event: CoffreEvent, world: World): Outcome<Coffre> {
  const { pane } = state;
  switch (pane.name) {
    case 'signed-out':
      return { state: event.type === 'signed-in' ? goTo(state, EVERYTHING) : state };
    case 'site':
      if (event.type === 'safe-entered') return { state: goTo(state, EVERYTHING) };
      return { state: event.type === 'signed-out' ? signOut(state) : state };
    case 'account':
      if (event.type === 'account-edited') return { state: editAccount(state, pane, event) };
      if (event.type === 'terms-answered') return { state: answerTerms(state, pane, event.answer) };
      return event.type === 'account-opened' ? openAccount(state, pane) : { state };
    case 'document':
      if (pane.question === undefined) return inside(state, event, world);
      if (event.type === 'delete-confirmed') return remove(state, pane.fileId, world);
      return { state: event.type === 'delete-held' ? { ...state, pane: { ...pane, question: undefined } } : state };
    case 'list':
    case 'results':
    case 'filing':
    case 'sharing':
    case 'shares':
    case 'log':
      return inside(state, event, world);
    default:
      return assertNever(pane);
  }
}

/** What came from elsewhere: a chosen file, a paper sent from the phone, or news of a share. */
export function receive(state: Coffre, effect: Effect, world: World): Outcome<Coffre> {
  if (effect.type === 'file-chosen') return canDeposit(state, world) ? receiveFile(state, effect.file, world) : { state };
  if (effect.type === 'file-offered') return receiveOffer(state, effect.file, world);
  if (effect.type === 'seat-left' && state.pane.name !== 'signed-out') return { state: { ...state, leftOpen: state.leftOpen + 1 } };
  return effect.type === 'share-opened' ? opened(state, effect.shareId, world) : { state };
}

/** The safe is open, and asks nothing. */
function inside(state: Coffre, event: CoffreEvent, world: World): Outcome<Coffre> {
  const { pane } = state;
  switch (event.type) {
    case 'menu-opened':
      return { state: hasMenu(state, world) && state.menu === 'closed' ? { ...state, menu: 'open' } : state };
    case 'menu-closed':
      return { state: isMenuOpen(state, world) ? { ...state, menu: 'closed' } : state };
    case 'folder-opened':
      return { state: visit(state, { name: 'list', folder: event.folder }, world) };
    case 'shares-opened':
      return { state: visit(state, { name: 'shares' }, world) };
    case 'log-opened':
      return { state: visit(state, { name: 'log' }, world) };
    case 'site-opened':
      return { state: visit(state, { name: 'site' }, world) };
    case 'signed-out':
      return { state: canNavigate(state, world) ? signOut(state) : state };
    case 'all-downloaded':
      return canNavigate(state, world) ? downloadAll(state, world) : { state };
    case 'searched':
      return { state: search(state, event.words, world) };
    case 'document-opened':
      return { state: openDocument(state, event.fileId, world) };
    case 'pane-closed':
      return { state: close(state) };
    case 'deposit-asked':
      return canDeposit(state, world) ? { state, effects: [{ type: 'file-wanted', by: 'coffre' }] } : { state };
    case 'filing-started':
      return { state: pane.name === 'document' ? startChange(state, pane) : state };
    case 'name-edited':
      return { state: pane.name === 'filing' ? editName(state, pane, event.value) : state };
    case 'folder-chosen':
      return { state: pane.name === 'filing' ? chooseFolder(state, pane, event.folder) : state };
    case 'filing-saved':
      return pane.name === 'filing' ? saveFiling(state, pane, world) : { state };
    case 'document-downloaded':
      return pane.name === 'document' ? download(state, pane.fileId, world) : { state };
    case 'delete-asked':
      return { state: pane.name === 'document' ? { ...quiet(state), pane: { ...pane, question: 'delete' } } : state };
    case 'notice-undone':
      return isMenuOpen(state, world) ? { state } : undoRemoval(state, world);
    case 'share-started':
      return { state: pane.name === 'document' ? startSharing(state, pane) : state };
    case 'recipient-edited':
      return { state: pane.name === 'sharing' ? editRecipient(state, pane, event.value) : state };
    case 'contact-picked':
      return { state: pane.name === 'sharing' ? pickContact(state, pane, event.email) : state };
    case 'end-chosen':
      return { state: pane.name === 'sharing' ? chooseEnd(state, pane, event.end) : state };
    case 'share-made':
      return pane.name === 'sharing' ? makeShare(state, pane, world) : { state };
    case 'share-stopped':
      return { state: stopShare(state, event.shareId, world) };
    case 'delete-confirmed':
    case 'delete-held':
    case 'account-edited':
    case 'terms-answered':
    case 'account-opened':
    case 'safe-entered':
    case 'signed-in':
      return { state };
    default:
      return assertNever(event);
  }
}

/** On a narrow screen the folders are behind a menu, and only lists show its button. */
function hasMenu({ pane }: Coffre, world: World): boolean {
  return world.screen === 'narrow' && (pane.name === 'list' || pane.name === 'results');
}

/** A screen that became wide shows the folders beside the documents: a menu left open covers nothing there. */
export function isMenuOpen(state: Coffre, world: World): boolean {
  return world.screen === 'narrow' && state.menu === 'open';
}

function canNavigate(state: Coffre, world: World): boolean {
  return world.screen === 'wide' || (hasMenu(state, world) && isMenuOpen(state, world));
}

/** Where the button stands: over a list on a narrow screen, everywhere but in a form on a wide one. */
export function canDeposit(state: Coffre, world: World): boolean {
  const { name } = state.pane;
  if (name === 'list' || name === 'results') return !isMenuOpen(state, world);
  return world.screen === 'wide' && ((name === 'document' && state.pane.question === undefined) || name === 'shares' || name === 'log');
}

function goTo(state: Coffre, pane: Pane): Coffre {
  return { ...quiet(state), pane, menu: 'closed' };
}

/** A place of the menu. The one that is in front already does not open again. */
function visit(state: Coffre, pane: Pane, world: World): Coffre {
  if (!canNavigate(state, world)) return state;
  const isHere = JSON.stringify(pane) === JSON.stringify(state.pane);
  if (isHere && !isMenuOpen(state, world)) return state;
  const there = goTo(state, pane);
  return pane.name === 'log' ? readLog(there) : there;
}

function signOut(state: Coffre): Coffre {
  return { ...goTo(state, { name: 'signed-out' }), signOuts: state.signOuts + 1 };
}

function search(state: Coffre, words: string, world: World): Coffre {
  const { pane } = state;
  if (world.screen === 'narrow' && (!hasMenu(state, world) || isMenuOpen(state, world))) return state;
  if (words.trim() === '') return pane.name === 'results' ? goTo(state, EVERYTHING) : state;
  if (pane.name === 'results' && pane.words === words) return state;
  return goTo(state, { name: 'results', words });
}

function openDocument(state: Coffre, fileId: string, world: World): Coffre {
  const { pane } = state;
  if ((pane.name !== 'list' && pane.name !== 'results') || isMenuOpen(state, world)) return state;
  if (!listed(pane, state).some((doc) => doc.file.id === fileId)) return state;
  return {
    ...goTo(state, { name: 'document', fileId, from: pane }),
    seen: withOnce(state.seen, fileId),
    found: pane.name === 'results' ? withOnce(state.found, fileId) : state.found,
  };
}

/** Back: from a form to its document or its list, from anything else to a list. */
function close(state: Coffre): Coffre {
  const { pane } = state;
  switch (pane.name) {
    case 'filing':
      return goTo(state, pane.kind === 'change' ? { name: 'document', fileId: pane.file.id, from: pane.from } : pane.from);
    case 'sharing':
      return goTo(state, { name: 'document', fileId: pane.fileId, from: pane.from });
    case 'document':
      return goTo(state, pane.from);
    case 'shares':
    case 'log':
      return goTo(state, EVERYTHING);
    case 'list':
    case 'results':
    case 'account':
    case 'site':
    case 'signed-out':
      return state;
    default:
      return assertNever(pane);
  }
}

function download(state: Coffre, fileId: string, { hour }: World): Outcome<Coffre> {
  const doc = docById(state, fileId);
  if (doc === undefined) return { state };
  const after = logged(state, { what: 'downloaded', name: doc.name, at: hour });
  return {
    state: { ...after, downloaded: withOnce(state.downloaded, fileId), notice: { type: 'downloaded', name: doc.name } },
    effects: [{ type: 'file-saved', file: fileToKeep(doc) }],
  };
}

function downloadAll(state: Coffre, { hour }: World): Outcome<Coffre> {
  if (state.docs.length === 0) return { state };
  const after = state.docs.reduceRight((now, doc) => logged(now, { what: 'downloaded', name: doc.name, at: hour }), state);
  return {
    state: {
      ...after,
      menu: 'closed',
      downloaded: state.docs.reduce((ids, doc) => withOnce(ids, doc.file.id), state.downloaded),
      notice: { type: 'all-downloaded' },
    },
    effects: state.docs.map((doc): Effect => ({ type: 'file-saved', file: fileToKeep(doc) })),
  };
}

/** The document goes, and nobody sees it any more: its shares end with it. */
function remove(state: Coffre, fileId: string, world: World): Outcome<Coffre> {
  const doc = docById(state, fileId);
  if (doc === undefined || state.pane.name !== 'document') return { state };
  const copy = world.files.some((file) => file.id === fileId && (file.folder === 'documents' || file.folder === 'telechargements')) ? 'elsewhere' : 'none';
  const after = logged(state, { what: 'deleted', name: doc.name, at: world.hour });
  return {
    state: {
      ...after,
      docs: state.docs.filter((one) => one !== doc),
      shares: state.shares.map((share) => (share.fileId === fileId ? { ...share, status: 'stopped' } : share)),
      deleted: withOnce(state.deleted, fileId),
      pane: state.pane.from,
      notice: { type: 'deleted', doc, copy },
    },
    effects: [{ type: 'file-removed', fileId, folder: 'coffre' }],
  };
}

/** The document comes back; its shares do not: whom one shows it to is asked again. */
function undoRemoval(state: Coffre, { hour }: World): Outcome<Coffre> {
  if (state.notice?.type !== 'deleted') return { state };
  const { doc } = state.notice;
  const after = logged(state, { what: 'restored', name: doc.name, at: hour });
  return {
    state: { ...after, docs: [doc, ...state.docs], deleted: state.deleted.filter((id) => id !== doc.file.id), notice: { type: 'restored', name: doc.name } },
    effects: [{ type: 'file-placed', file: fileInSafe(doc) }],
  };
}

function withOnce(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}
