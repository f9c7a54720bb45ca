// What is remembered of calls, of the device, and of the room one sits in. The pane says what is in front.

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type { DeviceKind } from '../contract';
import type * as messages from './messages/fr';
import type { Device, Flaw, Line, Need, Network, SkinId, Turn, VisioEvent, VisioGoal, VisioScenario, VisioSlip } from './schema';
import type { Skin } from './skins';

/** Nobody speaks any more: the others have left. */
export const END = 'end';

export interface Call {
  readonly name: 'call';
  readonly lineId: string;
  readonly turn: string;
  /** Through internet, or on the telephone, where one is only heard. */
  readonly by: 'net' | 'phone';
  /** What one has just said. */
  readonly mine?: string | undefined;
  /** What was missing when one said it. */
  readonly lacks?: Need | undefined;
  readonly controls: 'shown' | 'hidden';
  /** The chat is open, with what is being written. */
  readonly chat?: string | undefined;
}

/** Where one may be, and come back to from the settings. */
type Place =
  | { readonly name: 'home' }
  | { readonly name: 'person'; readonly lineId: string }
  /** `cut`: one takes the telephone to join this line again. */
  | { readonly name: 'dial'; readonly words: string; readonly cut?: Cut | undefined; readonly problem?: 'unknown' | undefined }
  | { readonly name: 'door'; readonly lineId: string; readonly level?: 'heard' | 'silent' | undefined }
  | { readonly name: 'waiting'; readonly lineId: string }
  | { readonly name: 'nobody'; readonly lineId: string }
  | Call
  | Cut;

export type Pane = Place | { readonly name: 'settings'; readonly from: Place };

/** The connection was lost on the way to this turn. */
interface Cut {
  readonly name: 'cut';
  readonly lineId: string;
  readonly turn: string;
}

/** The short line after a gesture. */
export interface Notice {
  readonly type: keyof Skin['notices'];
  readonly lineId?: string | undefined;
}

export interface Visio {
  readonly skin: SkinId;
  /** A browser asks, and keeps its settings beside the address; a phone has settings of its own. */
  readonly machine: DeviceKind;
  readonly lines: readonly Line[];
  readonly notebook: VisioScenario['notebook'];
  readonly hides: boolean;
  readonly wifi: string | undefined;
  readonly network: Network;
  /** How much of the plan the calls took. */
  readonly spent: 'none' | 'some' | 'much';
  readonly access: { readonly [D in Device]: 'unasked' | 'given' | 'refused' };
  readonly micro: 'on' | 'off';
  readonly camera: 'on' | 'off';
  readonly side: 'front' | 'back';
  readonly flaws: readonly Flaw[];
  readonly isTested: boolean;
  readonly isHandUp: boolean;
  readonly isSharing: boolean;
  /** What was written in the chat. */
  readonly written: readonly string[];
  /** Those in the list. */
  readonly known: readonly string[];
  /** Where each call stands: one comes back there. */
  readonly at: Readonly<Record<string, string>>;
  /** What was said, and came through: `line/answer`. */
  readonly told: readonly string[];
  /** Calls that came to their end, and that one left. */
  readonly over: readonly string[];
  readonly pane: Pane;
  readonly notice?: Notice | undefined;
}

export interface Calls extends Kind {
  readonly scenario: VisioScenario;
  readonly state: Visio;
  readonly event: VisioEvent;
  readonly goal: VisioGoal;
  readonly slip: VisioSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
}

export type CallsView = ViewOf<Calls>;
export type CallsRows<Type extends VisioEvent['type']> = Rows<Calls, Type>;

export function lineOf(lineId: string, { lines }: Pick<Visio, 'lines'>): Line | undefined {
  return lines.find(({ id }) => id === lineId);
}

export function nameOf(lineId: string, state: Pick<Visio, 'lines'>): string {
  return lineOf(lineId, state)?.name ?? '';
}

/** What is said to one now; undefined when nobody speaks. */
export function turnIn(state: Visio): Turn | undefined {
  const { pane } = state;
  return pane.name === 'call' ? lineOf(pane.lineId, state)?.turns.find(({ id }) => id === pane.turn) : undefined;
}

/** What the browser or the phone asks now: where one is about to be seen or heard through internet. */
export function askedNow({ access, camera, pane }: Pick<Visio, 'access' | 'camera' | 'pane'>): Device | undefined {
  if (pane.name !== 'door' && !(pane.name === 'call' && pane.by === 'net')) return undefined;
  if (access.micro === 'unasked') return 'micro';
  return access.camera === 'unasked' && camera === 'on' ? 'camera' : undefined;
}

export function isHeard({ access, micro }: Pick<Visio, 'access' | 'micro'>): boolean {
  return access.micro === 'given' && micro === 'on';
}

export function isSeen({ access, camera }: Pick<Visio, 'access' | 'camera'>): boolean {
  return access.camera === 'given' && camera === 'on';
}

/** Buttons of the call are out of sight. */
export function isBare({ pane }: Pick<Visio, 'pane'>): boolean {
  return pane.name === 'call' && pane.controls === 'hidden';
}

/** What this call has besides a microphone and a camera: a phone has two cameras; a computer shows its screen; a meeting has a chat, and a hand where there are several. */
export function isOffered(what: 'turn' | 'share' | 'chat' | 'hand', { machine, lines, pane }: Pick<Visio, 'machine' | 'lines' | 'pane'>): boolean {
  if (pane.name !== 'call' || pane.by === 'phone') return false;
  if (what === 'turn') return machine === 'telephone';
  const { sort, faces = [] } = lineOf(pane.lineId, { lines }) ?? {};
  if (sort !== 'meeting') return false;
  return what === 'chat' || (what === 'share' ? machine === 'ordinateur' : faces.length > 1);
}
