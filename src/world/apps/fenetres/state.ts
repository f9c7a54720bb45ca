// What the desk remembers: its things, and its windows, from the one behind to the one in front.

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type * as messages from './messages/fr';
import type { FenetresEvent, FenetresGoal, FenetresScenario, FenetresSlip, Place, SkinId, Thing } from './schema';
import type { Skin } from './skins';

export interface Win {
  readonly id: string;
  readonly thing: string;
  /** Of a writer: which one of its windows, from 1 on. */
  readonly number: number;
  /** What is written in it, and what was when it was last kept. */
  readonly words: string;
  readonly kept: string;
  readonly size: 'usual' | 'full';
  readonly isShrunk: boolean;
  readonly place: Place;
}

type Pane =
  | { readonly name: 'desk' }
  /** ✕ on a text that is not kept. */
  | { readonly name: 'asking'; readonly window: string }
  | { readonly name: 'moving'; readonly window: string };

export interface Fenetres {
  readonly skin: SkinId;
  readonly things: readonly Thing[];
  readonly windows: readonly Win[];
  readonly pane: Pane;
}

export interface Windows extends Kind {
  readonly scenario: FenetresScenario;
  readonly state: Fenetres;
  readonly event: FenetresEvent;
  readonly goal: FenetresGoal;
  readonly slip: FenetresSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
}

export type WindowRows<Type extends FenetresEvent['type']> = Rows<Windows, Type>;

export type WindowsView = ViewOf<Windows>;

export const DESK: Pane = { name: 'desk' };

/** The window in front: the last one that is not shrunk. */
export function frontOf({ windows }: Pick<Fenetres, 'windows'>): Win | undefined {
  return windows.findLast((one) => !one.isShrunk);
}

export function windowOf(id: string, { windows }: Fenetres): Win | undefined {
  return windows.find((one) => one.id === id);
}

export function thingOf(id: string, { things }: Pick<Fenetres, 'things'>): Thing | undefined {
  return things.find((one) => one.id === id);
}

/** The same windows with this one changed, in the order they were. */
export function withWindow(state: Fenetres, id: string, change: Partial<Win>): Fenetres {
  return { ...state, windows: state.windows.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** This one comes in front, and is no longer shrunk. */
export function raised(state: Fenetres, id: string): Fenetres {
  const window = windowOf(id, state);
  if (window === undefined || frontOf(state)?.id === id) return state;
  return { ...state, windows: [...state.windows.filter((one) => one.id !== id), { ...window, isShrunk: false }] };
}

/** Something is written in it that was not kept. */
export function isUnkept({ words, kept }: Win): boolean {
  return words.trim() !== '' && words !== kept;
}

/** One sees the icons of the desk. */
export function isDeskInSight({ windows }: Fenetres): boolean {
  return !windows.some((one) => !one.isShrunk && one.size === 'full');
}

/** What stands on the desk itself. */
export function onDesk({ things }: Fenetres): readonly Thing[] {
  const inside = things.flatMap((one) => (one.kind === 'folder' ? one.holds : []));
  return things.filter(({ id }) => !inside.includes(id));
}
