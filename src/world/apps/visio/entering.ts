// Before one enters: the bar of the microphone, one's own picture, the waiting room. Pure.

import { button } from '../../kit/control';
import type { Outcome } from '../contract';
import { begin } from './calling';
import { isHeard, isSeen, lineOf, type CallsRows, type Visio } from './state';
import { goTo } from '../../kit/go-to';

export const enteringGestures: CallsRows<'micro-tested' | 'adjusted' | 'entered'> = {
  'micro-tested': {
    control: ({ skin }) => button('test', skin.test),
    area: 'below-picture',
    in: 'door',
    does: ({ state, pane }) => {
      const level = isHeard(state) ? 'heard' : 'silent';
      return pane.level === level ? state : { ...state, isTested: state.isTested || level === 'heard', pane: { ...pane, level }, notice: undefined };
    },
  },
  adjusted: {
    control: ({ event, skin }) => button(`adjust:${event.flaw}`, skin.adjust[event.flaw]),
    area: 'below-picture',
    does: ({ event: { flaw }, state, pane }) => {
      const isHere = (pane.name === 'door' || pane.name === 'call') && isSeen(state) && state.flaws.includes(flaw);
      return isHere ? { ...state, flaws: state.flaws.filter((one) => one !== flaw), notice: undefined } : state;
    },
    after: ({ event: { flaw } }) => ({ id: 'picture-mended', flaw }),
  },
  entered: {
    control: ({ skin }) => button('enter', skin.enter),
    area: 'bottom',
    in: 'door',
    does: ({ event, state, pane }) => (pane.lineId === event.lineId ? enter(state, event.lineId) : state),
    slip: ({ before, after }) => {
      const [flaw] = after.flaws;
      return before === after || flaw === undefined || !isSeen(after) ? undefined : { type: 'entered-flawed', flaw };
    },
  },
};

/** Where there is a waiting room, somebody lets one in a moment later. */
function enter(state: Visio, lineId: string): Outcome<Visio> {
  if (lineOf(lineId, state)?.waits !== true) return { state: begin(state, lineId, 'net') };
  return { state: goTo(state, { name: 'waiting', lineId }), effects: [{ type: 'call-received', to: 'visio', lineId, when: 'soon' }] };
}

/** They let one in. */
export function admit(state: Visio, lineId: string): Visio {
  return state.pane.name === 'waiting' && state.pane.lineId === lineId ? begin(state, lineId, 'net') : state;
}
