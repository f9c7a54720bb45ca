// A window in hand: its buttons, its place, what is written in it, the question before it closes. Pure.

import { box, button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { handOf } from '../../kit/hand';
import type { Past, Scene } from '../app-of';
import { gone, shows } from './opening';
import type { FenetresGoal, FenetresSlip, Place } from './schema';
import { DESK, frontOf, isUnkept, thingOf, windowOf, withWindow, type Fenetres, type Win, type Windows, type WindowRows } from './state';
import { titleOf } from './titles';

type OfWindow = { readonly window: string };
type Judged<Event> = Past<Windows, Event> & { readonly goals: readonly FenetresGoal[] };

export const handlingGestures: WindowRows<
  | 'window-shrunk'
  | 'window-filled'
  | 'window-unfilled'
  | 'window-closed'
  | 'close-kept'
  | 'close-dropped'
  | 'close-held'
  | 'move-asked'
  | 'window-moved'
  | 'window-dropped'
  | 'move-ended'
  | 'text-edited'
  | 'text-kept'
> = {
  'window-shrunk': {
    ...titleButton('shrink', 'le trait –'),
    in: 'desk',
    does: ({ event, state }) => ofFront(event, state, ({ id }) => withWindow(state, id, { isShrunk: true })),
    after: gone,
  },
  'window-filled': {
    ...titleButton('fill', 'le carré □'),
    in: 'desk',
    does: ({ event, state }) => ofFront(event, state, ({ id, size }) => (size === 'full' ? state : withWindow(state, id, { size: 'full' }))),
    after: () => ({ id: 'filled' }),
  },
  'window-unfilled': {
    ...titleButton('unfill', 'les deux carrés'),
    in: 'desk',
    does: ({ event, state }) => ofFront(event, state, ({ id, size }) => (size === 'usual' ? state : withWindow(state, id, { size: 'usual' }))),
    after: () => ({ id: 'unfilled' }),
  },
  'window-closed': {
    ...titleButton('close', 'la croix ✕'),
    in: 'desk',
    does: ({ event, state }) =>
      ofFront(event, state, (window) => (isUnkept(window) ? { ...state, pane: { name: 'asking', window: window.id } } : without(state, window.id))),
    slip: slipOfClosing,
  },
  'close-kept': {
    control: ({ skin }) => button('close-kept', skin.keepAndClose),
    in: 'asking',
    does: ({ state, pane }) => without(kept(state, pane.window), pane.window),
    after: ({ before, skin }) => ({ id: 'kept', name: nameKept(before), desk: skin.name }),
  },
  'close-dropped': {
    control: ({ skin }) => button('close-dropped', skin.dropAndClose),
    in: 'asking',
    does: ({ state, pane }) => without(state, pane.window),
    slip: ({ before, skin }) => {
      const window = before.pane.name === 'asking' ? windowOf(before.pane.window, before) : undefined;
      return window === undefined ? undefined : { type: 'text-dropped', name: titleOf(window, before, skin) };
    },
  },
  'close-held': {
    control: ({ skin }) => button('close-held', skin.hold),
    in: 'asking',
    does: ({ state }) => ({ ...state, pane: DESK }),
  },
  'move-asked': {
    ...titleButton('move', 'les quatre flèches'),
    in: 'desk',
    does: ({ event, state }) => ofFront(event, state, ({ id, size }) => (size === 'full' ? state : { ...state, pane: { name: 'moving', window: id } })),
  },
  'window-moved': {
    control: ({ event: { place }, skin }) => button(`place:${place}`, skin.places[place]),
    area: 'menu',
    in: 'moving',
    does: moved,
    after: movedTo,
  },
  // Drawn by its title, and let go there.
  'window-dropped': {
    control: ({ event: { window }, skin }) => button(`move:${window}`, skin.move),
    area: 'title',
    say: () => ({ id: 'drag' }),
    in: 'desk',
    does: moved,
    after: movedTo,
  },
  'move-ended': {
    control: ({ skin }) => button('move-end', skin.moveEnd),
    area: 'menu',
    in: 'moving',
    does: ({ state }) => ({ ...state, pane: DESK }),
  },
  'text-edited': {
    control: ({ event: { window }, skin }) => box(`words:${window}`, skin.words),
    area: 'front',
    typed: 'value',
    in: 'desk',
    does: ({ event, state }) =>
      ofFront(event, state, (window) =>
        !isWritten(window, state) || window.words === event.value ? state : withWindow(state, window.id, { words: event.value }),
      ),
  },
  'text-kept': {
    control: ({ event: { window }, skin }) => button(`keep:${window}`, skin.keep),
    area: 'front',
    in: 'desk',
    does: ({ event, state }) => ofFront(event, state, (window) => (isUnkept(window) && isWritten(window, state) ? kept(state, window.id) : state)),
    after: ({ after, skin }) => ({ id: 'kept', name: nameKept(after), desk: skin.name }),
  },
};

function moved({ event: { window, place }, state }: Scene<Windows, OfWindow & { readonly place: Place }>): Fenetres {
  return ofFront({ window }, state, (one) => (one.size === 'full' || one.place === place ? state : { ...withWindow(state, one.id, { place }), pane: DESK }));
}

function movedTo({ event: { place }, skin }: Past<Windows, { readonly place: Place }>): Windows['say'] {
  return { id: 'moved', place: skin.places[place] };
}

/** The sign is drawn, the word is not: a sentence says both. */
function titleButton(what: 'shrink' | 'fill' | 'unfill' | 'close' | 'move', sign: string) {
  return {
    control: ({ event: { window }, skin }: Scene<Windows, OfWindow>) => button(`${what}:${window}`, skin[what]),
    area: 'title' as const,
    say: ({ skin, world }: Scene<Windows, OfWindow>) => ({ id: 'press-sign' as const, hand: handOf(world), control: skin[what], sign, where: skin.buttons }),
  };
}

/** Only the window in front is in hand. */
function ofFront({ window }: OfWindow, state: Fenetres, does: (window: Win) => Fenetres): Fenetres {
  const front = frontOf(state);
  return front?.id === window ? does(front) : state;
}

export function isWritten({ thing }: Win, state: Fenetres): boolean {
  const kind = thingOf(thing, state)?.kind;
  return kind === 'writer' || kind === 'text';
}

function without(state: Fenetres, id: string): Fenetres {
  return { ...state, windows: state.windows.filter((one) => one.id !== id), pane: DESK };
}

/** A new text gets an icon on the desk, and its window the name of it; one that had an icon holds what was written. */
function kept(state: Fenetres, id: string): Fenetres {
  const window = windowOf(id, state);
  const thing = window && thingOf(window.thing, state);
  if (window === undefined || thing === undefined) return state;
  const { words } = window;
  if (thing.kind === 'text') {
    const things = state.things.map((one) => (one.id === thing.id && one.kind === 'text' ? { ...one, words } : one));
    return withWindow({ ...state, things }, id, { kept: words });
  }
  if (thing.kind !== 'writer') return state;
  const others = state.things.filter((one) => one.kind === 'text' && one.name.startsWith(thing.keeps)).length;
  const text = { kind: 'text', id: freeId(`${id}-garde`, state), name: others === 0 ? thing.keeps : `${thing.keeps} ${others + 1}`, words } as const;
  return withWindow({ ...state, things: [...state.things, text] }, id, { kept: words, thing: text.id });
}

/** A window that was closed gives its number to the next one. */
function freeId(id: string, state: Fenetres): string {
  return thingOf(id, state) === undefined ? id : freeId(`${id}-bis`, state);
}

function nameKept(state: Fenetres): string {
  const window = state.pane.name === 'asking' ? windowOf(state.pane.window, state) : frontOf(state);
  const thing = window && thingOf(window.thing, state);
  return thing === undefined ? '' : thing.kind === 'writer' ? thing.keeps : thing.name;
}

/** ✕ where – was wanted; ✕ on what the practice asks to keep under one’s eyes. */
function slipOfClosing({ event: { window }, before, goals, skin }: Judged<OfWindow>): Bare<FenetresSlip> | undefined {
  const one = windowOf(window, before);
  if (one === undefined) return undefined;
  const name = titleOf(one, before, skin);
  if (goals.some((goal) => goal.type === 'shrunk' && shows(goal, one))) return { type: 'closed-not-shrunk', name };
  const isWanted = goals.some((goal) => (goal.type === 'in-front' || goal.type === 'full' || goal.type === 'placed') && shows(goal, one));
  return isWanted ? { type: 'wrong-window', name } : undefined;
}
