// What the browser or the phone asks, what one answers, and where one changes one's mind; the way to internet. Pure.

import { button, radio } from '../../kit/control';
import { goTo } from '../../kit/go-to';
import { shows } from './remarks';
import type { Device } from './schema';
import { askedNow, type CallsRows, type Visio } from './state';

export const allowingGestures: CallsRows<'access-given' | 'access-refused' | 'access-set' | 'settings-opened' | 'network-picked'> = {
  'access-given': {
    control: ({ event, skin }) => button('allow', skin.allow[event.device]),
    area: 'question',
    does: ({ event, state }) => (askedNow(state) === event.device ? set(state, event.device, 'given') : state),
    after: ({ event: { device }, after, skin }) =>
      askedNow(after) === undefined && after.pane.name === 'door' ? { id: 'allowed', device } : shows(after, skin),
  },
  'access-refused': {
    control: ({ event, skin }) => button('refuse', skin.refuse[event.device]),
    area: 'question',
    does: ({ event, state }) => (askedNow(state) === event.device ? set(state, event.device, 'refused') : state),
    after: ({ event: { device }, after, skin }) => (askedNow(after) === undefined ? { id: 'screen-says', text: skin.blocked[device] } : shows(after, skin)),
    slip: ({ event, before, after }) => (before === after ? undefined : { type: 'access-refused', device: event.device }),
  },
  'settings-opened': {
    control: ({ skin, state }) => button('settings', skin.settings[state.machine]),
    area: 'top',
    does: ({ state, pane }) => (pane.name === 'settings' ? state : goTo(state, { name: 'settings', from: pane })),
  },
  'access-set': {
    control: ({ event: { device, access }, skin }) => radio(`access:${device}:${access}`, access === 'given' ? skin.allow[device] : skin.refuse[device]),
    area: 'choices',
    group: ({ event, skin }) => skin.devices[event.device],
    in: 'settings',
    does: ({ event: { device, access }, state }) => (state.access[device] === access ? state : set(state, device, access)),
    slip: ({ event, before, after }) => (before !== after && event.access === 'refused' ? { type: 'access-refused', device: event.device } : undefined),
  },
  'network-picked': {
    control: ({ event, skin }) => radio(`network:${event.network}`, skin.networks[event.network]),
    area: 'choices',
    group: ({ skin }) => skin.networkTitle,
    in: 'settings',
    does: ({ event: { network }, state }) => (state.wifi === undefined || state.network === network ? state : { ...state, network, notice: undefined }),
  },
};

function set(state: Visio, device: Device, access: 'given' | 'refused'): Visio {
  return { ...state, access: { ...state.access, [device]: access }, notice: undefined };
}
