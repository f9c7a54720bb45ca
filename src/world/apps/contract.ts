// What the engine uses of an app of the practice world: a pure state machine, and the words to talk about it. What an
// app gives is shorter (app-of.ts). Everything here is serialisable data, so that a practice can be undone, resumed,
// mirrored and printed.

import type { Locale } from '../../core/lesson/locale';
import type { Mark, Target } from '../kit/control';
import type { Lent, StoredFile } from '../kit/files';
import type { Gesture } from '../kit/gesture';

export type { Mark, Target } from '../kit/control';
export type { StoredFile } from '../kit/files';
export type { Gesture } from '../kit/gesture';

/** How the learner's screen is: a phone's width, or wider. It changes places, never rules. */
export type Screen = 'narrow' | 'wide';
export type DeviceKind = 'ordinateur' | 'telephone';

/** The invented person whose data the exercises use. */
export interface Persona {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly address: { readonly street: string; readonly postcode: string; readonly town: string };
  /** « 27 mars 1968 ». */
  readonly born?: string | undefined;
  /** A social-security number with a right key, and nobody's: no month is the thirteenth. */
  readonly nir?: string | undefined;
  /** The example that banks give. */
  readonly iban?: string | undefined;
  /** The password of their mailbox, in the exercises only. */
  readonly password?: string | undefined;
}

/** What every app can read of the world around it. Only the device changes it. */
export interface World {
  readonly persona: Persona;
  /** The hour on the pretend clock, already written: « 10 h 30 ». */
  readonly hour: string;
  readonly files: readonly StoredFile[];
  readonly screen: Screen;
  readonly device: DeviceKind;
}

/**
 * What an app does to the rest of the world. `soon` effects wait for a moment to pass. `to` is one app; without it, the
 * effect goes to every app of the practice that says it receives this type, and nowhere when none does, as in life.
 */
export type Effect = { readonly when?: 'now' | 'soon' | undefined } & (
  | { readonly type: 'file-wanted'; readonly by: string }
  | { readonly type: 'file-saved'; readonly file: StoredFile }
  /** A copy stands in another place one can choose from (the digital safe), or no longer does. */
  | { readonly type: 'file-placed'; readonly file: StoredFile }
  /** Another app comes in front: a link led there, or a link was followed to the browser. Nowhere when it is not installed. */
  | { readonly type: 'app-shown'; readonly app: string }
  | { readonly type: 'file-removed'; readonly fileId: string; readonly folder: StoredFile['folder'] }
  /** A file has another name, or stands in another folder; it takes the place of one that is the same there. */
  | { readonly type: 'file-changed'; readonly fileId: string; readonly from: StoredFile['folder']; readonly file: StoredFile }
  | Received
);

/** An effect that an app receives. */
export type Received = { readonly when?: 'now' | 'soon' | undefined; readonly to?: string | undefined } & (
  | { readonly type: 'mail-returned'; readonly address: string; readonly subject: string }
  | { readonly type: 'file-chosen'; readonly file: StoredFile }
  /** One gets up from a shared computer. */
  | { readonly type: 'seat-left' }
  /** A message from somebody, or from a service, to the persona's mailbox. */
  | { readonly type: 'mail-delivered'; readonly mail: DeliveredMail }
  /** A link of a message was followed: the browser opens it, at its real address. */
  | { readonly type: 'page-asked'; readonly address: string }
  /** A text message to the persona's phone: a code, a reminder, a fake. */
  | { readonly type: 'sms-delivered'; readonly sms: DeliveredSms }
  /** Somebody calls: a line of the app that takes calls. */
  | { readonly type: 'call-received'; readonly lineId: string }
  /** What strangers had is of no use to them any more: the bank has blocked the card. */
  | { readonly type: 'harm-mended'; readonly what: readonly ('code' | 'card' | 'password' | 'money' | 'control' | 'paper')[] }
  /** A paper sent from another app straight to the safe, which then asks how to name it. */
  | { readonly type: 'file-offered'; readonly file: StoredFile }
  /** Somebody opened what was shared with them: it goes to the access log of the safe. */
  | { readonly type: 'share-opened'; readonly shareId: string }
);

/** A message as another app sends it to the mailbox. */
export interface DeliveredMail {
  readonly from: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly body: readonly string[];
}

/** A text message as another app sends it to the phone. */
export interface DeliveredSms {
  /** What shows as the sender: a name, or a short number. */
  readonly from: string;
  readonly text: string;
}

export interface Outcome<State> {
  readonly state: State;
  readonly effects?: readonly Effect[];
}

/** What happened to an app: the learner's own gesture, or something that came from elsewhere. */
export type Happening<Event> = { readonly by: 'learner'; readonly event: Event } | { readonly by: 'world'; readonly effect: Effect };

/** Where an app stands: on the phone one holds, at the computer's own files, or in the browser. */
export type Role = 'phone' | 'desk' | 'site';

/** `{ 'data-letters': '2' }`: what the sheet of the app that says it obeys, on every screen of the machine. */
export type Comfort = Readonly<Record<`data-${string}`, string>>;

/**
 * An app of the practice world. `Say` is its union of messages (ids and values);
 * the sentences themselves are in `messages/<locale>.ts`.
 */
export interface App<Scenario, State, Event extends Gesture, Goal, Slip, Say> {
  readonly id: string;
  readonly role: Role;
  /** The effects it takes, whoever they come from. */
  readonly receives: readonly string[];
  /** A place of its own that other apps can choose a file from. */
  readonly folder?: Lent | undefined;
  /** Brings what Déclic says of it, in French: nothing is said before the learner's first gesture. */
  readonly words: () => Promise<Words>;
  /** Its name on the tab or under the pictogram, and the address the browser shows. */
  title(state: State): { readonly name: string; readonly site: string };
  /** How many things arrived and were not looked at yet: the badge on the device that received them. */
  news?(state: State): number;
  /** What this practice alone needs is brought, before it starts. */
  ready?(scenario: Scenario): Promise<void>;
  /** `own`: it draws what stands at the top itself, where a computer shows the address of a site. */
  readonly top?: 'own' | undefined;
  /** What it changes on the whole machine, as attributes of its root; nothing for what is as usual. */
  comfort?(state: State): Comfort;
  start(scenario: Scenario, world: World): State;
  /** A gesture that makes no sense here returns the very same state: learners click everywhere. */
  transition(state: State, event: Event, world: World): Outcome<State>;
  /** What another app, the device or time did: a file was chosen, a message came back. */
  receive(state: State, effect: Effect, world: World): Outcome<State>;
  /** Goals ask what was achieved, never which pane is open. */
  isReached(goal: Goal, state: State, world: World): boolean;
  /** Gestures that bring one back to known ground (close, go back, open the menu), likeliest first. */
  exits(state: State, world: World): readonly Event[];
  /** What one has to do besides the author’s path, since one was caught: calling the bank. Those that change nothing fall away. */
  detour(state: State): readonly Event[];
  /**
   * The gesture that brings this one within reach on this screen, when something hides its control: « open the
   * menu » before « sign out » on a phone. Undefined when the control is in sight, or has no sense now.
   */
  approach?(event: Event, state: State, world: World): Event | undefined;
  slipOf(happening: Happening<Event>, before: State, after: State, goals: readonly Goal[]): Slip | undefined;
  /** The control this gesture uses now. */
  target(event: Event, state: State, world: World): Target;
  /** Hint 1: where to look. « Regardez en haut, sous le message. » */
  where(event: Event, state: State, world: World): Say;
  /** Hint 2, and the guide's instruction. « Cliquez sur [[Répondre]]. » */
  describe(event: Event, before: State, world: World): Say;
  /** What just happened, for the live region. « Message envoyé à Samira. » */
  announce(happening: Happening<Event>, before: State, after: State): Say | undefined;
  /** The usual explanation of a slip; a practice may give its own. */
  explain(slip: Slip, state: State): Say;
  /** Two gestures that are one to the learner: letters typed one after another in a field. */
  merges(previous: Event, next: Event): boolean;
  /** This gesture asks the app to do something in the learner's place. */
  isHelp(event: Event): boolean;
  /** Free text this gesture carries, so that private data can be refused before it is kept. */
  typedText(event: Event): string | undefined;
  /** The same gesture with another text. */
  retype(event: Event, text: string): Event;
}

/**
 * An app's own type, where the types of all apps are erased: in the registry, and where an app's rows become what the
 * engine uses. Scenarios, gestures, goals and slips were checked against the app's schema before, so this is the one
 * place where `any` stands.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the erased type, see above
export type Erased = any;

/** What is said in one language: messages, parts of the screen, slips. */
export interface Words {
  readonly says: Readonly<Record<string, (values: Erased) => string>>;
  readonly areas?: Readonly<Record<string, string>> | undefined;
  readonly slips?: Readonly<Record<string, (slip: Erased, scene: Erased) => string>> | undefined;
}

/** French, and the language one asked for where it is written. */
export type WordsByLocale = { readonly fr: Words } & { readonly [L in Locale]?: Words | undefined };

/** By the id of an app, of the device, and of the kit that all share. */
export type WordsByApp = Readonly<Record<string, WordsByLocale>>;

export type AnyApp = App<Erased, Erased, Erased, Erased, Erased, Erased>;
export type Apps = Readonly<Record<string, AnyApp>>;

/** Parts of a view that come apart (`view/late/`), by their names: those that the start of a practice shows, and those that may come. */
export interface ViewParts {
  readonly first: readonly string[];
  readonly rest: readonly string[];
}

/** A view is a function of the state and of `send`. It keeps nothing that a goal could ask about. */
export interface ViewProps<State, Event> {
  readonly state: State;
  readonly world: World;
  readonly send: (event: Event) => void;
  readonly mark: Mark;
  /** Makes element ids unique when several stills stand on one page. */
  readonly idPrefix: string;
  /** `still` is a drawing on paper: no focus moves, nothing is sent. */
  readonly life: 'live' | 'still';
}
