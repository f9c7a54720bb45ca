// Naming a document and choosing its folder, when it comes in or later.

import type { Effect, Outcome, StoredFile, World } from '../contract';
import { ALL, UNSORTED, docById, placesOf } from './listed';
import { fileInSafe, stem } from './names-of-files';
import type { Coffre, Doc, DocumentPane, FilingPane, ListPane } from './state';
import { logged, quiet } from './trace';

/** A file was chosen: it is in the safe once it has a name. One that is there already does not come twice. */
export function receiveFile(state: Coffre, file: StoredFile, world: World): Outcome<Coffre> {
  const there = docById(state, file.id);
  return there === undefined ? { state: startDeposit(state, file) } : renew(state, there, file, world);
}

/**
 * A paper was sent from the phone. It asks for its name where nothing else is being done, else it waits in no folder.
 * The same paper, photographed again, takes the place of the one before.
 */
export function receiveOffer(state: Coffre, file: StoredFile, world: World): Outcome<Coffre> {
  const { pane } = state;
  if (state.account === 'to-open') return { state };
  const named: Coffre = pane.name === 'filing' && pane.file.id === file.id ? { ...state, pane: { ...pane, file } } : state;
  const there = docById(state, file.id);
  if (there !== undefined) return renew(named, there, file, world);
  if (named !== state) return { state: named };
  const isFree =
    pane.name === 'list' ||
    pane.name === 'results' ||
    pane.name === 'shares' ||
    pane.name === 'log' ||
    (pane.name === 'document' && pane.question === undefined);
  if (isFree) return { state: { ...startDeposit(state, file), menu: 'closed' } };
  const doc: Doc = { file, name: stem(file.name), folder: UNSORTED, at: world.hour, touched: true };
  return {
    state: { ...logged(state, { what: 'deposited', name: doc.name, at: world.hour }), docs: [doc, ...state.docs] },
    effects: [{ type: 'file-placed', file: fileInSafe(doc) }],
  };
}

/** The same file again changes nothing; a new picture of the same paper keeps its name and its folder. */
function renew(state: Coffre, there: Doc, file: StoredFile, { hour }: World): Outcome<Coffre> {
  if (there.file.shows.join() === file.shows.join()) return { state: { ...state, notice: { type: 'already-there', name: there.name } } };
  const doc: Doc = { ...there, file, touched: true };
  return {
    state: {
      ...logged(state, { what: 'deposited', name: doc.name, at: hour }),
      docs: state.docs.map((one) => (one === there ? doc : one)),
      notice: { type: 'renewed', name: doc.name },
    },
    effects: [
      { type: 'file-removed', fileId: doc.file.id, folder: 'coffre' },
      { type: 'file-placed', file: fileInSafe(doc) },
    ],
  };
}

function startDeposit(state: Coffre, file: StoredFile): Coffre {
  const from: ListPane = state.pane.name === 'list' || state.pane.name === 'results' ? state.pane : { name: 'list', folder: ALL };
  const folder = from.name === 'list' && from.folder !== ALL ? from.folder : UNSORTED;
  return { ...quiet(state), pane: { name: 'filing', kind: 'deposit', file, words: stem(file.name), folder, from } };
}

export function startChange(state: Coffre, { fileId, from }: DocumentPane): Coffre {
  const doc = docById(state, fileId);
  if (doc === undefined) return state;
  return { ...quiet(state), pane: { name: 'filing', kind: 'change', file: doc.file, words: doc.name, folder: doc.folder, from } };
}

export function editName(state: Coffre, pane: FilingPane, words: string): Coffre {
  return pane.words === words ? state : { ...state, pane: { ...pane, words, problem: undefined } };
}

export function chooseFolder(state: Coffre, pane: FilingPane, folder: string): Coffre {
  return pane.folder === folder || !placesOf(state).includes(folder) ? state : { ...state, pane: { ...pane, folder } };
}

export function saveFiling(state: Coffre, pane: FilingPane, world: World): Outcome<Coffre> {
  const name = stem(pane.words.trim());
  if (name === '') return { state: pane.problem === undefined ? { ...state, pane: { ...pane, problem: 'no-name' } } : state };
  return pane.kind === 'deposit' ? deposit(state, pane, name, world) : change(state, pane, name, world);
}

function deposit(state: Coffre, pane: FilingPane, name: string, { hour }: World): Outcome<Coffre> {
  const doc: Doc = { file: pane.file, name, folder: pane.folder, at: hour, touched: true };
  const after = logged(state, { what: 'deposited', name, at: hour });
  return {
    state: {
      ...after,
      docs: [doc, ...state.docs],
      deleted: state.deleted.filter((id) => id !== doc.file.id),
      pane: { name: 'list', folder: pane.folder },
      notice: { type: 'deposited', name },
    },
    effects: [{ type: 'file-placed', file: fileInSafe(doc) }],
  };
}

/** The other places one can choose from learn the new name. */
function change(state: Coffre, pane: FilingPane, name: string, { hour }: World): Outcome<Coffre> {
  const before = docById(state, pane.file.id);
  if (before === undefined) return { state };
  const back: Coffre = { ...quiet(state), pane: { name: 'document', fileId: pane.file.id, from: pane.from } };
  if (before.name === name && before.folder === pane.folder) return { state: back };
  const doc: Doc = { ...before, name, folder: pane.folder, touched: true };
  const renamed: readonly Effect[] =
    before.name === name
      ? []
      : [
          { type: 'file-removed', fileId: doc.file.id, folder: 'coffre' },
          { type: 'file-placed', file: fileInSafe(doc) },
        ];
  return {
    state: {
      ...logged(back, { what: 'filed', name, at: hour }),
      docs: state.docs.map((one) => (one === before ? doc : one)),
      notice: { type: 'filed', name },
    },
    effects: renamed,
  };
}
