// What the form remembers. What is typed is kept at once, so that no way back can lose it.

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type { StoredFile } from '../contract';
import type * as messages from './messages/fr';
import type { DatePart, Form, FormulaireEvent, FormulaireGoal, FormulaireScenario, FormulaireSlip, Trouble } from './schema';
import type { Skin } from './skins';

/** Key → what was typed or chosen. A date has three keys: « naissance.jour ». Several choices stand with a space between. */
export type Answers = { readonly [key: string]: string };

/** Why a page cannot be left yet. The words are in remarks.ts. */
export type ProblemKind =
  | 'empty'
  | 'date-part'
  | 'date-two-digits'
  | 'date-year'
  | 'date-unreal'
  | 'number'
  | 'digits'
  | 'money'
  | 'nir'
  | 'iban'
  | 'code'
  | 'heavy'
  | 'unknown'
  | 'emptied';

export interface Problem {
  readonly field: string;
  readonly kind: ProblemKind;
  /** The box of a date to mend. */
  readonly part?: DatePart | undefined;
  /** The refused document. */
  readonly file?: StoredFile | undefined;
}

/** What stands in the way, and how often one tried: trying again is something that happens. */
type Refusable = { readonly refusal?: { readonly problems: readonly Problem[]; readonly tries: number } | undefined };

/** Where one goes on to after a page: the next question, or back to the summary. */
type Onward = { readonly page: string; readonly onward: 'next' | 'summary' };

export type PagePane = Refusable & Onward & { readonly name: 'page' };

/** One of a group, being written. `number` is from 1. */
export type EntryPane = Refusable & Onward & { readonly name: 'entry'; readonly field: string; readonly number: number };

/** A request that was sent. `wanted`: the service asks for a document. */
export interface SentRequest {
  readonly number: string;
  /** « lundi », « hier ». */
  readonly sentOn: string;
  readonly status: 'received' | 'wanted' | 'studied';
  readonly isRead: boolean;
  readonly isCancelled: boolean;
  /** The document added afterwards. */
  readonly document?: StoredFile | undefined;
}

export type Pane =
  | { readonly name: 'start' }
  | PagePane
  | EntryPane
  | (Refusable & { readonly name: 'summary' })
  | { readonly name: 'sent' }
  /** « Suivre ma demande »: its number is asked for, then one is on its page. */
  | (Refusable & { readonly name: 'lookup' })
  | (Refusable & { readonly name: 'tracking'; readonly number: string })
  /** The session is over; or one left before sending, for later. */
  | { readonly name: 'closed'; readonly why: 'session' | 'later' };

export interface Formulaire {
  readonly form: Form;
  readonly limitMb: number;
  readonly trouble: readonly Trouble[];
  readonly pane: Pane;
  readonly answers: Answers;
  readonly files: { readonly [field: string]: StoredFile };
  readonly entries: { readonly [field: string]: readonly Answers[] };
  /** An entry begun and not saved: going back does not lose it. */
  readonly unsaved?: { readonly field: string; readonly number: number; readonly values: Answers } | undefined;
  /** The field that waits for a document. */
  readonly wanting?: string | undefined;
  readonly declared: boolean;
  /** Pages turned since the start. */
  readonly turned: number;
  readonly session: 'open' | 'warned' | 'kept' | 'left';
  /** Fields whose code was sent, once each time. */
  readonly codesSent: readonly string[];
  /** Fields that emptied themselves already. */
  readonly emptied: readonly string[];
  readonly submission: 'none' | 'sent' | 'reopened';
  readonly requests: readonly SentRequest[];
  /** Subjects of the messages that followed: each comes once. */
  readonly mailed: readonly string[];
  /** Send was pressed once more on what had left already. */
  readonly isDoubled: boolean;
  /** How often one got up from a shared computer with one's answers on the screen. */
  readonly leftOpen: number;
}

/** What the form is made of, for its rows. */
export interface OnlineForm extends Kind {
  readonly scenario: FormulaireScenario;
  readonly state: Formulaire;
  readonly event: FormulaireEvent;
  readonly goal: FormulaireGoal;
  readonly slip: FormulaireSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
}

export type FormRows<Type extends FormulaireEvent['type']> = Rows<OnlineForm, Type>;

/** What every part of the view receives. */
export type FormView = ViewOf<OnlineForm>;
