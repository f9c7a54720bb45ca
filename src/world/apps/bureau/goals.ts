// Goals ask what was achieved. They are judged on files and sheets, never on the pane.

import type { StoredFile, World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { hasEnding, isUnclear, says } from '../../kit/file-names';
import { BIN, leftIn, placeOf, placesOf } from './files';
import type { BureauGoal } from './schema';
import type { Bureau, FirstGoal, Sheet } from './state';

type KeepingGoal = Extract<BureauGoal, { type: 'file-kept' }>;
type PaperGoal = Extract<BureauGoal, { type: 'paper-taken' }>;

export function isKeeping(goal: BureauGoal): goal is KeepingGoal {
  return goal.type === 'file-kept';
}

export function isForPaper(goal: BureauGoal): goal is PaperGoal {
  return goal.type === 'paper-taken';
}

export function isReached(goal: FirstGoal, state: Bureau, world: World): boolean {
  switch (goal.type) {
    case 'file-seen':
      return state.seen.includes(goal.fileId);
    case 'file-kept':
      return world.files.some((file) => file.id === goal.fileId && isWellKept(file, goal, state));
    case 'file-gone':
      return !world.files.some((file) => file.id === goal.fileId && placeOf(file) !== undefined);
    case 'paper-taken':
      return state.taken.some((sheet) => isAsked(sheet, goal));
    case 'nothing-left':
      return state.tray.length === 0 && leftIn(placesOf(state), state, world).length === 0;
    case 'seat-left':
      return state.pane.name === 'left';
    default:
      return assertNever(goal);
  }
}

function isWellKept(file: StoredFile, goal: KeepingGoal, state: Bureau): boolean {
  const place = placeOf(file);
  if (place === undefined || place === BIN) return false;
  return isRightPlace(place, goal, state) && isWellNamed(file.name, goal);
}

export function isRightPlace(place: string, { folder, folderSays }: KeepingGoal, { folders }: Bureau): boolean {
  const name = folders.find((one) => one.id === place)?.name ?? '';
  return (folder === undefined || folder === place) && (folderSays === undefined || says(name, folderSays));
}

export function isWellNamed(name: string, { nameSays }: KeepingGoal): boolean {
  return nameSays === undefined || (hasEnding(name) && !isUnclear(name) && says(name, nameSays));
}

export function isAsked(sheet: Sheet, { fileId, printer, pages }: PaperGoal): boolean {
  return sheet.file.id === fileId && (printer === undefined || printer === sheet.printer) && (pages === undefined || pages === sheet.pages);
}
