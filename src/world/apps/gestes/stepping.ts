// Going on without the mouse: Tab from box to box, the arrows among the answers of a list. Pure.

import type { Bare } from '../../kit/gesture';
import { button } from '../../kit/control';
import { judged, wellDone } from './pressing';
import type { GestesEvent } from './schema';
import { isDone, miss, put, type GestesRows, type Pane } from './state';

type Keys = Extract<Pane, { readonly name: 'keys' }>;

/** Where Tab stops: each box, then the list. */
function stopsOf({ station }: Keys): readonly string[] {
  return [...station.fields.map(({ label }) => label), station.list.label];
}

/** Whether the arrows choose: they do in the list, and nowhere else. */
export function isInList({ at, station }: Keys): boolean {
  return at === station.fields.length;
}

/** The answer that this arrow ticks: after the last one comes the first, as in any list. */
export function answerAfter({ chosen, station: { list } }: Keys, by: 1 | -1): string {
  return list.options.at((chosen + by) % list.options.length) ?? '';
}

/** The stop after this one; after the list, the first again. */
export function stopAfter(pane: Keys): string {
  const stops = stopsOf(pane);
  return stops[(pane.at + 1) % stops.length] ?? '';
}

/** The next key towards the answer; nothing once it is ticked. */
export function nextKey(pane: Keys): readonly Bare<GestesEvent>[] {
  if (isDone(pane)) return [];
  const station = pane.station.id;
  if (!isInList(pane)) return [{ type: 'tabbed', station, to: stopAfter(pane) }];
  const wanted = pane.station.list.options.indexOf(pane.station.list.wanted);
  return [{ type: 'arrowed', station, to: answerAfter(pane, wanted > pane.chosen ? 1 : -1) }];
}

export const steppingGestures: GestesRows<'tabbed' | 'arrowed' | 'clicked-in'> = {
  tabbed: {
    control: ({ skin }) => button('tab', skin.tab),
    area: 'stops',
    say: ({ event, pane, skin }) => ({
      id: 'tab-to',
      first: pane.name === 'keys' && pane.at === 0 ? stopsOf(pane)[0] : undefined,
      name: event.to,
      control: skin.tab,
    }),
    after: ({ event }) => (event.with === 'key' ? undefined : { id: 'now-in', name: event.to }),
    workedOut: 'with',
    in: 'keys',
    does: ({ event, state, pane }) => {
      const to = stopsOf(pane).indexOf(event.to);
      const isNext = event.to === stopAfter(pane) || to === pane.at - 1;
      // Once the answer is ticked, Tab is on its way to the button below, or back from it.
      return to !== -1 && isNext && !isDone(pane) ? put(state, event, { ...pane, at: to }) : state;
    },
  },
  arrowed: {
    control: ({ event, pane, skin }) =>
      pane.name === 'keys' && event.to !== answerAfter(pane, 1) ? button('arrow-up', skin.arrowUp) : button('arrow-down', skin.arrowDown),
    area: 'stops',
    say: ({ event, pane, skin }) => ({
      id: 'arrow-to',
      name: event.to,
      control: pane.name === 'keys' && event.to !== answerAfter(pane, 1) ? skin.arrowUp : skin.arrowDown,
    }),
    after: (past) => wellDone(past) ?? (past.event.with === 'key' ? undefined : { id: 'now-in', name: past.event.to }),
    workedOut: 'with',
    in: 'keys',
    does: ({ event, state, pane }) => {
      const isNear = event.to === answerAfter(pane, 1) || event.to === answerAfter(pane, -1);
      return isInList(pane) && isNear ? put(state, event, { ...pane, chosen: pane.station.list.options.indexOf(event.to) }) : state;
    },
  },
  'clicked-in': {
    control: ({ skin }) => button('tab', skin.tab),
    after: 'silence',
    // The first box may be clicked: one must begin somewhere. An answer is not ticked by a click: the arrows are what one came for.
    ...judged((state, event) => {
      const { pane } = state;
      if (pane.name !== 'keys') return { state };
      const at = stopsOf(pane).indexOf(event.to);
      if (at === 0) return { state: pane.at === 0 ? state : put(state, event, { ...pane, at }) };
      if (at === -1 && !pane.station.list.options.includes(event.to)) return { state };
      return { state: miss(state, event, at === -1 ? pane : { ...pane, at }), slip: { type: 'clicked-instead' } };
    }),
  },
};
