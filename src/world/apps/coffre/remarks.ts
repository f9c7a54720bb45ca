// What the safe itself writes on the screen, in the words of its skin.

import { assertNever } from '../../../core/lesson/assert-never';
import { ALL, UNSORTED, folderName } from './listed';
import type { Contact } from './schema';
import type { Skin } from './skins';
import type { AccountProblem, Coffre, LogLine, Notice, ShareProblem } from './state';

export function placeName(folder: string, state: Coffre, skin: Skin): string {
  if (folder === ALL) return skin.all;
  return folder === UNSORTED ? skin.unsorted : folderName(folder, state);
}

/** « Mme Diallo, assistante sociale ». */
export function personText({ name, role }: Contact): string {
  return role === undefined ? name : `${name}, ${role}`;
}

export function noticeText(notice: Notice, state: Coffre, { notices }: Skin): string {
  switch (notice.type) {
    case 'opened-account':
      return notices.openedAccount;
    case 'deposited':
      return notices.deposited(notice.name);
    case 'filed':
      return notices.filed(notice.name);
    case 'restored':
      return notices.restored(notice.name);
    case 'downloaded':
      return notices.downloaded(notice.name);
    case 'already-there':
      return notices.alreadyThere(notice.name);
    case 'renewed':
      return notices.renewed(notice.name);
    case 'all-downloaded':
      return notices.allDownloaded;
    case 'deleted':
      return notices.deleted(notice.doc.name);
    case 'shared':
    case 'stopped':
      return notices[notice.type](state.shares.find((share) => share.id === notice.shareId)?.with.name ?? '');
    default:
      return assertNever(notice);
  }
}

/** What stands in the way in the form in front; undefined when nothing does. */
export function problemText({ pane }: Coffre, skin: Skin): string | undefined {
  if (pane.name === 'filing') return pane.problem === undefined ? undefined : skin.problems.noName;
  if (pane.name === 'sharing') return pane.problem === undefined ? undefined : shareProblemText(pane.problem, skin);
  if (pane.name === 'account') return pane.problem === undefined ? undefined : accountProblemText(pane.problem, skin);
  return undefined;
}

function shareProblemText(problem: ShareProblem, { problems }: Skin): string {
  switch (problem.type) {
    case 'no-recipient':
      return problems.noRecipient;
    case 'address-malformed':
      return problems.malformed(problem.address);
    case 'no-end':
      return problems.noEnd;
    default:
      return assertNever(problem);
  }
}

function accountProblemText(problem: AccountProblem, { problems }: Skin): string {
  return { 'no-name': problems.noFullName, 'address-malformed': problems.badEmail, 'terms-not-accepted': problems.termsNotAccepted }[problem];
}

export function logText({ what, name, person }: LogLine, { logs }: Skin): string {
  const who = person === undefined ? '' : personText(person);
  return logs[what](name, what === 'opened' ? who : (person?.name ?? ''));
}

/** The accessible name of a document’s row: « Avis d’impôt, Ressources, lundi, partagé ». */
export function rowName(doc: Coffre['docs'][number], state: Coffre, skin: Skin): string {
  const isShared = state.shares.some((share) => share.status === 'open' && share.fileId === doc.file.id);
  return [doc.name, placeName(doc.folder, state, skin), doc.at, ...(isShared ? [skin.sharedSign] : [])].join(', ');
}

export function shareName(shareId: string, state: Coffre, skin: Skin): string {
  const share = state.shares.find((one) => one.id === shareId);
  if (share === undefined) return skin.stop;
  return `${skin.stop} ${state.docs.find((doc) => doc.file.id === share.fileId)?.name ?? ''}, ${share.with.name}`;
}
