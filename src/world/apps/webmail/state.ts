// What the mailbox remembers. Mails hold their folder; the pane says what is in front.

import type { Bare } from '../../kit/gesture';
import type { SayOf } from '../../kit/sentences';
import type { Kind, Late, Rows, ViewOf } from '../app-of';
import type { StoredFile } from '../contract';
import type * as messages from './messages/fr';
import type { MailLink } from './more/schema';
import type { Contact, Folder, Harm, OwnFolder, ReplyKind, RuleScope, SkinId, WebmailEvent, WebmailGoal, WebmailScenario, WebmailSlip } from './schema';
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
  /** What it is in truth, where the practice says it; and what stands in it besides its text. */
  readonly sort?: 'real' | 'letter' | 'spam' | 'fake' | undefined;
  readonly links?: readonly MailLink[] | undefined;
  readonly unsubscribe?: true | undefined;
  readonly traps?: readonly { readonly fileId: string; readonly sort: 'program' | 'macros' }[] | undefined;
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

export interface ReadingPane {
  readonly name: 'reading';
  readonly mailId: string;
  readonly from: ListPane;
}

/**
 * Something to read or to choose from, over the place it was opened from: a name to give, folders, what reporting does, a page, a
 * call. Who opens it says all that it shows: the view needs no words of the second part.
 */
export interface Sheet {
  readonly name: 'sheet';
  readonly title: string;
  readonly where?: string | undefined;
  readonly lines: readonly string[];
  /** What was typed in its box, when it has one. */
  readonly typed?: string | undefined;
  /** What one may do, likeliest last: the way back is the last one. */
  readonly gestures: readonly Bare<WebmailEvent>[];
  /** The visit that it shows; the folder that gets another name. */
  readonly visit?: string | undefined;
  readonly folder?: OwnFolder | undefined;
  readonly from: ListPane | ReadingPane;
}

export type Pane = ListPane | ReadingPane | ComposingPane | Sheet | { readonly name: 'signed-out' };

/** The short line a webmail shows after a gesture, with its own way back. */
export type Notice =
  | { readonly type: 'sent'; readonly mailId: string }
  | { readonly type: 'binned'; readonly mailId: string }
  | { readonly type: 'draft-kept' }
  | { readonly type: 'draft-thrown-away'; readonly draft: Draft }
  | { readonly type: 'restored'; readonly folder: Folder }
  | { readonly type: 'marked'; readonly as: 'spam' | 'not-spam' | 'unread' }
  | { readonly type: 'file-saved' | 'file-blocked'; readonly name: string }
  /** In words already; and what it was before, when it may be taken back. */
  | { readonly type: 'said'; readonly text: string; readonly before?: Pick<Webmail, 'mails' | 'more'> | undefined };

/** What comes from an address, or from all those with the same end, goes to a folder. */
export interface Rule {
  readonly by: RuleScope;
  readonly from: string;
  readonly folder: OwnFolder;
  /** Messages it put there from the inbox. */
  readonly moved: readonly string[];
}

/** What only some mailboxes have (their scenario's `more`), and what was done with it. */
export interface More extends NonNullable<WebmailScenario['more']> {
  readonly folders: readonly string[];
  /** Ids of messages: whose real address was looked at, which were reported, which letters come no more. */
  readonly checked: readonly string[];
  readonly reported: readonly string[];
  readonly stopped: readonly string[];
  readonly blocked: readonly string[];
  /** What others have now, and was not mended yet. */
  readonly harms: readonly Harm[];
  /** What goes to a folder by itself. */
  readonly rules: readonly Rule[];
  /** Messages that a choice brings. */
  readonly waiting: readonly Mail[];
  /** `visit/choice`, as they were made. */
  readonly answered: readonly string[];
}

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
  readonly more?: More | undefined;
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
  readonly late: {
    readonly event:
      | 'folder-asked'
      | 'folder-named'
      | 'folder-saved'
      | 'folder-removed'
      | 'spam-emptied'
      | 'move-asked'
      | 'message-moved'
      | 'report-asked'
      | 'message-reported'
      | 'sender-blocked'
      | 'unsubscribed'
      | 'sender-shown'
      | 'link-looked'
      | 'link-opened'
      | 'table-opened'
      | 'visit-opened'
      | 'visit-answered'
      | 'rule-asked'
      | 'rule-scoped'
      | 'rule-made'
      | 'rules-opened'
      | 'rule-removed'
      | 'sheet-left';
    readonly goal:
      | 'sender-checked'
      | 'message-reported'
      | 'message-removed'
      | 'message-filed'
      | 'folder-there'
      | 'folder-gone'
      | 'unsubscribed'
      | 'spam-empty'
      | 'rule-there'
      | 'visit-answered'
      | 'safe';
    readonly slip:
      | 'real-put-away'
      | 'letter-put-away'
      | 'spam-unsubscribed'
      | 'emptied-too-soon'
      | 'fake-answered'
      | 'folder-not-empty'
      | 'folder-name-taken'
      | 'folder-unnamed'
      | 'moved-elsewhere'
      | 'rule-too-wide'
      | 'fake-link-opened'
      | 'harm-done'
      | 'trap-taken';
  };
}

/** Goals of the first part: the second one brings its own. */
export type FirstGoal = Exclude<WebmailGoal, { readonly type: Late<Mailbox, 'goal'> }>;

/** Slips of the first part. */
export type FirstSlip = Exclude<WebmailSlip, { readonly type: Late<Mailbox, 'slip'> }>;

export type MailRows<Type extends WebmailEvent['type']> = Rows<Mailbox, Type>;

/** What every part of the view receives. */
export type MailView = ViewOf<Mailbox>;

/** The line about the last gesture goes away with the next one. */
export function quiet(state: Webmail): Webmail {
  return state.notice === undefined ? state : { ...state, notice: undefined };
}
