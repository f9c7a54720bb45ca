// Goals ask what was achieved. They are judged on documents and shares, never on the pane.

import { assertNever } from '../../../core/lesson/assert-never';
import { sameAddress } from '../../../core/typed/email';
import { isUnclear, says } from '../../kit/file-names';
import { docById, madeShares } from './listed';
import type { CoffreGoal } from './schema';
import type { Coffre, Share } from './state';

type StoringGoal = Extract<CoffreGoal, { type: 'document-stored' }>;
type SharingGoal = Extract<CoffreGoal, { type: 'shared-with' }>;

export function isStoring(goal: CoffreGoal): goal is StoringGoal {
  return goal.type === 'document-stored';
}

export function isSharing(goal: CoffreGoal): goal is SharingGoal {
  return goal.type === 'shared-with';
}

/** What is still to do. What was done well stays done: one gesture more, after it, is nobody's mistake. */
export function left({ goals, before }: { readonly goals: readonly CoffreGoal[]; readonly before: Coffre }): readonly CoffreGoal[] {
  return goals.filter((goal) => !isReached(goal, before));
}

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
    case 'share-withdrawn': {
      const shares = sharesWith(goal.with, goal.fileId, state);
      return shares.length > 0 && shares.every((share) => share.status === 'stopped');
    }
    case 'log-read':
      return sharesWith(goal.who, goal.fileId, state).some((share) => share.seen === 'yes');
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
  const made = madeShares(state);
  return made.length > 0 && made.every((share) => answers(share, goal));
}

export function answers(share: Share, goal: SharingGoal): boolean {
  const ends = goal.days === undefined ? share.end !== 'none' : share.end === goal.days;
  const isCode = goal.code === undefined || share.code === goal.code;
  return share.fileId === goal.fileId && sameAddress(share.with.email, goal.with) && ends && isCode;
}

function sharesWith(email: string, fileId: string, { shares }: Coffre): readonly Share[] {
  return shares.filter((share) => share.fileId === fileId && sameAddress(share.with.email, email));
}
