// A document that comes in, its name and its folder, then or later. Pure.

import { box, button, radio } from '../../kit/control';
import { isUnclear, stem } from '../../kit/file-names';
import type { Bare } from '../../kit/gesture';
import type { Given, Past } from '../app-of';
import type { Outcome, StoredFile, World } from '../contract';
import { areaOfTools, fileOf, put } from './documents';
import { isStoring, isWellNamed, left } from './goals';
import { ALL, UNSORTED, docById, placesOf } from './listed';
import { areaOfPlaces, isMenuOpen } from './places';
import { placeName, said, shows } from './remarks';
import type { CoffreGoal, CoffreSlip } from './schema';
import { logged, quiet, type Coffre, type Doc, type FilingPane, type ListPane, type Notice, type Safe, type SafeRows } from './state';

export const filingGestures = {
  'deposit-asked': {
    control: ({ skin }) => button('deposit', skin.deposit),
    area: (here) => (here.world.screen === 'narrow' ? 'bottom' : areaOfPlaces(here)),
    does: ({ state, world }) => (canDeposit(state, world) ? { state, effects: [{ type: 'file-wanted', by: 'coffre' }] } : state),
  },
  'filing-started': {
    control: ({ skin }) => button('change', skin.change),
    area: areaOfTools,
    in: 'document',
    does: ({ state, pane: { fileId, from } }) => {
      const doc = docById(state, fileId);
      if (doc === undefined) return state;
      return { ...quiet(state), pane: { name: 'filing', kind: 'change', file: doc.file, words: doc.name, folder: doc.folder, from } };
    },
  },
  'name-edited': {
    control: ({ skin }) => box('name', skin.name),
    area: 'field',
    typed: 'value',
    say: ({ event, skin }) => ({ id: 'write-name', field: skin.name, example: event.value }),
    in: 'filing',
    does: ({ event: { value }, state, pane }) => (pane.words === value ? state : { ...state, pane: { ...pane, words: value, problem: undefined } }),
  },
  'folder-chosen': {
    control: ({ event: { folder }, state, skin }) => radio(`place:${folder}`, placeName(folder, state, skin)),
    area: 'choices',
    group: ({ skin }) => skin.place,
    in: 'filing',
    does: ({ event: { folder }, state, pane }) =>
      pane.folder === folder || !placesOf(state).includes(folder) ? state : { ...state, pane: { ...pane, folder } },
  },
  'filing-saved': {
    control: ({ pane, skin }) => button('save', pane.name === 'filing' && pane.kind === 'deposit' ? skin.keep : skin.save),
    area: 'end-of-form',
    in: 'filing',
    does: ({ state, pane, world }) => save(state, pane, world),
    slip: slipOfFiling,
  },
} satisfies SafeRows;

export const filingArrivals: Given<Safe>['receives'] = {
  'file-chosen': {
    does: ({ state, effect: { file }, world }) => {
      if (!canDeposit(state, world)) return state;
      const there = docById(state, file.id) ?? samePaper(file, state);
      return there === undefined ? startDeposit(state, file) : renew(state, there, file, world);
    },
    after: ({ after, skin }) => shows(after, skin),
    /** Another file than the one asked for, or one that is in the safe already. */
    slip: (past) => {
      const { effect, before, after } = past;
      if (before === after) return undefined;
      if (after.notice?.type === 'already-there') return { type: 'already-there', name: after.notice.name };
      const wanted = left(past)
        .filter(isStoring)
        .filter((goal) => docById(before, goal.fileId) === undefined);
      const isWanted = wanted.length === 0 || wanted.some((goal) => goal.fileId === effect.file.id);
      return isWanted ? undefined : { type: 'wrong-document', name: effect.file.name };
    },
  },
  'file-offered': {
    does: ({ state, effect: { file }, world }) => receiveOffer(state, file, world),
    after: ({ effect, after, skin }) => said(after, skin) ?? { id: 'received', name: effect.file.name },
  },
};

/** Where the button stands: over a list on a narrow screen, everywhere but in a form on a wide one. */
export function canDeposit(state: Coffre, world: World): boolean {
  return isList(state) ? !isMenuOpen(state, world) : world.screen === 'wide' && isFree(state);
}

function isList({ pane }: Coffre): boolean {
  return pane.name === 'list' || pane.name === 'results';
}

/** Nothing is being written or answered. */
function isFree(state: Coffre): boolean {
  const { pane } = state;
  return isList(state) || pane.name === 'shares' || pane.name === 'log' || (pane.name === 'document' && pane.question === undefined);
}

/**
 * A paper was sent from the phone. It asks for its name where nothing else is being done, else it waits in no folder.
 * The same paper, photographed again, takes the place of the one before.
 */
function receiveOffer(state: Coffre, file: StoredFile, world: World): Coffre | Outcome<Coffre> {
  const { pane } = state;
  if (state.account === 'to-open') return state;
  const named: Coffre = pane.name === 'filing' && pane.file.id === file.id ? { ...state, pane: { ...pane, file } } : state;
  const there = docById(state, file.id);
  if (there !== undefined) return renew(named, there, file, world);
  if (named !== state) return named;
  if (isFree(state)) return { ...startDeposit(state, file), menu: 'closed' };
  return put(state, { file, name: stem(file.name), folder: UNSORTED, at: world.hour, touched: true }, 'deposited', world);
}

/** A file is in the safe once it has a name. */
function startDeposit(state: Coffre, file: StoredFile): Coffre {
  const from: ListPane = state.pane.name === 'list' || state.pane.name === 'results' ? state.pane : { name: 'list', folder: ALL };
  const folder = from.name === 'list' && from.folder !== ALL ? from.folder : UNSORTED;
  return { ...quiet(state), pane: { name: 'filing', kind: 'deposit', file, words: stem(file.name), folder, from } };
}

/** A paper scanned or downloaded twice is another file: what one reads on it is the same. */
function samePaper({ shows }: StoredFile, { docs }: Coffre): Doc | undefined {
  return docs.find(({ file }) => shows.length > 0 && file.shows.join() === shows.join());
}

/** The same file again changes nothing; a new picture of the same paper keeps its name and its folder. */
function renew(state: Coffre, there: Doc, file: StoredFile, world: World): Outcome<Coffre> {
  if (there.file.shows.join() === file.shows.join()) return { state: { ...state, notice: { type: 'already-there', name: there.name } } };
  return replace(state, there, { ...there, file }, { what: 'deposited', notice: { type: 'renewed', name: there.name } }, world);
}

function save(state: Coffre, pane: FilingPane, world: World): Outcome<Coffre> {
  const name = stem(pane.words.trim());
  if (name === '') return { state: pane.problem === undefined ? { ...state, pane: { ...pane, problem: 'no-name' } } : state };
  if (pane.kind === 'change') return change(state, pane, name, world);
  const kept = put(state, { file: pane.file, name, folder: pane.folder, at: world.hour, touched: true }, 'deposited', world);
  return { ...kept, state: { ...kept.state, pane: { name: 'list', folder: pane.folder }, notice: { type: 'deposited', name } } };
}

function change(state: Coffre, { file, folder, from }: FilingPane, name: string, world: World): Outcome<Coffre> {
  const was = docById(state, file.id);
  if (was === undefined) return { state };
  const back: Coffre = { ...quiet(state), pane: { name: 'document', fileId: file.id, from } };
  if (was.name === name && was.folder === folder) return { state: back };
  return replace(back, was, { ...was, name, folder }, { what: 'filed', notice: { type: 'filed', name } }, world);
}

/** A document under another name, in another folder, or photographed again. The other apps learn a new name and a new picture. */
function replace(
  state: Coffre,
  was: Doc,
  is: Doc,
  { what, notice }: { readonly what: 'deposited' | 'filed'; readonly notice: Notice },
  { hour }: World,
): Outcome<Coffre> {
  const doc: Doc = { ...is, touched: true };
  const isSame = was.name === doc.name && was.file === doc.file;
  return {
    state: { ...logged(state, { what, name: doc.name, at: hour }), docs: state.docs.map((one) => (one === was ? doc : one)), notice },
    effects: isSame
      ? []
      : [
          { type: 'file-removed', fileId: doc.file.id, folder: 'coffre' },
          { type: 'file-placed', file: fileOf(doc, 'coffre') },
        ],
  };
}

/** A name that says nothing is a slip even where no goal asks for one: it will not be found again. Then, the folder. */
function slipOfFiling(past: Past<Safe, unknown> & { readonly goals: readonly CoffreGoal[] }): Bare<CoffreSlip> | undefined {
  const { before, after, skin } = past;
  const doc = before.pane.name === 'filing' && after.pane.name !== 'filing' ? docById(after, before.pane.file.id) : undefined;
  if (doc === undefined) return undefined;
  const goal = left(past)
    .filter(isStoring)
    .find((one) => one.fileId === doc.file.id);
  const isClear = goal === undefined ? !isUnclear(doc.name) : isWellNamed(doc.name, goal);
  if (!isClear) return { type: 'unclear-name', name: doc.name };
  return goal?.folder === undefined || goal.folder === doc.folder ? undefined : { type: 'wrong-folder', folder: placeName(doc.folder, after, skin) };
}
