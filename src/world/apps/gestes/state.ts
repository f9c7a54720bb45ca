// What the playground remembers. The pane is the station in front, and how far one is with it.

import type { Kind, Rows, ViewOf } from '../app-of';
import type { SayOf } from '../../kit/sentences';
import type * as messages from './messages/fr';
import type { Box, GestesEvent, GestesGoal, GestesScenario, GestesSlip, Station } from './schema';
import type { Skin } from './skins';

/** The station of this kind. */
export type Of<K extends Station['kind']> = Extract<Station, { readonly kind: K }>;

export type Pane =
  | { readonly name: 'point'; readonly station: Of<'point'>; readonly isDone: boolean }
  | {
      readonly name: 'press';
      readonly station: Of<'click' | 'double-click' | 'menu' | 'long-press'>;
      /** Windows that its thing opened: one is right. */
      readonly opened: number;
      /** One click of two. */
      readonly isSelected: boolean;
      /** Dragged off its place. */
      readonly isAway: boolean;
      readonly menu: 'none' | 'open' | 'closed';
    }
  | { readonly name: 'drag'; readonly station: Of<'drag'>; readonly isTaken: boolean; readonly place?: string | undefined }
  | { readonly name: 'scroll'; readonly station: Of<'scroll'>; readonly isAtEnd: boolean; readonly isDone: boolean }
  | { readonly name: 'slide'; readonly station: Of<'slide'>; readonly index: number }
  | { readonly name: 'pinch'; readonly station: Of<'pinch'>; readonly zoom: number }
  | {
      readonly name: 'hidden';
      readonly station: Of<'hidden-field'>;
      readonly isKeyboardUp: boolean;
      readonly isRaised: boolean;
      readonly word?: string | undefined;
    }
  | {
      readonly name: 'write';
      readonly station: Of<'write' | 'copy'>;
      readonly values: readonly string[];
      readonly isLit: boolean;
      /** What its keyboard had at first that it should not have: it still has it. */
      readonly isAmiss: boolean;
      /** The languages of the keyboard are shown. */
      readonly isChoosing: boolean;
      /** What stood there before letters were eaten, the last one first. */
      readonly eaten: readonly (readonly string[])[];
      readonly clip?: string | undefined;
    }
  /** Among its boxes, then its list, from 0: where the keys brought one. Which answer is ticked. */
  | { readonly name: 'keys'; readonly station: Of<'keys'>; readonly at: number; readonly chosen: number }
  | { readonly name: 'end' };

export interface Gestes {
  readonly skin: GestesScenario['skin'];
  readonly pace: GestesScenario['pace'];
  readonly device: 'ordinateur' | 'telephone';
  readonly stations: readonly Station[];
  readonly pane: Pane;
  /** At this station: what is aimed at grows with them. */
  readonly misses: number;
}

export interface GestesKind extends Kind {
  readonly scenario: GestesScenario;
  readonly state: Gestes;
  readonly event: GestesEvent;
  readonly goal: GestesGoal;
  readonly slip: GestesSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
}

export type GestesView = ViewOf<GestesKind>;
export type GestesRows<Type extends GestesEvent['type']> = Rows<GestesKind, Type>;

/** A station as one arrives at it. */
export function arrive(station: Station | undefined): Pane {
  if (station === undefined) return { name: 'end' };
  switch (station.kind) {
    case 'point':
      return { name: 'point', station, isDone: false };
    case 'click':
    case 'double-click':
    case 'long-press':
      return { name: 'press', station, opened: 0, isSelected: false, isAway: false, menu: 'none' };
    case 'menu':
      return { name: 'press', station, opened: 0, isSelected: false, isAway: false, menu: 'open' };
    case 'drag':
      return { name: 'drag', station, isTaken: false };
    case 'scroll':
      return { name: 'scroll', station, isAtEnd: false, isDone: false };
    case 'slide':
      return { name: 'slide', station, index: 0 };
    case 'pinch':
      return { name: 'pinch', station, zoom: 0 };
    case 'hidden-field':
      return { name: 'hidden', station, isKeyboardUp: false, isRaised: false };
    case 'keys':
      return { name: 'keys', station, at: 0, chosen: 0 };
    case 'write':
    case 'copy':
      return {
        name: 'write',
        station,
        values: boxesOf(station).map(({ start = '' }) => start),
        isLit: station.kind === 'write' && station.caps === 'lit',
        isAmiss: troubleOf(station) !== undefined,
        isChoosing: false,
        eaten: [],
      };
  }
}

/** The boxes one writes in. */
export function boxesOf(station: Of<'write' | 'copy'>): readonly Box[] {
  return station.kind === 'write' ? station.boxes : [{ label: station.into, text: station.text }];
}

/** What is wrong with the keyboard at first, besides Verr. Maj. */
export function troubleOf(station: Of<'write' | 'copy'>): Of<'write'>['trouble'] {
  return station.kind === 'write' ? station.trouble : undefined;
}

/** How large the picture must be to be read. */
export const READABLE = 2;

/** The gesture of this station is made. What is written is judged when one goes on. */
export function isDone(pane: Pane): boolean {
  switch (pane.name) {
    case 'point':
    case 'scroll':
      return pane.isDone;
    case 'press':
      if (pane.isAway || pane.menu === 'open') return false;
      return pane.station.kind === 'menu' || pane.station.kind === 'long-press' ? pane.menu === 'closed' : pane.opened === 1;
    case 'drag':
      return pane.place === pane.station.onto;
    case 'slide':
      return pane.index === pane.station.things.length - 1;
    case 'pinch':
      return pane.zoom >= READABLE;
    case 'hidden':
      return pane.isRaised && pane.word === pane.station.word;
    case 'keys':
      return pane.at === pane.station.fields.length && pane.station.list.options[pane.chosen] === pane.station.list.wanted;
    case 'write':
    case 'end':
      return false;
  }
}

/** The state with this pane, when the gesture is made at the station in front. */
export function put(state: Gestes, event: { readonly station: string }, pane: Pane): Gestes {
  return isHere(state, event) ? { ...state, pane } : state;
}

/** The same, for a gesture that went wrong: what is aimed at grows. */
export function miss(state: Gestes, event: { readonly station: string }, pane: Pane): Gestes {
  return isHere(state, event) ? { ...state, pane, misses: state.misses + 1 } : state;
}

function isHere({ pane }: Gestes, { station }: { readonly station: string }): boolean {
  return pane.name !== 'end' && pane.station.id === station;
}

/** The number of the station in front, from 0. */
export function placeOf({ pane, stations }: Gestes): number {
  return pane.name === 'end' ? stations.length : stations.findIndex(({ id }) => id === pane.station.id);
}
