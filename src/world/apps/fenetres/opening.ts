// Icons, and the bar: what opens, what comes back, what is put aside. Pure.

import { button } from '../../kit/control';
import { says } from '../../kit/file-names';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import type { FenetresGoal, FenetresSlip, Thing } from './schema';
import { frontOf, isDeskInSight, onDesk, raised, thingOf, windowOf, withWindow, type Fenetres, type Win, type Windows, type WindowRows } from './state';
import { titleOf } from './titles';

/** A writer opens no more windows than this: further on, its first empty one comes back. */
const MOST = 4;

export const openingGestures: WindowRows<'thing-opened' | 'window-raised' | 'bar-shrunk' | 'desk-shown'> = {
  'thing-opened': {
    control: ({ event: { thing }, state }) => button(`thing:${thing}`, thingOf(thing, state)?.name ?? ''),
    area: ({ event: { thing }, state }) => (isInFolder(thing, state) ? 'front' : 'desk'),
    in: 'desk',
    does: ({ event: { thing: id }, state }) => {
      const thing = thingOf(id, state);
      return thing === undefined || !isInSight(id, state) ? state : opened(state, thing);
    },
    slip: slipOfOpening,
  },
  'window-raised': {
    control: inBar,
    area: 'bar',
    in: 'desk',
    does: ({ event: { window }, state }) => raised(state, window),
  },
  'bar-shrunk': {
    control: inBar,
    area: 'bar',
    in: 'desk',
    does: ({ event: { window }, state }) => (frontOf(state)?.id === window ? withWindow(state, window, { isShrunk: true }) : state),
    after: gone,
  },
  'desk-shown': {
    control: ({ skin }) => button('show-desk', skin.showDesk),
    area: 'bar',
    in: 'desk',
    does: ({ state }) => (frontOf(state) === undefined ? state : { ...state, windows: state.windows.map((one) => ({ ...one, isShrunk: true })) }),
    after: () => ({ id: 'desk-in-sight' }),
  },
};

/** After a window was put aside: where it is now. */
export function gone({ event: { window }, after, skin }: Past<Windows, { readonly window: string }>): Windows['say'] {
  const one = windowOf(window, after);
  return { id: 'put-aside', name: one === undefined ? '' : titleOf(one, after, skin), bar: skin.bar };
}

function inBar({ event: { window }, state, skin }: { readonly event: { readonly window: string }; readonly state: Fenetres; readonly skin: Windows['skin'] }) {
  const one = windowOf(window, state);
  return button(`bar:${window}`, one === undefined ? '' : titleOf(one, state, skin));
}

/** On the desk when nothing hides it, in a folder when it is in front. */
export function isInSight(id: string, state: Fenetres): boolean {
  return isInFolder(id, state) || (isDeskInSight(state) && onDesk(state).some((one) => one.id === id));
}

function isInFolder(id: string, state: Fenetres): boolean {
  const front = frontOf(state);
  const folder = front && thingOf(front.thing, state);
  return folder?.kind === 'folder' && folder.holds.includes(id);
}

function opened(state: Fenetres, thing: Thing): Fenetres {
  const own = state.windows.filter((one) => one.thing === thing.id);
  if (thing.kind !== 'writer' && own[0] !== undefined) return raised(state, own[0].id);
  const number = 1 + Math.max(0, ...state.windows.filter(({ id }) => id.replace(/-\d+$/, '') === thing.id || id === thing.id).map((one) => one.number));
  if (number > MOST) return raised(state, own.find(({ words }) => words === '')?.id ?? own[0]?.id ?? '');
  const words = thing.kind === 'text' ? thing.words : '';
  return { ...state, windows: [...state.windows, newWindow(thing.id, { number, words, kept: words, place: number % 2 === 0 ? 'haut-droite' : 'milieu' })] };
}

export function newWindow(thing: string, given: Partial<Win> & Pick<Win, 'number'>): Win {
  const id = given.number === 1 ? thing : `${thing}-${given.number}`;
  return { id, thing, words: '', kept: '', size: 'usual', isShrunk: false, place: 'milieu', ...given };
}

/** One looks for a text that was put aside, or is hidden, and gets an empty page beside it. */
function slipOfOpening({
  event: { thing },
  before,
  after,
  skin,
}: Past<Windows, { readonly thing: string }> & { readonly goals: readonly FenetresGoal[] }): Bare<FenetresSlip> | undefined {
  const first = before.windows.find((one) => one.thing === thing && one.words.trim() !== '');
  const isNew = after.windows.length > before.windows.length;
  return isNew && first !== undefined ? { type: 'second-copy', name: titleOf(first, after, skin) } : undefined;
}

/** This window shows that thing, with these words; what a goal leaves out does not matter. */
export function shows({ thing, says: words }: { readonly thing?: string | undefined; readonly says?: readonly string[] | undefined }, window: Win): boolean {
  return (thing === undefined || window.thing === thing || window.id === thing) && (words === undefined || says(window.words, words));
}
