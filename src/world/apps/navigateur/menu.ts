// The menu and what stands in it: bookmarks, the size of the page, printing. Pure.

import { button } from '../../kit/control';
import { handOf } from '../../kit/hand';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import { capture, slipOfCapture } from './capture';
import { slipOfLeaving } from './unconfirmed';
import { placeName } from './remarks';
import type { NavigateurGoal, NavigateurSlip } from './schema';
import { visitTo } from './sites';
import type { Browser, BrowserRows, Navigateur } from './state';
import { go, tell } from './travel';

const ZOOMS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200] as const;
export const USUAL = 100;

export const menuGestures: BrowserRows<
  'menu-opened' | 'menu-closed' | 'bookmark-added' | 'bookmark-removed' | 'bookmark-opened' | 'zoomed' | 'printed' | 'captured'
> = {
  'menu-opened': {
    control: ({ skin }) => button('menu', skin.menu),
    area: 'bar',
    say: ({ skin, world }) => ({ id: 'press-sign', hand: handOf(world), sign: skin.signs.menu, name: skin.menu }),
    does: ({ state, pane }) => (pane.name === 'closed' || state.panel === 'menu' ? state : { ...state, panel: 'menu', notice: undefined }),
  },
  'menu-closed': {
    control: ({ skin }) => button('menu-close', skin.closeMenu),
    area: 'menu',
    does: ({ state }) => (state.panel === 'menu' ? { ...state, panel: undefined } : state),
  },
  'bookmark-added': {
    control: ({ skin }) => button('bookmark', skin.addBookmark),
    area: 'menu',
    in: 'page',
    does: ({ state, pane: { page } }) =>
      !isOpen(state) || state.bookmarks.includes(page)
        ? state
        : tell({ ...state, panel: undefined, bookmarks: [...state.bookmarks, page] }, { type: 'bookmarked', name: placeName(page, state) }),
    slip: slipOfKeeping,
  },
  'bookmark-removed': {
    control: ({ skin }) => button('bookmark', skin.removeBookmark),
    area: 'menu',
    in: 'page',
    does: ({ state, pane: { page } }) =>
      isOpen(state) && state.bookmarks.includes(page)
        ? tell({ ...state, panel: undefined, bookmarks: state.bookmarks.filter((one) => one !== page) }, { type: 'unbookmarked', name: placeName(page, state) })
        : state,
  },
  'bookmark-opened': {
    control: ({ event, state }) => button(`bookmark:${event.page}`, placeName(event.page, state)),
    area: 'menu',
    does: ({ event, state, pane }) =>
      (isOpen(state) || pane.name === 'empty') && state.bookmarks.includes(event.page) ? go(state, visitTo(event.page)) : state,
    slip: slipOfLeaving,
  },
  zoomed: {
    control: ({ event, skin }) => button(`zoom:${event.how}`, skin.zoom[event.how]),
    area: 'menu',
    does: ({ event, state }) => (isOpen(state) ? zoom(state, event.how) : state),
  },
  printed: {
    control: ({ skin }) => button('print', skin.print),
    area: 'menu',
    in: 'page',
    does: ({ state }) => (isOpen(state) ? tell({ ...state, panel: undefined }, { type: 'printed' }) : state),
  },
  captured: {
    control: ({ skin }) => button('capture', skin.capture),
    area: 'menu',
    in: 'page',
    does: ({ state, pane: { page }, skin, world }) => (isOpen(state) ? capture(state, { page, skin, hour: world.hour }) : state),
    slip: slipOfCapture,
  },
};

/** What stands in the menu is reached through it. */
export function isOpen({ panel }: Navigateur): boolean {
  return panel === 'menu';
}

/** The menu stays open: one often wants it larger still. */
function zoom(state: Navigateur, how: 'in' | 'out' | 'back'): Navigateur {
  const { zoom: now } = state;
  const next = how === 'back' ? USUAL : how === 'in' ? ZOOMS.find((one) => one > now) : ZOOMS.findLast((one) => one < now);
  return next === undefined || next === now ? state : tell({ ...state, zoom: next }, { type: 'zoomed', percent: next });
}

/** Only where the practice asks to keep another page. */
function slipOfKeeping({ after, goals }: Past<Browser, unknown> & { readonly goals: readonly NavigateurGoal[] }): Bare<NavigateurSlip> | undefined {
  const wanted = goals.flatMap((goal) => (goal.type === 'bookmarked' ? [goal.page] : []));
  if (after.pane.name !== 'page' || wanted.length === 0 || wanted.includes(after.pane.page)) return undefined;
  return { type: 'wrong-kept', name: placeName(after.pane.page, after) };
}
