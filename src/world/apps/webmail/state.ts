// What the mailbox remembers. Mails hold their folder; the pane says what is in front.

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type { StoredFile } from '../contract';
import type * as messages from './messages/fr';
import type { Contact, Folder, ReplyKind, SkinId, WebmailEvent, WebmailGoal, WebmailScenario, WebmailSlip } from './schema';
import type { Skin } from './skins';

export interface Mail {
  readonly id: string;
  readonly from: Contact;
  readonly to: readonly Contact[];
  readonly cc: readonly Contact[];
  readonly bcc: readonly Contact[];
  readonly subject: string;
  readonly at: string;
  readonly body: readonly string[];
  readonly attachments: readonly StoredFile[];
  readonly read: boolean;
  readonly folder: Folder;
  /** Where it goes back to when it leaves the bin. */
  readonly cameFrom?: Folder | undefined;
  /** For a sent message: how it was begun, and from which one. */
  readonly kind?: 'new' | ReplyKind | undefined;
  readonly about?: string | undefined;
  /** In Brouillons: the message as it was left. */
  readonly draft?: Draft | undefined;
  /** It came during the practice, sent by another app or by the postmaster. */
  readonly arrived?: true | undefined;
  /** The postmaster's message that says an address does not exist: that address. */
  readonly returned?: string | undefined;
}

/** A message being written. The address fields are what the learner typed, not yet understood. */
export interface Draft {
  /** The id of its copy in Brouillons. */
  readonly id: string;
  readonly kind: 'new' | ReplyKind;
  readonly about?: string | undefined;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  /** The earlier message, quoted under a reply. */
  readonly quoted: readonly string[];
  readonly attachments: readonly StoredFile[];
  /** Cc and Cci are on screen. */
  readonly copies: 'hidden' | 'shown';
}

/** What stands in the way of sending, said by the webmail in its own words. */
export type Problem =
  | { readonly type: 'no-recipient' }
  | { readonly type: 'address-malformed'; readonly field: 'to' | 'cc' | 'bcc'; readonly address: string }
  | { readonly type: 'file-too-heavy' | 'file-there'; readonly name: string };

/** What the webmail asks before sending, as real ones do. */
export type Question = 'subject-empty' | 'body-empty' | 'attachment-forgotten';

/** A place where messages stand in a list. */
export type ListPane = { readonly name: 'list'; readonly folder: Folder } | { readonly name: 'results'; readonly words: string };

export interface ComposingPane {
  readonly name: 'composing';
  readonly draft: Draft;
  readonly problem?: Problem | undefined;
  readonly question?: Question | undefined;
}

export type Pane = ListPane | { readonly name: 'reading'; readonly mailId: string; readonly from: ListPane } | ComposingPane | { readonly name: 'signed-out' };

/** The short line a webmail shows after a gesture, with its own way back. */
export type Notice =
  | { readonly type: 'sent'; readonly mailId: string }
  | { readonly type: 'binned'; readonly mailId: string }
  | { readonly type: 'draft-kept' }
  | { readonly type: 'draft-thrown-away'; readonly draft: Draft }
  | { readonly type: 'restored'; readonly folder: Folder }
  | { readonly type: 'marked'; readonly as: 'spam' | 'not-spam' | 'unread' }
  | { readonly type: 'file-saved'; readonly name: string };

export interface Webmail {
  readonly skin: SkinId;
  readonly me: Contact;
  readonly contacts: readonly Contact[];
  readonly limitMb: number;
  readonly mails: readonly Mail[];
  readonly pane: Pane;
  readonly menu: 'open' | 'closed';
  readonly notice?: Notice | undefined;
  /** How many messages were written: the next draft's number. */
  readonly written: number;
  /** Messages the learner opened and files the learner kept, for the goals. */
  readonly opened: readonly string[];
  readonly kept: readonly string[];
  readonly signOuts: number;
  /** How many times one got up from a shared computer with the mailbox open. */
  readonly leftOpen: number;
}

/** What the mailbox is made of, for its rows. */
export interface Mailbox extends Kind {
  readonly scenario: WebmailScenario;
  readonly state: Webmail;
  readonly event: WebmailEvent;
  readonly goal: WebmailGoal;
  readonly slip: WebmailSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
}

export type MailRows<Type extends WebmailEvent['type']> = Rows<Mailbox, Type>;

/** What every part of the view receives. */
export type MailView = ViewOf<Mailbox>;

/** The line about the last gesture goes away with the next one. */
export function quiet(state: Webmail): Webmail {
  return state.notice === undefined ? state : { ...state, notice: undefined };
}
