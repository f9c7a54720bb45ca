// Going from place to place: in this tab, in a new one. Pure.

import type { Outcome } from '../contract';
import { settle } from './settling';
import { siteIdOf, tabInFront, targetOf, visitIn, visitTo } from './sites';
import type { Navigateur, Notice, Tab, Visit } from './state';

/** This tab goes there; pages one came back from are forgotten, as in life. */
export function go(state: Navigateur, visit: Visit): Navigateur {
  const tab = tabInFront(state);
  if (tab === undefined) return openTab(state, visit);
  if (JSON.stringify(visitIn(tab)) === JSON.stringify(visit)) return state.typed === undefined && state.panel === undefined ? state : settle(state);
  return settle(withTab(state, { ...tab, trail: [...tab.trail.slice(0, tab.at + 1), visit], at: tab.at + 1 }));
}

/** A new tab, which comes in front. */
export function openTab(state: Navigateur, visit: Visit, sort: Tab['sort'] = 'usual'): Navigateur {
  const id = freeId(state.tabs);
  return settle({ ...state, front: id, tabs: [...state.tabs, { id, sort, trail: [visit], at: 0 }] });
}

export function freeId(tabs: readonly Tab[]): number {
  let id = 1;
  while (tabs.some((tab) => tab.id === id)) id += 1;
  return id;
}

/** So many pages back, or forward. */
export function step(state: Navigateur, by: -1 | 1): Navigateur {
  const tab = tabInFront(state);
  if (tab === undefined) return state;
  if (tab.trail[tab.at + by] === undefined) return tell(state, { type: by === -1 ? 'nothing-behind' : 'nothing-ahead' });
  return settle(withTab(state, { ...tab, at: tab.at + by }));
}

export function withTab(state: Navigateur, tab: Tab): Navigateur {
  return { ...state, tabs: state.tabs.map((one) => (one.id === tab.id ? tab : one)) };
}

/** A short line about the last gesture. The same state when it stands there already. */
export function tell(state: Navigateur, notice: Notice): Navigateur {
  return JSON.stringify(state.notice) === JSON.stringify(notice) ? state : { ...state, notice };
}

/** Where a link of the page in front leads. */
export function follow(state: Navigateur, to: string, opens: 'here' | 'tab' | 'window' = 'here'): Outcome<Navigateur> {
  if (state.pane.name !== 'page') return { state };
  const target = targetOf(to, siteIdOf(state.pane.page), state.setting);
  if ('app' in target) return { state, effects: [{ type: 'app-shown', app: target.app }] };
  const visit = visitTo(target.page);
  return { state: opens === 'here' ? go(state, visit) : openTab(state, visit, opens === 'window' ? 'window' : 'usual') };
}
