// The browser as an app of the practice world: its parts, put together; what comes from elsewhere; the ways back.

import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import type { World } from '../contract';
import { visitOf } from './addresses';
import { waysToGiveBack } from './appointments';
import { bannerGestures } from './banners';
import { barGestures } from './bar';
import { blockGestures } from './block-gestures';
import { engineGestures } from './engine';
import { linkGestures } from './following';
import { isReached } from './goals';
import { mended, waysToMend } from './mending';
import { menuGestures, USUAL } from './menu';
import { waysOut } from './over';
import { shownAddress } from './remarks';
import { shows } from './showing';
import { safetyGestures } from './safety';
import type { NavigateurEvent, NavigateurScenario } from './schema';
import { ready } from './searching';
import { tabInFront, visitTo } from './sites';
import { skinOf } from './skins';
import type { Browser, Navigateur, Tab } from './state';
import { isCompact, tabGestures } from './tabs';
import { openTab } from './travel';
import { settle } from './settling';

const navigateur = appOf<Browser>({
  id: 'navigateur',
  role: 'site',
  top: 'own',
  words: () => import('./messages/fr'),
  skinOf: ({ setting }) => skinOf(setting.skin),
  title: (state, skin) => ({ name: skin.name, site: shownAddress(state) }),
  ready,
  start,
  gestures: {
    ...barGestures,
    ...tabGestures,
    ...menuGestures,
    ...safetyGestures,
    ...linkGestures,
    ...bannerGestures,
    ...blockGestures,
    ...engineGestures,
  },
  // A closed browser can be opened again, and nothing else.
  only: ({ pane }) => (pane.name === 'closed' ? ['tab-opened', 'tab-restored'] : undefined),
  receives: {
    'page-asked': {
      does: ({ state, effect }) => ({ state: openTab(state, visitOf(effect.address, state)), effects: [{ type: 'app-shown', app: 'navigateur' }] }),
      after: ({ after, skin }) => shows(after, skin),
    },
    'harm-mended': { does: ({ state, effect }) => mended(state, effect.what) },
  },
  isReached,
  exits,
  approach,
  shows,
});

export default navigateur;

export function start(setting: NavigateurScenario): Navigateur {
  const trail = [...setting.visited, setting.home].map(visitTo);
  const first: Tab = { id: 1, sort: 'usual', trail, at: trail.length - 1 };
  const others = setting.tabs.map((place, index): Tab => ({ id: index + 2, sort: 'usual', trail: [visitTo(place)], at: 0 }));
  return settle({
    setting,
    tabs: [first, ...others],
    front: 1,
    closed: [],
    words: '',
    pane: { name: 'empty' },
    bookmarks: setting.bookmarks,
    known: setting.known,
    zoom: USUAL,
    blocks: {},
    answers: {
      cookies: {},
      purposes: {},
      permissions: {},
      popups: [],
      translated: {},
      passwords: Object.fromEntries(setting.passwords.map((site) => [site, 'kept' as const])),
      braved: [],
    },
    done: { read: [], privately: [], padlocks: [], searched: [], downloaded: [], captured: [], booked: setting.booked, owed: setting.owed, told: [], left: [] },
  });
}

type Exits = readonly Bare<NavigateurEvent>[];

/** Back to known ground, likeliest first: answer what asks, go back, another tab; what was closed comes back. */
function exits(state: Navigateur, world: World): Exits {
  const { pane, panel, closed } = state;
  if (pane.name === 'closed') return closed.length > 0 ? [{ type: 'tab-restored' }] : [{ type: 'tab-opened' }];
  const tab = tabInFront(state);
  return [
    ...waysToMend(state),
    ...waysOut(state),
    ...(pane.name === 'warning' ? [{ type: 'warning-left' } as const] : []),
    ...waysToGiveBack(state),
    ...(tab !== undefined && tab.at > 0 ? [{ type: 'went-back' } as const] : []),
    ...amongTabs(state, world),
    ...(panel === 'menu' ? inMenuNow(state) : closed.length > 0 || state.zoom !== USUAL ? [{ type: 'menu-opened' } as const] : []),
    ...(tab !== undefined && tab.at < tab.trail.length - 1 ? [{ type: 'went-forward' } as const] : []),
  ];
}

function amongTabs({ tabs, front, panel }: Navigateur, world: World): Exits {
  const others = tabs.filter(({ id }) => id !== front);
  if (others.length === 0) return [];
  if (isCompact(world) && panel !== 'tabs') return [{ type: 'tabs-shown' }];
  return [...others.map(({ id }) => ({ type: 'tab-chosen' as const, tab: id })), { type: 'tab-closed', tab: front }];
}

function inMenuNow({ closed, zoom }: Navigateur): Exits {
  return [...(closed.length > 0 ? [{ type: 'tab-restored' } as const] : []), ...(zoom === USUAL ? [] : [{ type: 'zoomed', how: 'back' } as const])];
}

const inTabs: readonly string[] = ['tab-chosen', 'tab-closed', 'tab-opened'];
const inMenu: readonly string[] = ['bookmark-added', 'bookmark-removed', 'bookmark-opened', 'zoomed', 'printed', 'tab-restored', 'private-opened', 'captured'];

/** On a small screen tabs stand in their list; much stands in the menu everywhere. */
function approach({ type }: NavigateurEvent, { pane, panel }: Navigateur, world: World): Bare<NavigateurEvent> | undefined {
  // On an empty tab, what one keeps is written on the page.
  if (pane.name === 'closed' || (type === 'bookmark-opened' && pane.name === 'empty')) return undefined;
  if (isCompact(world) && panel !== 'tabs' && inTabs.includes(type)) return { type: 'tabs-shown' };
  return panel !== 'menu' && inMenu.includes(type) ? { type: 'menu-opened' } : undefined;
}
