// What the form remembers. What is typed is kept at once, so that no way back can lose it.

import type { StoredFile } from '../contract';
import type { DatePart, Form, Trouble } from './schema';

/** Key → what was typed or chosen. A date has three keys: « naissance.jour ». Several choices stand with a space between. */
export type Answers = { readonly [key: string]: string };

/** Why a page cannot be left yet. The words are in remarks.ts. */
export type ProblemKind =
  'empty' | 'date-part' | 'date-two-digits' | 'date-year' | 'date-unreal' | 'number' | 'money' | 'nir' | 'iban' | 'code' | 'heavy' | 'unknown' | 'emptied';

export interface Problem {
  readonly field: string;
  readonly kind: ProblemKind;
  /** The box of a date to mend. */
  readonly part?: DatePart | undefined;
  /** The refused document. */
  readonly file?: StoredFile | undefined;
}

/** What stands in the way, and how often one tried: trying again is something that happens. */
export interface Refusal {
  readonly problems: readonly Problem[];
  readonly tries: number;
}

export interface PagePane {
  readonly name: 'page';
  readonly page: string;
  /** Where one goes on to: the next question, or back to the summary. */
  readonly onward: 'next' | 'summary';
  readonly refusal?: Refusal | undefined;
}

/** One of a group, being written. */
export interface EntryPane {
  readonly name: 'entry';
  readonly page: string;
  readonly field: string;
  /** From 1. */
  readonly number: number;
  readonly onward: PagePane['onward'];
  readonly refusal?: Refusal | undefined;
}

/** « Suivre ma demande »: its number is asked for. */
export interface LookupPane {
  readonly name: 'lookup';
  readonly refusal?: Refusal | undefined;
}

/** The page of one request. */
export interface TrackingPane {
  readonly name: 'tracking';
  readonly number: string;
  readonly refusal?: Refusal | undefined;
}

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
  | { readonly name: 'summary'; readonly refusal?: { readonly tries: number } | undefined }
  | { readonly name: 'sent' }
  | LookupPane
  | TrackingPane
  | { readonly name: 'closed' };

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
  /** Send was pressed once more on what had left already. */
  readonly isDoubled: boolean;
  /** How often one got up from a shared computer with one's answers on the screen. */
  readonly leftOpen: number;
}
