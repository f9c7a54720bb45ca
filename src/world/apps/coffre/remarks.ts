// What the safe itself writes on the screen, in the words of its skin.

import { assertNever } from '../../../core/lesson/assert-never';
import { personAt } from '../../kit/addresses';
import { ALL, UNSORTED, docById, docName, folderName, listed, openShares, shareById, sharesOf } from './listed';
import type { Contact } from './schema';
import type { Skin } from './skins';
import type { Coffre, Doc, LogLine, Notice, Safe } from './state';

export function placeName(folder: string, state: Coffre, skin: Skin): string {
  if (folder === ALL) return skin.all;
  return folder === UNSORTED ? skin.unsorted : folderName(folder, state);
}

/** The person behind an address; a stranger has the address for a name. */
export function personIn({ contacts, me }: Coffre, email: string): Contact {
  return personAt(email, [...contacts, me]) ?? { name: email, email };
}

/** What tells a person from another, where one is proposed: « claire@centre.example, assistante sociale ». */
export function moreOf({ email, role }: Contact): string {
  return role === undefined ? email : `${email}, ${role}`;
}

/** « Mme Diallo, assistante sociale ». */
export function personText({ name, role }: Contact): string {
  return role === undefined ? name : `${name}, ${role}`;
}

export function noticeText(notice: Notice, state: Coffre, { notices }: Skin): string {
  switch (notice.type) {
    case 'opened-account':
    case 'all-downloaded':
      return notices[notice.type];
    case 'deleted':
      return notices.deleted(notice.doc.name);
    case 'shared':
    case 'stopped':
      return notices[notice.type](shareById(state, notice.shareId)?.with.name ?? '');
    default:
      return notices[notice.type](notice.name);
  }
}

/** What stands in the way in the form in front; undefined when nothing does. */
export function problemText({ pane }: Coffre, { problems }: Skin): string | undefined {
  if (!('problem' in pane) || pane.problem === undefined) return undefined;
  if (pane.name === 'filing') return problems.filing;
  if (pane.name === 'account') return problems.account[pane.problem];
  return pane.problem.type === 'address-malformed' ? problems.malformed(pane.problem.address) : problems[pane.problem.type];
}

export function logText({ what, name, person }: LogLine, { logs }: Skin): string {
  const who = person === undefined ? '' : personText(person);
  return logs[what](name, what === 'opened' ? who : (person?.name ?? ''));
}

/** The accessible name of a document’s row: « Avis d’impôt, Ressources, lundi, partagé ». */
export function rowName(doc: Doc, state: Coffre, skin: Skin): string {
  const isShared = sharesOf(doc.file.id, state).length > 0;
  return [doc.name, placeName(doc.folder, state, skin), doc.at, ...(isShared ? [skin.sharedSign] : [])].join(', ');
}

export function shareName(shareId: string, state: Coffre, skin: Skin): string {
  const share = shareById(state, shareId);
  return share === undefined ? skin.stop : `${skin.stop} ${docById(state, share.fileId)?.name ?? ''}, ${share.with.name}`;
}

/** What the safe writes about the last gesture: an objection first, else its line. */
export function said(state: Coffre, skin: Skin): Safe['say'] | undefined {
  const text = problemText(state, skin) ?? (state.notice === undefined ? undefined : noticeText(state.notice, state, skin));
  return text === undefined ? undefined : { id: 'safe-says', text };
}

/** The same, else what is in front. */
export function shows(state: Coffre, skin: Skin): Safe['say'] {
  return said(state, skin) ?? inFront(state, skin);
}

function inFront(state: Coffre, skin: Skin): Safe['say'] {
  const { pane } = state;
  switch (pane.name) {
    case 'account':
      return { id: 'account-form' };
    case 'list':
      return { id: 'opened-list', folder: placeName(pane.folder, state, skin), documents: listed(pane, state).length };
    case 'results':
      return { id: 'found', documents: listed(pane, state).length };
    case 'document': {
      const name = docName(pane.fileId, state);
      return pane.question === undefined ? { id: 'opened-document', name } : { id: 'safe-asks', text: skin.askRemove(name) };
    }
    case 'filing':
      return pane.kind === 'change' ? { id: 'change-it' } : { id: 'name-it', name: pane.file.name };
    case 'sharing':
      return { id: 'share-it', name: docName(pane.fileId, state) };
    case 'shares':
      return { id: 'shares-open', shares: openShares(state).length };
    case 'log':
      return { id: 'log-open', lines: state.log.length };
    case 'site':
      return { id: 'left-open' };
    case 'signed-out':
      return { id: 'signed-out' };
    default:
      return assertNever(pane);
  }
}
