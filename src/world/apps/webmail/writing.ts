// A message being written: begun, filled, closed. Pure.

import { addressesIn, suggestionsFor } from '../../kit/addresses';
import { box, button } from '../../kit/control';
import { KB_PER_MB, type StoredFile } from '../../kit/files';
import type { Bare } from '../../kit/gesture';
import { handOf } from '../../kit/hand';
import type { Past } from '../app-of';
import { dropDraft, isUntouched, leftFor, newDraft, redraft, replyDraft } from './draft';
import { stillToSend } from './goals';
import { contactName, mailInFront } from './mails';
import { byTheSide, canStart, INBOX } from './places';
import type { Field, WebmailGoal, WebmailSlip } from './schema';
import type { ComposingPane, Draft, Mailbox, MailRows, Pane, Webmail } from './state';

const areas = { to: 'first-field', cc: 'first-field', bcc: 'first-field', subject: 'second-field', body: 'big-field' } as const;

export const writingGestures: MailRows<
  | 'draft-started'
  | 'reply-started'
  | 'copies-shown'
  | 'draft-edited'
  | 'contact-picked'
  | 'attach-asked'
  | 'attachment-removed'
  | 'draft-closed'
  | 'draft-thrown-away'
> = {
  'draft-started': {
    control: ({ skin }) => button('write', skin.write),
    area: ({ skin, world }) => (world.screen === 'narrow' ? 'bottom' : byTheSide(skin)),
    does: ({ state, pane, world }) => {
      const isNew = pane.name === 'composing' && pane.draft.kind === 'new' && isUntouched(pane.draft, state);
      return isNew || !canStart(state, world) ? state : begin(state, newDraft(state));
    },
  },
  'reply-started': {
    control: ({ event: { kind }, skin }) => button(kind, { reply: skin.reply, 'reply-all': skin.replyAll, forward: skin.forward }[kind]),
    area: ({ skin, world }) => (world.screen === 'narrow' ? 'bottom' : skin.id === 'plume' ? 'below-message' : 'above-message'),
    does: ({ event, state }) => {
      const mail = mailInFront(state);
      const draft = mail === undefined ? undefined : replyDraft(state, mail, event.kind);
      return draft === undefined ? state : begin(state, draft);
    },
  },
  'copies-shown': {
    control: ({ skin }) => button('show-copies', skin.showCopies),
    area: 'first-field',
    in: 'composing',
    does: ({ state, pane }) => (pane.draft.copies === 'shown' ? state : redraft(state, pane, { copies: 'shown' })),
    after: () => ({ id: 'copies-open' }),
  },
  'draft-edited': {
    control: ({ event: { field }, skin }) => box(`field:${field}`, skin[field]),
    area: ({ event }) => areas[event.field],
    typed: 'value',
    say: ({ event: { field, value }, skin }) => ({ id: 'write-in', what: field, field: skin[field], value }),
    in: 'composing',
    does: ({ event: { field, value }, state, pane }) =>
      isHidden(field, pane.draft) || pane.draft[field] === value ? state : redraft(state, pane, { [field]: value }),
  },
  'contact-picked': {
    control: ({ event: { email }, state }) => button(`suggestion:${email}`, `${contactName(email, state)} ${email}`),
    area: 'first-field',
    say: ({ event: { field, email }, state, skin, world }) => ({
      id: 'pick-contact',
      hand: handOf(world),
      name: contactName(email, state),
      field: skin[field],
    }),
    in: 'composing',
    does: ({ event: { field, email }, state, pane }) => {
      const isOffered = suggestionsFor(pane.draft[field], state.contacts).some((contact) => contact.email === email);
      return isOffered && !isHidden(field, pane.draft) ? redraft(state, pane, { [field]: withContact(pane.draft[field], email) }) : state;
    },
    after: ({ event, after }) => ({ id: 'added-address', name: contactName(event.email, after) }),
  },
  'attach-asked': {
    control: ({ skin }) => button('attach', skin.attach),
    area: ({ world }) => (world.screen === 'narrow' ? 'top' : 'below-message'),
    in: 'composing',
    does: ({ state }) => ({ state, effects: [{ type: 'file-wanted', by: 'webmail' }] }),
  },
  'attachment-removed': {
    control: ({ event: { fileId }, pane, skin }) => button(`remove-file:${fileId}`, `${skin.removeFile} ${attachedName(fileId, pane)}`),
    area: 'below-message',
    in: 'composing',
    does: ({ event, state, pane }) => {
      const attachments = pane.draft.attachments.filter((file) => file.id !== event.fileId);
      return attachments.length === pane.draft.attachments.length ? state : redraft(state, pane, { attachments });
    },
    after: ({ event, before }) => ({ id: 'removed-file', name: attachedName(event.fileId, before.pane) }),
  },
  'draft-closed': {
    control: ({ skin }) => button('close-draft', skin.closeDraft),
    area: 'top',
    in: 'composing',
    does: ({ state, pane }) => ({ ...leftFor(state, INBOX), notice: isUntouched(pane.draft, state) ? undefined : { type: 'draft-kept' } }),
    slip: slipOfClosing,
  },
  'draft-thrown-away': {
    control: ({ skin }) => button('throw-away', skin.throwAway),
    area: 'below-message',
    in: 'composing',
    does: ({ state, pane: { draft } }) => ({ ...dropDraft(state, draft), pane: INBOX, notice: { type: 'draft-thrown-away', draft } }),
  },
};

/** A message that had its people and its text was closed, while the practice still waits for one: it looks sent, and is not. */
function slipOfClosing({ before, after, goals }: Past<Mailbox, unknown> & { readonly goals: readonly WebmailGoal[] }): Bare<WebmailSlip> | undefined {
  if (before.pane.name !== 'composing' || after.notice?.type !== 'draft-kept') return undefined;
  const { to, body } = before.pane.draft;
  const isReady = addressesIn(to).length > 0 && body.trim() !== '';
  return isReady && stillToSend(goals, after).length > 0 ? { type: 'draft-left' } : undefined;
}

/** A file was chosen: it goes with the message, unless it is too heavy or there already. */
export function attach(state: Webmail, pane: ComposingPane, file: StoredFile): Webmail {
  const { draft } = pane;
  const isHeavy = file.sizeKb > state.limitMb * KB_PER_MB;
  if (!isHeavy && !draft.attachments.some(({ id }) => id === file.id)) return redraft(state, pane, { attachments: [...draft.attachments, file] });
  return { ...state, pane: { name: 'composing', draft, problem: { type: isHeavy ? 'file-too-heavy' : 'file-there', name: file.name } } };
}

function begin(state: Webmail, draft: Draft): Webmail {
  return { ...leftFor(state, { name: 'composing', draft }), written: state.written + 1 };
}

/** Cc and Cci are not on screen until they are asked for. */
function isHidden(field: Field, draft: Draft): boolean {
  return (field === 'cc' || field === 'bcc') && draft.copies === 'hidden';
}

/** The box once a contact is chosen: what was half typed gives way to the address. */
function withContact(typed: string, email: string): string {
  const kept = typed
    .split(/[,;]/)
    .slice(0, -1)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return `${[...kept, email].join(', ')}, `;
}

function attachedName(fileId: string, pane: Pane): string {
  return (pane.name === 'composing' ? pane.draft.attachments.find(({ id }) => id === fileId)?.name : undefined) ?? '';
}
