// Messages that are read, put away, kept, brought back. Pure.

import { button } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import { handOf } from '../../kit/hand';
import type { Past, Scene } from '../app-of';
import type { Outcome } from '../contract';
import { keepDraft } from './draft';
import { isReached } from './goals';
import { isOwn, listed, mailById, mailInFront, rowName, withMail } from './mails';
import { isMenuOpen } from './places';
import type { WebmailEvent, WebmailGoal, WebmailSlip } from './schema';
import { skinOf } from './skins';
import { quiet, type Mail, type Mailbox, type MailRows, type Notice, type Webmail } from './state';

type Filing = Bare<Extract<WebmailEvent, { type: 'message-binned' | 'message-restored' | 'message-marked' }>>;

export const readingGestures: MailRows<
  'message-opened' | 'message-closed' | 'message-binned' | 'message-restored' | 'message-marked' | 'attachment-saved' | 'notice-undone'
> = {
  'message-opened': {
    control: ({ event: { mailId }, state, skin }) => {
      const mail = mailById(state, mailId);
      return button(`message:${mailId}`, mail === undefined ? '' : rowName(mail, skin));
    },
    area: 'list',
    say: ({ event, state, world }) => {
      const mail = mailById(state, event.mailId);
      return { id: 'open-message', hand: handOf(world), from: mail?.from.name ?? '', subject: mail?.subject ?? '' };
    },
    does: openMessage,
  },
  'message-closed': {
    control: ({ skin }) => button('back', skin.back),
    area: 'top',
    in: 'reading',
    does: ({ state, pane }) => ({ ...quiet(state), pane: pane.from }),
  },
  'message-binned': {
    control: ({ skin }) => button('bin', skin.bin),
    area: 'above-message',
    does: ({ event, state }) => fileAway(state, event),
  },
  'message-restored': {
    control: ({ skin }) => button('restore', skin.restore),
    area: 'above-message',
    does: ({ event, state }) => fileAway(state, event),
    slip: slipOfRestoring,
  },
  'message-marked': {
    control: ({ event: { as }, skin }) => button(`mark:${as}`, { spam: skin.spam, 'not-spam': skin.notSpam, unread: skin.unread }[as]),
    area: ({ world }) => (world.screen === 'narrow' ? 'below-message' : 'above-message'),
    does: ({ event, state }) => fileAway(state, event),
    slip: slipOfRestoring,
  },
  'attachment-saved': {
    control: ({ event: { fileId }, state, skin }) => {
      const file = state.mails.flatMap(({ attachments }) => attachments).find(({ id }) => id === fileId);
      return button(`save-file:${fileId}`, `${skin.saveFile} ${file?.name ?? ''}`);
    },
    area: 'below-message',
    does: ({ event, state }) => saveAttachment(state, event.fileId),
  },
  'notice-undone': {
    control: ({ skin }) => button('notice-undo', skin.undo),
    area: 'bottom',
    does: ({ state, world }) => (isMenuOpen(state, world) ? state : undo(state)),
  },
};

/** What one may take back. */
export function canUndo(notice: Notice | undefined): boolean {
  return notice?.type === 'binned' || notice?.type === 'draft-thrown-away' || (notice?.type === 'said' && notice.before !== undefined);
}

function openMessage({ event: { mailId }, state, pane, world }: Scene<Mailbox, { readonly mailId: string }>): Webmail {
  if (pane.name !== 'list' && pane.name !== 'results') return state;
  const mail = listed(pane, state.mails).find((one) => one.id === mailId);
  if (mail === undefined || isMenuOpen(state, world)) return state;
  if (mail.draft !== undefined) return { ...quiet(state), pane: { name: 'composing', draft: mail.draft } };
  const opened = state.opened.includes(mailId) ? state.opened : [...state.opened, mailId];
  return { ...withMail(quiet(state), { ...mail, read: true }), pane: { name: 'reading', mailId, from: pane }, opened };
}

/** Bin, take back, spam, not spam, unread: the message moves and one is back in the list. */
function fileAway(state: Webmail, filing: Filing): Webmail {
  const mail = mailInFront(state);
  if (mail === undefined || state.pane.name !== 'reading' || (filing.mailId ?? mail.id) !== mail.id) return state;
  const moved = movedMail(mail, filing);
  if (moved === undefined) return state;
  const { more } = state;
  // Whoever is told « not spam » reaches one again.
  const freed = more !== undefined && moved.folder === 'inbox' ? { ...more, blocked: more.blocked.filter((email) => email !== moved.from.email) } : more;
  return { ...withMail(state, moved), more: freed, pane: state.pane.from, notice: noticeOf(moved, filing, state) };
}

function movedMail(mail: Mail, filing: Filing): Mail | undefined {
  if (filing.type === 'message-binned') return mail.folder === 'bin' ? undefined : { ...mail, folder: 'bin', cameFrom: mail.folder };
  if (filing.type === 'message-restored') return mail.folder === 'bin' ? outOfTheBin(mail) : undefined;
  if (filing.as === 'unread') return { ...mail, read: false };
  if (filing.as === 'spam') return mail.folder === 'inbox' || isOwn(mail.folder) ? { ...mail, folder: 'spam', cameFrom: 'inbox' } : undefined;
  return mail.folder === 'spam' ? { ...mail, folder: 'inbox', cameFrom: undefined } : undefined;
}

function noticeOf(moved: Mail, filing: Filing, { skin, mails, more }: Webmail): Notice {
  if (filing.type === 'message-binned') return { type: 'binned', mailId: moved.id };
  // Where true messages are to be told from others, one may take this back on the spot.
  if (filing.type === 'message-marked' && filing.as === 'spam' && more !== undefined) {
    return { type: 'said', text: skinOf(skin).notices.spam, before: { mails, more } };
  }
  return filing.type === 'message-restored' ? { type: 'restored', folder: moved.folder } : { type: 'marked', as: filing.as };
}

/** A message was taken out of where it was found, and a practice asks for another one. What the learner put there may come back. */
function slipOfRestoring({ before, after, goals }: Past<Mailbox, unknown> & { readonly goals: readonly WebmailGoal[] }): Bare<WebmailSlip> | undefined {
  const mail = mailInFront(before);
  const wanted = goals.filter((goal) => goal.type === 'message-in-folder').filter((goal) => !isReached(goal, before));
  if (mail === undefined || mail.cameFrom !== undefined || wanted.length === 0 || wanted.some(({ mailId }) => mailId === mail.id)) return undefined;
  const isOut = mail.folder !== 'inbox' && mailById(after, mail.id)?.folder === 'inbox';
  return isOut ? { type: 'wrong-message-restored', subject: mail.subject } : undefined;
}

function outOfTheBin(mail: Mail): Mail {
  return { ...mail, folder: mail.cameFrom ?? 'inbox', cameFrom: undefined };
}

function saveAttachment(state: Webmail, fileId: string): Outcome<Webmail> {
  const file = mailInFront(state)?.attachments.find((one) => one.id === fileId);
  if (file === undefined) return { state };
  if (mailInFront(state)?.traps?.some((trap) => trap.fileId === fileId)) return { state: { ...state, notice: { type: 'file-blocked', name: file.name } } };
  const kept = state.kept.includes(fileId) ? state.kept : [...state.kept, fileId];
  return {
    state: { ...state, kept, notice: { type: 'file-saved', name: file.name } },
    effects: [{ type: 'file-saved', file: { ...file, folder: 'telechargements' } }],
  };
}

function undo(state: Webmail): Webmail {
  const { notice, pane } = state;
  const binned = notice?.type === 'binned' ? mailById(state, notice.mailId) : undefined;
  if (binned !== undefined) return withMail(quiet(state), outOfTheBin(binned));
  if (notice?.type === 'said' && notice.before !== undefined) return { ...quiet(state), ...notice.before };
  if (notice?.type !== 'draft-thrown-away' || pane.name === 'composing') return state;
  return { ...quiet(keepDraft(state, notice.draft)), pane: { name: 'composing', draft: notice.draft } };
}
