// The webmail as an app of the practice world: its parts, put together.

import { sameAddress } from '../../../core/typed/email';
import type { App, StoredFile, World } from '../contract';
import { announce, explain } from './announce';
import { addressesIn } from './addresses';
import { replyDraft } from './draft';
import { isReached } from './goals';
import { mailById } from './listed';
import { fr } from './messages/fr';
import type { WebmailSay } from './messages/say';
import type { Field, WebmailEvent, WebmailGoal, WebmailScenario, WebmailSlip } from './schema';
import { skinOf } from './skins';
import { slipOf } from './slips';
import type { Draft, Mail, Webmail } from './state';
import { describe, placeOf, targetOf } from './talk';
import { receive, transition } from './transition';

const DEFAULT_LIMIT_MB = 20;

export const webmail: App<WebmailScenario, Webmail, WebmailEvent, WebmailGoal, WebmailSlip, WebmailSay> = {
  id: 'webmail',
  role: 'site',
  receives: ['file-chosen', 'seat-left', 'mail-delivered', 'mail-returned'],
  words: { says: fr },
  title: (state) => ({ name: skinOf(state.skin).brand, site: skinOf(state.skin).site }),
  news: (state) => state.mails.filter((mail) => mail.arrived !== undefined && mail.folder === 'inbox' && !mail.read).length,
  start,
  transition,
  receive,
  isReached,
  exits,
  approach,
  slipOf,
  target: targetOf,
  where: (event, state, world) => ({ id: 'look', place: placeOf(event, state, world) }),
  describe,
  announce,
  explain,
  // « Envoyer » pressed again on the same objection is the same gesture, said again: one step to undo.
  merges: (previous, next) =>
    (previous.type === 'draft-edited' && next.type === 'draft-edited' && previous.field === next.field) ||
    (previous.type === 'draft-sent' && next.type === 'draft-sent' && previous.with === next.with),
  typedText: (event) => (event.type === 'draft-edited' ? event.value : event.type === 'searched' ? event.words : undefined),
  retype: (event, text) => (event.type === 'draft-edited' ? { ...event, value: text } : event.type === 'searched' ? { ...event, words: text } : event),
};

export default webmail;

function start(scenario: WebmailScenario, world: World): Webmail {
  const me = { name: `${world.persona.firstName} ${world.persona.lastName}`, email: world.persona.email };
  const mails = scenario.inbox.map((mail): Mail => ({
    id: mail.id,
    from: mail.from,
    to: mail.to ?? [me],
    cc: mail.cc ?? [],
    bcc: [],
    subject: mail.subject,
    at: mail.at,
    body: mail.body,
    attachments: (mail.attachments ?? []).flatMap((id) => fileOf(id, world)),
    read: mail.read ?? false,
    folder: mail.folder ?? 'inbox',
  }));
  return {
    skin: scenario.skin,
    me,
    contacts: scenario.contacts,
    limitMb: scenario.limitMb ?? DEFAULT_LIMIT_MB,
    mails,
    pane: { name: 'list', folder: 'inbox' },
    menu: 'closed',
    written: 0,
    opened: [],
    kept: [],
    signOuts: 0,
    leftOpen: 0,
  };
}

function fileOf(id: string, world: World): readonly StoredFile[] {
  return world.files.filter((file) => file.id === id);
}

/** Ways back to known ground, likeliest first; the guide tries them when the path does not go on from here. */
function exits(state: Webmail): readonly WebmailEvent[] {
  const app = 'webmail';
  const { pane } = state;
  switch (pane.name) {
    case 'signed-out':
      return [{ app, type: 'signed-in' }];
    case 'reading':
      return [
        { app, type: 'message-closed' },
        { app, type: 'message-restored' },
        { app, type: 'message-marked', as: 'not-spam' },
      ];
    case 'composing':
      if (pane.question !== undefined) return [{ app, type: 'send-held' }];
      return [
        ...pane.draft.attachments.map((file): WebmailEvent => ({ app, type: 'attachment-removed', fileId: file.id })),
        ...mendedFields(state, pane.draft),
        { app, type: 'draft-closed' },
      ];
    case 'list':
    case 'results':
      return [
        ...(state.notice === undefined ? [] : [{ app, type: 'notice-undone' } as const]),
        { app, type: 'menu-opened' },
        { app, type: 'folder-opened', folder: 'inbox' },
        ...lostMails(state),
        { app, type: 'folder-opened', folder: 'bin' },
        { app, type: 'folder-opened', folder: 'spam' },
        { app, type: 'menu-closed' },
      ];
  }
}

/** On a narrow screen, folders and the way out are behind the menu, and the menu is over a list. */
function approach({ type }: WebmailEvent, { pane, menu }: Webmail, world: World): WebmailEvent | undefined {
  const app = 'webmail';
  if (world.screen === 'wide' || (type !== 'folder-opened' && type !== 'signed-out')) return undefined;
  if (pane.name === 'list' || pane.name === 'results') return menu === 'closed' ? { app, type: 'menu-opened' } : undefined;
  return pane.name === 'reading' ? { app, type: 'message-closed' } : undefined;
}

/** Copies that hold somebody are emptied; an answer gets back the addresses and the subject it began with. */
function mendedFields(state: Webmail, draft: Draft): readonly WebmailEvent[] {
  const edit = (field: Field, value: string): WebmailEvent => ({ app: 'webmail', type: 'draft-edited', field, value });
  const copies = (['cc', 'bcc'] as const).filter((field) => addressesIn(draft[field]).length > 0).map((field) => edit(field, ''));
  const about = draft.about === undefined || draft.kind === 'forward' ? undefined : mailById(state, draft.about);
  if (about === undefined) return copies;
  const starts = [replyDraft(state, about, 'reply'), replyDraft(state, about, 'reply-all')].flatMap((start) => start ?? []);
  return [...copies, ...starts.map(({ to }) => edit('to', to)), ...starts.map(({ subject }) => edit('subject', subject))];
}

/** Received messages that left the inbox: opening one is the first gesture to bring it back. */
function lostMails(state: Webmail): readonly WebmailEvent[] {
  return state.mails
    .filter((mail) => (mail.folder === 'bin' || mail.folder === 'spam') && !sameAddress(mail.from.email, state.me.email))
    .map((mail) => ({ app: 'webmail', type: 'message-opened', mailId: mail.id }));
}
