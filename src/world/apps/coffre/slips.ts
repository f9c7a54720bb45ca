// The usual mistakes, named. Each is recognised on what the gesture changed, and on what the practice asks.

import { sameAddress } from '../../../core/typed/email';
import type { Effect, Happening } from '../contract';
import { answers, isReached, isWellNamed, type SharingGoal, type StoringGoal } from './goals';
import { docById, docName, openShares } from './listed';
import { isUnclear } from './names-of-files';
import { placeName } from './remarks';
import type { CoffreEvent, CoffreGoal, CoffreSlip } from './schema';
import { skinOf } from './skins';
import type { Coffre, Doc, Share } from './state';

const app = 'coffre';

export function slipOf(happening: Happening<CoffreEvent>, before: Coffre, after: Coffre, goals: readonly CoffreGoal[]): CoffreSlip | undefined {
  // What was done well stays done: one gesture more, after it, is nobody's mistake.
  const left = goals.filter((goal) => !isReached(goal, before));
  if (happening.by === 'world') return slipOfEffect(happening.effect, before, after, left);
  switch (happening.event.type) {
    case 'filing-saved':
      return slipOfFiling(before, after, left);
    case 'share-made':
      return slipOfSharing(before, after, left);
    case 'share-stopped':
      return slipOfStopping(happening.event.shareId, before, left);
    case 'delete-confirmed':
      return slipOfRemoval(after, goals);
    case 'site-opened':
      return after.pane.name === 'site' && after.computer === 'shared' ? { app, type: 'left-signed-in' } : undefined;
    default:
      return undefined;
  }
}

/** Another file than the one asked for was chosen, or one that is in the safe already. */
function slipOfEffect(effect: Effect, before: Coffre, after: Coffre, goals: readonly CoffreGoal[]): CoffreSlip | undefined {
  if (effect.type === 'seat-left') return { app, type: 'left-signed-in' };
  if (effect.type !== 'file-chosen' || before === after) return undefined;
  if (after.notice?.type === 'already-there') return { app, type: 'already-there', name: after.notice.name };
  const wanted = goals.filter(isStoring).filter((goal) => docById(before, goal.fileId) === undefined);
  const isWanted = wanted.length === 0 || wanted.some((goal) => goal.fileId === effect.file.id);
  return isWanted ? undefined : { app, type: 'wrong-document', name: effect.file.name };
}

function slipOfFiling(before: Coffre, after: Coffre, goals: readonly CoffreGoal[]): CoffreSlip | undefined {
  if (before.pane.name !== 'filing' || after.pane.name === 'filing') return undefined;
  const doc = docById(after, before.pane.file.id);
  if (doc === undefined) return undefined;
  const goal = goals.filter(isStoring).find((one) => one.fileId === doc.file.id);
  return slipOfName(doc, goal) ?? slipOfFolder(doc, after, goal);
}

/** A name that says nothing is a slip even where no goal asks for one: it will not be found again. */
function slipOfName({ name }: Doc, goal: StoringGoal | undefined): CoffreSlip | undefined {
  const isClear = goal === undefined ? !isUnclear(name) : isWellNamed(name, goal);
  return isClear ? undefined : { app, type: 'unclear-name', name };
}

function slipOfFolder({ folder }: Doc, after: Coffre, goal: StoringGoal | undefined): CoffreSlip | undefined {
  if (goal?.folder === undefined || goal.folder === folder) return undefined;
  return { app, type: 'wrong-folder', folder: placeName(folder, after, skinOf(after.skin)) };
}

function slipOfSharing(before: Coffre, after: Coffre, goals: readonly CoffreGoal[]): CoffreSlip | undefined {
  if (after.pane.name === 'sharing') {
    const { problem } = after.pane;
    if (problem?.type === 'address-malformed') return { app, type: 'address-malformed', address: problem.address };
    return problem?.type === 'no-end' ? { app, type: 'end-forgotten' } : undefined;
  }
  const share = after.shares.find((one) => !before.shares.includes(one));
  if (share === undefined) return undefined;
  const wanted = goals.filter((goal) => goal.type === 'shared-with');
  // The right share is made, and a wrong one made before it is still open: that one is spoken of again.
  const stray = [share, ...openShares(before).filter((one) => one.by === 'learner')].find((one) => !wanted.some((goal) => answers(one, goal)));
  if (stray === undefined) return undefined;
  const meant = wanted.find((goal) => goal.fileId === stray.fileId) ?? wanted[0];
  return (meant === undefined ? undefined : slipOfMeant(stray, after, meant)) ?? slipOfEnd(stray);
}

function slipOfMeant(share: Share, after: Coffre, goal: SharingGoal): CoffreSlip | undefined {
  if (share.fileId !== goal.fileId) return { app, type: 'shared-wrong-document', name: docName(share.fileId, after) };
  if (!sameAddress(share.with.email, goal.with)) return { app, type: 'shared-with-wrong-person', name: share.with.name };
  return share.end === 'none' || answers(share, goal) ? undefined : { app, type: 'wrong-end', name: share.with.name };
}

/** No date of end: the person sees the document for ever, whatever the practice asks. */
function slipOfEnd(share: Share): CoffreSlip | undefined {
  return share.end === 'none' ? { app, type: 'shared-without-end', name: share.with.name } : undefined;
}

/** Another share than the one to stop, while that one is still open. */
function slipOfStopping(shareId: string, before: Coffre, goals: readonly CoffreGoal[]): CoffreSlip | undefined {
  const share = before.shares.find((one) => one.id === shareId);
  const wanted = goals.filter((goal) => goal.type === 'share-withdrawn');
  if (share === undefined || share.by === 'learner' || wanted.length === 0) return undefined;
  const isMeant = wanted.some((goal) => goal.fileId === share.fileId && sameAddress(goal.with, share.with.email));
  return isMeant ? undefined : { app, type: 'wrong-share-stopped', name: share.with.name };
}

function slipOfRemoval({ notice }: Coffre, goals: readonly CoffreGoal[]): CoffreSlip | undefined {
  if (notice?.type !== 'deleted' || notice.copy === 'elsewhere') return undefined;
  const isAsked = goals.some((goal) => goal.type === 'document-deleted' && goal.fileId === notice.doc.file.id);
  return isAsked ? undefined : { app, type: 'deleted-only-copy', name: notice.doc.name };
}

function isStoring(goal: CoffreGoal): goal is StoringGoal {
  return goal.type === 'document-stored';
}
