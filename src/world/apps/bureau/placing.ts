// A file put elsewhere: in a folder, in the bin, out of it; and the way back. Pure.

import { button } from '../../kit/control';
import { once } from '../../kit/once';
import type { Outcome, StoredFile, World } from '../contract';
import { BIN, changed, copyOf, DOCUMENTS, fileInFront, inPlace, placeOf, placesOf } from './files';
import { isKeeping, isRightPlace } from './goals';
import { placeName } from './remarks';
import { goTo, quiet, type Bureau, type DeskRows, type Notice } from './state';

export const placingGestures: DeskRows<'move-asked' | 'file-moved' | 'file-binned' | 'file-restored' | 'notice-undone'> = {
  'move-asked': {
    control: ({ skin }) => button('move', skin.move),
    area: 'below-file',
    in: 'file',
    does: ({ state, pane }) => (pane.folder === BIN ? state : goTo(state, { ...pane, name: 'moving' })),
  },
  'file-moved': {
    control: ({ event: { folder }, state, skin }) => button(`to:${folder}`, placeName(folder, state, skin)),
    area: 'choices',
    in: 'moving',
    does: ({ event, state, world }) => move(state, event.folder, world),
    slip: ({ before, after, skin, goals }) => {
      const { notice } = after;
      if (notice?.type !== 'moved' || notice === before.notice) return undefined;
      const goal = goals.filter(isKeeping).find((one) => one.fileId === notice.is.id);
      const place = placeOf(notice.is);
      if (goal === undefined || place === undefined || isRightPlace(place, goal, after)) return undefined;
      return { type: 'wrong-folder', folder: placeName(place, after, skin) };
    },
  },
  'file-binned': {
    control: ({ skin }) => button('bin', skin.bin),
    area: 'below-file',
    in: 'file',
    does: ({ state, pane, world }) => (pane.folder === BIN ? state : bin(state, world)),
    slip: ({ before, after: { notice, house }, goals }) => {
      if (notice?.type !== 'binned' || notice === before.notice) return undefined;
      const { id, name } = notice.was;
      if (house.includes(id)) return { type: 'house-file-binned', name };
      const isAsked = goals.some((goal) => goal.type === 'nothing-left' || (goal.type === 'file-gone' && goal.fileId === id));
      return notice.copy === 'elsewhere' || isAsked ? undefined : { type: 'only-copy-binned', name };
    },
  },
  'file-restored': {
    control: ({ skin }) => button('restore', skin.restore),
    area: 'below-file',
    in: 'file',
    does: ({ state, pane, world }) => (pane.folder === BIN ? restore(state, world) : state),
  },
  'notice-undone': { control: ({ skin }) => button('notice-undo', skin.undo), area: 'bottom', does: ({ state }) => undo(state) },
};

export function canUndo(notice: Notice | undefined): boolean {
  return notice?.type === 'renamed' || notice?.type === 'moved' || notice?.type === 'binned';
}

export function change(
  state: Bureau,
  done: { readonly type: 'renamed' | 'moved' | 'binned' | 'restored'; readonly was: StoredFile; readonly is: StoredFile },
  world: World,
): Outcome<Bureau> {
  const notice: Notice = { ...done, copy: copyOf(done.was, world) };
  return { state: { ...state, touched: once(state.touched, done.was.id), notice }, effects: [changed(done.was, done.is)] };
}

function move(state: Bureau, folder: string, world: World): Outcome<Bureau> {
  const was = fileInFront(state, world);
  if (was === undefined || folder === BIN || placeOf(was) === folder || !placesOf(state).includes(folder)) return { state };
  return change(toList(state), { type: 'moved', was, is: inPlace(was, folder) }, world);
}

function bin(state: Bureau, world: World): Outcome<Bureau> {
  const was = fileInFront(state, world);
  if (was === undefined) return { state };
  const binned: Bureau = { ...toList(state), origins: [...state.origins.filter((one) => one.id !== was.id), was] };
  return change(binned, { type: 'binned', was, is: inPlace(was, BIN) }, world);
}

/** Back where it was; a file that was in the bin from the start goes to Documents. */
function restore(state: Bureau, world: World): Outcome<Bureau> {
  const was = fileInFront(state, world);
  if (was === undefined) return { state };
  const origin = state.origins.find((one) => one.id === was.id);
  const place = origin === undefined ? DOCUMENTS : (placeOf(origin) ?? DOCUMENTS);
  return change({ ...toList(state), origins: state.origins.filter((one) => one !== origin) }, { type: 'restored', was, is: inPlace(was, place) }, world);
}

/** The list the file in front came from. */
function toList(state: Bureau): Bureau {
  return 'folder' in state.pane ? goTo(state, { name: 'list', folder: state.pane.folder }) : state;
}

/** Takes back the last change of a file, as the line under the list offers. */
function undo(state: Bureau): Outcome<Bureau> {
  const { notice } = state;
  if (notice?.type !== 'renamed' && notice?.type !== 'moved' && notice?.type !== 'binned') return { state };
  return { state: { ...quiet(state), origins: state.origins.filter((one) => one.id !== notice.was.id) }, effects: [changed(notice.is, notice.was)] };
}
