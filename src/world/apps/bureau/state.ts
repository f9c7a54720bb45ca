// What the desk remembers. The files themselves are the world's: the desk asks the device to change them.

import { assertNever } from '../../../core/lesson/assert-never';
import type { SayOf } from '../../kit/sentences';
import type { Kind, Late, Rows, ViewOf } from '../app-of';
import type { StoredFile } from '../contract';
import type * as messages from './messages/fr';
import type { BureauEvent, BureauGoal, BureauScenario, BureauSlip, Pages, Quality, SkinId } from './schema';
import type { Skin } from './skins';

export interface Named {
  readonly id: string;
  readonly name: string;
}

interface Printer extends Named {
  /** No printer: a site that receives the file. */
  readonly sort?: 'online' | undefined;
}

/** A PDF made of files, in their order. */
interface Joined {
  readonly of: readonly Named[];
  readonly sizeKb: number;
}

/** What came out of a printer. */
export interface Sheet {
  readonly file: StoredFile;
  readonly printer: string;
  readonly pages: Pages;
}

interface FilePane {
  readonly name: 'file';
  readonly fileId: string;
  /** Where it was opened from, and stands. */
  readonly folder: string;
}

/** Giving a name: a new one to a file, or the first one to a folder. */
export interface NamingPane {
  readonly name: 'naming';
  readonly what: 'file' | 'folder';
  readonly fileId?: string | undefined;
  readonly folder: string;
  readonly words: string;
  readonly problem?: 'no-name' | 'name-taken' | undefined;
}

export interface PrintingPane {
  readonly name: 'printing';
  readonly fileId: string;
  readonly folder: string;
  readonly printer?: string | undefined;
  readonly pages: Pages;
  /** The files that follow the first one, where several were chosen. */
  readonly others?: readonly string[] | undefined;
  readonly quality?: Quality | undefined;
  readonly problem?: 'no-printer' | undefined;
}

/** Several files are being chosen, in the order of their pages. */
export interface PickingPane {
  readonly name: 'picking';
  readonly folder: string;
  readonly picked: readonly string[];
  readonly problem?: 'none-picked' | undefined;
}

/** What the next person finds. */
export interface LeftPane {
  readonly name: 'left';
  readonly files: readonly string[];
  readonly binned: readonly string[];
  readonly papers: number;
}

export type Pane =
  | { readonly name: 'list'; readonly folder: string; readonly question?: 'empty' | undefined }
  | FilePane
  | NamingPane
  | { readonly name: 'moving'; readonly fileId: string; readonly folder: string }
  | PrintingPane
  | PickingPane
  | { readonly name: 'printer' }
  | LeftPane;

/** The short line after a gesture, and what it takes to go back on it. */
export type Notice =
  | {
      readonly type: 'renamed' | 'moved' | 'binned' | 'restored';
      readonly was: StoredFile;
      readonly is: StoredFile;
      /** Another copy stands elsewhere: on this device, or in the safe. */
      readonly copy: 'elsewhere' | 'none';
    }
  | { readonly type: 'emptied'; readonly files: readonly Named[] }
  | { readonly type: 'folder-made'; readonly name: string }
  | { readonly type: 'printed'; readonly sheet: Sheet }
  | { readonly type: 'saved-as-pdf' | 'sent-online'; readonly name: string }
  | { readonly type: 'taken'; readonly sheets: number };

export interface Bureau {
  readonly skin: SkinId;
  readonly computer: 'own' | 'shared';
  readonly folders: readonly Named[];
  readonly printers: readonly Printer[];
  readonly lengths: readonly { readonly fileId: string; readonly pages: number }[];
  /** Files of the place: not the persona's. */
  readonly house: readonly string[];
  /** Where each file of the bin goes back to. */
  readonly origins: readonly StoredFile[];
  readonly tray: readonly Sheet[];
  readonly pane: Pane;
  readonly notice?: Notice | undefined;
  /** What goals ask about, and what a repair may have to mend. */
  readonly seen: readonly string[];
  readonly taken: readonly Sheet[];
  readonly touched: readonly string[];
  readonly joining?: BureauScenario['joining'];
  /** PDFs that were made, the last one last. */
  readonly joined: readonly Joined[];
}

/** What the desk is made of, for its rows. */
export interface Desk extends Kind {
  readonly scenario: BureauScenario;
  readonly state: Bureau;
  readonly event: BureauEvent;
  readonly goal: BureauGoal;
  readonly slip: BureauSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
  readonly late: {
    readonly event: 'several-asked' | 'picked-printed' | 'file-picked' | 'quality-chosen';
    readonly goal: 'pdf-made';
    readonly slip: 'stray-joined' | 'page-not-joined' | 'joined-out-of-order' | 'joined-too-heavy' | 'none-picked' | 'sent-online';
  };
}

/** What it knows without its second part. */
export type FirstGoal = Exclude<BureauGoal, { readonly type: Late<Desk, 'goal'> }>;
export type FirstSlip = Exclude<BureauSlip, { readonly type: Late<Desk, 'slip'> }>;

export type DeskRows<Type extends BureauEvent['type']> = Rows<Desk, Type>;

/** What every part of the view receives. */
export type DeskView = ViewOf<Desk>;

/** The line about the last gesture goes away with the next place. */
export function quiet(state: Bureau): Bureau {
  return state.notice === undefined ? state : { ...state, notice: undefined };
}

export function goTo(state: Bureau, pane: Pane): Bureau {
  return { ...quiet(state), pane };
}

/** Back: from a form to its file or its list, from anything else to a list. */
export function close(state: Bureau): Bureau {
  const { pane } = state;
  switch (pane.name) {
    case 'naming':
      return goTo(state, pane.fileId === undefined ? { name: 'list', folder: pane.folder } : { name: 'file', fileId: pane.fileId, folder: pane.folder });
    case 'picking':
      return goTo(state, { name: 'list', folder: pane.folder });
    case 'printing':
      if (pane.others !== undefined) return goTo(state, { name: 'picking', folder: pane.folder, picked: [pane.fileId, ...pane.others] });
      return goTo(state, { name: 'file', fileId: pane.fileId, folder: pane.folder });
    case 'moving':
      return goTo(state, { name: 'file', fileId: pane.fileId, folder: pane.folder });
    case 'file':
      return goTo(state, { name: 'list', folder: pane.folder });
    case 'printer':
      return goTo(state, { name: 'list', folder: 'documents' });
    case 'list':
    case 'left':
      return state;
    default:
      return assertNever(pane);
  }
}
