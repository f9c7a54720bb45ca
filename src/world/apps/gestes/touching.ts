// Scrolling, sliding, two fingers, the keyboard that covers the box. Pure.

import { button } from '../../kit/control';
import { handOf } from '../../kit/hand';
import { judgePinch, judgeSlide } from './judging';
import { judged, nameOf, wellDone } from './pressing';
import { isDone, miss, put, READABLE, type GestesRows, type Pane } from './state';

/** What is in front among several pictures. */
function pictureName(pane: Pane): string {
  return pane.name === 'slide' ? (pane.station.things[pane.index]?.name ?? '') : nameOf(pane);
}

/** An image cannot be made smaller than this, nor larger than it can be read. */
const SMALLEST = -1;

export const touchingGestures: GestesRows<'scrolled' | 'read' | 'slid' | 'pinched' | 'field-touched' | 'raised' | 'word-chosen'> = {
  scrolled: {
    control: ({ skin }) => button('down', skin.down),
    area: 'below',
    say: ({ skin, world }) => ({ id: 'scroll-down', hand: handOf(world), control: skin.down }),
    after: () => ({ id: 'at-end' }),
    in: 'scroll',
    does: ({ event, state, pane }) => (pane.isAtEnd ? state : put(state, event, { ...pane, isAtEnd: true })),
  },
  read: {
    control: ({ pane }) => button('read', pane.name === 'scroll' ? pane.station.end : ''),
    area: 'end',
    after: wellDone,
    in: 'scroll',
    does: ({ event, state, pane }) => (pane.isAtEnd && !pane.isDone ? put(state, event, { ...pane, isDone: true }) : state),
  },
  slid: {
    control: ({ skin }) => button('slide', skin.slideOn),
    area: 'below',
    say: ({ skin }) => ({ id: 'slide-on', control: skin.slideOn }),
    after: ({ before, after }) => (before.misses === after.misses ? { id: 'shown', text: pictureName(after.pane) } : undefined),
    ...judged((state, event) => {
      const { pane } = state;
      if (pane.name !== 'slide') return { state };
      const verdict = judgeSlide(event.dx, event.dy, state);
      if (verdict === 'slid-short' || verdict === 'slid-crooked') return { state: miss(state, event, pane), slip: { type: verdict } };
      const index = pane.index + (verdict === 'next' ? 1 : -1);
      return { state: index < 0 || index >= pane.station.things.length ? state : put(state, event, { ...pane, index }) };
    }),
  },
  pinched: {
    control: ({ event, skin }) => (event.percent < 100 ? button('smaller', skin.zoomOut) : button('larger', skin.zoomIn)),
    area: 'below',
    say: ({ skin }) => ({ id: 'spread', control: skin.zoomIn }),
    after: (past) => (past.before.misses === past.after.misses ? (wellDone(past) ?? { id: 'larger' }) : undefined),
    ...judged((state, event) => {
      const { pane } = state;
      if (pane.name !== 'pinch') return { state };
      const verdict = judgePinch(event.percent);
      if (verdict === 'larger') return { state: pane.zoom >= READABLE ? state : put(state, event, { ...pane, zoom: pane.zoom + 1 }) };
      const zoom = verdict === 'one-finger' ? pane.zoom : Math.max(pane.zoom - 1, SMALLEST);
      return { state: miss(state, event, { ...pane, zoom }), slip: { type: verdict } };
    }),
  },
  'field-touched': {
    control: ({ pane }) => button('box', pane.name === 'hidden' ? pane.station.label : ''),
    area: 'field',
    after: () => ({ id: 'keyboard-up' }),
    in: 'hidden',
    does: ({ event, state, pane }) => (pane.isKeyboardUp ? state : put(state, event, { ...pane, isKeyboardUp: true })),
  },
  raised: {
    control: ({ skin }) => button('raise', skin.raise),
    area: 'below',
    say: ({ skin }) => ({ id: 'raise', control: skin.raise }),
    after: (past) => wellDone(past) ?? { id: 'raised' },
    in: 'hidden',
    does: ({ event, state, pane }) => (pane.isKeyboardUp && !pane.isRaised ? put(state, event, { ...pane, isRaised: true }) : state),
  },
  'word-chosen': {
    control: ({ event }) => button(`word:${event.word}`, event.word),
    area: 'below',
    after: wellDone,
    ...judged((state, event) => {
      const { pane } = state;
      if (pane.name !== 'hidden' || !pane.isKeyboardUp || isDone(pane) || event.word === pane.word) return { state };
      if (event.word !== pane.station.word && !pane.station.others.includes(event.word)) return { state };
      const next: Pane = { ...pane, word: event.word };
      if (event.word !== pane.station.word) return { state: miss(state, event, next), slip: { type: 'wrong-word' } };
      return pane.isRaised ? { state: put(state, event, next) } : { state: miss(state, event, next), slip: { type: 'written-blind' } };
    }),
  },
};
