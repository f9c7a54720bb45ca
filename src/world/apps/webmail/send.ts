// What a webmail checks when one presses « Envoyer », and what happens then.

import type { Effect, Outcome } from '../contract';
import { addressesIn, isWellFormed, personAt } from './addresses';
import { announcesAFile, dropDraft } from './draft';
import type { Contact, Field } from './schema';
import type { Draft, Mail, Problem, Question, Webmail } from './state';

const ADDRESS_FIELDS = ['to', 'cc', 'bcc'] as const satisfies readonly Field[];

/** What stops the message from leaving, first thing first; undefined when it may go. */
export function problemOf(draft: Draft): Problem | undefined {
  for (const field of ADDRESS_FIELDS) {
    const wrong = addressesIn(draft[field]).find((address) => !isWellFormed(address));
    if (wrong !== undefined) return { type: 'address-malformed', field, address: wrong };
  }
  const somebody = ADDRESS_FIELDS.some((field) => addressesIn(draft[field]).length > 0);
  return somebody ? undefined : { type: 'no-recipient' };
}

/**
 * What the webmail asks before sending. With Entrée it does not ask about an empty text:
 * that is how messages leave unfinished in real life, and what the learner must meet once.
 */
export function questionOf(draft: Draft, sentWith: 'button' | 'enter'): Question | undefined {
  if (draft.subject.trim() === '') return 'subject-empty';
  if (draft.attachments.length > 0) return undefined;
  if (announcesAFile(draft)) return 'attachment-forgotten';
  return draft.body.trim() === '' && draft.kind !== 'forward' && sentWith === 'button' ? 'body-empty' : undefined;
}

/** The message leaves; addresses that nobody has come back a moment later. */
export function sendDraft(state: Webmail, draft: Draft, hour: string): Outcome<Webmail> {
  const resolve = (field: 'to' | 'cc' | 'bcc'): readonly Contact[] =>
    addressesIn(draft[field]).map((email) => personAt(email, state) ?? { name: email, email });
  const mail: Mail = {
    id: `sent-${draft.id}`,
    from: state.me,
    to: resolve('to'),
    cc: resolve('cc'),
    bcc: resolve('bcc'),
    subject: draft.subject.trim(),
    at: hour,
    body: draft.body.split('\n').filter((line) => line.trim() !== ''),
    attachments: draft.attachments,
    read: true,
    folder: 'sent',
    kind: draft.kind,
    about: draft.about,
  };
  const lost = ADDRESS_FIELDS.flatMap((field) => addressesIn(draft[field])).filter((email) => personAt(email, state) === undefined);
  const effects = lost.map((address): Effect => ({ type: 'mail-returned', when: 'soon', to: 'webmail', address, subject: mail.subject }));
  const without = dropDraft(state, draft);
  return {
    state: {
      ...without,
      mails: [mail, ...without.mails],
      pane: { name: 'list', folder: 'inbox' },
      notice: { type: 'sent', mailId: mail.id },
    },
    effects,
  };
}
