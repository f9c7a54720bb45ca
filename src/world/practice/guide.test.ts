import { describe, expect, test } from 'vitest';
import { aBench, answerSamira, jeanne, played, samir, samira, samiraAnswered, type AnyGesture } from '../../../tests/support/a-practice';
import { aloud } from '../../../tests/support/french';
import type { Bench } from './bench';
import type { Session } from './session';

const app = 'webmail';
const device = 'appareil';
const { open, reply, write, send } = answerSamira;
const edit = (field: 'to' | 'subject' | 'body', value: string): AnyGesture => ({ app, type: 'draft-edited', field, value });
const start: AnyGesture = { app, type: 'draft-started' };

const answering = await aBench();
const writing = await aBench({
  goals: [{ ...samiraAnswered, subject: 'required' }],
  walkthrough: [start, edit('to', samira.email), edit('subject', 'Dimanche'), edit('body', 'Je viens.'), send],
});
const joining = await aBench({
  goals: [{ ...samiraAnswered, attachments: ['attestation'] }],
  walkthrough: [open, reply, { app, type: 'attach-asked' }, { app: device, type: 'file-picked', fileId: 'attestation' }, write, send],
});

/** The types of the gestures the guide asks for, one after another, until the goals are reached. */
function followed(bench: Bench, from: Session): readonly string[] {
  const asked: string[] = [];
  let session = from;
  for (let advice = bench.advise(session); advice.type !== 'done'; advice = bench.advise(session)) {
    if (advice.type !== 'next' || asked.length > 30) return [...asked, 'lost'];
    asked.push(advice.gesture.type);
    const next = bench.send(session, advice.gesture).session;
    if (next === session) return [...asked, 'changes nothing'];
    session = bench.pass(next).session;
  }
  return asked;
}

function firstSentence(bench: Bench, session: Session): string {
  const advice = bench.advise(session);
  return advice.type === 'next' ? aloud(bench.rules.describe(advice.gesture, session.state)).replaceAll('\u00a0', ' ') : advice.type;
}

describe('from the start', () => {
  test('the guide asks for the gestures of the walkthrough, all of them, in order', () => {
    expect(answering.way('wide')).toEqual(answering.practice.walkthrough);
    expect(writing.way('wide')).toEqual(writing.practice.walkthrough);
    expect(joining.way('wide')).toEqual(joining.practice.walkthrough);
  });

  test('on a phone it finds its own way to the folders', async () => {
    const spam = await aBench({
      goals: [{ app, type: 'message-in-folder', mailId: 'loterie', folder: 'inbox' }],
      walkthrough: [
        { app, type: 'folder-opened', folder: 'spam' },
        { app, type: 'message-opened', mailId: 'loterie' },
        { app, type: 'message-marked', as: 'not-spam' },
      ],
    });
    expect(followed(spam, spam.start('narrow'))).toEqual(['menu-opened', 'folder-opened', 'message-opened', 'message-marked']);
  });

  test('an answer is not on the path: nothing is said to be a repair', () => {
    expect(answering.advise(answering.start('wide'))).toEqual({ type: 'next', gesture: open, isRepair: false, left: 4 });
  });
});

describe('another good way is recognised', () => {
  test('the text written first: only what is missing is asked for', () => {
    const session = played(writing, 'wide', start, edit('body', 'À ma façon'));
    expect(followed(writing, session)).toEqual(['draft-edited', 'draft-edited', 'draft-sent']);
    expect(firstSentence(writing, session)).toContain('Dans la case « À »');
  });

  test('one’s own words are never asked to be replaced', () => {
    const session = played(answering, 'wide', open, reply, edit('body', 'Oui'));
    expect(followed(answering, session)).toEqual(['draft-sent']);
  });

  test('an answer where the path had a new message', () => {
    const session = played(writing, 'wide', open, reply, edit('body', 'Je viens'));
    expect(followed(writing, session)).toEqual(['draft-sent']);
  });

  test('the person already picked under the box', async () => {
    const picking = await aBench({
      goals: [samiraAnswered],
      walkthrough: [
        start,
        edit('to', 'Sam'),
        { app, type: 'contact-picked', field: 'to', email: samira.email },
        edit('subject', 'Dimanche'),
        edit('body', 'Je viens.'),
        send,
      ],
    });
    const typedByHand = played(picking, 'wide', start, edit('to', samira.email));
    expect(followed(picking, typedByHand)).toEqual(['draft-edited', 'draft-edited', 'draft-sent']);
    const half = played(picking, 'wide', start, edit('to', 'sami'));
    expect(followed(picking, half)[0]).toBe('contact-picked');
  });

  test('done is done, wherever one is', () => {
    const done = played(answering, 'wide', open, reply, write, send, start);
    expect(answering.advise(done)).toEqual({ type: 'done' });
  });
});

describe('away from the path, the guide leads back', () => {
  test.each<readonly [string, readonly AnyGesture[], readonly string[]]>([
    [
      'after another message was opened',
      [{ app, type: 'message-opened', mailId: 'sortie' }],
      ['message-closed', 'message-opened', 'reply-started', 'draft-edited', 'draft-sent'],
    ],
    [
      'after the needed message was deleted',
      [open, { app, type: 'message-binned' }],
      ['notice-undone', 'message-opened', 'reply-started', 'draft-edited', 'draft-sent'],
    ],
    [
      'after it was deleted and the offer to undo went by',
      [open, { app, type: 'message-binned' }, { app, type: 'folder-opened', folder: 'sent' }],
      ['folder-opened', 'message-opened', 'reply-started', 'draft-edited', 'draft-sent'],
    ],
    [
      'after the answer was closed',
      [open, reply, edit('body', 'Oui'), { app, type: 'draft-closed' }],
      ['message-opened', 'reply-started', 'draft-edited', 'draft-sent'],
    ],
    [
      'in another folder',
      [{ app, type: 'folder-opened', folder: 'drafts' }],
      ['folder-opened', 'message-opened', 'reply-started', 'draft-edited', 'draft-sent'],
    ],
    ['after signing out', [{ app, type: 'signed-out' }], ['signed-in', 'message-opened', 'reply-started', 'draft-edited', 'draft-sent']],
    [
      'among one’s files',
      [{ app: device, type: 'window-opened', window: 'documents' }],
      ['window-opened', 'message-opened', 'reply-started', 'draft-edited', 'draft-sent'],
    ],
    ['after the mailbox asked a question', [open, reply, send], ['send-held', 'draft-edited', 'draft-sent']],
    [
      'after the answer went to all',
      [{ app, type: 'message-opened', mailId: 'sortie' }, { app, type: 'reply-started', kind: 'reply-all' }, edit('body', 'Oui'), send],
      ['message-opened', 'reply-started', 'draft-edited', 'draft-sent'],
    ],
  ])('%s', (_, gestures, way) => {
    expect(followed(answering, played(answering, 'wide', ...gestures))).toEqual(way);
  });

  test('after the address of an answer was changed, the text is kept and the address comes back', () => {
    const session = played(answering, 'wide', open, reply, edit('body', 'Oui'), edit('to', samir.email));
    expect(followed(answering, session)).toEqual(['draft-edited', 'draft-sent']);
    expect(firstSentence(answering, session)).toContain(samira.email);
  });

  test('after a new message instead of an answer, when an answer is asked for', async () => {
    const asked = await aBench({ goals: [{ ...samiraAnswered, kind: 'reply', about: 'invitation' }] });
    const session = played(asked, 'wide', start, edit('to', samira.email), edit('body', 'Oui'));
    expect(followed(asked, session)).toEqual(['draft-closed', 'message-opened', 'reply-started', 'draft-edited', 'draft-sent']);
  });

  test('after the message went to somebody else, one begins again', () => {
    const wrong = played(writing, 'wide', start, edit('to', jeanne.email), edit('subject', 'Dimanche'), edit('body', 'Je viens'), send);
    expect(followed(writing, wrong)).toEqual(['draft-started', 'draft-edited', 'draft-edited', 'draft-edited', 'draft-sent']);
  });

  test('with one person too many, she is taken off', () => {
    const session = played(writing, 'wide', start, edit('to', `${samira.email}, ${jeanne.email}`), edit('subject', 'Dimanche'), edit('body', 'Je viens'));
    expect(followed(writing, session)).toEqual(['draft-edited', 'draft-sent']);
    const copied = played(
      writing,
      'wide',
      start,
      { app, type: 'copies-shown' },
      { app, type: 'draft-edited', field: 'cc', value: jeanne.email },
      edit('to', samira.email),
    );
    expect(firstSentence(writing, copied)).toBe('Effacez ce qui est écrit dans la case « Cc ».');
  });

  test('with the wrong file, it is removed; with the chooser open, the right one is picked or its folder shown', () => {
    const choosing = played(joining, 'wide', open, reply, { app, type: 'attach-asked' });
    expect(followed(joining, choosing)).toEqual(['file-picked', 'draft-edited', 'draft-sent']);
    const elsewhere = played(joining, choosing, { app: device, type: 'folder-shown', folder: 'telechargements' });
    expect(followed(joining, elsewhere)).toEqual(['folder-shown', 'file-picked', 'draft-edited', 'draft-sent']);
    const wrong = played(joining, choosing, { app: device, type: 'file-picked', fileId: 'facture' });
    expect(followed(joining, wrong)).toEqual(['attachment-removed', 'attach-asked', 'file-picked', 'draft-edited', 'draft-sent']);
  });

  test('with the chooser open where no file is asked for, it is closed', () => {
    const session = played(answering, 'wide', open, reply, { app, type: 'attach-asked' });
    expect(followed(answering, session)).toEqual(['chooser-closed', 'draft-edited', 'draft-sent']);
  });

  test('a gesture that leads back is said to be one', () => {
    expect(answering.advise(played(answering, 'wide', { app, type: 'signed-out' }))).toMatchObject({ type: 'next', isRepair: true });
  });
});
