// Paper, or a PDF in its place: which printer, which pages, and the sheets that wait in the tray. Pure.

import { button, radio } from '../../kit/control';
import { hasEnding } from '../../kit/file-names';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import type { Outcome, StoredFile, World } from '../contract';
import { BIN, fileInFront, othersOf, pagesOf, PDF, pdfOf, printerName } from './files';
import { isAsked, isForPaper } from './goals';
import { printerChoices } from './remarks';
import type { BureauGoal, BureauSlip } from './schema';
import { close, goTo, quiet, type Bureau, type Desk, type DeskRows, type PrintingPane, type Sheet } from './state';

export const printingGestures: DeskRows<'print-asked' | 'printer-chosen' | 'pages-chosen' | 'print-made' | 'papers-taken'> = {
  'print-asked': {
    control: ({ skin }) => button('print', skin.print),
    area: 'below-file',
    in: 'file',
    does: ({ state, pane: { fileId, folder }, world }) => {
      const file = fileInFront(state, world);
      return folder === BIN || file === undefined || !hasEnding(file.name) ? state : goTo(state, { name: 'printing', fileId, folder, pages: 'all' });
    },
  },
  'printer-chosen': {
    control: ({ event: { printer }, state, skin }) => radio(`printer:${printer}`, printerChoices(state, skin).find(({ id }) => id === printer)?.name ?? ''),
    area: 'choices',
    group: ({ skin }) => skin.whichPrinter,
    in: 'printing',
    does: ({ event: { printer }, state, pane }) => {
      const isThere = printer === PDF || state.printers.some((one) => one.id === printer);
      return isThere && pane.printer !== printer ? { ...quiet(state), pane: { ...pane, printer, problem: undefined } } : state;
    },
  },
  'pages-chosen': {
    control: ({ event: { pages }, state, pane, skin }) =>
      radio(`pages:${pages}`, skin.pages[pages](pane.name === 'printing' ? pagesOf(pane.fileId, state) : 1)),
    area: 'choices',
    group: ({ skin }) => skin.whichPages,
    in: 'printing',
    does: ({ event: { pages }, state, pane }) => (pane.pages !== pages && pagesOf(pane.fileId, state) > 1 ? { ...state, pane: { ...pane, pages } } : state),
  },
  'print-made': {
    control: ({ skin }) => button('make-print', skin.makePrint),
    area: 'end-of-form',
    in: 'printing',
    does: ({ state, pane, world }) => print(state, pane, world),
    slip: slipOfPrint,
  },
  'papers-taken': {
    control: ({ skin }) => button('take', skin.takePapers),
    in: 'printer',
    does: ({ state }) =>
      state.tray.length === 0 ? state : { ...state, tray: [], taken: [...state.taken, ...state.tray], notice: { type: 'taken', sheets: state.tray.length } },
  },
};

/** The sheets fall in the printer's tray, and wait there; a PDF goes to the downloads. */
function print(state: Bureau, pane: PrintingPane, world: World): Outcome<Bureau> {
  const file = fileInFront(state, world);
  if (file === undefined) return { state };
  if (pane.printer === undefined) return { state: pane.problem === undefined ? { ...state, pane: { ...pane, problem: 'no-printer' } } : state };
  const others = othersOf(pane, world);
  if (pane.printer === PDF) return saveAsPdf(state, pane, [file, ...others]);
  const printer = state.printers.find(({ id }) => id === pane.printer);
  if (printer?.sort === 'online') return { state: { ...state, notice: { type: 'sent-online', name: printer.name } } };
  const sheet: Sheet = { file, printer: pane.printer, pages: pane.pages };
  const sheets = [sheet, ...others.map((one): Sheet => ({ ...sheet, file: one }))];
  return { state: { ...goTo(state, { name: 'printer' }), tray: [...state.tray, ...sheets], notice: { type: 'printed', sheet } } };
}

/** A second one of the same files takes the place of the one that is still in the downloads. */
function saveAsPdf(state: Bureau, { folder, others, quality }: PrintingPane, files: readonly [StoredFile, ...StoredFile[]]): Outcome<Bureau> {
  const pdf = pdfOf(files, quality === 'light' ? state.joining?.lightKb : undefined);
  const back = others === undefined ? close(state) : goTo(state, { name: 'list', folder });
  return {
    state: {
      ...back,
      joined: [...state.joined, { of: files.map(({ id, name }) => ({ id, name })), sizeKb: pdf.sizeKb }],
      notice: { type: 'saved-as-pdf', name: pdf.name },
    },
    effects: [
      { type: 'file-removed', fileId: pdf.id, folder: pdf.folder },
      { type: 'file-saved', file: pdf },
    ],
  };
}

function slipOfPrint({ before, after: { notice }, goals }: Past<Desk, unknown> & { readonly goals: readonly BureauGoal[] }): Bare<BureauSlip> | undefined {
  if (notice?.type !== 'printed' || notice === before.notice) return undefined;
  const { sheet } = notice;
  const wanted = goals.filter(isForPaper).filter((goal) => !before.taken.some((one) => isAsked(one, goal)));
  if (wanted.length === 0 || wanted.some((goal) => isAsked(sheet, goal))) return undefined;
  const meant = wanted.find((goal) => goal.fileId === sheet.file.id);
  if (meant === undefined) return { type: 'wrong-file-printed', name: sheet.file.name };
  const isOther = meant.printer !== undefined && meant.printer !== sheet.printer;
  return isOther ? { type: 'wrong-printer', name: printerName(sheet.printer, before) } : { type: 'all-pages-printed', name: sheet.file.name };
}
