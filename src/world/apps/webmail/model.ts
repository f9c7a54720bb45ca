// The webmail as an app of the practice world: its parts, put together; what comes in; the ways back.

import { sameAddress } from '../../../core/typed/email';
import { addressesIn } from '../../kit/addresses';
import type { Bare } from '../../kit/gesture';
import { appOf } from '../app-of';
import type { DeliveredMail, World } from '../contract';
import { replyDraft } from './draft';
import { isReached, stillToSend } from './goals';
import { catches, mailById } from './mails';
import { approach, placeGestures } from './places';
import { canUndo, readingGestures } from './reading';
import { shows } from './remarks';
import type { Field, WebmailEvent, WebmailScenario } from './schema';
import { sendingGestures } from './sending';
import { skinOf, type Skin } from './skins';
import type { Draft, Mail, Mailbox, Webmail } from './state';
import { attach, writingGestures } from './writing';

const DEFAULT_LIMIT_MB = 20;

const webmail = appOf<Mailbox>({
  id: 'webmail',
  role: 'site',
  words: () => import('./messages/fr'),
  skinOf: ({ skin }) => skinOf(skin),
  title: (_, { brand, site }) => ({ name: brand, site }),
  news: ({ mails }) => mails.filter((mail) => mail.arrived !== undefined && mail.folder === 'inbox' && !mail.read).length,
  start,
  gestures: { ...placeGestures, ...readingGestures, ...writingGestures, ...sendingGestures },
  only: ({ pane }) =>
    pane.name === 'signed-out' ? ['signed-in'] : pane.name === 'composing' && pane.question !== undefined ? ['send-confirmed', 'send-held'] : undefined,
  receives: {
    'file-chosen': {
      does: ({ state, pane, effect }) => (pane.name === 'composing' ? attach(state, pane, effect.file) : state),
      after: ({ after, skin }) => {
        const { pane } = after;
        if (pane.name !== 'composing') return undefined;
        const last = pane.draft.attachments.at(-1);
        return pane.problem !== undefined || last === undefined ? shows(after, skin) : { id: 'added-file', name: last.name };
      },
      slip: ({ before, after: { pane }, goals }) => {
        if (pane.name !== 'composing' || pane === before.pane) return undefined;
        if (pane.problem?.type === 'file-too-heavy') return { type: 'file-too-heavy', name: pane.problem.name };
        if (pane.problem?.type === 'file-there') return { type: 'file-attached-twice', name: pane.problem.name };
        const wanted = stillToSend(goals, before).flatMap((goal) => goal.attachments ?? []);
        const file = pane.draft.attachments.at(-1);
        return file === undefined || wanted.length === 0 || wanted.includes(file.id) ? undefined : { type: 'wrong-file', name: file.name };
      },
    },
    'mail-delivered': {
      does: ({ state, effect, world }) => deliver(state, effect.mail, world),
      after: ({ after: { mails } }) => mails[0] && { id: 'mail-arrived', from: mails[0].from.name, subject: mails[0].subject },
    },
    'mail-returned': {
      does: ({ state, effect, skin, world }) => deliver(state, returned(effect.address, skin), world, effect.address),
      after: ({ after: { mails } }) => mails[0] && { id: 'came-back', from: mails[0].from.name },
      slip: ({ after: { mails } }) => {
        const address = mails[0]?.returned;
        return address === undefined ? undefined : { type: /^www\./i.test(address) ? 'address-with-www' : 'address-unknown', address };
      },
    },
    'seat-left': {
      does: ({ state, pane }) => (pane.name === 'signed-out' ? state : { ...state, leftOpen: state.leftOpen + 1 }),
      slip: ({ before, after }) => (before === after ? undefined : { type: 'left-signed-in' }),
    },
  },
  more: { isFor: ({ more }) => more !== undefined, bring: () => import('./more/part') },
  isReached,
  exits,
  approach,
  shows,
});

export default webmail;

function start({ skin, contacts, limitMb = DEFAULT_LIMIT_MB, inbox, more }: WebmailScenario, { persona, files }: World): Webmail {
  const me = { name: `${persona.firstName} ${persona.lastName}`, email: persona.email };
  const mailOf = ({
    to = [me],
    cc = [],
    attachments = [],
    read = false,
    folder = 'inbox',
    waits: _waits,
    ...mail
  }: WebmailScenario['inbox'][number]): Mail => ({
    ...mail,
    to,
    cc,
    bcc: [],
    attachments: attachments.flatMap((id) => files.filter((file) => file.id === id)),
    read,
    folder,
  });
  const mails = inbox.filter(({ waits }) => waits === undefined).map(mailOf);
  const waiting = inbox.filter(({ waits }) => waits !== undefined).map(mailOf);
  const pane = { name: 'list', folder: 'inbox' } as const;
  const seen = { checked: [], reported: [], stopped: [], harms: [], answered: [], rules: [] };
  const besides = more && { ...more, ...seen, folders: more.folders ?? [], blocked: more.suspects ?? [], waiting };
  return { skin, me, contacts, limitMb, mails, pane, menu: 'closed', written: 0, opened: [], kept: [], signOuts: 0, leftOpen: 0, more: besides };
}

/** A new message at the top of the inbox, unread. `returned`: the address that nobody has. */
function deliver(state: Webmail, { from, subject, body }: DeliveredMail, { hour }: World, returned?: string): Webmail {
  const number = state.mails.filter((mail) => mail.arrived !== undefined).length + 1;
  const arrived = { id: `arrived-${number}`, at: hour, to: [state.me], cc: [], bcc: [], attachments: [], read: false, arrived: true } as const;
  const isBlocked = state.more?.blocked.includes(from.email) === true;
  const folder = isBlocked ? 'spam' : (state.more?.rules.find((rule) => catches(rule, from.email))?.folder ?? 'inbox');
  return { ...state, mails: [{ ...arrived, folder, from, subject, body, returned }, ...state.mails] };
}

/** The postmaster's message that says an address does not exist. */
function returned(address: string, { postmaster, site, returnedSubject, returnedBody }: Skin): DeliveredMail {
  return { from: { name: postmaster, email: `postmaster@${site}` }, subject: returnedSubject, body: returnedBody(address) };
}

type Exits = readonly Bare<WebmailEvent>[];

/** Ways back to known ground, likeliest first; the guide tries them when the path does not go on from here. */
function exits(state: Webmail): Exits {
  const { pane } = state;
  switch (pane.name) {
    case 'signed-out':
      return [{ type: 'signed-in' }];
    case 'reading':
      return [{ type: 'message-closed' }, { type: 'message-restored' }, { type: 'message-marked', as: 'not-spam' }];
    case 'composing':
      if (pane.question !== undefined) return [{ type: 'send-held' }];
      return [
        ...pane.draft.attachments.map(({ id }) => ({ type: 'attachment-removed', fileId: id }) as const),
        ...mendedFields(state, pane.draft),
        { type: 'draft-closed' },
      ];
    case 'sheet':
      return [];
    case 'list':
    case 'results':
      return [
        ...(canUndo(state.notice) ? [{ type: 'notice-undone' } as const] : []),
        { type: 'menu-opened' },
        { type: 'folder-opened', folder: 'inbox' },
        ...lostMails(state),
        { type: 'folder-opened', folder: 'bin' },
        { type: 'folder-opened', folder: 'spam' },
        { type: 'menu-closed' },
      ];
  }
}

/** Copies that hold somebody are emptied; an answer gets back the addresses and the subject it began with. */
function mendedFields(state: Webmail, draft: Draft): Exits {
  const edit = (field: Field, value: string) => ({ type: 'draft-edited', field, value }) as const;
  const copies = (['cc', 'bcc'] as const).filter((field) => addressesIn(draft[field]).length > 0).map((field) => edit(field, ''));
  const about = draft.kind === 'forward' ? undefined : mailById(state, draft.about);
  if (about === undefined) return copies;
  const starts = [replyDraft(state, about, 'reply'), replyDraft(state, about, 'reply-all')].flatMap((one) => one ?? []);
  return [...copies, ...starts.map(({ to }) => edit('to', to)), ...starts.map(({ subject }) => edit('subject', subject))];
}

/** Received messages that left the inbox: opening one is the first gesture to bring it back. */
function lostMails({ mails, me }: Webmail): Exits {
  return mails
    .filter(({ folder, from }) => folder !== 'inbox' && folder !== 'sent' && folder !== 'drafts' && !sameAddress(from.email, me.email))
    .map(({ id }) => ({ type: 'message-opened', mailId: id }));
}
