// What the desk itself writes on the screen, in the words of its skin.

import type { StoredFile } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { weightOf } from '../../kit/files';
import { BIN, DOCUMENTS, DOWNLOADS, PDF, placeOf, printerName, sheetsOf } from './files';
import type { Skin } from './skins';
import type { Bureau, LeftPane, Notice, Pane, Sheet } from './state';

export function placeName(place: string, { folders }: Bureau, skin: Skin): string {
  if (place === DOCUMENTS || place === DOWNLOADS || place === BIN) return skin.places[place];
  return folders.find((one) => one.id === place)?.name ?? '';
}

/** The accessible name of a file in a list: « Facture.pdf, 320 Ko ». */
export function fileLabel({ name, sizeKb }: StoredFile): string {
  return `${name}, ${weightOf(sizeKb)}`;
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
    case 'saved-as-pdf':
      return notices.placed(notice.name, skin.places.telechargements);
    case 'taken':
      return notices.taken;
    default:
      return assertNever(notice);
  }
}

/** What stands in the way in the form in front; undefined when nothing does. */
export function problemText(pane: Pane, { problems }: Skin): string | undefined {
  if (pane.name === 'printing') return pane.problem === undefined ? undefined : problems.noPrinter;
  if (pane.name !== 'naming' || pane.problem === undefined) return undefined;
  return pane.problem === 'no-name' ? problems.noName : problems.nameTaken;
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

/** What the next person finds, a line each. */
export function foundText({ files, binned, papers }: LeftPane, skin: Skin): readonly string[] {
  return [...files.map((name) => skin.found.file(name)), ...binned.map((name) => skin.found.binned(name)), ...(papers > 0 ? [skin.found.paper] : [])];
}
