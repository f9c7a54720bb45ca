// What a browser keeps of the site for the days without network, and what a page says to the worker that keeps it (src/site/offline).

/**
 * What is kept together: `lecon:ecrire-email`, its projection and its sheets `salle:ecrire-email`, the page of a prepared path `parcours:mes-papiers`, that of
 * a received one `parcours`, the rest of the site `site`.
 */
export type PartName = string;

/** The list of the built files, `hors-ligne/fichiers.json`: what each one must be, and what belongs together. */
export interface FileList {
  /** Changes with any file. */
  readonly version: string;
  readonly files: readonly SentFile[];
  /** For each part, places in `files`. `core` comes first and whole; the rest is chosen. */
  readonly parts: Readonly<Record<PartName, readonly number[]>>;
  /** The pages of each part once more, put together (src/site/offline/unpack.ts): for who takes many. A room leans on the pages of its lesson besides. */
  readonly packs: Readonly<Record<PartName, SentFile>>;
  /** What all packs lean on, and what those of the rooms lean on besides. */
  readonly base: SentFile;
  readonly rooms: SentFile;
  /** All that the pages run, but for the core. Leans on nothing. */
  readonly scripts: SentFile;
}

/** Address below the site's root, the first sixteen digits of its SHA-256, and about what it weighs on the way, in bytes. */
export type SentFile = readonly [path: string, print: string, bytes: number];

/** How much of a part is here. */
export interface PartState {
  readonly files: number;
  readonly here: number;
  /** What is still to come, in bytes; files that another part brought are not counted again. */
  readonly missing: number;
}

export interface OfflineState {
  readonly version: string;
  /** Each part, all those of a kind together (`lecon:` is every lesson), and the groups that were asked for. */
  readonly parts: Readonly<Record<PartName, PartState>>;
  /** What the person asked for, here or not yet. */
  readonly chosen: readonly PartName[];
}

/** What a page asks. Answers come on the port that is sent along. */
export type OfflineRequest =
  /** `groups`: parts to count together, their names with spaces between. What two of them share is counted once. */
  | { readonly type: 'state'; readonly groups?: readonly string[] }
  /** Keeps these, and what was asked for before and never came whole. */
  | { readonly type: 'keep'; readonly parts: readonly PartName[] }
  | { readonly type: 'forget'; readonly parts: readonly PartName[] }
  /** The newer version, which waits, takes over. */
  | { readonly type: 'update' };

export type OfflineAnswer =
  | { readonly type: 'state'; readonly state: OfflineState }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  /** What could not be had now is asked for again at the next visit. */
  | { readonly type: 'kept'; readonly missed: number };
