// The Wi-Fi networks around: one joins with a key, an open one at once. Pure.

import { box, button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import { networkLabel } from './remarks';
import type { TelephoneSlip } from './schema';
import type { Phone, PhoneRows, Telephone } from './state';
import { words } from './words';

export const wifiGestures: PhoneRows<'network-chosen' | 'key-edited' | 'key-sent' | 'network-left'> = {
  'network-chosen': {
    control: ({ event: { networkId }, state }) => button(`network:${networkId}`, networkLabel(networkId, state)),
    area: 'list',
    say: ({ event, state }) => ({ id: 'choose-network', name: networkName(event.networkId, state) }),
    in: 'wifi',
    does: ({ event, state }) => chooseNetwork(state, event.networkId),
    slip: slipOfJoining,
  },
  'key-edited': {
    control: () => box('key', words.key),
    area: 'field',
    typed: 'value',
    in: 'key',
    does: ({ event, state, pane }) => (pane.words === event.value ? state : { ...state, pane: { ...pane, words: event.value, problem: undefined } }),
  },
  'key-sent': {
    control: () => button('join', words.join),
    area: 'field',
    in: 'key',
    does: ({ state, pane }) => (pane.problem === undefined ? tryKey(state, pane.networkId, pane.words) : state),
    slip: slipOfJoining,
  },
  'network-left': {
    control: () => button('forget', words.forget),
    area: 'list',
    in: 'wifi',
    does: ({ state }) => leaveNetwork(state),
  },
};

function slipOfJoining({ before, after }: Past<Phone, unknown>): Bare<TelephoneSlip> | undefined {
  const network = after.networks.find(({ id }) => id === after.joined);
  return network?.sort === 'unknown' && before.joined !== after.joined ? { type: 'unknown-network-joined', name: network.name } : undefined;
}

function chooseNetwork(state: Telephone, networkId: string): Telephone {
  const network = state.networks.find(({ id }) => id === networkId);
  if (network === undefined || state.joined === networkId) return state;
  return network.key === undefined ? join(state, networkId) : { ...state, pane: { name: 'key', networkId, words: '' }, notice: undefined };
}

/** Spaces at the ends do not count; capitals do, as on a real phone. */
function tryKey(state: Telephone, networkId: string, typed: string): Telephone {
  const network = state.networks.find(({ id }) => id === networkId);
  return network?.key === typed.trim() ? join(state, networkId) : { ...state, pane: { name: 'key', networkId, words: typed, problem: 'wrong-key' } };
}

function leaveNetwork(state: Telephone): Telephone {
  return state.joined === undefined ? state : { ...state, joined: undefined, notice: { type: 'left', name: networkName(state.joined, state) } };
}

export function networkName(networkId: string, { networks }: Telephone): string {
  return networks.find(({ id }) => id === networkId)?.name ?? '';
}

function join(state: Telephone, networkId: string): Telephone {
  return { ...state, joined: networkId, pane: { name: 'wifi' }, notice: { type: 'joined', name: networkName(networkId, state) } };
}
