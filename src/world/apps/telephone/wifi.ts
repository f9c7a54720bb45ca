// The Wi-Fi networks around: one joins with a key, an open one at once; some have a page to accept before internet works. Pure.

import { box, button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { once } from '../../kit/once';
import type { Past } from '../app-of';
import { networkLabel } from './remarks';
import type { Network, TelephoneGoal, TelephoneSlip } from './schema';
import { goTo, type Phone, type PhoneRows, type Telephone } from './state';

export const wifiGestures: PhoneRows<'network-chosen' | 'key-edited' | 'key-sent' | 'welcome-accepted' | 'network-left'> = {
  'network-chosen': {
    control: ({ event: { networkId }, state }) => button(`network:${networkId}`, networkLabel(networkId, state)),
    area: 'list',
    say: ({ event, state }) => ({ id: 'choose-network', name: networkName(event.networkId, state) }),
    in: 'wifi',
    does: ({ event, state }) => chooseNetwork(state, event.networkId),
    slip: slipOfJoining,
  },
  'key-edited': {
    control: ({ skin }) => box('key', skin.key),
    area: 'field',
    typed: 'value',
    in: 'key',
    does: ({ event, state, pane }) => (pane.words === event.value ? state : { ...state, pane: { ...pane, words: event.value, problem: undefined } }),
  },
  'key-sent': {
    control: ({ skin }) => button('join', skin.join),
    area: 'field',
    in: 'key',
    does: ({ state, pane }) => (pane.problem === undefined ? tryKey(state, pane.networkId, pane.words) : state),
    slip: (past) => slipOfKey(past) ?? slipOfJoining(past),
  },
  'welcome-accepted': {
    control: ({ skin }) => button('accept', skin.accept),
    area: 'bottom',
    in: 'welcome',
    does: ({ event, state, pane }) => (event.networkId === pane.networkId ? accept(state, pane.networkId) : state),
  },
  'network-left': {
    control: ({ skin }) => button('forget', skin.forget),
    area: 'list',
    in: 'wifi',
    does: ({ state }) => leaveNetwork(state),
  },
};

type Slip = Bare<TelephoneSlip> | undefined;

/** Not the network that was asked for: nobody's, or somebody else's. */
function slipOfJoining({ before, after, goals }: Past<Phone, unknown> & { readonly goals: readonly TelephoneGoal[] }): Slip {
  const network = after.joined === undefined ? undefined : networkOf(after.joined, after);
  if (network === undefined || before.joined === after.joined) return undefined;
  if (network.sort === 'unknown') return { type: 'unknown-network-joined', name: network.name };
  const asked = goals.flatMap((goal) => (goal.type === 'wifi-joined' || goal.type === 'wifi-left' ? [goal.networkId] : []));
  return asked.length === 0 || asked.includes(network.id) ? undefined : { type: 'wrong-network-joined', name: network.name };
}

/** Why the key was refused. */
function slipOfKey({ before, after }: Past<Phone, unknown>): Slip {
  if (before === after || before.pane.name !== 'key' || after.pane.name !== 'key') return undefined;
  const typed = before.pane.words.trim();
  const key = networkOf(before.pane.networkId, before)?.key ?? '';
  if (typed === '') return undefined;
  if (typed === before.mailbox) return { type: 'key-mistyped', why: 'mailbox' };
  if (typed.replace(/\s/g, '') === key.replace(/\s/g, '')) return { type: 'key-mistyped', why: 'space' };
  return { type: 'key-mistyped', why: typed.toLowerCase() === key.toLowerCase() ? 'capitals' : 'signs' };
}

/** The page was left before it was accepted: one seems connected, and nothing works. */
export function slipOfWelcome({ before, after }: Past<Phone, unknown>): Slip {
  const { pane } = before;
  return pane.name === 'welcome' && after.pane.name !== 'welcome' ? { type: 'welcome-left', name: networkName(pane.networkId, before) } : undefined;
}

export function isOnline({ joined, networks, accepted }: Telephone): boolean {
  const network = networks.find(({ id }) => id === joined);
  return network !== undefined && (network.welcome === undefined || accepted.includes(network.id));
}

function chooseNetwork(state: Telephone, networkId: string): Telephone {
  const network = state.networks.find(({ id }) => id === networkId);
  if (network === undefined) return state;
  if (state.joined === networkId) return isOnline(state) ? state : goTo(state, { name: 'welcome', networkId });
  return network.key === undefined ? join(state, networkId) : { ...state, pane: { name: 'key', networkId, words: '' }, notice: undefined };
}

/** Spaces at the ends do not count; capitals do, as on a real phone. */
function tryKey(state: Telephone, networkId: string, typed: string): Telephone {
  const network = state.networks.find(({ id }) => id === networkId);
  return network?.key === typed.trim() ? join(state, networkId) : { ...state, pane: { name: 'key', networkId, words: typed, problem: 'wrong-key' } };
}

function leaveNetwork(state: Telephone): Telephone {
  const { joined, accepted, left } = state;
  if (joined === undefined) return state;
  return {
    ...state,
    joined: undefined,
    accepted: accepted.filter((id) => id !== joined),
    left: isOnline(state) ? once(left, joined) : left,
    notice: { type: 'left', name: networkName(joined, state) },
  };
}

export function networkName(networkId: string, state: Telephone): string {
  return networkOf(networkId, state)?.name ?? '';
}

export function networkOf(networkId: string, { networks }: Telephone): Network | undefined {
  return networks.find(({ id }) => id === networkId);
}

function accept(state: Telephone, networkId: string): Telephone {
  return { ...state, accepted: once(state.accepted, networkId), pane: { name: 'wifi' }, notice: { type: 'joined', name: networkName(networkId, state) } };
}

function join(state: Telephone, networkId: string): Telephone {
  if (networkOf(networkId, state)?.welcome !== undefined) return { ...goTo(state, { name: 'welcome', networkId }), joined: networkId };
  return { ...state, joined: networkId, pane: { name: 'wifi' }, notice: { type: 'joined', name: networkName(networkId, state) } };
}
