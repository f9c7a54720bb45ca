// Tabs, and the window that holds them. Pure.

import { button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { handOf } from '../../kit/hand';
import type { Past } from '../app-of';
import type { World } from '../contract';
import { slipOfLeaving } from './unconfirmed';
import { isOpen } from './menu';
import { tabName, tabNamed } from './remarks';
import type { NavigateurSlip } from './schema';
import { placeOf, visitIn } from './sites';
import { skinOf } from './skins';
import type { Browser, BrowserRows, Navigateur, Tab } from './state';
import { freeId, openTab, tell } from './travel';
import { settle } from './settling';

export const tabGestures: BrowserRows<
  'tab-opened' | 'tab-chosen' | 'tab-closed' | 'tabs-shown' | 'tabs-hidden' | 'tab-restored' | 'window-closed' | 'private-opened'
> = {
  'tab-opened': {
    control: ({ skin, pane }) => button('tab-new', pane.name === 'closed' ? skin.reopen : skin.newTab),
    area: areaOfTabs,
    // A sign alone, in the row of tabs; elsewhere its words are written on it.
    say: ({ skin, world, pane }) => {
      if (pane.name === 'closed' || isCompact(world)) return { id: 'press', hand: handOf(world), control: pane.name === 'closed' ? skin.reopen : skin.newTab };
      return { id: 'press-sign', hand: handOf(world), sign: skin.signs.newTab, name: skin.newTab };
    },
    does: ({ state, pane, world }) => (pane.name === 'closed' || inReach(state, world) ? openTab(state, { at: 'empty' }) : state),
  },
  'tab-chosen': {
    control: ({ event, state, skin }) => button(`tab:${event.tab}`, tabNamed(event.tab, state, skin)),
    area: areaOfTabs,
    say: ({ event, state, skin, world }) => ({ id: 'choose-tab', hand: handOf(world), name: tabNamed(event.tab, state, skin) }),
    does: ({ event, state, world }) =>
      inReach(state, world) && state.front !== event.tab && state.tabs.some(({ id }) => id === event.tab) ? settle({ ...state, front: event.tab }) : state,
  },
  'tab-closed': {
    control: ({ event, state, skin }) => button(`tab-close:${event.tab}`, skin.closeTab(tabNamed(event.tab, state, skin))),
    area: areaOfTabs,
    say: ({ event, state, skin, world }) => ({ id: 'close-tab', hand: handOf(world), name: tabNamed(event.tab, state, skin) }),
    does: ({ event, state, world }) => (inReach(state, world) ? close(state, event.tab) : state),
    slip: (past) => (past.after.pane.name === 'closed' ? { type: 'window-shut' } : (slipOfClosing(past) ?? slipOfLeaving(past))),
  },
  'tabs-shown': {
    control: ({ state, skin }) => button('tabs', skin.showTabs(state.tabs.length)),
    area: 'bar',
    say: ({ state, skin, world }) => ({ id: 'press-sign', hand: handOf(world), sign: skin.signs.tabs, name: skin.showTabs(state.tabs.length) }),
    does: ({ state, pane }) => (pane.name === 'closed' || state.panel === 'tabs' ? state : { ...state, panel: 'tabs', notice: undefined }),
  },
  'tabs-hidden': {
    control: ({ skin }) => button('tabs-hide', skin.hideTabs),
    area: 'bar',
    does: ({ state }) => (state.panel === 'tabs' ? { ...state, panel: undefined } : state),
  },
  'tab-restored': {
    control: ({ skin }) => button('tab-restore', skin.restore),
    area: ({ pane }) => (pane.name === 'closed' ? 'middle' : 'menu'),
    does: ({ state, pane }) => (pane.name === 'closed' || isOpen(state) ? restore(state) : state),
  },
  'window-closed': {
    control: ({ skin }) => button('window-close', skin.closeWindow),
    area: 'top',
    say: ({ skin, world }) => ({ id: 'press-sign', hand: handOf(world), sign: skin.signs.closeWindow, name: skin.closeWindow }),
    does: ({ state }) => {
      // Of private tabs nothing is kept: where there were no others, what was closed before is what comes back.
      const kept = state.tabs.filter(({ sort }) => sort !== 'private');
      return settle({ ...state, tabs: [], closed: kept.length === 0 ? state.closed : [kept, ...state.closed] });
    },
    slip: () => ({ type: 'window-shut' }),
  },
  'private-opened': {
    control: ({ skin }) => button('tab-private', skin.privateTab),
    area: 'menu',
    does: ({ state }) => (isOpen(state) ? tell(openTab(state, { at: 'empty' }, 'private'), { type: 'private' }) : state),
  },
};

/** On a phone, or where there is little room, the tabs stand in a list of their own. */
export function isCompact({ device, screen }: World): boolean {
  return device === 'telephone' || screen === 'narrow';
}

function inReach({ panel }: Navigateur, world: World): boolean {
  return panel === 'tabs' || !isCompact(world);
}

function areaOfTabs({ world, pane }: { readonly world: World; readonly pane: Navigateur['pane'] }): 'tabs' | 'menu' | 'middle' {
  if (pane.name === 'closed') return 'middle';
  return isCompact(world) ? 'menu' : 'tabs';
}

/** The tab on its left comes in front, else the next one. A closed private tab is not kept. */
function close(state: Navigateur, id: number): Navigateur {
  const at = state.tabs.findIndex((tab) => tab.id === id);
  const tab = state.tabs[at];
  if (tab === undefined) return state;
  const tabs = state.tabs.filter((one) => one !== tab);
  const next = tabs[Math.max(0, at - 1)];
  const closed = tab.sort === 'private' ? state.closed : [[tab], ...state.closed];
  const after = settle({ ...state, tabs, closed, front: state.front === id ? (next?.id ?? 0) : state.front });
  return tabs.length === 0 || after.notice !== undefined ? after : tell(after, { type: 'tab-closed', name: tabName(tab, state, skinOf(state.setting.skin)) });
}

function restore(state: Navigateur): Navigateur {
  const [last, ...closed] = state.closed;
  if (last === undefined) return state;
  const tabs = last.reduce<readonly Tab[]>((all, tab) => [...all, all.some(({ id }) => id === tab.id) ? { ...tab, id: freeId(all) } : tab], state.tabs);
  return settle({ ...state, closed, tabs, front: tabs.at(-1)?.id ?? 0 });
}

/** One of the tabs that one is to keep. */
function slipOfClosing({
  before,
  after,
  skin,
  goals,
}: Past<Browser, unknown> & { readonly goals: readonly Browser['goal'][] }): Bare<NavigateurSlip> | undefined {
  const gone = before.tabs.find((tab) => !after.tabs.includes(tab));
  if (gone === undefined) return undefined;
  const place = placeOf(visitIn(gone));
  const still = after.tabs.map((tab) => placeOf(visitIn(tab)));
  const isKept = goals.some((goal) => goal.type === 'tabs-left' && goal.pages.includes(place));
  return isKept && !still.includes(place) ? { type: 'wrong-tab-closed', name: tabName(gone, before, skin) } : undefined;
}
