// What the phone remembers. The pane says what is on its screen.

import type { Kind, Rows, ViewOf } from '../app-of';
import type { StoredFile } from '../contract';
import type * as messages from './messages/fr';
import type { SayOf } from '../../kit/sentences';
import type { Flaw, Network, Quality, Side, SkinId, TelephoneEvent, TelephoneGoal, TelephoneScenario, TelephoneSlip } from './schema';
import type { Skin } from './skins';

export interface Sms {
  readonly by: 'them' | 'me';
  readonly text: string;
  readonly at: string;
  readonly read: boolean;
}

/** The text messages with one sender, oldest first. */
export interface Thread {
  readonly from: string;
  readonly sort: 'real' | 'fake';
  readonly link?: string | undefined;
  readonly answer?: string | undefined;
  readonly messages: readonly Sms[];
  /** `reported`: the sender is blocked too. */
  readonly place: 'list' | 'reported' | 'blocked' | 'deleted';
  /** The numbers it was forwarded to, without their spaces. */
  readonly forwarded?: readonly string[] | undefined;
}

/** One side of the paper, photographed. */
export interface Photo {
  readonly side: Side;
  readonly flaws: readonly Flaw[];
}

/** A picture or a PDF of the gallery. */
export interface Picture {
  readonly file: StoredFile;
  readonly photos: readonly Photo[];
}

/** The paper on the table, and the PDF it will be. */
export interface Paper extends Omit<NonNullable<TelephoneScenario['paper']>, 'fileId' | 'sides'> {
  readonly file: StoredFile;
  readonly sides: readonly PaperSide[];
}

/** A side, or a sheet of a pile. */
export interface PaperSide {
  readonly id: Side;
  /** « recto », or « la feuille pliée ». */
  readonly name: string;
  /** In a sentence: « le recto ». */
  readonly the: string;
  readonly stray: boolean;
  readonly shows: readonly string[];
  readonly flaws: readonly Flaw[];
}

export type Pane =
  | { readonly name: 'home' | 'threads' | 'pages' | 'gallery' | 'wifi' | 'no-paper' }
  /** `words`: what one is writing to them. */
  | { readonly name: 'thread'; readonly from: string; readonly words: string }
  | { readonly name: 'site'; readonly from: string }
  /** `words`: the number one sends it on to. */
  | { readonly name: 'forward'; readonly from: string; readonly words: string }
  | { readonly name: 'framing' | 'review'; readonly side: Side; readonly flaws: readonly Flaw[] }
  /** Of a pile: the PDF is about to be kept. `words`: its name, without its ending. */
  | { readonly name: 'saving'; readonly words: string; readonly quality: Quality }
  | { readonly name: 'picture'; readonly fileId: string }
  | { readonly name: 'welcome'; readonly networkId: string }
  | { readonly name: 'key'; readonly networkId: string; readonly words: string; readonly problem?: 'wrong-key' | undefined };

/** The short line after a gesture, with its own way back. */
export type Notice =
  | { readonly type: 'reported' | 'blocked' | 'deleted'; readonly thread: Thread }
  | { readonly type: 'picture-deleted'; readonly picture: Picture }
  | { readonly type: 'saved' | 'sent' | 'forwarded' | 'joined' | 'left'; readonly name: string };

export interface Telephone {
  readonly skin: SkinId;
  readonly threads: readonly Thread[];
  readonly paper?: Paper | undefined;
  /** Sides kept so far, for the PDF being made. Those of a pile stay: one may change its pages again. */
  readonly photos: readonly Photo[];
  /** Newest first. */
  readonly pictures: readonly Picture[];
  readonly safe?: string | undefined;
  /** Where links of messages lead. */
  readonly opens?: 'browser' | undefined;
  readonly networks: readonly Network[];
  readonly joined?: string | undefined;
  /** Networks whose welcome page was accepted; and those that were forgotten after internet had worked there. */
  readonly accepted: readonly string[];
  readonly left: readonly string[];
  /** The password of the persona's mailbox, which some write as a key. */
  readonly mailbox: string;
  readonly pane: Pane;
  readonly notice?: Notice | undefined;
  /** Pictures that were deleted on purpose. */
  readonly deleted: readonly string[];
}

/** What the phone is made of, for its rows. */
export interface Phone extends Kind {
  readonly scenario: TelephoneScenario;
  readonly state: Telephone;
  readonly event: TelephoneEvent;
  readonly goal: TelephoneGoal;
  readonly slip: TelephoneSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
  readonly late: {
    readonly event: 'page-moved' | 'page-removed' | 'pages-cleared' | 'pages-reopened' | 'scan-named' | 'quality-chosen' | 'scan-saved';
    readonly goal: 'pdf-ready';
    readonly slip: 'stray-page-saved' | 'page-missing' | 'pages-out-of-order' | 'pdf-too-heavy' | 'pdf-unclear';
  };
}

/** What it knows without its second part. */
export type FirstGoal = Exclude<TelephoneGoal, { readonly type: Phone['late']['goal'] }>;
export type FirstSlip = Exclude<TelephoneSlip, { readonly type: Phone['late']['slip'] }>;

/** What every part of the view receives. */
export type PhoneView = ViewOf<Phone>;

export type PhoneRows<Type extends TelephoneEvent['type']> = Rows<Phone, Type>;

export function goTo(state: Telephone, pane: Pane): Telephone {
  return { ...quiet(state), pane };
}

/** The line about the last gesture goes away with the next place. */
export function quiet(state: Telephone): Telephone {
  return state.notice === undefined ? state : { ...state, notice: undefined };
}
