// The address bar, and the arrows beside it. Pure.

import { box, button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { handOf } from '../../kit/hand';
import type { Past } from '../app-of';
import { readAddress } from './addresses';
import { lookedAgain } from './holding';
import { slipOfLeaving } from './unconfirmed';
import type { NavigateurSlip } from './schema';
import type { Browser, BrowserRows, Navigateur } from './state';
import { go, step, tell } from './travel';
import { settle } from './settling';

/** How many letters before the bar offers anything, and how much. */
const ENOUGH = 2;
const MOST = 3;

export const barGestures: BrowserRows<'address-typed' | 'address-entered' | 'suggestion-picked' | 'went-back' | 'went-forward' | 'reloaded'> = {
  'address-typed': {
    control: ({ skin }) => box('address', skin.address),
    area: 'bar',
    typed: 'value',
    does: ({ event, state, pane }) =>
      pane.name === 'closed' || state.typed === event.value ? state : { ...state, typed: event.value, panel: undefined, notice: undefined },
  },
  'address-entered': {
    control: ({ skin }) => button('go', skin.go),
    area: 'bar',
    say: ({ skin }) => ({ id: 'enter-address', go: skin.go }),
    does: ({ state }) => (state.typed === undefined ? state : enter(state, state.typed)),
    slip: (past) => slipOfTyping(past) ?? slipOfLeaving(past),
  },
  'suggestion-picked': {
    control: ({ event }) => button(`suggestion:${event.value}`, event.value),
    area: 'under-bar',
    does: ({ event, state }) => (offered(state).includes(event.value) ? enter(state, event.value) : state),
    slip: slipOfLeaving,
  },
  'went-back': {
    control: ({ skin }) => button('back', skin.back),
    area: 'bar',
    say: ({ skin, world }) => ({ id: 'press-sign', hand: handOf(world), sign: skin.signs.back, name: skin.back }),
    does: ({ state, pane }) => (pane.name === 'closed' ? state : step(state, -1)),
    slip: (past) => (past.after.notice?.type === 'nothing-behind' && past.after.tabs.length > 1 ? { type: 'back-has-nothing' } : slipOfLeaving(past)),
  },
  'went-forward': {
    control: ({ skin }) => button('forward', skin.forward),
    area: 'bar',
    say: ({ skin, world }) => ({ id: 'press-sign', hand: handOf(world), sign: skin.signs.forward, name: skin.forward }),
    does: ({ state, pane }) => (pane.name === 'closed' ? state : step(state, 1)),
    slip: slipOfLeaving,
  },
  reloaded: {
    control: ({ skin }) => button('reload', skin.reload),
    area: 'bar',
    say: ({ skin, world }) => ({ id: 'press-sign', hand: handOf(world), sign: skin.signs.reload, name: skin.reload }),
    does: ({ state, pane }) => {
      if (pane.name !== 'page') return state;
      const popups = state.answers.popups.filter((page) => page !== pane.page);
      const { state: after, isFreed } = lookedAgain(settle({ ...state, answers: { ...state.answers, popups } }));
      return tell(after, { type: isFreed ? 'slot-freed' : 'reloaded' });
    },
  },
};

function enter(state: Navigateur, typed: string): Navigateur {
  if (typed.trim() === '') return state;
  const { visit } = readAddress(typed, state.setting);
  const there = go(state, visit);
  // Sent again as it stands, an address that leads nowhere leads nowhere.
  if (visit.at !== 'results') return there;
  const asked = { ...there, done: { ...there.done, searched: [...there.done.searched, visit.words] } };
  return asked.notice === undefined ? tell(asked, { type: 'searched', words: visit.words }) : asked;
}

function slipOfTyping({ before, after, goals }: Past<Browser, unknown> & { readonly goals: readonly Browser['goal'][] }): Bare<NavigateurSlip> | undefined {
  const typed = before.typed ?? '';
  if (after.pane.name === 'unreachable') {
    const { why, meant } = after.pane.astray;
    return { type: 'address-mistyped', typed: after.pane.address, why, ...(meant === undefined ? {} : { meant }) };
  }
  const { visit, meant } = readAddress(typed, before.setting);
  const isAsked = goals.some(({ type }) => type === 'searched');
  return visit.at === 'results' && meant !== undefined && !isAsked ? { type: 'searched-instead', meant } : undefined;
}

/** What the bar offers under what is being written: sites one knows, then what people often ask. */
export function offered({ typed, known, setting }: Navigateur): readonly string[] {
  const words = (typed ?? '').trim().toLowerCase();
  if (words.length < ENOUGH) return [];
  const hosts = known.flatMap((id) => setting.sites[id]?.host ?? []).filter((host) => host.includes(words) && host !== words);
  const asked = (setting.search?.suggestions ?? []).filter((one) => one.toLowerCase().startsWith(words));
  return [...hosts, ...asked].slice(0, MOST);
}
