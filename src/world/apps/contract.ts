// What an app of the practice world is: a pure state machine, and the words to talk about it.
// Everything here is serialisable data, so that a practice can be undone, resumed, mirrored and printed.

import type { Locale } from '../../core/lesson/locale';

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

/** A file of the practice world. Its drawing is a plain page with these lines, or a framed picture. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  /** Kilobytes, as a file manager shows them (1 000 kB = 1 Mo). */
  readonly sizeKb: number;
  /** `none`: only inside a message, until it is saved. */
  readonly folder: 'documents' | 'telechargements' | 'corbeille' | 'coffre' | 'telephone' | 'none';
  /** In Documents: the folder one made there, in which it stands. */
  readonly inside?: string | undefined;
  readonly kind: 'page' | 'photo' | 'video';
  /** What one reads on it when it is opened. */
  readonly shows: readonly string[];
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

/** A gesture of the learner in one app. `app` routes it; the rest belongs to the app. */
export interface Gesture {
  readonly app: string;
  readonly type: string;
}

/** What an app does to the rest of the world. `soon` effects wait for a moment to pass. */
export type Effect = { readonly when?: 'now' | 'soon' | undefined } & (
  | { readonly type: 'mail-returned'; readonly to: string; readonly address: string; readonly subject: string }
  | { readonly type: 'file-wanted'; readonly by: string }
  | { readonly type: 'file-chosen'; readonly to: string; readonly file: StoredFile }
  | { readonly type: 'file-saved'; readonly file: StoredFile }
  /** A copy stands in another place one can choose from (the digital safe), or no longer does. */
  | { readonly type: 'file-placed'; readonly file: StoredFile }
  | { readonly type: 'file-removed'; readonly fileId: string; readonly folder: StoredFile['folder'] }
  /** A file has another name, or stands in another folder; it takes the place of one that is the same there. */
  | { readonly type: 'file-changed'; readonly fileId: string; readonly from: StoredFile['folder']; readonly file: StoredFile }
  /** One gets up from a shared computer. The device tells each app in its turn. */
  | { readonly type: 'seat-left'; readonly to?: string | undefined }
  /** A message from somebody, or from a service, to the persona's mailbox. */
  | { readonly type: 'mail-delivered'; readonly to: 'webmail'; readonly mail: DeliveredMail }
  /** A text message to the persona's phone: a code, a reminder, a fake. */
  | { readonly type: 'sms-delivered'; readonly to: 'telephone'; readonly sms: DeliveredSms }
  /** A paper sent from another app straight to the safe, which then asks how to name it. */
  | { readonly type: 'file-offered'; readonly to: 'coffre'; readonly file: StoredFile }
  /** Somebody opened what was shared with them: it goes to the access log of the safe. */
  | { readonly type: 'share-opened'; readonly to: 'coffre'; readonly shareId: string }
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

/**
 * The control a gesture uses. `id` is where the halo and the pointer go (the view's `mark(id)`);
 * `role` and `name` are what assistive technology reads there, and how the tests find it.
 */
export interface Target {
  readonly id: string;
  readonly role: 'button' | 'textbox' | 'searchbox' | 'checkbox' | 'radio' | 'combobox' | 'link';
  readonly name: string;
}

/**
 * An app of the practice world. `Say` is its union of messages (ids and values);
 * the sentences themselves are in `messages/<locale>.ts`.
 */
export interface App<Scenario, State, Event extends Gesture, Goal, Slip, Say> {
  readonly id: string;
  /** Its name on the tab or under the pictogram, and the address the browser shows. */
  title(state: State): { readonly name: string; readonly site: string };
  /** How many things arrived and were not looked at yet: the badge on the device that received them. */
  news?(state: State): number;
  start(scenario: Scenario, world: World): State;
  /** A gesture that makes no sense here returns the very same state: learners click everywhere. */
  transition(state: State, event: Event, world: World): Outcome<State>;
  /** What another app, the device or time did: a file was chosen, a message came back. */
  receive(state: State, effect: Effect, world: World): Outcome<State>;
  /** Goals ask what was achieved, never which pane is open. */
  isReached(goal: Goal, state: State, world: World): boolean;
  /** Gestures that bring one back to known ground (close, go back, open the menu), likeliest first. */
  exits(state: State, world: World): readonly Event[];
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
  /** Free text this gesture carries, so that private data can be refused before it is kept. */
  typedText(event: Event): string | undefined;
  /** The same gesture with another text. */
  retype(event: Event, text: string): Event;
}

/**
 * The sentences of one app in one language, by message id. A control's name stands between
 * double brackets: `Cliquez sur [[Répondre]].` is shown marked and read plain.
 */
export type Sentences<Say extends { readonly id: string }> = {
  readonly [Id in Say['id']]: (values: Extract<Say, { readonly id: Id }>) => string;
};

/** An app's sentences, by language; French is always there. */
export type SentencesByLocale<Say extends { readonly id: string }> = {
  readonly fr: Sentences<Say>;
} & { readonly [L in Locale]?: Sentences<Say> | undefined };

/** How a view marks a control: spread on the element, `{...mark('send')}`. */
export type Mark = (targetId: string) => {
  readonly 'data-target': string;
  /** Present on the control to use now: the number of the gesture on paper, or empty on screen. */
  readonly 'data-marked'?: string | undefined;
};

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
