// Pointing, clicking, two clicks, a menu, a long press, dragging. Pure.

import type { Bare } from '../../kit/gesture';
import { button } from '../../kit/control';
import { judgePress, stayedLongEnough } from './judging';
import type { GestesEvent, GestesSlip, Station } from './schema';
import { isDone, miss, placeOf, put, type Gestes, type GestesKind, type GestesRows, type Pane } from './state';
import type { Past } from '../app-of';

/** What a gesture makes of the state, and the mistake it was. */
interface Tried {
  readonly state: Gestes;
  readonly slip?: Bare<GestesSlip> | undefined;
}

/** What it does and its slip, from one judgement. */
export function judged<E extends GestesEvent>(judge: (state: Gestes, event: E) => Tried) {
  return {
    does: ({ event, state }: { readonly event: E; readonly state: Gestes }): Gestes => judge(state, event).state,
    slip: ({ event, before }: { readonly event: E; readonly before: Gestes }): Bare<GestesSlip> | undefined => judge(before, event).slip,
  };
}

type Say = GestesKind['say'];

/** « 2 sur 5. C’est fait. », once it is: what is said twice in the same words is not heard. */
export function wellDone({ before, after, skin }: Past<GestesKind, unknown>): Say | undefined {
  return isDone(after.pane) && !isDone(before.pane)
    ? { id: 'shown', text: `${skin.count(placeOf(after) + 1, after.stations.length)}. ${skin.well}` }
    : undefined;
}

/** What is written under the thing of a station. */
export function nameOf(pane: Pane): string {
  return pane.name !== 'end' && 'thing' in pane.station ? pane.station.thing.name : '';
}

function thing({ pane }: { readonly pane: Pane }) {
  return button('thing', nameOf(pane));
}

function placeName(pane: Pane, id: string): string {
  return pane.name === 'drag' ? (pane.station.places.find((one) => one.id === id)?.name ?? '') : '';
}

function kindOf(pane: Pane): Station['kind'] | undefined {
  return pane.name === 'end' ? undefined : pane.station.kind;
}

function press(state: Gestes, event: Extract<GestesEvent, { readonly type: 'pressed' }>): Tried {
  const { pane } = state;
  if (pane.name !== 'press' || pane.menu !== 'none') return { state };
  const verdict = judgePress(pane, event.hand, state.pace);
  const fails = (next: Pane, slip: Bare<GestesSlip>): Tried => ({ state: miss(state, event, next), slip });
  switch (verdict) {
    case 'nothing':
      return { state };
    case 'selected':
      return { state: pane.isSelected ? state : put(state, event, { ...pane, isSelected: true }) };
    case 'right':
      return { state: put(state, event, pane.station.kind === 'long-press' ? { ...pane, menu: 'open' } : { ...pane, opened: 1 }) };
    case 'double':
      return fails({ ...pane, opened: Math.min(pane.opened + 1, 3) }, { type: 'double' });
    case 'moved':
      // Dragged again: it is back.
      return pane.isAway ? { state: put(state, event, { ...pane, isAway: false }) } : fails({ ...pane, isAway: true }, { type: 'moved' });
    case 'right-button':
      return fails({ ...pane, menu: 'open' }, { type: 'right-button' });
    case 'held': {
      const by = event.hand?.by ?? 'mouse';
      return fails(by === 'finger' ? { ...pane, menu: 'open' } : pane, { type: 'held', by });
    }
    case 'too-slow':
    case 'let-go-early':
      return fails(pane, { type: verdict });
    default:
      return { state };
  }
}

function dropOn(state: Gestes, event: Extract<GestesEvent, { readonly type: 'dragged' | 'placed' }>): Tried {
  const { pane } = state;
  const { place } = event;
  if (pane.name !== 'drag' || (event.type === 'placed' && !pane.isTaken) || isDone(pane)) return { state };
  if (place === undefined || !pane.station.places.some(({ id }) => id === place))
    return event.type === 'dragged' ? { state: miss(state, event, { ...pane, isTaken: false }), slip: { type: 'dropped-early' } } : { state };
  const next = { ...pane, isTaken: false, place };
  return place === pane.station.onto ? { state: put(state, event, next) } : { state: miss(state, event, next), slip: { type: 'wrong-place' } };
}

export const pressingGestures: GestesRows<
  'pointed' | 'pressed' | 'missed' | 'extra-closed' | 'put-back' | 'menu-closed' | 'item-chosen' | 'taken' | 'placed' | 'dragged'
> = {
  pointed: {
    control: thing,
    area: 'thing',
    say: ({ pane }) => ({ id: 'go-to', name: nameOf(pane) }),
    after: wellDone,
    ...judged((state, event) => {
      const { pane } = state;
      if (pane.name !== 'point' || pane.isDone) return { state };
      return stayedLongEnough(event.hand, state)
        ? { state: put(state, event, { ...pane, isDone: true }) }
        : { state: miss(state, event, pane), slip: { type: 'left-early' } };
    }),
  },
  pressed: {
    control: thing,
    area: 'thing',
    say: ({ pane, world }) => {
      const name = nameOf(pane);
      const kind = kindOf(pane);
      if (kind === 'double-click') return { id: 'click-twice', name };
      return kind === 'long-press' ? { id: 'hold', name } : { id: 'press', hand: world.device === 'telephone' ? 'finger' : 'mouse', control: name };
    },
    after: (past) => {
      const { before, after } = past;
      if (before.misses !== after.misses) return undefined;
      if (after.pane.name === 'press' && after.pane.menu === 'open') return { id: 'menu-open' };
      if (after.pane.name === 'press' && after.pane.isSelected && after.pane.opened === 0) return { id: 'selected', name: nameOf(after.pane) };
      return wellDone(past);
    },
    ...judged(press),
  },
  missed: {
    control: thing,
    area: 'thing',
    after: 'silence',
    ...judged((state, event) => {
      const { pane } = state;
      return pane.name === 'press' && pane.menu === 'none' && !isDone(pane) ? { state: miss(state, event, pane), slip: { type: 'beside' } } : { state };
    }),
  },
  'extra-closed': {
    control: ({ skin }) => button('extra', skin.closeExtra),
    after: wellDone,
    in: 'press',
    does: ({ event, state, pane }) => (pane.opened > 1 ? put(state, event, { ...pane, opened: pane.opened - 1 }) : state),
  },
  'put-back': {
    control: ({ skin }) => button('put-back', skin.putBack),
    after: wellDone,
    in: 'press',
    does: ({ event, state, pane }) => (pane.isAway ? put(state, event, { ...pane, isAway: false }) : state),
  },
  'menu-closed': {
    control: ({ skin }) => button('beside', skin.beside),
    area: 'around',
    say: ({ skin }) => ({ id: 'close-menu', control: skin.beside }),
    after: wellDone,
    in: 'press',
    does: ({ event, state, pane }) => {
      if (pane.menu !== 'open') return state;
      const isWanted = pane.station.kind === 'menu' || pane.station.kind === 'long-press';
      return put(state, event, { ...pane, menu: isWanted ? 'closed' : 'none' });
    },
  },
  'item-chosen': {
    control: ({ event }) => button(`item:${event.item}`, event.item),
    area: 'menu',
    after: 'silence',
    ...judged((state, event) => {
      const { pane } = state;
      return pane.name === 'press' && pane.menu === 'open' ? { state: miss(state, event, pane), slip: { type: 'item-chosen' } } : { state };
    }),
  },
  taken: {
    control: thing,
    area: 'thing',
    say: ({ pane }) => ({ id: 'drag', name: nameOf(pane), place: pane.name === 'drag' ? placeName(pane, pane.station.onto) : '' }),
    after: ({ after }) => ({ id: 'taken', name: nameOf(after.pane) }),
    in: 'drag',
    does: ({ event, state, pane }) => (pane.isTaken || isDone(pane) ? state : put(state, event, { ...pane, isTaken: true })),
  },
  placed: {
    control: ({ event, pane }) => button(`place:${event.place}`, placeName(pane, event.place)),
    after: wellDone,
    ...judged(dropOn),
  },
  dragged: {
    control: thing,
    area: 'thing',
    say: ({ pane }) => ({ id: 'drag', name: nameOf(pane), place: pane.name === 'drag' ? placeName(pane, pane.station.onto) : '' }),
    after: wellDone,
    ...judged(dropOn),
  },
};
