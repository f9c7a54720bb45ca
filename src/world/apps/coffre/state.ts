// What the safe remembers. Documents hold their folder, shares their end; the pane says what is in front.

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type { StoredFile } from '../contract';
import type * as messages from './messages/fr';
import type { CoffreEvent, CoffreGoal, CoffreScenario, CoffreSlip, CodeWay, Contact, End, SkinId } from './schema';
import type { Skin } from './skins';

interface SafeFolder {
  readonly id: string;
  readonly name: string;
}

/** A document: the file that was deposited, under the name and in the folder one gave it. */
export interface Doc {
  readonly file: StoredFile;
  readonly name: string;
  /** A folder’s id, or `unsorted`. */
  readonly folder: string;
  readonly at: string;
  /** Deposited, named or put away during the practice. */
  readonly touched?: true | undefined;
}

export interface Share {
  readonly id: string;
  readonly fileId: string;
  readonly with: Contact;
  readonly end: End;
  /** Where the safe asks how its code is given. */
  readonly code?: CodeWay | undefined;
  readonly at: string;
  readonly status: 'open' | 'stopped';
  readonly opened: 'yes' | 'no';
  /** The log was in front while it said that the document was opened. */
  readonly seen: 'yes' | 'no';
  /** `learner`: made during the practice. */
  readonly by: 'scenario' | 'learner';
}

/** One line of the access log: the law asks a safe to keep the trace of what is done in it. */
export interface LogLine {
  readonly what: 'deposited' | 'filed' | 'deleted' | 'restored' | 'downloaded' | 'shared' | 'stopped' | 'opened';
  /** The document, as it was called then. */
  readonly name: string;
  /** Who opened it, with whom it is shared; nobody for one’s own gestures. */
  readonly person?: Contact | undefined;
  readonly at: string;
}

export type ListPane = { readonly name: 'list'; readonly folder: string } | { readonly name: 'results'; readonly words: string };

/** Naming and placing a document: one that comes in, or one that is there already. */
export interface FilingPane {
  readonly name: 'filing';
  readonly kind: 'deposit' | 'change';
  readonly file: StoredFile;
  readonly words: string;
  readonly folder: string;
  readonly problem?: 'no-name' | undefined;
  readonly from: ListPane;
}

type ShareProblem = { readonly type: 'no-recipient' } | { readonly type: 'address-malformed'; readonly address: string } | { readonly type: 'no-end' };

export interface SharingPane {
  readonly name: 'sharing';
  readonly fileId: string;
  readonly to: string;
  readonly end?: End | undefined;
  readonly code?: CodeWay | undefined;
  readonly problem?: ShareProblem | undefined;
  readonly from: ListPane;
}

export interface DocumentPane {
  readonly name: 'document';
  readonly fileId: string;
  readonly question?: 'delete' | undefined;
  readonly from: ListPane;
}

export interface AccountPane {
  readonly name: 'account';
  readonly words: { readonly name: string; readonly email: string };
  readonly terms: 'accepted' | 'not-accepted';
  readonly problem?: 'no-name' | 'address-malformed' | 'terms-not-accepted' | undefined;
}

export type Pane =
  | AccountPane
  | ListPane
  | DocumentPane
  | FilingPane
  | SharingPane
  | { readonly name: 'shares' }
  | { readonly name: 'log' }
  /** The public page of the site: one has left the safe without closing it. */
  | { readonly name: 'site' }
  | { readonly name: 'signed-out' };

/** The short line after a gesture, with its own way back. */
export type Notice =
  | { readonly type: 'opened-account' }
  | { readonly type: 'deposited' | 'filed' | 'restored' | 'downloaded' | 'already-there' | 'renewed'; readonly name: string }
  | { readonly type: 'all-downloaded' }
  | { readonly type: 'deleted'; readonly doc: Doc; readonly copy: 'elsewhere' | 'none' }
  | { readonly type: 'shared' | 'stopped'; readonly shareId: string };

export interface Coffre {
  readonly skin: SkinId;
  readonly me: Contact;
  readonly computer: 'own' | 'shared';
  readonly account: 'open' | 'to-open';
  readonly code: CoffreScenario['code'];
  readonly contacts: readonly Contact[];
  readonly folders: readonly SafeFolder[];
  /** Newest first, like the shares and the log. */
  readonly docs: readonly Doc[];
  readonly shares: readonly Share[];
  readonly log: readonly LogLine[];
  readonly pane: Pane;
  readonly menu: 'open' | 'closed';
  readonly notice?: Notice | undefined;
  /** What goals ask about: documents looked at, found by a search, downloaded, deleted on purpose, and doors closed. */
  readonly seen: readonly string[];
  readonly found: readonly string[];
  readonly downloaded: readonly string[];
  readonly deleted: readonly string[];
  readonly signOuts: number;
  /** How many times one got up from a shared computer with the safe open. */
  readonly leftOpen: number;
}

/** What the safe is made of, for its rows. */
export interface Safe extends Kind {
  readonly scenario: CoffreScenario;
  readonly state: Coffre;
  readonly event: CoffreEvent;
  readonly goal: CoffreGoal;
  readonly slip: CoffreSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
}

/** Those of one file: the model has them all. */
export type SafeRows = Partial<Rows<Safe>>;

/** What every part of the view receives. */
export type SafeView = ViewOf<Safe>;

/** The line about the last gesture goes away with the next one. */
export function quiet(state: Coffre): Coffre {
  return state.notice === undefined ? state : { ...state, notice: undefined };
}

export function goTo(state: Coffre, pane: Pane): Coffre {
  return { ...quiet(state), pane, menu: 'closed' };
}

/** The same safe with one line more at the top of its log. */
export function logged(state: Coffre, line: LogLine): Coffre {
  return { ...state, log: [line, ...state.log] };
}

/** What the log says has now been under the learner’s eyes. */
export function readLog(state: Coffre): Coffre {
  const isNew = state.pane.name === 'log' && state.shares.some((share) => share.opened === 'yes' && share.seen === 'no');
  return isNew ? { ...state, shares: state.shares.map((share) => (share.opened === 'yes' ? { ...share, seen: 'yes' } : share)) } : state;
}
