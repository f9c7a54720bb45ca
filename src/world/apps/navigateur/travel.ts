// Going from place to place: in this tab, in a new one, and what is in front afterwards. Pure.

import { once } from '../../kit/once';
import { imitationsLeft } from './leaving';
import { isCovered } from './over';
import { pageAt, siteIdOf, tabInFront, visitIn } from './sites';
import type { Navigateur, Notice, Pane, Tab, Visit } from './state';

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

/** After a move: what is in front is worked out anew, the panel and the line go away, a page that shows is a page that was read. */
export function settle(moved: Navigateur): Navigateur {
  const pane = paneOf(moved);
  const words = pane.name === 'results' ? pane.words : '';
  return praised(seen({ ...moved, pane, words, typed: undefined, panel: undefined, notice: undefined }));
}

/** It was read, once nothing lies over it. */
export function seen(state: Navigateur): Navigateur {
  const { pane, done } = state;
  if (pane.name !== 'page' || isCovered(state) || done.read.includes(pane.page)) return state;
  const isPrivate = tabInFront(state)?.sort === 'private';
  return { ...state, known: isPrivate ? state.known : once(state.known, siteIdOf(pane.page)), done: { ...done, read: [...done.read, pane.page] } };
}

/** An imitation was left, and has nothing of what one knows. */
function praised(state: Navigateur): Navigateur {
  const { done, setting } = state;
  const left = imitationsLeft(state);
  const site = setting.sites[left.find((id) => !done.left.includes(id) && !done.told.includes(id)) ?? ''];
  if (site === undefined) return left.length === done.left.length ? state : { ...state, done: { ...done, left } };
  const name = setting.sites[site.imitates ?? '']?.name ?? site.name;
  return { ...state, done: { ...done, left }, notice: { type: 'left-imitation', name, host: site.host } };
}

function paneOf(state: Navigateur): Pane {
  const tab = tabInFront(state);
  if (tab === undefined) return { name: 'closed' };
  const visit = visitIn(tab);
  if (visit.at === 'page') {
    const { page } = visit;
    const found = pageAt(page, state.setting);
    if (found === undefined) return { name: 'empty' };
    const { site, siteId } = found;
    if ((site.deceptive || site.secure === 'broken') && !state.answers.braved.includes(siteId))
      return { name: 'warning', page, why: site.deceptive ? 'deceptive' : 'certificate' };
    return { name: 'page', page };
  }
  if (visit.at === 'unreachable') return { name: 'unreachable', address: visit.address, astray: visit.astray };
  return visit.at === 'results' ? { name: 'results', words: visit.words } : { name: visit.at };
}
