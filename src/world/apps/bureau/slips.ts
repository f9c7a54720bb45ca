// The usual mistakes, named. Each is recognised on what the gesture changed, and on what the practice asks.

import type { Happening } from '../contract';
import { hasEnding, isUnclear, placeOf, printerName } from './files';
import { isAsked, isRightPlace, isWellNamed, type KeepingGoal, type PaperGoal } from './goals';
import { placeName } from './remarks';
import type { BureauEvent, BureauGoal, BureauSlip } from './schema';
import { skinOf } from './skins';
import type { Bureau, LeftPane, Notice, Sheet } from './state';

const app = 'bureau';

export function slipOf(happening: Happening<BureauEvent>, before: Bureau, after: Bureau, goals: readonly BureauGoal[]): BureauSlip | undefined {
  if (happening.by === 'world') return undefined;
  const { type } = happening.event;
  const { notice, pane } = after;
  if (type === 'seat-left') return pane.name === 'left' ? slipOfLeaving(pane) : undefined;
  if (notice === undefined || notice === before.notice) return undefined;
  if (type === 'name-saved' && notice.type === 'renamed') return slipOfName(notice.is.name, notice.is.id, goals);
  if (type === 'file-moved' && notice.type === 'moved') return slipOfMove(notice, after, goals);
  if (type === 'file-binned' && notice.type === 'binned') return slipOfBin(notice, after, goals);
  if (type === 'empty-confirmed' && notice.type === 'emptied') return slipOfEmptying(notice, goals);
  return type === 'print-made' && notice.type === 'printed' ? slipOfPrint(notice.sheet, before, goals) : undefined;
}

/** A name that says nothing is a slip even where no goal asks for one: it will not be found again. */
function slipOfName(name: string, fileId: string, goals: readonly BureauGoal[]): BureauSlip | undefined {
  if (!hasEnding(name)) return { app, type: 'ending-lost', name };
  const goal = goals.filter(isKeeping).find((one) => one.fileId === fileId);
  const isClear = goal === undefined ? !isUnclear(name) : isWellNamed(name, goal);
  return isClear ? undefined : { app, type: 'unclear-name', name };
}

function slipOfMove({ is }: Changed, after: Bureau, goals: readonly BureauGoal[]): BureauSlip | undefined {
  const goal = goals.filter(isKeeping).find((one) => one.fileId === is.id);
  const place = placeOf(is);
  if (goal === undefined || place === undefined || isRightPlace(place, goal, after)) return undefined;
  return { app, type: 'wrong-folder', folder: placeName(place, after, skinOf(after.skin)) };
}

function slipOfBin({ was, copy }: Changed, after: Bureau, goals: readonly BureauGoal[]): BureauSlip | undefined {
  if (after.house.includes(was.id)) return { app, type: 'house-file-binned', name: was.name };
  const isAsked = goals.some((goal) => goal.type === 'nothing-left' || (goal.type === 'file-gone' && goal.fileId === was.id));
  return copy === 'elsewhere' || isAsked ? undefined : { app, type: 'only-copy-binned', name: was.name };
}

/** The bin was emptied with something in it that the practice asks to keep. */
function slipOfEmptying({ files }: Extract<Notice, { type: 'emptied' }>, goals: readonly BureauGoal[]): BureauSlip | undefined {
  const wanted = goals.filter(isKeeping).map((goal) => goal.fileId);
  const lost = files.find((file) => wanted.includes(file.id));
  return lost === undefined ? undefined : { app, type: 'wanted-file-gone', name: lost.name };
}

function slipOfPrint(sheet: Sheet, before: Bureau, goals: readonly BureauGoal[]): BureauSlip | undefined {
  const wanted = goals.filter((goal): goal is PaperGoal => goal.type === 'paper-taken').filter((goal) => !before.taken.some((one) => isAsked(one, goal)));
  if (wanted.length === 0 || wanted.some((goal) => isAsked(sheet, goal))) return undefined;
  const meant = wanted.find((goal) => goal.fileId === sheet.file.id);
  if (meant === undefined) return { app, type: 'wrong-file-printed', name: sheet.file.name };
  const isOther = meant.printer !== undefined && meant.printer !== sheet.printer;
  return isOther ? { app, type: 'wrong-printer', name: printerName(sheet.printer, before) } : { app, type: 'all-pages-printed', name: sheet.file.name };
}

/** What anybody could take first: the paper, then the files, then what is in the bin. */
function slipOfLeaving({ papers, files, binned }: LeftPane): BureauSlip | undefined {
  if (papers > 0) return { app, type: 'left-paper' };
  const [file] = files;
  if (file !== undefined) return { app, type: 'left-files', name: file };
  const [thrown] = binned;
  return thrown === undefined ? undefined : { app, type: 'left-in-bin', name: thrown };
}

type Changed = Extract<Notice, { readonly is: unknown }>;

function isKeeping(goal: BureauGoal): goal is KeepingGoal {
  return goal.type === 'file-kept';
}
