// A message being written: how it begins, and how Brouillons keeps it. Pure.

import { sameAddress } from '../../../core/typed/email';
import { hasOtherRecipients, mailById } from './mails';
import type { ReplyKind } from './schema';
import { skinOf } from './skins';
import type { ComposingPane, Draft, Mail, Pane, Webmail } from './state';

export function newDraft(state: Webmail): Draft {
  return { id: `draft-${state.written + 1}`, kind: 'new', to: '', cc: '', bcc: '', subject: '', body: '', quoted: [], attachments: [], copies: 'hidden' };
}

/** The draft a reply or a forward begins with, as every webmail fills it; undefined when there is nobody to reply to. */
export function replyDraft(state: Webmail, mail: Mail, kind: ReplyKind): Draft | undefined {
  if (kind === 'reply-all' && !hasOtherRecipients(mail, state.me)) return undefined;
  const mine = sameAddress(mail.from.email, state.me.email);
  const sender = mine ? mail.to.map((one) => one.email) : [mail.from.email];
  const others = [...mail.to, ...mail.cc].map((one) => one.email).filter((email) => !sameAddress(email, state.me.email) && !sender.includes(email));
  const to = { reply: sender, 'reply-all': [...sender, ...others], forward: [] }[kind];
  const prefix = kind === 'forward' ? 'Tr : ' : 'Re : ';
  return {
    ...newDraft(state),
    kind,
    about: mail.id,
    to: to.join(', '),
    subject: mail.subject.startsWith(prefix) ? mail.subject : `${prefix}${mail.subject}`,
    quoted: [skinOf(state.skin).quote(mail.from.name, mail.at), ...mail.body],
    attachments: kind === 'forward' ? mail.attachments : [],
  };
}

/** Nothing of the learner's own is in it: closing it keeps nothing. */
export function isUntouched(draft: Draft, state: Webmail): boolean {
  const about = mailById(state, draft.about);
  const start = (about === undefined || draft.kind === 'new' ? undefined : replyDraft(state, about, draft.kind)) ?? newDraft(state);
  const isAsAtFirst = (['to', 'cc', 'bcc', 'subject', 'body'] as const).every((field) => draft[field] === start[field]);
  return isAsAtFirst && draft.attachments.length === start.attachments.length;
}

/** The mailbox with the draft's present text in Brouillons, as webmails keep it by themselves. */
export function keepDraft(state: Webmail, draft: Draft): Webmail {
  const without = dropDraft(state, draft);
  if (isUntouched(draft, state)) return without.mails.length === state.mails.length ? state : without;
  const copy: Mail = {
    id: draft.id,
    from: state.me,
    to: draft.to.trim() === '' ? [] : [{ name: draft.to.replace(/[,;\s]+$/, ''), email: draft.to }],
    cc: [],
    bcc: [],
    subject: draft.subject,
    at: 'maintenant',
    body: [draft.body],
    attachments: draft.attachments,
    read: true,
    folder: 'drafts',
    draft,
  };
  return { ...state, mails: [copy, ...without.mails] };
}

export function dropDraft(state: Webmail, draft: Draft): Webmail {
  return { ...state, mails: state.mails.filter((mail) => mail.id !== draft.id) };
}

/** One goes elsewhere: what was being written is kept. */
export function leftFor(state: Webmail, pane: Pane): Webmail {
  const kept = state.pane.name === 'composing' ? keepDraft(state, state.pane.draft) : state;
  return { ...kept, pane, menu: 'closed', notice: undefined };
}

/** The draft changed: the screen shows it, Brouillons keeps it, and an old remark goes away. */
export function redraft(state: Webmail, { draft }: ComposingPane, change: Partial<Draft>): Webmail {
  const changed = { ...draft, ...change };
  return { ...keepDraft(state, changed), pane: { name: 'composing', draft: changed }, notice: undefined };
}
