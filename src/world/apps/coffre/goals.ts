// Goals ask what was achieved. They are judged on documents and shares, never on the pane.

import { assertNever } from '../../../core/lesson/assert-never';
import { sameAddress } from '../../../core/typed/email';
import { docById, openShares } from './listed';
import { isUnclear, says } from './names-of-files';
import type { CoffreGoal } from './schema';
import { canSee } from './sharing';
import type { Coffre, Share } from './state';

export type StoringGoal = Extract<CoffreGoal, { type: 'document-stored' }>;
export type SharingGoal = Extract<CoffreGoal, { type: 'shared-with' }>;
type WithdrawalGoal = Extract<CoffreGoal, { type: 'share-withdrawn' }>;

export function isReached(goal: CoffreGoal, state: Coffre): boolean {
  switch (goal.type) {
    case 'account-opened':
      return state.account === 'open';
    case 'document-stored':
      return isStored(goal, state);
    case 'document-seen':
      return state.seen.includes(goal.fileId);
    case 'document-found':
      return state.found.includes(goal.fileId);
    case 'document-downloaded':
      return state.downloaded.includes(goal.fileId);
    case 'document-deleted':
      return state.deleted.includes(goal.fileId) && docById(state, goal.fileId) === undefined;
    case 'shared-with':
      return isShared(goal, state);
    case 'share-withdrawn':
      return wasShared(goal, state) && !canSee(state, goal.fileId, goal.with);
    case 'log-read':
      return state.shares.some((share) => share.fileId === goal.fileId && sameAddress(share.with.email, goal.who) && share.seen === 'yes');
    case 'signed-out':
      return state.signOuts > 0 && state.pane.name === 'signed-out';
    default:
      return assertNever(goal);
  }
}

/** In the safe, under a name that says what it is, in the folder asked for. */
function isStored(goal: StoringGoal, state: Coffre): boolean {
  const doc = docById(state, goal.fileId);
  if (doc === undefined) return false;
  const isReadable = goal.readable === undefined || says(doc.file.shows.join(' '), goal.readable);
  return (goal.folder === undefined || doc.folder === goal.folder) && isWellNamed(doc.name, goal) && isReadable;
}

export function isWellNamed(name: string, { nameSays }: StoringGoal): boolean {
  return nameSays === undefined || (!isUnclear(name) && says(name, nameSays));
}

/** This person sees this document until its date of end; nothing else that was shared meanwhile is still open. */
function isShared(goal: SharingGoal, state: Coffre): boolean {
  const made = openShares(state).filter((share) => share.by === 'learner');
  return made.length > 0 && made.every((share) => answers(share, goal));
}

export function answers(share: Share, goal: SharingGoal): boolean {
  const ends = goal.days === undefined ? share.end !== 'none' : share.end === goal.days;
  return share.fileId === goal.fileId && sameAddress(share.with.email, goal.with) && ends;
}

function wasShared(goal: WithdrawalGoal, state: Coffre): boolean {
  return state.shares.some((share) => share.fileId === goal.fileId && sameAddress(share.with.email, goal.with));
}
