import { describe, expect, test } from 'vitest';
import { aMailbox, type Mailbox, type WebmailGesture } from '../../../../tests/support/a-mailbox';
import { attestation, facture, jeanne, nadia, samir, samira } from '../../../../tests/support/a-practice';
import type { WebmailGoal } from './schema';

const app = 'webmail';
type SendingGoal = Extract<WebmailGoal, { type: 'message-sent' }>;
const toSamira = (more: Partial<SendingGoal> = {}): SendingGoal => ({ app, type: 'message-sent', to: samira.email, ...more });

const edit = (field: 'to' | 'cc' | 'bcc' | 'subject' | 'body', value: string): WebmailGesture => ({ type: 'draft-edited', field, value });
const send: WebmailGesture = { type: 'draft-sent' };
const anyway: WebmailGesture = { type: 'send-confirmed' };

function reached(goal: WebmailGoal, ...gestures: readonly WebmailGesture[]): boolean {
  return aMailbox()
    .after(...gestures)
    .reaches(goal);
}

describe('a message to Samira', () => {
  const start: WebmailGesture = { type: 'draft-started' };
  const pick: WebmailGesture = { type: 'contact-picked', field: 'to', email: samira.email };

  test.each<readonly [string, readonly WebmailGesture[]]>([
    ['the address typed by hand', [start, edit('to', samira.email), edit('subject', 'Oui'), edit('body', 'Je viens'), send]],
    ['the person picked under the box', [start, edit('to', 'sam'), pick, edit('subject', 'Oui'), edit('body', 'Je viens'), send]],
    ['the text first, the address last', [start, edit('body', 'Je viens'), edit('subject', 'Oui'), edit('to', samira.email), send]],
    ['an answer to her message', [{ type: 'message-opened', mailId: 'invitation' }, { type: 'reply-started', kind: 'reply' }, edit('body', 'Je viens'), send]],
    [
      'a draft taken up again',
      [
        start,
        edit('to', samira.email),
        edit('subject', 'Oui'),
        { type: 'draft-closed' },
        { type: 'folder-opened', folder: 'drafts' },
        { type: 'message-opened', mailId: 'draft-1' },
        edit('body', 'Je viens'),
        send,
      ],
    ],
    ['her address as a copy', [start, { type: 'copies-shown' }, edit('cc', samira.email), edit('subject', 'Oui'), edit('body', 'Je viens'), send]],
    [
      'a first message that was wrong',
      [
        start,
        edit('to', samir.email),
        edit('subject', 'Oui'),
        edit('body', 'Je viens'),
        send,
        start,
        edit('to', samira.email),
        edit('subject', 'Oui'),
        edit('body', 'Je viens'),
        send,
      ],
    ],
  ])('counts, whatever the path: %s', (_, gestures) => {
    expect(reached(toSamira(), ...gestures)).toBe(true);
  });

  test('does not count when somebody else reads it too', () => {
    expect(reached(toSamira(), start, edit('to', `${samira.email}, ${samir.email}`), edit('subject', 'Oui'), edit('body', 'Je viens'), send)).toBe(false);
  });

  test('does not count before it has left', () => {
    expect(reached(toSamira(), start, edit('to', samira.email), edit('subject', 'Oui'), edit('body', 'Je viens'), { type: 'draft-closed' })).toBe(false);
    expect(reached(toSamira(), start, edit('to', samira.email), edit('body', 'Je viens'), send)).toBe(false);
  });

  test('needs a text, unless the goal does without', () => {
    const empty = [start, edit('to', samira.email), edit('subject', 'Oui'), send, anyway];
    expect(reached(toSamira(), ...empty)).toBe(false);
    expect(reached(toSamira({ body: 'optional' }), ...empty)).toBe(true);
  });

  test('needs a subject only when the goal asks for one', () => {
    const bare = [start, edit('to', samira.email), edit('body', 'Je viens'), send, anyway];
    expect(reached(toSamira(), ...bare)).toBe(true);
    expect(reached(toSamira({ subject: 'required' }), ...bare)).toBe(false);
  });

  test('stays done when it is deleted from Envoyés', () => {
    const sent = [start, edit('to', samira.email), edit('subject', 'Oui'), edit('body', 'Je viens'), send];
    const deleted: readonly WebmailGesture[] = [
      { type: 'folder-opened', folder: 'sent' },
      { type: 'message-opened', mailId: 'sent-draft-1' },
      { type: 'message-binned' },
    ];
    expect(reached(toSamira(), ...sent, ...deleted)).toBe(true);
  });
});

describe('an answer', () => {
  const goal: WebmailGoal = { app, type: 'message-sent', to: nadia.email, kind: 'reply', about: 'sortie' };
  const open: WebmailGesture = { type: 'message-opened', mailId: 'sortie' };

  test('counts by « Répondre », and by « Répondre à tous » once the others are taken off', () => {
    expect(reached(goal, open, { type: 'reply-started', kind: 'reply' }, edit('body', 'Trop cher'), send)).toBe(true);
    expect(reached(goal, open, { type: 'reply-started', kind: 'reply-all' }, edit('to', nadia.email), edit('body', 'Trop cher'), send)).toBe(true);
    expect(reached(goal, open, { type: 'reply-started', kind: 'reply-all' }, edit('body', 'Trop cher'), send)).toBe(false);
  });

  test('is not a new message, nor an answer to another message', () => {
    expect(reached(goal, { type: 'draft-started' }, edit('to', nadia.email), edit('subject', 'Mer'), edit('body', 'Trop cher'), send)).toBe(false);
    const elsewhere: WebmailGesture = { type: 'message-opened', mailId: 'invitation' };
    expect(reached(goal, elsewhere, { type: 'reply-started', kind: 'reply' }, edit('to', nadia.email), edit('body', 'Trop cher'), send)).toBe(false);
  });

  test('to a group counts for the whole group, in any order, and for nobody less', () => {
    const group: WebmailGoal = { app, type: 'message-sent', to: [samir.email, jeanne.email, nadia.email] };
    expect(reached(group, open, { type: 'reply-started', kind: 'reply-all' }, edit('body', 'Oui'), send)).toBe(true);
    expect(reached(group, open, { type: 'reply-started', kind: 'reply' }, edit('body', 'Oui'), send)).toBe(false);
  });
});

describe('copies and files', () => {
  const start = aMailbox().after({ type: 'draft-started' }, { type: 'copies-shown' }, edit('subject', 'Oui'), edit('body', 'Voici'));
  const done = (goal: WebmailGoal, box: Mailbox): boolean => box.after(send).reaches(goal);

  test('a copy asked for as a copy must be one, and a hidden one hidden', () => {
    const goal = toSamira({ cc: samir.email });
    expect(done(goal, start.after(edit('to', samira.email), edit('cc', samir.email)))).toBe(true);
    expect(done(goal, start.after(edit('to', `${samira.email}, ${samir.email}`)))).toBe(false);
    expect(done(toSamira({ bcc: [samir.email] }), start.after(edit('to', samira.email), edit('bcc', samir.email)))).toBe(true);
    expect(done(toSamira({ bcc: [samir.email] }), start.after(edit('to', samira.email), edit('cc', samir.email)))).toBe(false);
  });

  test('the files asked for, no more and no less', () => {
    const goal = toSamira({ attachments: ['attestation'] });
    const box = start.after(edit('to', samira.email));
    const right = box.receiving({ type: 'file-chosen', to: 'webmail', file: attestation });
    const both = right.receiving({ type: 'file-chosen', to: 'webmail', file: facture });
    expect([done(goal, box), done(goal, right), done(goal, both)]).toEqual([false, true, false]);
    expect(done(goal, both.after({ type: 'attachment-removed', fileId: 'facture' }))).toBe(true);
  });
});

describe('the other goals', () => {
  test('a message is read once it was opened, whatever happened to it since', () => {
    const goal: WebmailGoal = { app, type: 'message-read', mailId: 'invitation' };
    expect(reached(goal)).toBe(false);
    expect(reached(goal, { type: 'message-opened', mailId: 'invitation' }, { type: 'message-marked', as: 'unread' })).toBe(true);
  });

  test('a message is in a folder while it is there', () => {
    const goal: WebmailGoal = { app, type: 'message-in-folder', mailId: 'invitation', folder: 'bin' };
    const bin: readonly WebmailGesture[] = [{ type: 'message-opened', mailId: 'invitation' }, { type: 'message-binned' }];
    expect(reached(goal, ...bin)).toBe(true);
    expect(reached(goal, ...bin, { type: 'notice-undone' })).toBe(false);
  });

  test('a file is kept once it was saved', () => {
    const goal: WebmailGoal = { app, type: 'attachment-kept', fileId: 'affiche' };
    const save: readonly WebmailGesture[] = [
      { type: 'message-opened', mailId: 'sortie' },
      { type: 'attachment-saved', fileId: 'affiche' },
    ];
    expect([reached(goal), reached(goal, ...save)]).toEqual([false, true]);
  });

  test('signing out counts as long as one does not come back', () => {
    const goal: WebmailGoal = { app, type: 'signed-out' };
    expect([reached(goal), reached(goal, { type: 'signed-out' }), reached(goal, { type: 'signed-out' }, { type: 'signed-in' })]).toEqual([false, true, false]);
  });
});
