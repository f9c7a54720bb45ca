// What is in front after a move, and what was seen there. Pure.

import { once } from '../../kit/once';
import { held } from './holding';
import { imitationsLeft } from './leaving';
import { isCovered } from './over';
import { pageAt, siteIdOf, tabInFront, visitIn } from './sites';
import type { Navigateur, Pane } from './state';

/** After a move: what is in front is worked out anew, the panel and the line go away, a page that shows is a page that was read. */
export function settle(moved: Navigateur): Navigateur {
  const pane = paneOf(moved);
  const words = pane.name === 'results' ? pane.words : '';
  return praised(held(seen({ ...moved, pane, words, typed: undefined, panel: undefined, notice: undefined })));
}

/** It was read, once nothing lies over it. */
export function seen(state: Navigateur): Navigateur {
  const { pane, done } = state;
  if (pane.name !== 'page' || isCovered(state)) return state;
  const { page } = pane;
  const isPrivate = tabInFront(state)?.sort === 'private';
  if ((isPrivate ? done.privately : done.read).includes(page)) return state;
  return {
    ...state,
    known: isPrivate ? state.known : once(state.known, siteIdOf(page)),
    done: { ...done, read: once(done.read, page), privately: isPrivate ? once(done.privately, page) : done.privately },
  };
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
