// Writing: how a draft begins, changes, is kept and is thrown away.

import { sameAddress } from '../../../core/typed/email';
import type { StoredFile } from '../contract';
import { withContact } from './addresses';
import { hasOtherRecipients } from './mail';
import { mailById } from './listed';
import type { Field, ReplyKind, WebmailEvent } from './schema';
import { skinOf } from './skins';
import type { Draft, Mail, Webmail } from './state';

type Edit = Extract<WebmailEvent, { type: 'draft-edited' | 'contact-picked' | 'copies-shown' | 'attachment-removed' }>;

/** Words by which a person says that a file comes with the message. */
const ANNOUNCES = /\bci[- ]joint|pi[eè]ces? jointes?|\ben p\.?j\b|\bje (vous |te |t’|t')?joins|\bjointe? (à|a) ce/i;

export function newDraft(state: Webmail): Draft {
  return { id: `draft-${state.written + 1}`, kind: 'new', to: '', cc: '', bcc: '', subject: '', body: '', quoted: [], attachments: [], copies: 'hidden' };
}

/** The draft a reply or a forward begins with, as every webmail fills it; undefined when there is nobody to reply to. */
export function replyDraft(state: Webmail, mail: Mail, kind: ReplyKind): Draft | undefined {
  if (kind === 'reply-all' && !hasOtherRecipients(mail, state.me)) return undefined;
  const skin = skinOf(state.skin);
  const mine = sameAddress(mail.from.email, state.me.email);
  const sender = mine ? mail.to.map((one) => one.email) : [mail.from.email];
  const others = [...mail.to, ...mail.cc].map((one) => one.email).filter((email) => !sameAddress(email, state.me.email) && !sender.includes(email));
  const to = kind === 'forward' ? [] : kind === 'reply-all' ? [...sender, ...others] : sender;
  const prefix = kind === 'forward' ? 'Tr : ' : 'Re : ';
  return {
    ...newDraft(state),
    kind,
    about: mail.id,
    to: to.join(', '),
    subject: mail.subject.startsWith(prefix) ? mail.subject : `${prefix}${mail.subject}`,
    quoted: [skin.quote(mail.from.name, mail.at), ...mail.body],
    attachments: kind === 'forward' ? mail.attachments : [],
  };
}

export function editDraft(draft: Draft, edit: Edit): Draft {
  switch (edit.type) {
    case 'draft-edited':
      if (isHidden(edit.field, draft)) return draft;
      return draft[edit.field] === edit.value ? draft : { ...draft, [edit.field]: edit.value };
    case 'contact-picked':
      if (isHidden(edit.field, draft)) return draft;
      return { ...draft, [edit.field]: withContact(draft[edit.field], edit.email) };
    case 'copies-shown':
      return draft.copies === 'shown' ? draft : { ...draft, copies: 'shown' };
    case 'attachment-removed': {
      const left = draft.attachments.filter((file) => file.id !== edit.fileId);
      return left.length === draft.attachments.length ? draft : { ...draft, attachments: left };
    }
  }
}

/** Cc and Cci are not on screen until they are asked for. */
function isHidden(field: Field, draft: Draft): boolean {
  return (field === 'cc' || field === 'bcc') && draft.copies === 'hidden';
}

export function attach(draft: Draft, file: StoredFile): Draft {
  const already = draft.attachments.some((attached) => attached.id === file.id);
  return already ? draft : { ...draft, attachments: [...draft.attachments, file] };
}

export function announcesAFile(draft: Draft): boolean {
  return ANNOUNCES.test(`${draft.subject} ${draft.body}`);
}

/** Nothing of the learner's own is in it: closing it keeps nothing. */
export function isUntouched(draft: Draft, state: Webmail): boolean {
  const about = draft.about === undefined ? undefined : mailById(state, draft.about);
  const start = about === undefined || draft.kind === 'new' ? newDraft(state) : (replyDraft(state, about, draft.kind) ?? newDraft(state));
  return (
    draft.to === start.to &&
    draft.cc === '' &&
    draft.bcc === '' &&
    draft.body === '' &&
    draft.subject === start.subject &&
    draft.attachments.length === start.attachments.length
  );
}

/** The mailbox with the draft's present text in Brouillons, as webmails keep it by themselves. */
export function keepDraft(state: Webmail, draft: Draft): Webmail {
  const others = state.mails.filter((mail) => mail.id !== draft.id);
  if (isUntouched(draft, state)) return others.length === state.mails.length ? state : { ...state, mails: others };
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
  return { ...state, mails: [copy, ...others] };
}

export function dropDraft(state: Webmail, draft: Draft): Webmail {
  return { ...state, mails: state.mails.filter((mail) => mail.id !== draft.id) };
}
