// What the browser itself says of a site: the panel of the padlock, and the pages it puts before a site it does not trust. Pure.

import { button } from '../../kit/control';
import { handOf } from '../../kit/hand';
import { once } from '../../kit/once';
import { siteCard } from './remarks';
import { siteIdOf, tabInFront } from './sites';
import type { BrowserRows, Navigateur } from './state';
import { withTab } from './travel';
import { settle } from './settling';

export const safetyGestures: BrowserRows<'padlock-opened' | 'padlock-closed' | 'warning-left' | 'warning-passed'> = {
  'padlock-opened': {
    control: ({ state, skin }) => button('padlock', siteCard(state, skin)?.isSafe === false ? `${skin.notSecure}, ${skin.site}` : skin.site),
    area: 'bar',
    say: ({ state, skin, world }) =>
      siteCard(state, skin)?.isSafe === false
        ? { id: 'press', hand: handOf(world), control: `${skin.notSecure}, ${skin.site}` }
        : { id: 'press-sign', hand: handOf(world), sign: skin.signs.padlock, name: skin.site },
    does: ({ state }) => openPadlock(state),
  },
  'padlock-closed': {
    control: ({ skin }) => button('padlock-close', skin.closeSite),
    area: 'under-bar',
    does: ({ state }) => (state.panel === 'padlock' ? { ...state, panel: undefined } : state),
  },
  'warning-left': {
    control: ({ skin }) => button('warning-leave', skin.leave),
    in: 'warning',
    does: ({ state }) => leave(state),
  },
  'warning-passed': {
    control: ({ skin }) => button('warning-pass', skin.pass),
    in: 'warning',
    does: ({ state, pane }) => settle({ ...state, answers: { ...state.answers, braved: once(state.answers.braved, siteIdOf(pane.page)) } }),
    slip: () => ({ type: 'warning-braved' }),
  },
};

function openPadlock(state: Navigateur): Navigateur {
  const { pane } = state;
  if (state.panel === 'padlock' || (pane.name !== 'page' && pane.name !== 'warning')) return state;
  return { ...state, panel: 'padlock', notice: undefined, typed: undefined, done: { ...state.done, padlocks: once(state.done.padlocks, siteIdOf(pane.page)) } };
}

/** To the page before; a tab that opened on the warning goes to an empty page. */
function leave(state: Navigateur): Navigateur {
  const tab = tabInFront(state);
  if (tab === undefined) return state;
  const trail = tab.trail.slice(0, tab.at);
  return settle(withTab(state, trail.length === 0 ? { ...tab, trail: [{ at: 'empty' }], at: 0 } : { ...tab, trail, at: trail.length - 1 }));
}
