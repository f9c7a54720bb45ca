// Files and the places they stand in: listed once, for the practice's schema, the device and every app.

/** Where one may choose a file from. The last two are lent by an app, where it is installed. */
export const chosenFrom = ['documents', 'telechargements', 'coffre', 'telephone'] as const;

/** Where a file may stand. `none`: only inside a message, until it is saved. */
export const folders = [...chosenFrom, 'corbeille', 'none'] as const;

type Folder = (typeof folders)[number];
type LentFolder = Extract<Folder, 'coffre' | 'telephone'>;

/** A place of its own that an app lends to who chooses a file, and its name in that window. */
export interface Lent {
  readonly id: LentFolder;
  readonly name: string;
}

/** A file of the practice world. Its drawing is a plain page with these lines, or a framed picture. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  /** Kilobytes, as a file manager shows them (1 000 kB = 1 Mo). */
  readonly sizeKb: number;
  readonly folder: Folder;
  /** In Documents: the folder one made there, in which it stands. */
  readonly inside?: string | undefined;
  readonly kind: 'page' | 'photo' | 'video';
  /** What one reads on it when it is opened. */
  readonly shows: readonly string[];
}

export const KB_PER_MB = 1000;

/** A weight as every app and file manager here writes it: « 340 Ko », « 2,4 Mo ». `kb` in kilobytes. */
export function weightOf(kb: number): string {
  if (kb < KB_PER_MB) return `${kb}\u00a0Ko`;
  return `${String(Math.round(kb / 100) / 10).replace('.', ',')}\u00a0Mo`;
}

/** The accessible name of a file in a list. */
export function fileLabel(file: { readonly name: string; readonly sizeKb: number }): string {
  return `${file.name}, ${weightOf(file.sizeKb)}`;
}
