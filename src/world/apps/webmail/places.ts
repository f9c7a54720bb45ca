// Where one goes in the mailbox: its folders, what is looked for, the way out and in again. Pure.

import { button, searchBox } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import type { Scene } from '../app-of';
import type { World } from '../contract';
import { leftFor } from './draft';
import { beginningOf, stillToSend } from './goals';
import { folderName, isAText, isOwn, listed } from './mails';
import type { WebmailEvent } from './schema';
import { quiet, type ListPane, type Mailbox, type MailRows, type Webmail } from './state';

export const INBOX: ListPane = { name: 'list', folder: 'inbox' };

/** Words that one looks for: more are a text. */
const MOST_SOUGHT = 4;

export const placeGestures: MailRows<'folder-opened' | 'menu-opened' | 'menu-closed' | 'searched' | 'signed-out' | 'signed-in'> = {
  'folder-opened': {
    control: ({ event: { folder }, skin }) => button(`folder:${folder}`, folderName(folder, skin)),
    area: ({ skin, world }) => (world.screen === 'narrow' ? 'list' : byTheSide(skin)),
    does: ({ event: { folder }, state, world }) => (canNavigate(state, world) ? openList(state, { name: 'list', folder }, world) : state),
  },
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
  },
  searched: {
    control: ({ skin }) => searchBox(skin.search),
    area: 'top',
    typed: 'words',
    does: ({ event: { words }, state, world }) => search(state, words, world),
    slip: ({ event: { words }, before, after: { pane, mails }, goals, skin }) => {
      const [goal] = stillToSend(goals, before);
      const isLost = pane.name === 'results' && listed(pane, mails).length === 0 && isAText(words, MOST_SOUGHT);
      return isLost && goal !== undefined ? { type: 'text-in-search', button: beginningOf(goal, skin) } : undefined;
    },
  },
  'signed-out': {
    control: ({ skin }) => button('sign-out', skin.signOut),
    area: ({ world }) => (world.screen === 'narrow' ? 'list' : 'top'),
    does: ({ state, world }) => (canNavigate(state, world) ? { ...leftFor(state, { name: 'signed-out' }), signOuts: state.signOuts + 1 } : state),
  },
  'signed-in': {
    control: ({ skin }) => button('sign-in', skin.signIn),
    in: 'signed-out',
    does: ({ state }) => ({ ...quiet(state), pane: INBOX }),
    after: () => ({ id: 'signed-in' }),
  },
};

/** On a narrow screen the folders are behind a menu, and only lists show its button. */
function hasMenu({ pane }: Webmail, { screen }: World): boolean {
  return screen === 'narrow' && (pane.name === 'list' || pane.name === 'results');
}

/** A screen that became wide shows the folders beside the messages: a menu left open covers nothing there. */
export function isMenuOpen({ menu }: Webmail, { screen }: World): boolean {
  return screen === 'narrow' && menu === 'open';
}

/** What a phone puts behind its menu or at the bottom of a list is always there on a wide screen. */
export function canStart(state: Webmail, world: World): boolean {
  return world.screen === 'wide' || (hasMenu(state, world) && state.menu === 'closed');
}

export function canNavigate(state: Webmail, world: World): boolean {
  return world.screen === 'wide' || (hasMenu(state, world) && state.menu === 'open');
}

/** Where Ancre puts its folders and its first button, and where Plume does. */
export function byTheSide({ id }: Scene<Mailbox, unknown>['skin']): 'side' | 'top' {
  return id === 'plume' ? 'top' : 'side';
}

function openList(state: Webmail, pane: ListPane, world: World): Webmail {
  if (pane.name === 'list' && isOwn(pane.folder) && state.more?.folders.includes(pane.folder.slice(4)) !== true) return state;
  const isHere = pane.name === 'list' && state.pane.name === 'list' && state.pane.folder === pane.folder;
  return isHere && !isMenuOpen(state, world) ? state : leftFor(state, pane);
}

function search(state: Webmail, words: string, world: World): Webmail {
  if (world.screen === 'narrow' && !hasMenu(state, world)) return state;
  if (words.trim() === '') return state.pane.name === 'results' ? { ...quiet(state), pane: INBOX } : state;
  return state.pane.name === 'results' && state.pane.words === words ? state : openList(state, { name: 'results', words }, world);
}

/** On a narrow screen, folders and the way out are behind the menu, and the menu is over a list. */
export function approach(event: WebmailEvent, { pane, menu }: Webmail, world: World): Bare<WebmailEvent> | undefined {
  const { type } = event;
  // A folder of one’s own is renamed from its list.
  if (type === 'folder-asked' && event.folder !== undefined && pane.name === 'list') return undefined;
  if (world.screen === 'wide' || (type !== 'folder-opened' && type !== 'signed-out' && type !== 'folder-asked')) return undefined;
  if (pane.name === 'list' || pane.name === 'results') return menu === 'closed' ? { type: 'menu-opened' } : undefined;
  if (pane.name === 'reading') return { type: 'message-closed' };
  const isItsOwn = type === 'folder-asked' && pane.name === 'sheet' && pane.typed !== undefined;
  return pane.name === 'sheet' && !isItsOwn ? { type: 'sheet-left' } : undefined;
}
