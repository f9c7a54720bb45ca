// The playground: real gestures, one station after another, judged. Nothing is lost, and each has another way. Pure.

import type { Bare } from '../../kit/gesture';
import { button } from '../../kit/control';
import { appOf } from '../app-of';
import { keyboardGestures, mendOf, troubleIn } from './keyboard';
import { faultIn } from './letters';
import { judged, pressingGestures, wellDone } from './pressing';
import type { GestesEvent } from './schema';
import { skinOf, titleOf } from './skins';
import { nextKey, steppingGestures } from './stepping';
import { arrive, boxesOf, isDone, miss, put, READABLE, type Gestes, type GestesKind, type Pane, placeOf } from './state';
import { touchingGestures } from './touching';
import { writingGestures } from './writing';

const gestes = appOf<GestesKind>({
  id: 'gestes',
  role: 'site',
  words: () => import('./messages/fr'),
  skinOf,
  title: (_, { name, site }) => ({ name, site }),
  start: ({ skin, pace, stations }, { device }) => ({ skin, pace, device, stations, pane: arrive(stations[0]), misses: 0 }),
  gestures: {
    ...pressingGestures,
    ...touchingGestures,
    ...writingGestures,
    ...keyboardGestures,
    ...steppingGestures,
    'went-on': {
      control: ({ state, skin }) => button('next', isLast(state) ? skin.last : skin.next),
      area: 'below',
      after: ({ before, after, skin }) => (before.pane === after.pane ? undefined : shownIn(after, skin)),
      ...judged((state, event) => {
        const { pane } = state;
        if (pane.name === 'end' || pane.station.id !== event.station) return { state };
        if (pane.name === 'write') {
          const fault = troubleIn(pane, faultIn(boxesOf(pane.station), pane.values));
          if (fault !== undefined) return { state: miss(state, event, pane), slip: fault };
        } else if (!isDone(pane)) return { state };
        return { state: { ...state, misses: 0, pane: arrive(state.stations[placeOf(state) + 1]) } };
      }),
    },
    'done-for-me': {
      control: ({ skin }) => button('cannot', skin.cannot),
      area: 'below',
      isHelp: true,
      after: (past) => wellDone(past) ?? { id: 'shown', text: past.skin.well },
      does: ({ event, state, pane }) => (isDone(pane) ? state : put(state, event, doneOf(pane))),
    },
  },
  receives: {},
  isReached: (_, { pane }) => pane.name === 'end',
  exits: ({ pane }) => exitsOf(pane),
  shows: shownIn,
});

export default gestes;

function isLast(state: Gestes): boolean {
  return placeOf(state) >= state.stations.length - 1;
}

function shownIn(state: Gestes, skin: GestesKind['skin']): GestesKind['say'] {
  const { pane } = state;
  const text = pane.name === 'end' ? skin.over : `${skin.count(placeOf(state) + 1, state.stations.length)}. ${titleOf(pane.station, state.device)}`;
  return { id: 'shown', text: `${text}.` };
}

/** What brings a thing back to how it was before a gesture went wrong. */
function exitsOf(pane: Pane): readonly Bare<GestesEvent>[] {
  if (pane.name === 'end') return [];
  const station = pane.station.id;
  if (pane.name === 'press') {
    if (pane.menu === 'open') return [{ type: 'menu-closed', station }];
    return [...(pane.opened > 1 ? [{ type: 'extra-closed', station } as const] : []), ...(pane.isAway ? [{ type: 'put-back', station } as const] : [])];
  }
  if (pane.name === 'write' && pane.isLit) return [{ type: 'caps-pressed', station, light: 'off' }];
  if (pane.name === 'write' && pane.isAmiss) return mendOf(pane);
  if (pane.name === 'write' && pane.station.kind === 'copy' && pane.clip !== undefined && pane.clip !== pane.station.text) return [{ type: 'copied', station }];
  if (pane.name === 'keys') return nextKey(pane);
  if (pane.name === 'slide' && !isDone(pane)) return [{ type: 'slid', station }];
  if (pane.name === 'pinch' && !isDone(pane)) return [{ type: 'pinched', station, percent: 150 }];
  return [];
}

/** The same station, with its gesture made. */
function doneOf(pane: Pane): Pane {
  switch (pane.name) {
    case 'point':
      return { ...pane, isDone: true };
    case 'press':
      return {
        ...pane,
        opened: 1,
        isSelected: false,
        isAway: false,
        menu: pane.station.kind === 'menu' || pane.station.kind === 'long-press' ? 'closed' : 'none',
      };
    case 'drag':
      return { ...pane, isTaken: false, place: pane.station.onto };
    case 'scroll':
      return { ...pane, isAtEnd: true, isDone: true };
    case 'slide':
      return { ...pane, index: pane.station.things.length - 1 };
    case 'pinch':
      return { ...pane, zoom: READABLE };
    case 'hidden':
      return { ...pane, isKeyboardUp: true, isRaised: true, word: pane.station.word };
    case 'keys':
      return { ...pane, at: pane.station.fields.length, chosen: pane.station.list.options.indexOf(pane.station.list.wanted) };
    case 'write':
      return { ...pane, isLit: false, isAmiss: false, isChoosing: false, eaten: [], values: boxesOf(pane.station).map(({ text }) => text) };
    case 'end':
      return pane;
  }
}
