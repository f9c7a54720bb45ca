// Where one goes in the safe, and out of it: its folders, its shares, its log, the search, the doors; and the ways back. Pure.

import { button, searchBox } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { assertNever } from '../../../core/lesson/assert-never';
import type { Scene } from '../app-of';
import type { World } from '../contract';
import { ALL, madeShares } from './listed';
import { placeName } from './remarks';
import type { CoffreEvent } from './schema';
import { goTo, readLog, type Coffre, type ListPane, type Pane, type Safe, type SafeRows } from './state';

type Here = Scene<Safe, unknown>;

export const EVERYTHING: ListPane = { name: 'list', folder: ALL };

export const placeGestures = {
  'menu-opened': {
    control: ({ skin }) => button('menu', skin.menu),
    area: 'top',
    does: ({ state, world }) => (hasMenu(state, world) && state.menu === 'closed' ? { ...state, menu: 'open' } : state),
    after: () => ({ id: 'menu-open' }),
  },
  'menu-closed': {
    control: ({ skin }) => button('close-menu', skin.closeMenu),
    area: 'top',
    does: ({ state, world }) => (isMenuOpen(state, world) ? { ...state, menu: 'closed' } : state),
    after: () => ({ id: 'menu-closed' }),
  },
  'folder-opened': {
    control: ({ event: { folder }, state, skin }) => button(`folder:${folder}`, placeName(folder, state, skin)),
    area: areaOfPlaces,
    does: (here) => visit(here, { name: 'list', folder: here.event.folder }),
  },
  'shares-opened': { control: ({ skin }) => button('shares', skin.shares), area: areaOfPlaces, does: (here) => visit(here, { name: 'shares' }) },
  'log-opened': { control: ({ skin }) => button('log', skin.log), area: areaOfPlaces, does: (here) => readLog(visit(here, { name: 'log' })) },
  searched: {
    control: ({ skin }) => searchBox(skin.search),
    area: 'top',
    typed: 'words',
    does: ({ event: { words }, state, pane, world }) => {
      if (world.screen === 'narrow' && (!hasMenu(state, world) || isMenuOpen(state, world))) return state;
      if (words.trim() === '') return pane.name === 'results' ? goTo(state, EVERYTHING) : state;
      return pane.name === 'results' && pane.words === words ? state : goTo(state, { name: 'results', words });
    },
  },
  'pane-closed': {
    control: ({ pane, skin }) => button('back', isForm(pane) ? skin.cancel : skin.back),
    area: ({ pane }) => (isForm(pane) ? 'end-of-form' : 'top'),
    does: ({ state }) => close(state),
  },
  'site-opened': {
    control: ({ skin }) => button('home', skin.home),
    area: areaOfDoors,
    does: (here) => visit(here, { name: 'site' }),
    slip: ({ after: { pane, computer } }) => (pane.name === 'site' && computer === 'shared' ? { type: 'left-signed-in' } : undefined),
  },
  'safe-entered': { control: ({ skin }) => button('enter', skin.enter), in: 'site', does: enter, after: () => ({ id: 'signed-in' }) },
  'signed-out': {
    control: ({ skin }) => button('sign-out', skin.signOut),
    area: areaOfDoors,
    does: ({ state, pane, world }) =>
      pane.name === 'site' || canNavigate(state, world) ? { ...goTo(state, { name: 'signed-out' }), signOuts: state.signOuts + 1 } : state,
  },
  'signed-in': { control: ({ skin }) => button('sign-in', skin.signIn), in: 'signed-out', does: enter, after: () => ({ id: 'signed-in' }) },
} satisfies SafeRows;

function enter({ state }: { readonly state: Coffre }): Coffre {
  return goTo(state, EVERYTHING);
}

/** On a narrow screen the folders are behind a menu, and only lists show its button. */
function hasMenu({ pane }: Coffre, world: World): boolean {
  return world.screen === 'narrow' && (pane.name === 'list' || pane.name === 'results');
}

/** A screen that became wide shows the folders beside the documents: a menu left open covers nothing there. */
export function isMenuOpen(state: Coffre, world: World): boolean {
  return world.screen === 'narrow' && state.menu === 'open';
}

export function canNavigate(state: Coffre, world: World): boolean {
  return world.screen === 'wide' || (hasMenu(state, world) && isMenuOpen(state, world));
}

export function areaOfPlaces({ state, world }: Here): 'menu' | 'top' | 'side' {
  if (world.screen === 'narrow') return 'menu';
  return state.skin === 'abri' ? 'top' : 'side';
}

function areaOfDoors({ pane, world }: Here): 'middle' | 'menu' | 'top' {
  if (pane.name === 'site') return 'middle';
  return world.screen === 'narrow' ? 'menu' : 'top';
}

function isForm({ name }: Pane): boolean {
  return name === 'filing' || name === 'sharing';
}

/** A place of the menu. The one that is in front already does not open again. */
function visit({ state, world }: Here, pane: Pane): Coffre {
  const isHere = JSON.stringify(pane) === JSON.stringify(state.pane) && !isMenuOpen(state, world);
  return isHere || !canNavigate(state, world) ? state : goTo(state, pane);
}

/** Back: from a form to its document or its list, from anything else to a list. */
function close(state: Coffre): Coffre {
  const { pane } = state;
  switch (pane.name) {
    case 'filing':
      return goTo(state, pane.kind === 'change' ? { name: 'document', fileId: pane.file.id, from: pane.from } : pane.from);
    case 'sharing':
      return goTo(state, { name: 'document', fileId: pane.fileId, from: pane.from });
    case 'document':
      return goTo(state, pane.from);
    case 'shares':
    case 'log':
      return goTo(state, EVERYTHING);
    default:
      return state;
  }
}

type Exits = readonly Bare<CoffreEvent>[];

/** Gestures that bring one back to known ground, likeliest first. */
export function exits(state: Coffre, world: World): Exits {
  const { pane } = state;
  switch (pane.name) {
    case 'signed-out':
      return [{ type: 'signed-in' }];
    case 'site':
      return [{ type: 'safe-entered' }];
    case 'account':
      return [];
    case 'document': {
      if (pane.question !== undefined) return [{ type: 'delete-held' }];
      const made = madeShares(state).filter((share) => share.fileId === pane.fileId);
      return [...made.map(({ id }) => ({ type: 'share-stopped', shareId: id }) as const), { type: 'filing-started' }, { type: 'pane-closed' }];
    }
    case 'filing':
    case 'sharing':
    case 'shares':
    case 'log':
      return [{ type: 'pane-closed' }];
    case 'list':
    case 'results':
      if (isMenuOpen(state, world)) return [{ type: 'folder-opened', folder: ALL }, { type: 'menu-closed' }];
      return [
        ...(state.notice?.type === 'deleted' ? [{ type: 'notice-undone' } as const] : []),
        ...toMend(state),
        { type: 'folder-opened', folder: ALL },
        { type: 'menu-opened' },
      ];
    default:
      return assertNever(pane);
  }
}

/** Documents shared, or put away, during the practice. */
function toMend(state: Coffre): Exits {
  const touched = state.docs.filter((doc) => doc.touched !== undefined).map((doc) => doc.file.id);
  return [...new Set([...madeShares(state).map((share) => share.fileId), ...touched])].map((fileId) => ({ type: 'document-opened', fileId }));
}

const inMenu: readonly CoffreEvent['type'][] = ['folder-opened', 'shares-opened', 'log-opened', 'site-opened', 'all-downloaded', 'signed-out'];
const inside: readonly Pane['name'][] = ['document', 'filing', 'sharing', 'shares', 'log'];

/** On a narrow screen, places are behind the menu, and the menu is over a list. */
export function approach({ type }: CoffreEvent, { pane, menu }: Coffre, { screen }: World): Bare<CoffreEvent> | undefined {
  if (screen === 'wide' || !inMenu.includes(type) || type === `${pane.name}-opened`) return undefined;
  if (pane.name === 'list' || pane.name === 'results') return menu === 'closed' ? { type: 'menu-opened' } : undefined;
  return inside.includes(pane.name) ? { type: 'pane-closed' } : undefined;
}
