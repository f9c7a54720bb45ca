// Where files stand, what they are called, and what the device is asked to do with them. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import { stem } from '../../kit/file-names';
import type { Effect, StoredFile, World } from '../contract';
import type { Bureau, Named, PrintingPane, Sheet } from './state';

export const DOCUMENTS = 'documents';
export const DOWNLOADS = 'telechargements';
export const BIN = 'corbeille';
/** Not a printer: a file instead of paper. */
export const PDF = 'pdf';

/** The folder a file is listed in; undefined when it is not on this desk (in the safe, inside a message). */
export function placeOf(file: StoredFile): string | undefined {
  if (file.folder === DOCUMENTS) return file.inside ?? DOCUMENTS;
  return file.folder === DOWNLOADS || file.folder === BIN ? file.folder : undefined;
}

export function filesIn(folder: string, { files }: Pick<World, 'files'>): readonly StoredFile[] {
  return files.filter((file) => placeOf(file) === folder);
}

/** The file a pane is about; undefined when the pane is about none, or it has gone. */
export function fileInFront({ pane }: Bureau, world: Pick<World, 'files'>): StoredFile | undefined {
  if (!('fileId' in pane) || pane.fileId === undefined) return undefined;
  return filesIn(pane.folder, world).find((file) => file.id === pane.fileId);
}

/** The files that follow it in the form, where several were chosen. */
export function othersOf({ others = [], folder }: PrintingPane, world: Pick<World, 'files'>): readonly StoredFile[] {
  return others.flatMap((id) => filesIn(folder, world).filter((file) => file.id === id));
}

/** Every place of the desk, in the order of its list. */
export function placesOf({ folders }: Bureau): readonly string[] {
  return [DOCUMENTS, ...folders.map((one) => one.id), DOWNLOADS, BIN];
}

/** The same file, in another place. */
export function inPlace(file: StoredFile, place: string): StoredFile {
  if (place === DOWNLOADS || place === BIN) return { ...file, folder: place, inside: undefined };
  return { ...file, folder: DOCUMENTS, inside: place === DOCUMENTS ? undefined : place };
}

export function changed(was: StoredFile, is: StoredFile): Effect {
  return { type: 'file-changed', fileId: was.id, from: was.folder, file: is };
}

/** Another file with the same contents stands in a folder, or in the safe. What waits in the bin is no copy. */
export function copyOf(file: StoredFile, { files }: World): 'elsewhere' | 'none' {
  const there = files.some((one) => one !== file && one.id === file.id && one.folder !== BIN && one.folder !== 'none');
  return there ? 'elsewhere' : 'none';
}

/** « Mes papiers » → mes-papiers: the same name is the same folder, in whatever order they were made. */
export function folderId(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Of the PDF whose first page this file is. */
function pdfId(first: Pick<StoredFile, 'id'> | undefined): string {
  return `${first?.id ?? ''}-pdf`;
}

/** A lighter one weighs `lightKb` a page. */
export function pdfOf(all: readonly [StoredFile, ...StoredFile[]], lightKb: number | undefined): StoredFile {
  const [file] = all;
  const sizeKb = all.reduce((sum, one) => sum + (lightKb ?? one.sizeKb), 0);
  const shows = all.flatMap((one) => one.shows);
  return { ...file, id: pdfId(file), name: `${stem(file.name)}.pdf`, folder: DOWNLOADS, inside: undefined, kind: 'page', sizeKb, shows };
}

export function pagesOf(fileId: string, { lengths, joined }: Bureau): number {
  const made = joined.findLast(({ of }) => pdfId(of[0]) === fileId);
  if (made !== undefined) return made.of.length;
  return lengths.find((one) => one.fileId === fileId)?.pages ?? 1;
}

export function printerName(printer: string, { printers }: { readonly printers: readonly Named[] }): string {
  return printers.find((one) => one.id === printer)?.name ?? '';
}

/** How many sheets come out. */
export function sheetsOf({ file, pages }: Sheet, state: Bureau): number {
  return pages === 'first' ? 1 : pagesOf(file.id, state);
}

/** Files of the persona's that somebody else would find here, by name. */
export function leftIn(folders: readonly string[], { house }: Bureau, world: Pick<World, 'files'>): readonly string[] {
  return folders
    .flatMap((folder) => filesIn(folder, world))
    .filter((file) => !house.includes(file.id))
    .map((file) => file.name);
}
