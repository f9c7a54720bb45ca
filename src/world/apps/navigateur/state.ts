// What the browser remembers. The tabs and what was answered to its pages are the truth; the pane, which says what is in front, is
// worked out from them after each gesture (`settle`).

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type { Secret } from './block-schema';
import type * as messages from './messages/fr';
import type { NavigateurEvent, NavigateurGoal, NavigateurScenario, NavigateurSlip } from './schema';
import type { Skin } from './skins';

/** Why an address leads nowhere. `meant`: the one it nearly is. */
export interface Astray {
  readonly why: Extract<NavigateurSlip, { readonly type: 'address-mistyped' }>['why'];
  readonly meant?: string | undefined;
}

/** One step of a tab. A page is `site:page`. */
export type Visit =
  | { readonly at: 'empty' | 'engine' }
  | { readonly at: 'results'; readonly words: string }
  | { readonly at: 'page'; readonly page: string }
  | { readonly at: 'unreachable'; readonly address: string; readonly astray: Astray };

export interface Tab {
  /** The first is 1. A new one takes the lowest number that is free: doing the same again has the same name. */
  readonly id: number;
  /** `window`: opened over the others by a page, as advertisements do. `private`: leaves no trace here. */
  readonly sort: 'usual' | 'private' | 'window';
  readonly trail: readonly Visit[];
  /** Where one is in the trail: pages after it are those one came back from. */
  readonly at: number;
}

/** What is in front. */
export type Pane =
  | { readonly name: 'empty' | 'engine' | 'closed' }
  | { readonly name: 'results'; readonly words: string }
  | { readonly name: 'page'; readonly page: string }
  /** The browser stopped before this page. */
  | { readonly name: 'warning'; readonly page: string; readonly why: 'deceptive' | 'certificate' }
  | { readonly name: 'unreachable'; readonly address: string; readonly astray: Astray };

/** What the learner opened over the page. What a page itself brings (banner, popup, permission…) is worked out: over.ts. */
type Panel = 'padlock' | 'menu' | 'tabs' | 'cookies';

/** The short line after a gesture. */
export type Notice =
  | {
      readonly type:
        | 'nothing-behind'
        | 'nothing-ahead'
        | 'slot-cancelled'
        | 'reloaded'
        | 'printed'
        | 'private'
        | 'password-kept'
        | 'password-forgotten'
        | 'called'
        | 'hold-lost'
        | 'slot-freed';
    }
  | { readonly type: 'bookmarked' | 'unbookmarked' | 'downloaded' | 'captured' | 'never-run'; readonly name: string }
  | { readonly type: 'tab-closed'; readonly name: string }
  /** Nothing was sent to it. `name`: whom it imitated. */
  | { readonly type: 'left-imitation'; readonly name: string; readonly host: string }
  | { readonly type: 'zoomed'; readonly percent: number }
  | { readonly type: 'searched'; readonly words: string };

/** What was done with one block of one page, under `site:page/block`. A block keeps only what is its own. */
export interface BlockMemory {
  readonly words?: string;
  readonly asked?: string;
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: string;
  /** Of a document: from 0. */
  readonly page?: number;
  readonly slot?: { readonly day: string; readonly hour: string };
  /** How many times the page was loaded again. */
  readonly looks?: number;
  /** A `secret` or `card` box holds one dot a letter: what was typed there is counted, never kept. */
  readonly boxes?: Readonly<Record<string, string>>;
  /** They were sent while one was empty. */
  readonly isRefused?: boolean;
  /** The box whose answer was not the right one. */
  readonly wrong?: string | undefined;
}

/** What was answered to sites and pages. */
export interface Answers {
  readonly cookies: Readonly<Record<string, 'accepted' | 'refused' | 'chosen'>>;
  /** Site → the purposes left ticked in its settings. */
  readonly purposes: Readonly<Record<string, readonly string[]>>;
  readonly permissions: Readonly<Record<string, 'given' | 'refused'>>;
  /** Pages whose popup was closed. */
  readonly popups: readonly string[];
  readonly translated: Readonly<Record<string, 'yes' | 'no'>>;
  /** Sites whose password was offered to be kept: `asking` until one answers. */
  readonly passwords: Readonly<Record<string, 'asking' | 'kept' | 'not-kept'>>;
  /** Sites whose warning was passed. */
  readonly braved: readonly string[];
}

export interface Booked {
  readonly block: string;
  readonly day: string;
  readonly hour: string;
  /** Only held: firm on this page, given back on any page that is not on the way there. As `site:page`. */
  readonly held?: { readonly until: string; readonly through: readonly string[] };
}

/** What goals ask about: it is never forgotten, whatever is closed. */
interface Done {
  /** Pages that were in front. */
  readonly read: readonly string[];
  /** Those of them that were in front in a private tab. */
  readonly privately: readonly string[];
  readonly padlocks: readonly string[];
  readonly searched: readonly string[];
  readonly downloaded: readonly string[];
  /** One a calendar. */
  readonly booked: readonly Booked[];
  /** Pages of which an image was kept. */
  readonly captured: readonly string[];
  /** What strangers have and may use: a card, a password, a picture of one’s papers. It goes once it is protected. */
  readonly owed: readonly Secret[];
  /** Imitations to which something was sent. */
  readonly told: readonly string[];
  /** Imitations that were seen, and that no tab shows any more. */
  readonly left: readonly string[];
}

export interface Navigateur {
  readonly setting: NavigateurScenario;
  readonly tabs: readonly Tab[];
  /** The id of the tab in front. */
  readonly front: number;
  /** Those closed at once, last first: one may have them back. */
  readonly closed: readonly (readonly Tab[])[];
  /** What is being written in the address bar. Undefined: the bar shows the address of the page. */
  readonly typed?: string | undefined;
  /** What is being written in the engine’s box. */
  readonly words: string;
  readonly pane: Pane;
  readonly panel?: Panel | undefined;
  readonly notice?: Notice | undefined;
  readonly bookmarks: readonly string[];
  /** Sites that the address bar offers. */
  readonly known: readonly string[];
  /** In percent. */
  readonly zoom: number;
  readonly blocks: Readonly<Record<string, BlockMemory>>;
  readonly answers: Answers;
  readonly done: Done;
}

/** What the browser is made of, for its rows. */
export interface Browser extends Kind {
  readonly scenario: NavigateurScenario;
  readonly state: Navigateur;
  readonly event: NavigateurEvent;
  readonly goal: NavigateurGoal;
  readonly slip: NavigateurSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
}

export type BrowserRows<Type extends NavigateurEvent['type']> = Rows<Browser, Type>;

/** What every part of the view receives. */
export type BrowserView = ViewOf<Browser>;
