// What the phone remembers of its calls. The pane says what is on its screen.

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type * as messages from './messages/fr';
import type { Alert, AppelsEvent, AppelsGoal, AppelsScenario, AppelsSlip, Line, Secret, SkinId } from './schema';
import type { Skin } from './skins';

export type Pane =
  | { readonly name: 'recent' }
  | { readonly name: 'ringing'; readonly lineId: string }
  /** `mine`: what one has just said. */
  | { readonly name: 'call'; readonly lineId: string; readonly turn: string; readonly mine?: string | undefined }
  | {
      readonly name: 'dial';
      readonly words: string;
      /** The paper one copies from. */ readonly paperId?: string | undefined;
      readonly problem?: 'unknown' | undefined;
    }
  | { readonly name: 'paper'; readonly paperId: string }
  | { readonly name: 'past'; readonly lineId: string };

/** A call that is over. `missed`: one did not take it. */
export interface Past {
  readonly lineId: string;
  readonly at: string;
  readonly way: 'received' | 'made' | 'missed';
}

/** The short line after a gesture. */
export interface Notice {
  readonly type: keyof Skin['notices'];
  readonly lineId?: string | undefined;
}

export interface Appels {
  readonly skin: SkinId;
  readonly lines: readonly Line[];
  readonly papers: AppelsScenario['papers'];
  /** Newest first, one for each person. */
  readonly past: readonly Past[];
  /** What was said: `line/answer`. */
  readonly told: readonly string[];
  /** What a voice was given, and nobody protects yet. An approved notification owes `money`. */
  readonly owed: readonly Secret[];
  /** Notifications that were answered. */
  readonly answered: readonly string[];
  /** Papers that were looked at. */
  readonly read: readonly string[];
  readonly captured: readonly string[];
  readonly blocked: readonly string[];
  /** Who called once more already. */
  readonly insisted: readonly string[];
  /** Above everything else, until it is answered. */
  readonly alert?: Alert | undefined;
  readonly pane: Pane;
  readonly notice?: Notice | undefined;
}

export interface Calls extends Kind {
  readonly scenario: AppelsScenario;
  readonly state: Appels;
  readonly event: AppelsEvent;
  readonly goal: AppelsGoal;
  readonly slip: AppelsSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
}

export type CallsView = ViewOf<Calls>;

export type CallsRows<Type extends AppelsEvent['type']> = Rows<Calls, Type>;

export function lineOf(lineId: string, { lines }: Pick<Appels, 'lines'>): Line | undefined {
  return lines.find(({ id }) => id === lineId);
}

export function nameOf(lineId: string, state: Pick<Appels, 'lines'>): string {
  return lineOf(lineId, state)?.name ?? '';
}

/** The number that the phone shows: an imitated one, for who imitates it. */
export function shownNumber(lineId: string, state: Pick<Appels, 'lines'>): string {
  const line = lineOf(lineId, state);
  return line?.shows ?? line?.number ?? '';
}
