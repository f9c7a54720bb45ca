// The Wi-Fi networks around: one joins with a key, an open one at once. Pure.

import type { Telephone } from './state';

export function chooseNetwork(state: Telephone, networkId: string): Telephone {
  const network = state.networks.find(({ id }) => id === networkId);
  if (network === undefined || state.joined === networkId) return state;
  return network.key === undefined ? join(state, networkId) : { ...state, pane: { name: 'key', networkId, words: '' }, notice: undefined };
}

/** Spaces at the ends do not count; capitals do, as on a real phone. */
export function tryKey(state: Telephone, networkId: string, typed: string): Telephone {
  const network = state.networks.find(({ id }) => id === networkId);
  return network?.key === typed.trim() ? join(state, networkId) : { ...state, pane: { name: 'key', networkId, words: typed, problem: 'wrong-key' } };
}

export function leaveNetwork(state: Telephone): Telephone {
  return state.joined === undefined ? state : { ...state, joined: undefined, notice: { type: 'left', name: networkName(state.joined, state) } };
}

export function networkName(networkId: string, { networks }: Telephone): string {
  return networks.find(({ id }) => id === networkId)?.name ?? '';
}

function join(state: Telephone, networkId: string): Telephone {
  return { ...state, joined: networkId, pane: { name: 'wifi' }, notice: { type: 'joined', name: networkName(networkId, state) } };
}
