// What each gesture does at the desk. A gesture that makes no sense here returns the very same state.

import type { Outcome, StoredFile, World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { BIN, DOCUMENTS, changed, copyOf, fileInFront, filesIn, folderId, hasEnding, inPlace, leftIn, pagesOf, PDF, pdfOf, placeOf, placesOf } from './files';
import type { BureauEvent } from './schema';
import type { Bureau, NamingPane, Notice, Pane, PrintingPane, Sheet } from './state';

export function transition(state: Bureau, event: BureauEvent, world: World): Outcome<Bureau> {
  const { pane } = state;
  if (pane.name === 'left') return { state: event.type === 'seat-resumed' ? goTo(state, { name: 'list', folder: DOCUMENTS }) : state };
  if (pane.name === 'list' && pane.question !== undefined) {
    if (event.type === 'empty-confirmed') return emptyBin(state, world);
    return { state: event.type === 'empty-held' ? { ...state, pane: { name: 'list', folder: pane.folder } } : state };
  }
  switch (event.type) {
    case 'folder-opened':
      return { state: visit(state, event.folder, world) };
    case 'printer-opened':
      return { state: canNavigate(state, world) && state.printers.length > 0 && pane.name !== 'printer' ? goTo(state, { name: 'printer' }) : state };
    case 'file-opened':
      return { state: openFile(state, event.fileId, world) };
    case 'pane-closed':
      return { state: close(state) };
    case 'folder-asked':
      return { state: canMakeFolder(state) ? goTo(state, { name: 'naming', what: 'folder', folder: DOCUMENTS, words: '' }) : state };
    case 'rename-asked':
      return { state: askName(state, world) };
    case 'name-edited':
      return { state: pane.name === 'naming' && pane.words !== event.value ? { ...state, pane: { ...pane, words: event.value, problem: undefined } } : state };
    case 'name-saved':
      return pane.name === 'naming' ? saveName(state, pane, world) : { state };
    case 'move-asked':
      return { state: pane.name === 'file' && pane.folder !== BIN ? goTo(state, { ...pane, name: 'moving' }) : state };
    case 'file-moved':
      return pane.name === 'moving' ? move(state, event.folder, world) : { state };
    case 'file-binned':
      return pane.name === 'file' && pane.folder !== BIN ? bin(state, world) : { state };
    case 'file-restored':
      return pane.name === 'file' && pane.folder === BIN ? restore(state, world) : { state };
    case 'empty-asked':
      return { state: canEmpty(state, world) ? { ...quiet(state), pane: { name: 'list', folder: BIN, question: 'empty' } } : state };
    case 'notice-undone':
      return undo(state);
    case 'print-asked':
      return { state: askPrint(state, world) };
    case 'printer-chosen':
      return { state: pane.name === 'printing' ? choosePrinter(state, pane, event.printer) : state };
    case 'pages-chosen': {
      const isOffered = pane.name === 'printing' && pane.pages !== event.pages && pagesOf(pane.fileId, state) > 1;
      return { state: isOffered ? { ...state, pane: { ...pane, pages: event.pages } } : state };
    }
    case 'print-made':
      return pane.name === 'printing' ? print(state, pane, world) : { state };
    case 'papers-taken':
      return { state: pane.name === 'printer' ? takePapers(state) : state };
    case 'seat-left':
      return leave(state, world);
    case 'empty-confirmed':
    case 'empty-held':
    case 'seat-resumed':
      return { state };
    default:
      return assertNever(event);
  }
}

/** Where the list of places stands: beside everything but a form on a wide screen, over lists on a narrow one. */
export function canNavigate({ pane }: Bureau, { screen }: World): boolean {
  if (pane.name === 'list') return pane.question === undefined;
  return pane.name === 'printer' || (pane.name === 'file' && screen === 'wide');
}

export function canMakeFolder({ pane }: Bureau): boolean {
  return pane.name === 'list' && pane.folder === DOCUMENTS;
}

export function canEmpty({ pane }: Bureau, world: World): boolean {
  return pane.name === 'list' && pane.folder === BIN && filesIn(BIN, world).length > 0;
}

export function canUndo(notice: Notice | undefined): boolean {
  return notice?.type === 'renamed' || notice?.type === 'moved' || notice?.type === 'binned';
}

function quiet(state: Bureau): Bureau {
  return state.notice === undefined ? state : { ...state, notice: undefined };
}

function goTo(state: Bureau, pane: Pane): Bureau {
  return { ...quiet(state), pane };
}

function visit(state: Bureau, folder: string, world: World): Bureau {
  const isHere = state.pane.name === 'list' && state.pane.folder === folder;
  if (!canNavigate(state, world) || isHere || !placesOf(state).includes(folder)) return state;
  return goTo(state, { name: 'list', folder });
}

function openFile(state: Bureau, fileId: string, world: World): Bureau {
  const { pane } = state;
  if (pane.name !== 'list') return state;
  const file = filesIn(pane.folder, world).find((one) => one.id === fileId);
  if (file === undefined) return state;
  // Without its ending, the computer does not know how to show it.
  return { ...goTo(state, { name: 'file', fileId, folder: pane.folder }), seen: hasEnding(file.name) ? once(state.seen, fileId) : state.seen };
}

/** Back: from a form to its file or its list, from anything else to a list. */
function close(state: Bureau): Bureau {
  const { pane } = state;
  switch (pane.name) {
    case 'naming':
      return goTo(state, pane.fileId === undefined ? { name: 'list', folder: pane.folder } : { name: 'file', fileId: pane.fileId, folder: pane.folder });
    case 'moving':
    case 'printing':
      return goTo(state, { name: 'file', fileId: pane.fileId, folder: pane.folder });
    case 'file':
      return goTo(state, { name: 'list', folder: pane.folder });
    case 'printer':
      return goTo(state, { name: 'list', folder: DOCUMENTS });
    case 'list':
    case 'left':
      return state;
    default:
      return assertNever(pane);
  }
}

function askName(state: Bureau, world: World): Bureau {
  const file = fileInFront(state, world);
  if (state.pane.name !== 'file' || state.pane.folder === BIN || file === undefined) return state;
  return goTo(state, { name: 'naming', what: 'file', fileId: file.id, folder: state.pane.folder, words: file.name });
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

function change(
  state: Bureau,
  done: { readonly type: 'renamed' | 'moved' | 'binned' | 'restored'; readonly was: StoredFile; readonly is: StoredFile },
  world: World,
): Outcome<Bureau> {
  const notice: Notice = { ...done, copy: copyOf(done.was, world) };
  return { state: { ...state, touched: once(state.touched, done.was.id), notice }, effects: [changed(done.was, done.is)] };
}

/** Takes back the last change of a file, as the line under the list offers. */
function undo(state: Bureau): Outcome<Bureau> {
  const { notice } = state;
  if (notice?.type !== 'renamed' && notice?.type !== 'moved' && notice?.type !== 'binned') return { state };
  return { state: { ...quiet(state), origins: state.origins.filter((one) => one.id !== notice.was.id) }, effects: [changed(notice.is, notice.was)] };
}

function emptyBin(state: Bureau, world: World): Outcome<Bureau> {
  const files = filesIn(BIN, world);
  return {
    state: {
      ...goTo(state, { name: 'list', folder: BIN }),
      origins: [],
      notice: { type: 'emptied', files: files.map(({ id, name }) => ({ id, name })) },
    },
    effects: files.map((file) => ({ type: 'file-removed', fileId: file.id, folder: file.folder })),
  };
}

function askPrint(state: Bureau, world: World): Bureau {
  const { pane } = state;
  const file = fileInFront(state, world);
  if (pane.name !== 'file' || pane.folder === BIN || file === undefined || !hasEnding(file.name)) return state;
  return goTo(state, { name: 'printing', fileId: pane.fileId, folder: pane.folder, pages: 'all' });
}

function choosePrinter(state: Bureau, pane: PrintingPane, printer: string): Bureau {
  const isThere = printer === PDF || state.printers.some((one) => one.id === printer);
  return isThere && pane.printer !== printer ? { ...state, pane: { ...pane, printer, problem: undefined } } : state;
}

/** The sheets fall in the printer's tray, and wait there; a PDF goes to the downloads. */
function print(state: Bureau, pane: PrintingPane, world: World): Outcome<Bureau> {
  const file = fileInFront(state, world);
  if (file === undefined) return { state };
  if (pane.printer === undefined) return { state: pane.problem === undefined ? { ...state, pane: { ...pane, problem: 'no-printer' } } : state };
  if (pane.printer === PDF) {
    const pdf = pdfOf(file);
    return { state: { ...close(state), notice: { type: 'saved-as-pdf', name: pdf.name } }, effects: [{ type: 'file-saved', file: pdf }] };
  }
  const sheet: Sheet = { file, printer: pane.printer, pages: pane.pages };
  return { state: { ...goTo(state, { name: 'printer' }), tray: [...state.tray, sheet], notice: { type: 'printed', sheet } } };
}

function takePapers(state: Bureau): Bureau {
  if (state.tray.length === 0) return state;
  return { ...state, tray: [], taken: [...state.taken, ...state.tray], notice: { type: 'taken', sheets: state.tray.length } };
}

/** One gets up. What stays behind is what the next person finds; every app learns of it. */
function leave(state: Bureau, world: World): Outcome<Bureau> {
  if (state.computer !== 'shared' || !canNavigate(state, world)) return { state };
  const kept = placesOf(state).filter((place) => place !== BIN);
  return {
    state: goTo(state, { name: 'left', files: leftIn(kept, state, world), binned: leftIn([BIN], state, world), papers: state.tray.length }),
    effects: [{ type: 'seat-left' }],
  };
}

function once(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}
