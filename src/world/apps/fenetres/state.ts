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

export type Pane =
  | { readonly name: 'desk' }
  /** ✕ on a text that is not kept. */
  | { readonly name: 'asking'; readonly window: string }
  | { readonly name: 'moving'; readonly window: string }
  /** It hides all the rest; the top of the screen was looked at. `tries`: what was pressed in vain. */
  | { readonly name: 'bare'; readonly window: string; readonly isTop: boolean; readonly tries: number }
  /** Nothing answers. One waited, or pressed in vain; then one looks at what runs. */
  | { readonly name: 'stuck' | 'tasks'; readonly window: string; readonly hasWaited: boolean; readonly tries: number };

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
  readonly late: {
    readonly event: 'bare-left' | 'top-shown' | 'bare-closed' | 'escape-pressed' | 'waited' | 'hurried' | 'tasks-shown' | 'tasks-closed' | 'task-ended';
    readonly goal: never;
    readonly slip: 'escape-useless' | 'hurried' | 'wrong-task';
  };
}

/** What it knows without its second part. */
export type FirstSlip = Exclude<FenetresSlip, { readonly type: Windows['late']['slip'] }>;

export type WindowRows<Type extends FenetresEvent['type']> = Rows<Windows, Type>;

export type WindowsView = ViewOf<Windows>;

export const DESK: Pane = { name: 'desk' };

/** What holds the whole screen at the start. */
export function blockedBy(open: FenetresScenario['open']): 'bare' | 'stuck' | undefined {
  const as = open.at(-1)?.as;
  return as === 'bare' || as === 'stuck' ? as : undefined;
}

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
