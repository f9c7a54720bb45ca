// Giving a name: a new one to a file, or the first one to a folder. Pure.

import { box, button } from '../../kit/control';
import { hasEnding, isUnclear } from '../../kit/file-names';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import type { Outcome, World } from '../contract';
import { BIN, fileInFront, filesIn, folderId, placesOf } from './files';
import { isKeeping, isWellNamed } from './goals';
import { change } from './placing';
import type { BureauGoal, BureauSlip } from './schema';
import { close, goTo, type Bureau, type Desk, type DeskRows, type NamingPane, type Pane } from './state';

export const namingGestures: DeskRows<'rename-asked' | 'name-edited' | 'name-saved'> = {
  'rename-asked': {
    control: ({ skin }) => button('rename', skin.rename),
    area: 'below-file',
    in: 'file',
    does: ({ state, pane: { fileId, folder }, world }) => {
      const file = fileInFront(state, world);
      return folder === BIN || file === undefined ? state : goTo(state, { name: 'naming', what: 'file', fileId, folder, words: file.name });
    },
  },
  'name-edited': {
    control: ({ pane, skin }) => box('name', isFolder(pane) ? skin.folderName : skin.fileName),
    area: 'field',
    typed: 'value',
    say: ({ event, pane, skin }) => {
      const what = isFolder(pane) ? 'folder' : 'file';
      return { id: 'write-name', field: what === 'folder' ? skin.folderName : skin.fileName, example: event.value, what };
    },
    in: 'naming',
    does: ({ event, state, pane }) => (pane.words === event.value ? state : { ...state, pane: { ...pane, words: event.value, problem: undefined } }),
  },
  'name-saved': {
    control: ({ pane, skin }) => button('save', isFolder(pane) ? skin.create : skin.save),
    area: 'end-of-form',
    in: 'naming',
    does: ({ state, pane, world }) => saveName(state, pane, world),
    slip: slipOfName,
  },
};

function isFolder(pane: Pane): boolean {
  return pane.name === 'naming' && pane.what === 'folder';
}

function saveName(state: Bureau, pane: NamingPane, world: World): Outcome<Bureau> {
  const name = pane.words.trim();
  const problem = problemOf(name, state, pane, world);
  if (problem !== undefined) return { state: pane.problem === problem ? state : { ...state, pane: { ...pane, problem } } };
  if (pane.what === 'folder') {
    const folder = { id: folderId(name), name };
    return { state: { ...goTo(state, { name: 'list', folder: folder.id }), folders: [...state.folders, folder], notice: { type: 'folder-made', name } } };
  }
  const was = fileInFront(state, world);
  if (was === undefined || was.name === name) return { state: close(state) };
  return change(close(state), { type: 'renamed', was, is: { ...was, name } }, world);
}

function problemOf(name: string, state: Bureau, pane: NamingPane, world: World): NamingPane['problem'] {
  if (name === '' || (pane.what === 'folder' && folderId(name) === '')) return 'no-name';
  const isTaken =
    pane.what === 'folder'
      ? placesOf(state).includes(folderId(name))
      : filesIn(pane.folder, world).some((file) => file.id !== pane.fileId && file.name.toLowerCase() === name.toLowerCase());
  return isTaken ? 'name-taken' : undefined;
}

/** A name that says nothing is a slip even where no goal asks for one: it will not be found again. */
function slipOfName({ before, after: { notice }, goals }: Past<Desk, unknown> & { readonly goals: readonly BureauGoal[] }): Bare<BureauSlip> | undefined {
  if (notice?.type !== 'renamed' || notice === before.notice) return undefined;
  const { id, name } = notice.is;
  if (!hasEnding(name)) return { type: 'ending-lost', name };
  const goal = goals.filter(isKeeping).find((one) => one.fileId === id);
  const isClear = goal === undefined ? !isUnclear(name) : isWellNamed(name, goal);
  return isClear ? undefined : { type: 'unclear-name', name };
}
