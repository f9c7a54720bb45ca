// What each gesture does to the mailbox. A gesture that makes no sense here returns the very same state.

import type { DeliveredMail, Effect, Outcome, World } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { attach, dropDraft, editDraft, isUntouched, keepDraft, newDraft, replyDraft } from './draft';
import { listed, mailById } from './listed';
import type { WebmailEvent } from './schema';
import { problemOf, questionOf, sendDraft } from './send';
import { suggestionsFor } from './suggest';
import { skinOf } from './skins';
import type { Draft, ListPane, Mail, Notice, Webmail } from './state';

const KB_PER_MB = 1000;
const INBOX: ListPane = { name: 'list', folder: 'inbox' };

export function transition(state: Webmail, event: WebmailEvent, world: World): Outcome<Webmail> {
  const { pane } = state;
  if (pane.name === 'signed-out') {
    return event.type === 'signed-in' ? { state: { ...state, pane: INBOX, notice: undefined } } : { state };
  }
  if (pane.name === 'composing' && pane.question !== undefined && event.type !== 'send-confirmed' && event.type !== 'send-held') {
    return { state };
  }
  switch (event.type) {
    case 'menu-opened':
      return { state: hasMenu(state, world) && !isMenuOpen(state, world) ? { ...state, menu: 'open' } : state };
    case 'menu-closed':
      return { state: isMenuOpen(state, world) ? { ...state, menu: 'closed' } : state };
    case 'folder-opened':
      return { state: canNavigate(state, world) ? openList(state, { name: 'list', folder: event.folder }, world) : state };
    case 'searched':
      return { state: search(state, event.words, world) };
    case 'signed-out':
      return { state: canNavigate(state, world) ? signOut(state) : state };
    case 'signed-in':
      return { state };
    case 'message-opened':
      return { state: openMessage(state, event.mailId, world) };
    case 'message-closed':
      return { state: pane.name === 'reading' ? quiet({ ...state, pane: pane.from }) : state };
    case 'message-binned':
    case 'message-restored':
    case 'message-marked':
      return { state: fileAway(state, event) };
    case 'attachment-saved':
      return saveAttachment(state, event.fileId);
    case 'notice-undone':
      return { state: isMenuOpen(state, world) ? state : undoNotice(state) };
    case 'draft-started':
      return { state: startDraft(state, world) };
    case 'reply-started':
      return { state: startReply(state, event.kind) };
    case 'contact-picked':
      return { state: isSuggested(state, event) ? redraft(state, event) : state };
    case 'copies-shown':
    case 'draft-edited':
    case 'attachment-removed':
      return { state: redraft(state, event) };
    case 'attach-asked':
      return pane.name === 'composing' ? { state, effects: [{ type: 'file-wanted', by: 'webmail' }] } : { state };
    case 'draft-closed':
      return { state: pane.name === 'composing' ? leaveDraft(state) : state };
    case 'draft-thrown-away':
      return { state: pane.name === 'composing' ? throwAway(state, pane.draft) : state };
    case 'draft-sent':
      return trySending(state, event.with ?? 'button', world);
    case 'send-confirmed':
      return pane.name === 'composing' && pane.question !== undefined ? sendDraft(state, pane.draft, world.hour) : { state };
    case 'send-held':
      return { state: pane.name === 'composing' && pane.question !== undefined ? { ...state, pane: { ...pane, question: undefined } } : state };
    default:
      return assertNever(event);
  }
}

/** What came from elsewhere: a chosen file, or a message that could not be delivered. */
export function receive(state: Webmail, effect: Effect, world: World): Outcome<Webmail> {
  if (effect.type === 'file-chosen' && state.pane.name === 'composing') {
    return { state: receiveFile(state, state.pane.draft, effect.file) };
  }
  if (effect.type === 'seat-left' && state.pane.name !== 'signed-out') return { state: { ...state, leftOpen: state.leftOpen + 1 } };
  if (effect.type === 'mail-delivered') return { state: deliver(state, effect.mail, { hour: world.hour }) };
  if (effect.type === 'mail-returned') {
    const skin = skinOf(state.skin);
    const returned = {
      from: { name: skin.postmaster, email: `postmaster@${skin.site}` },
      subject: skin.returnedSubject,
      body: skin.returnedBody(effect.address),
    };
    return { state: deliver(state, returned, { hour: world.hour, isReturn: true }) };
  }
  return { state };
}

/** A new message at the top of the inbox, unread. */
function deliver(state: Webmail, { from, subject, body }: DeliveredMail, how: { readonly hour: string; readonly isReturn?: true }): Webmail {
  const number = state.mails.filter((mail) => mail.arrived !== undefined).length + 1;
  const mail: Mail = {
    id: `arrived-${number}`,
    from,
    to: [state.me],
    cc: [],
    bcc: [],
    subject,
    at: how.hour,
    body,
    attachments: [],
    read: false,
    folder: 'inbox',
    arrived: true,
    isReturn: how.isReturn,
  };
  return { ...state, mails: [mail, ...state.mails] };
}

/** On a narrow screen the folders are behind a menu, and only lists show its button. */
function hasMenu(state: Webmail, world: World): boolean {
  return world.screen === 'narrow' && (state.pane.name === 'list' || state.pane.name === 'results');
}

/** A screen that became wide shows the folders beside the messages: a menu left open covers nothing there. */
function isMenuOpen(state: Webmail, world: World): boolean {
  return world.screen === 'narrow' && state.menu === 'open';
}

function canNavigate(state: Webmail, world: World): boolean {
  return world.screen === 'wide' || (hasMenu(state, world) && isMenuOpen(state, world));
}

/** The line about the last gesture goes away with the next one. */
function quiet(state: Webmail): Webmail {
  return state.notice === undefined ? state : { ...state, notice: undefined };
}

function openList(state: Webmail, pane: ListPane, world: World): Webmail {
  const left = state.pane.name === 'composing' ? keepDraft(state, state.pane.draft) : state;
  const here = state.pane.name === pane.name && pane.name === 'list' && state.pane.name === 'list' && state.pane.folder === pane.folder;
  if (here && !isMenuOpen(state, world)) return state;
  return { ...quiet(left), pane, menu: 'closed' };
}

function search(state: Webmail, words: string, world: World): Webmail {
  if (world.screen === 'narrow' && !hasMenu(state, world)) return state;
  if (words.trim() === '') return state.pane.name === 'results' ? { ...quiet(state), pane: INBOX } : state;
  if (state.pane.name === 'results' && state.pane.words === words) return state;
  return openList(state, { name: 'results', words }, world);
}

function signOut(state: Webmail): Webmail {
  const left = state.pane.name === 'composing' ? keepDraft(state, state.pane.draft) : state;
  return { ...quiet(left), pane: { name: 'signed-out' }, menu: 'closed', signOuts: state.signOuts + 1 };
}

function openMessage(state: Webmail, mailId: string, world: World): Webmail {
  const { pane } = state;
  if (pane.name !== 'list' && pane.name !== 'results') return state;
  const mail = listed(pane, state.mails).find((one) => one.id === mailId);
  if (mail === undefined || isMenuOpen(state, world)) return state;
  if (mail.draft !== undefined) return { ...quiet(state), pane: { name: 'composing', draft: mail.draft } };
  return {
    ...quiet(state),
    mails: state.mails.map((one) => (one.id === mailId ? { ...one, read: true } : one)),
    pane: { name: 'reading', mailId, from: pane },
    opened: state.opened.includes(mailId) ? state.opened : [...state.opened, mailId],
  };
}

type Filing = Extract<WebmailEvent, { type: 'message-binned' | 'message-restored' | 'message-marked' }>;

/** Bin, take back, spam, not spam, unread: the message moves and one is back in the list. */
function fileAway(state: Webmail, event: Filing): Webmail {
  if (state.pane.name !== 'reading') return state;
  const mail = mailById(state, state.pane.mailId);
  if (mail === undefined) return state;
  const moved = movedMail(mail, event);
  if (moved === undefined) return state;
  const notice: Notice =
    event.type === 'message-binned'
      ? { type: 'binned', mailId: mail.id }
      : event.type === 'message-restored'
        ? { type: 'restored', folder: moved.folder }
        : { type: 'marked', as: event.as };
  return { ...state, mails: state.mails.map((one) => (one.id === mail.id ? moved : one)), pane: state.pane.from, notice };
}

function movedMail(mail: Mail, event: Filing): Mail | undefined {
  if (event.type === 'message-binned') return mail.folder === 'bin' ? undefined : { ...mail, folder: 'bin', cameFrom: mail.folder };
  if (event.type === 'message-restored') {
    return mail.folder === 'bin' ? { ...mail, folder: mail.cameFrom ?? 'inbox', cameFrom: undefined } : undefined;
  }
  if (event.as === 'unread') return { ...mail, read: false };
  if (event.as === 'spam') return mail.folder === 'inbox' ? { ...mail, folder: 'spam' } : undefined;
  return mail.folder === 'spam' ? { ...mail, folder: 'inbox' } : undefined;
}

function saveAttachment(state: Webmail, fileId: string): Outcome<Webmail> {
  if (state.pane.name !== 'reading') return { state };
  const file = mailById(state, state.pane.mailId)?.attachments.find((one) => one.id === fileId);
  if (file === undefined) return { state };
  return {
    state: {
      ...state,
      kept: state.kept.includes(fileId) ? state.kept : [...state.kept, fileId],
      notice: { type: 'file-saved', name: file.name },
    },
    effects: [{ type: 'file-saved', file: { ...file, folder: 'telechargements' } }],
  };
}

function undoNotice(state: Webmail): Webmail {
  const { notice } = state;
  if (notice?.type === 'binned') {
    return quiet({
      ...state,
      mails: state.mails.map((mail) => (mail.id === notice.mailId ? { ...mail, folder: mail.cameFrom ?? 'inbox', cameFrom: undefined } : mail)),
    });
  }
  if (notice?.type === 'draft-thrown-away' && state.pane.name !== 'composing') {
    return quiet({ ...keepDraft(state, notice.draft), pane: { name: 'composing', draft: notice.draft } });
  }
  return state;
}

function startDraft(state: Webmail, world: World): Webmail {
  const { pane } = state;
  if (isMenuOpen(state, world) || (world.screen === 'narrow' && !hasMenu(state, world))) return state;
  if (pane.name === 'composing' && pane.draft.kind === 'new' && isUntouched(pane.draft, state)) return state;
  const left = pane.name === 'composing' ? keepDraft(state, pane.draft) : state;
  return { ...quiet(left), pane: { name: 'composing', draft: newDraft(state) }, written: state.written + 1 };
}

function startReply(state: Webmail, kind: 'reply' | 'reply-all' | 'forward'): Webmail {
  if (state.pane.name !== 'reading') return state;
  const mail = mailById(state, state.pane.mailId);
  const draft = mail === undefined ? undefined : replyDraft(state, mail, kind);
  return draft === undefined ? state : { ...quiet(state), pane: { name: 'composing', draft }, written: state.written + 1 };
}

function isSuggested(state: Webmail, event: Extract<WebmailEvent, { type: 'contact-picked' }>): boolean {
  if (state.pane.name !== 'composing') return false;
  return suggestionsFor(state.pane.draft[event.field], state.contacts).some((contact) => contact.email === event.email);
}

function redraft(state: Webmail, edit: Parameters<typeof editDraft>[1]): Webmail {
  return state.pane.name === 'composing' ? showDraft(state, editDraft(state.pane.draft, edit)) : state;
}

/** The draft changed: the screen shows it, Brouillons keeps it, and an old remark goes away. */
function showDraft(state: Webmail, draft: Draft): Webmail {
  if (state.pane.name !== 'composing' || state.pane.draft === draft) return state;
  return { ...keepDraft(state, draft), pane: { name: 'composing', draft }, notice: undefined };
}

function receiveFile(state: Webmail, draft: Draft, file: Draft['attachments'][number]): Webmail {
  if (file.sizeKb > state.limitMb * KB_PER_MB) {
    return { ...state, pane: { name: 'composing', draft, problem: { type: 'file-too-heavy', name: file.name } } };
  }
  return showDraft(state, attach(draft, file));
}

function leaveDraft(state: Webmail): Webmail {
  if (state.pane.name !== 'composing') return state;
  const { draft } = state.pane;
  const kept = keepDraft(state, draft);
  return { ...quiet(kept), pane: INBOX, notice: isUntouched(draft, state) ? undefined : { type: 'draft-kept' } };
}

function throwAway(state: Webmail, draft: Draft): Webmail {
  return { ...dropDraft(state, draft), pane: INBOX, notice: { type: 'draft-thrown-away', draft } };
}

function trySending(state: Webmail, sentWith: 'button' | 'enter', world: World): Outcome<Webmail> {
  if (state.pane.name !== 'composing') return { state };
  const { draft } = state.pane;
  const problem = problemOf(draft);
  if (problem !== undefined) return { state: { ...state, pane: { name: 'composing', draft, problem } } };
  const question = questionOf(draft, sentWith);
  if (question !== undefined) return { state: { ...state, pane: { name: 'composing', draft, question } } };
  return sendDraft(state, draft, world.hour);
}
