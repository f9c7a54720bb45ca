// Folders one makes: a name given and changed, messages moved into them, an empty one taken away; and the spam folder emptied. Pure.

import { foldText } from '../../../../core/lesson/fold-text';
import { box, button } from '../../../kit/control';
import { canNavigate } from '../places';
import { folderName, isOwn, mailInFront } from '../mails';
import type { Folder, OwnFolder, WebmailGoal } from '../schema';
import { skinOf } from '../skins';
import { quiet, type Mail, type MailRows, type More, type Sheet, type Webmail } from '../state';
import { named, sheetOver } from './sheet';
import { moreWords } from './words';

export const own = (name: string): OwnFolder => `own:${name}`;

export const folderGestures: MailRows<
  'folder-asked' | 'folder-named' | 'folder-saved' | 'folder-removed' | 'spam-emptied' | 'move-asked' | 'message-moved' | 'sheet-left'
> = {
  'folder-asked': {
    control: ({ event: { folder }, skin }) =>
      folder === undefined ? button('new-folder', moreWords(skin).newFolder) : button('rename-folder', moreWords(skin).rename),
    area: ({ event: { folder }, world }) => (folder !== undefined ? 'top' : world.screen === 'narrow' ? 'menu' : 'side'),
    does: ({ event: { folder }, state, pane, skin, world }) => {
      const words = moreWords(skin);
      const isReachable = folder === undefined ? canNavigate(state, world) : pane.name === 'list' && pane.folder === folder;
      const isOffered = folder === undefined && pane.name === 'sheet' && pane.gestures.some(({ type }) => type === 'folder-asked');
      return state.more === undefined || !(isReachable || isOffered)
        ? state
        : sheetOver(state, {
            title: folder === undefined ? words.newFolder : words.rename,
            lines: [],
            typed: folder === undefined ? '' : folderName(folder, skin),
            folder,
            gestures: [{ type: 'folder-saved' }],
          });
    },
  },
  'folder-named': {
    control: ({ skin }) => box('field:folder', moreWords(skin).folderName),
    area: 'field',
    typed: 'value',
    in: 'sheet',
    does: ({ event: { value }, state, pane }) =>
      pane.typed === undefined || pane.typed === value ? state : { ...state, pane: { ...pane, lines: [], typed: value } },
  },
  'folder-saved': {
    control: ({ skin }) => button('save-folder', moreWords(skin).saveFolder),
    area: 'under-field',
    again: 'one',
    in: 'sheet',
    does: ({ state, pane, skin }) => saveFolder(state, pane, moreWords(skin)),
    slip: ({ before: { pane, more } }) => {
      const name = pane.name === 'sheet' ? pane.typed?.trim() : undefined;
      if (pane.name !== 'sheet' || name === undefined || more === undefined) return undefined;
      if (name === '') return { type: 'folder-unnamed' };
      return othersOf(pane, more).some((one) => isSame(one, name)) ? { type: 'folder-name-taken', folder: name } : undefined;
    },
  },
  'folder-removed': {
    control: ({ skin }) => button('remove-folder', moreWords(skin).removeFolder),
    area: 'top',
    again: 'one',
    in: 'list',
    does: ({ event: { folder }, state, pane, skin }) => (pane.folder === folder ? removeFolder(state, folder, folderName(folder, skin)) : state),
    slip: ({ event: { folder }, after, skin }) =>
      after.more?.folders.includes(folderName(folder, skin)) === true ? { type: 'folder-not-empty', folder: folderName(folder, skin) } : undefined,
  },
  'spam-emptied': {
    control: ({ skin }) => button('empty-spam', moreWords(skin).emptySpam),
    area: 'top',
    in: 'list',
    does: ({ state, pane, skin }) => {
      const isThere = state.mails.some(({ folder }) => folder === 'spam');
      if (pane.folder !== 'spam' || !isThere || state.more === undefined) return state;
      const mails = state.mails.map((mail): Mail => (mail.folder === 'spam' ? { ...mail, folder: 'bin', cameFrom: 'spam' } : mail));
      return said({ ...state, mails }, moreWords(skin).emptied, state);
    },
    slip: ({ before }) => {
      const lost = before.mails.find(({ folder, sort }) => folder === 'spam' && sort === 'real');
      return lost && { type: 'emptied-too-soon', subject: lost.subject };
    },
  },
  'move-asked': {
    control: ({ skin }) => button('move', moreWords(skin).move),
    area: 'above-message',
    in: 'reading',
    does: ({ event: { mailId }, state, pane, skin, world }) => {
      const mail = mailInFront(state);
      if (pane.mailId !== mailId || mail === undefined || state.more === undefined) return state;
      const places: readonly ('inbox' | OwnFolder)[] = ['inbox', ...state.more.folders.map(own)];
      const gestures = places.filter((folder) => folder !== mail.folder).map((folder) => ({ type: 'message-moved', mailId, folder }) as const);
      // On a wide screen it stands beside, with the folders.
      const aNew = world.screen === 'wide' ? [] : [{ type: 'folder-asked' } as const];
      return sheetOver(state, { title: moreWords(skin).moveAsk, lines: [], gestures: [...gestures, ...aNew] });
    },
  },
  'message-moved': {
    control: ({ event: { folder }, state, skin }) => button(`move-to:${folder}`, moreWords(skin).moveTo(folderName(found(folder, state), skin))),
    area: 'list',
    in: 'sheet',
    does: ({ event: { mailId, folder }, state, pane, skin }) => {
      const to = found(folder, state);
      const isOffered = pane.gestures.some((one) => one.type === 'message-moved' && one.mailId === mailId && one.folder === to);
      if (!isOffered) return state;
      const mails = state.mails.map((mail): Mail => (mail.id === mailId ? { ...mail, folder: to, cameFrom: undefined } : mail));
      return said({ ...state, mails, pane: listUnder(pane) }, moreWords(skin).moved(folderName(to, skin)), state);
    },
    slip: ({ event: { mailId, folder }, after, goals, skin }) => {
      const wanted = goals.filter((goal) => goal.type === 'message-filed').filter((goal) => goal.mailId === mailId);
      return wanted.length === 0 || wanted.some((goal) => isFiled(goal, after)) ? undefined : { type: 'moved-elsewhere', folder: folderName(folder, skin) };
    },
  },
  'sheet-left': {
    control: ({ skin }) => button('sheet-back', moreWords(skin).close),
    area: 'bottom',
    in: 'sheet',
    does: ({ state, pane }) => ({ ...quiet(state), pane: pane.from }),
  },
};

export function isFiled({ mailId, named: wanted }: Extract<WebmailGoal, { type: 'message-filed' }>, { mails }: Webmail): boolean {
  return mails.some(({ id, folder }) => id === mailId && isOwn(folder) && named(folder, wanted));
}

/** The line about what was done, and the way back to how it was. */
export function said(after: Webmail, text: string, before?: Webmail): Webmail {
  return { ...after, notice: { type: 'said', text, before: before && { mails: before.mails, more: before.more } } };
}

export function listUnder({ from }: Sheet): Exclude<Sheet['from'], { name: 'reading' }> {
  return from.name === 'reading' ? from.from : from;
}

/** The learner's own folder that an author means: by its name, else by one that holds its words. */
export function found(folder: 'inbox' | OwnFolder, { more, skin }: Webmail): 'inbox' | OwnFolder {
  if (folder === 'inbox' || more === undefined) return folder;
  const name = folderName(folder, skinOf(skin));
  const there = more.folders.find((one) => isSame(one, name)) ?? more.folders.find((one) => named(own(one), name));
  return there === undefined ? folder : own(there);
}

function saveFolder(state: Webmail, pane: Sheet, words: ReturnType<typeof moreWords>): Webmail {
  const { more } = state;
  if (more === undefined || pane.typed === undefined) return state;
  const name = pane.typed.trim();
  const former = pane.folder === undefined ? undefined : folderName(pane.folder, skinOf(state.skin));
  if (name === '') return { ...state, pane: { ...pane, lines: [words.unnamed] } };
  if (othersOf(pane, more).some((one) => isSame(one, name))) {
    // The one that is there may be used: nothing more is to be made.
    return former === undefined ? said({ ...state, pane: pane.from }, words.taken(name)) : { ...state, pane: { ...pane, lines: [words.taken(name)] } };
  }
  const folders: More['folders'] = former === undefined ? [...more.folders, name] : more.folders.map((one) => (one === former ? name : one));
  const mails = former === undefined ? state.mails : state.mails.map((mail): Mail => (mail.folder === pane.folder ? { ...mail, folder: own(name) } : mail));
  // From a list one sees the new folder; from a message, that message, to be put in it.
  const back: Sheet['from'] = pane.from.name === 'reading' ? pane.from : former === undefined ? pane.from : { name: 'list', folder: own(name) };
  const rules = former === undefined ? more.rules : more.rules.map((rule) => (rule.folder === own(former) ? { ...rule, folder: own(name) } : rule));
  return said({ ...state, mails, more: { ...more, folders, rules }, pane: back }, words.folderMade(name));
}

/** The folders whose names this one may not have. */
function othersOf({ folder }: Sheet, { folders }: More): readonly string[] {
  return folders.filter((one) => own(one) !== folder);
}

function isSame(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

function removeFolder(state: Webmail, folder: Folder, name: string): Webmail {
  const { more } = state;
  if (!more?.folders.includes(name)) return state;
  const words = moreWords(skinOf(state.skin));
  if (state.mails.some((mail) => mail.folder === folder)) return said(state, words.notEmpty(name));
  const after: Webmail = {
    ...state,
    more: { ...more, folders: more.folders.filter((one) => one !== name), rules: more.rules.filter((rule) => rule.folder !== folder) },
    pane: { name: 'list', folder: 'inbox' },
  };
  return said(after, words.folderGone(name), state);
}
