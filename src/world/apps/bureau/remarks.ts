// What the desk itself writes on the screen, in the words of its skin.

import { assertNever } from '../../../core/lesson/assert-never';
import { counted } from '../../kit/counted';
import { weightOf } from '../../kit/files';
import type { KitSay } from '../../kit/messages/fr';
import type { StoredFile } from '../contract';
import { BIN, DOCUMENTS, DOWNLOADS, pagesOf, PDF, placeOf, printerName, sheetsOf } from './files';
import { joiningWords } from './more/words';
import type { Skin } from './skins';
import type { Bureau, Desk, LeftPane, Notice, Pane, Sheet } from './state';

export function placeName(place: string, { folders }: Bureau, skin: Skin): string {
  if (place === DOCUMENTS || place === DOWNLOADS || place === BIN) return skin.places[place];
  return folders.find((one) => one.id === place)?.name ?? '';
}

export function noticeText(notice: Notice, state: Bureau, skin: Skin): string {
  const { notices } = skin;
  switch (notice.type) {
    case 'renamed':
      return notices.renamed(notice.is.name);
    case 'moved':
    case 'binned':
    case 'restored':
      return notices.placed(notice.is.name, placeName(placeOf(notice.is) ?? '', state, skin));
    case 'emptied':
      return notices.emptied;
    case 'folder-made':
      return notices.folderMade(notice.name);
    case 'printed':
      return notices.printed(sheetsOf(notice.sheet, state), printerName(notice.sheet.printer, state));
    case 'sent-online':
      return notices.sentOnline(notice.name);
    case 'saved-as-pdf':
      return notices.placed(notice.name, skin.places.telechargements);
    case 'taken':
      return notices.taken;
    default:
      return assertNever(notice);
  }
}

/** What stands in the way in the form in front; undefined when nothing does. */
export function problemText(pane: Pane, skin: Skin): string | undefined {
  if (pane.name === 'printing') return pane.problem === undefined ? undefined : skin.problems.noPrinter;
  if (pane.name === 'picking') return pane.problem === undefined ? undefined : joiningWords(skin).none;
  if (pane.name !== 'naming' || pane.problem === undefined) return undefined;
  return pane.problem === 'no-name' ? skin.problems.noName : skin.problems.nameTaken;
}

/** The choices of the print form, in its order. */
export function printerChoices({ printers }: Bureau, skin: Skin): readonly { readonly id: string; readonly name: string }[] {
  return [...printers, { id: PDF, name: skin.pdf }];
}

/** « Facture.pdf, 2 feuilles, Imprimante de l’accueil ». */
export function sheetText(sheet: Sheet, state: Bureau): string {
  const sheets = sheetsOf(sheet, state);
  return [sheet.file.name, sheets === 1 ? '1 feuille' : `${sheets} feuilles`, printerName(sheet.printer, state)].join(', ');
}

/** « 2 pages, 340 Ko », of a file that is open. */
export function weightText({ id, kind, sizeKb }: StoredFile, state: Bureau): string {
  const weight = weightOf(sizeKb);
  return kind === 'page' ? `${counted(pagesOf(id, state), 'page')}, ${weight}` : weight;
}

/** What the next person finds, a line each. */
export function foundText({ files, binned, papers }: LeftPane, skin: Skin): readonly string[] {
  return [...files.map((name) => skin.found.file(name)), ...binned.map((name) => skin.found.binned(name)), ...(papers > 0 ? [skin.found.paper] : [])];
}

/** What the desk shows now, said: what it objects to, the line after a gesture, else what is in front. */
export function shows(state: Bureau, skin: Skin): Desk['say'] | KitSay {
  const { pane, notice } = state;
  const text = problemText(pane, skin) ?? (notice === undefined ? undefined : noticeText(notice, state, skin));
  if (text !== undefined) return { id: 'desk-says', text };
  switch (pane.name) {
    case 'list':
      return pane.question === undefined ? { id: 'folder-open', folder: placeName(pane.folder, state, skin) } : { id: 'desk-asks', text: skin.askEmpty };
    case 'file':
      return { id: 'file-open' };
    case 'naming':
      return { id: 'name-it', what: pane.what };
    case 'moving':
      return { id: 'choose-place' };
    case 'printing':
      return { id: 'print-open' };
    case 'picking':
      return { id: 'picking-open', picked: pane.picked.length };
    case 'printer':
      return { id: 'printer-open', sheets: state.tray.length };
    case 'left':
      return { id: 'left', traces: pane.files.length + pane.binned.length + pane.papers };
    default:
      return assertNever(pane);
  }
}
