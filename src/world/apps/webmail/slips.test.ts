import { describe, expect, test } from 'vitest';
import { aMailbox, chosen, type Mailbox, type WebmailGesture } from '../../../../tests/support/a-mailbox';
import { attestation, facture, jeanne, nadia, samir, samira, samiraAnswered, video, aMail } from '../../../../tests/support/a-practice';
import { aloud } from '../../../../tests/support/french';
import type { Effect } from '../contract';
import webmail from './model';
import type { WebmailGoal, WebmailSlip } from './schema';
import type { FirstSlip } from './state';

const app = 'webmail';
const send: WebmailGesture = { type: 'draft-sent' };
const toSamira = samiraAnswered;

type Words = Partial<Record<'to' | 'cc' | 'bcc' | 'subject' | 'body', string>>;

function filled(box: Mailbox, words: Words): Mailbox {
  const edits = (['to', 'cc', 'bcc', 'subject', 'body'] as const).flatMap((field): readonly WebmailGesture[] => {
    const value = words[field];
    return value === undefined ? [] : [{ type: 'draft-edited', field, value }];
  });
  return box.after({ type: 'copies-shown' }, ...edits);
}

/** A new message to Samira, right unless the test says otherwise. */
function aMessage(words: Words = {}): Mailbox {
  return filled(aMailbox().after({ type: 'draft-started' }), { to: samira.email, subject: 'Dimanche', body: 'Je viens.', ...words });
}

function anAnswer(to: 'invitation' | 'sortie', kind: 'reply' | 'reply-all' | 'forward', words: Words = { body: 'Je viens.' }): Mailbox {
  return filled(aMailbox().after({ type: 'message-opened', mailId: to }, { type: 'reply-started', kind }), words);
}

/** The slip when something comes from elsewhere. */
function slipOfArrival(box: Mailbox, effect: Effect, ...goals: readonly WebmailGoal[]): WebmailSlip | undefined {
  return webmail.slipOf({ by: 'world', effect }, box.state, box.receiving(effect).state, goals);
}

const withFile: WebmailGoal = { ...samiraAnswered, attachments: ['attestation'] };

describe('each usual mistake is recognised', () => {
  test('the address was written in the subject', () => {
    expect(aMessage({ to: '', subject: samira.email }).slipOf(send, toSamira)).toEqual({ app, type: 'address-in-subject' });
  });

  test('nobody to send to', () => {
    expect(aMessage({ to: '' }).slipOf(send, toSamira)).toEqual({ app, type: 'sent-to-nobody' });
  });

  test('an address with something missing, named', () => {
    expect(aMessage({ to: 'samira@courriel' }).slipOf(send, toSamira)).toEqual({ app, type: 'address-malformed', address: 'samira@courriel' });
  });

  test('an address nobody has: nothing at once, an explanation when the message comes back', () => {
    const box = aMessage({ to: 'samyra@courriel.example' });
    expect(box.slipOf(send, toSamira)).toBeUndefined();
    const sent = box.after(send);
    const [back] = sent.effects;
    if (back === undefined) throw new Error('The message should be on its way back.');
    expect(slipOfArrival(sent, back, toSamira)).toEqual({ app, type: 'address-unknown', address: 'samyra@courriel.example' });
  });

  test('an answer to all, when one person was to read it', () => {
    const goal: WebmailGoal = { app, type: 'message-sent', to: nadia.email };
    expect(anAnswer('sortie', 'reply-all').slipOf(send, goal)).toEqual({ app, type: 'replied-to-all' });
  });

  test('an answer to one, when the whole group was to read it', () => {
    const goal: WebmailGoal = { app, type: 'message-sent', to: [nadia.email, jeanne.email, samir.email] };
    expect(anAnswer('sortie', 'reply').slipOf(send, goal)).toEqual({ app, type: 'replied-to-one' });
  });

  test('the file is announced and forgotten, before the message leaves and after', () => {
    const asked = aMessage({ body: 'Voici en pièce jointe mon attestation.' });
    expect(asked.slipOf(send, withFile)).toEqual({ app, type: 'attachment-forgotten' });
    expect(asked.after(send).slipOf({ type: 'send-confirmed' }, withFile)).toEqual({ app, type: 'attachment-forgotten' });
    expect(aMessage().slipOf(send, withFile)).toEqual({ app, type: 'attachment-forgotten' });
  });

  test('another file than the one asked for, when it is chosen and when it is sent', () => {
    expect(slipOfArrival(aMessage(), chosen(facture), withFile)).toEqual({ app, type: 'wrong-file', name: 'facture.pdf' });
    expect(aMessage().receiving(chosen(facture)).slipOf(send, withFile)).toEqual({ app, type: 'wrong-file', name: 'facture.pdf' });
    const both = aMessage().receiving(chosen(attestation)).receiving(chosen(facture));
    expect(both.slipOf(send, withFile)).toEqual({ app, type: 'wrong-file', name: 'facture.pdf' });
  });

  test('a file too heavy, whatever was asked for', () => {
    expect(slipOfArrival(aMessage(), chosen(video), withFile)).toEqual({ app, type: 'file-too-heavy', name: 'video.mp4' });
    expect(slipOfArrival(aMessage(), chosen(video))).toEqual({ app, type: 'file-too-heavy', name: 'video.mp4' });
  });

  test('no subject, when the mailbox asks and when it leaves so', () => {
    const goal: WebmailGoal = { ...samiraAnswered, subject: 'required' };
    const bare = aMessage({ subject: '' });
    expect(bare.slipOf(send, goal)).toEqual({ app, type: 'subject-empty' });
    expect(bare.after(send).slipOf({ type: 'send-confirmed' }, goal)).toEqual({ app, type: 'subject-empty' });
  });

  test('the message left without any text, in spite of the question', () => {
    const bare = aMessage({ body: '' });
    expect(bare.slipOf(send, toSamira)).toBeUndefined();
    expect(bare.after(send).slipOf({ type: 'send-confirmed' }, toSamira)).toEqual({ app, type: 'sent-unfinished' });
  });

  test('a written message closed instead of sent waits among drafts, and that is said; one just begun may be closed', () => {
    const close: WebmailGesture = { type: 'draft-closed' };
    const answer = { ...samiraAnswered, kind: 'reply' } as const;
    expect(aMessage().slipOf(close, toSamira)).toEqual({ app, type: 'draft-left' });
    expect(anAnswer('invitation', 'reply').slipOf(close, answer)).toEqual({ app, type: 'draft-left' });
    expect(anAnswer('invitation', 'reply', {}).slipOf(close, answer)).toBeUndefined();
    expect([aMessage({ to: '' }), aMessage({ body: '' })].map((box) => box.slipOf(close, toSamira))).toEqual([undefined, undefined]);
    // Nobody waits for it, or it was sent already and this is another.
    expect(aMessage().slipOf(close)).toBeUndefined();
    const another = filled(aMessage().after(send, { type: 'draft-started' }), { to: samir.email, body: 'Bonjour' });
    expect(another.slipOf(close, toSamira)).toBeUndefined();
  });

  test('somebody else than the person meant, alone or beside her', () => {
    expect(aMessage({ to: samir.email }).slipOf(send, toSamira)).toEqual({ app, type: 'wrong-recipient', name: 'Samir Hadjadj' });
    expect(aMessage({ cc: samir.email }).slipOf(send, toSamira)).toEqual({ app, type: 'wrong-recipient', name: 'Samir Hadjadj' });
  });

  test('an address that should be hidden is seen by the others', () => {
    const goal: WebmailGoal = { ...samiraAnswered, bcc: samir.email };
    expect(aMessage({ cc: samir.email }).slipOf(send, goal)).toEqual({ app, type: 'recipient-visible' });
    expect(aMessage({ bcc: samir.email }).slipOf(send, goal)).toBeUndefined();
  });

  test('somebody who should have had it got nothing', () => {
    const goal: WebmailGoal = { app, type: 'message-sent', to: [samira.email, samir.email] };
    expect(aMessage().slipOf(send, goal)).toEqual({ app, type: 'recipient-missing', name: 'Samir Hadjadj' });
    expect(aMessage().slipOf(send, { ...samiraAnswered, cc: samir.email })).toEqual({ app, type: 'recipient-missing', name: 'Samir Hadjadj' });
  });

  test('somebody meant for a copy got the message as the others did', () => {
    const goal: WebmailGoal = { ...samiraAnswered, cc: samir.email };
    expect(aMessage({ to: `${samira.email}, ${samir.email}` }).slipOf(send, goal)).toEqual({ app, type: 'copy-misplaced', name: 'Samir Hadjadj' });
    expect(aMessage({ cc: samir.email }).slipOf(send, goal)).toBeUndefined();
  });

  test('one got up from a shared computer with the mailbox open', () => {
    const leaving: Effect = { type: 'seat-left', to: 'webmail' };
    expect(slipOfArrival(aMailbox(), leaving)).toEqual({ app, type: 'left-signed-in' });
    const closed = aMailbox().after({ type: 'signed-out' });
    expect(closed.receiving(leaving).state).toBe(closed.state);
  });

  test('a message apart, when an answer to the invitation was asked', () => {
    const goal: WebmailGoal = { ...samiraAnswered, kind: 'reply', about: 'invitation' };
    expect(aMessage().slipOf(send, goal)).toEqual({ app, type: 'started-elsewhere', button: 'Répondre', subject: 'Dimanche midi ?' });
    const forward: WebmailGoal = { app, type: 'message-sent', to: jeanne.email, kind: 'forward', about: 'invitation' };
    expect(anAnswer('sortie', 'forward', { to: jeanne.email }).slipOf(send, forward)).toMatchObject({ type: 'started-elsewhere', button: 'Transférer' });
  });
});

describe('what a beginner tries', () => {
  const aSigned: WebmailGoal = { ...samiraAnswered, says: ['Camille', 'jeudi'] };

  test('the message has no name at the end, or not the word that is waited for', () => {
    expect(aMessage({ body: 'Je viens jeudi.' }).slipOf(send, aSigned)).toEqual({ app, type: 'unsigned' });
    expect(aMessage({ body: 'Je viens. Camille' }).slipOf(send, aSigned)).toEqual({ app, type: 'words-missing', words: 'jeudi' });
    expect(aMessage({ body: 'Je viens JEUDI.\nCamille Martin' }).slipOf(send, aSigned)).toBeUndefined();
    // Said in one’s own subject, it is said; the subject of an answer is somebody else’s.
    expect(aMessage({ subject: 'Jeudi', body: 'Je viens. Camille' }).slipOf(send, aSigned)).toBeUndefined();
    const answered: WebmailGoal = { ...samiraAnswered, says: ['dimanche'] };
    expect(anAnswer('invitation', 'reply').draft.subject).toMatch(/dimanche/i);
    expect(anAnswer('invitation', 'reply').slipOf(send, answered)).toEqual({ app, type: 'words-missing', words: 'dimanche' });
  });

  test('the text is in the subject, whether it greets or is long; a subject is not a text', () => {
    const inSubject = (subject: string) => aMessage({ subject, body: '' }).slipOf(send, toSamira);
    expect(inSubject('Bonjour, je viens')).toEqual({ app, type: 'text-in-subject' });
    expect(inSubject('Je voudrais savoir si je peux venir dimanche avec mon fils')).toEqual({ app, type: 'text-in-subject' });
    expect(inSubject('Retard pour le rendez-vous de 14 h')).toBeUndefined();
    expect(anAnswer('invitation', 'reply', { body: '' }).slipOf(send, toSamira)).toBeUndefined();
  });

  test('the answer is written where one looks for messages', () => {
    const box = aMailbox();
    const search = (words: string): WebmailGesture => ({ type: 'searched', words });
    expect(box.slipOf(search('oui je viens avec plaisir'), toSamira)).toEqual({ app, type: 'text-in-search', button: 'Nouveau message' });
    expect(box.slipOf(search('Bonjour Samira'), { ...samiraAnswered, kind: 'reply' })).toEqual({ app, type: 'text-in-search', button: 'Répondre' });
    expect(box.slipOf(search('girafe'), toSamira)).toBeUndefined();
    expect(box.slipOf(search('oui je viens avec plaisir'))).toBeUndefined();
  });

  test('an address that begins as a site does', () => {
    const sent = aMessage({ to: `www.${samira.email}` }).after(send);
    const [back] = sent.effects;
    if (back === undefined) throw new Error('The message should be on its way back.');
    expect(slipOfArrival(sent, back, toSamira)).toEqual({ app, type: 'address-with-www', address: `www.${samira.email}` });
  });

  test('the same file twice: the mailbox says so, and it stays there once', () => {
    const box = aMessage().receiving(chosen(attestation));
    expect(slipOfArrival(box, chosen(attestation), withFile)).toEqual({ app, type: 'file-attached-twice', name: 'attestation.pdf' });
    expect(box.receiving(chosen(attestation)).slipOf(send, withFile)).toBeUndefined();
  });

  test('another message than the one asked for is taken out of the spam folder; what one put there may come back', () => {
    const goal: WebmailGoal = { app, type: 'message-in-folder', mailId: 'jetee', folder: 'inbox' };
    const box = aMailbox({
      inbox: [aMail({ id: 'jetee', folder: 'bin' }), aMail({ id: 'pub', subject: 'Promotion', folder: 'bin' }), aMail({ id: 'a', subject: 'Ici' })],
    });
    const opened = (mailId: string) => box.after({ type: 'folder-opened', folder: 'bin' }, { type: 'message-opened', mailId });
    expect(opened('pub').slipOf({ type: 'message-restored' }, goal)).toEqual({ app, type: 'wrong-message-restored', subject: 'Promotion' });
    expect(opened('jetee').slipOf({ type: 'message-restored' }, goal)).toBeUndefined();
    const own = box.after({ type: 'message-opened', mailId: 'a' }, { type: 'message-binned' }, { type: 'folder-opened', folder: 'bin' });
    expect(own.after({ type: 'message-opened', mailId: 'a' }).slipOf({ type: 'message-restored' }, goal)).toBeUndefined();
  });
});

describe('each has its own explanation', () => {
  // A record, so that a new slip does not compile until it is here.
  const byType: { readonly [Type in FirstSlip['type']]: Extract<WebmailSlip, { readonly type: Type }> } = {
    'address-in-subject': { app, type: 'address-in-subject' },
    'sent-to-nobody': { app, type: 'sent-to-nobody' },
    'address-malformed': { app, type: 'address-malformed', address: 'samira@courriel' },
    'address-unknown': { app, type: 'address-unknown', address: 'samyra@courriel.example' },
    'replied-to-all': { app, type: 'replied-to-all' },
    'replied-to-one': { app, type: 'replied-to-one' },
    'attachment-forgotten': { app, type: 'attachment-forgotten' },
    'wrong-file': { app, type: 'wrong-file', name: 'facture.pdf' },
    'file-too-heavy': { app, type: 'file-too-heavy', name: 'video.mp4' },
    'subject-empty': { app, type: 'subject-empty' },
    'sent-unfinished': { app, type: 'sent-unfinished' },
    'wrong-recipient': { app, type: 'wrong-recipient', name: 'Samir Hadjadj' },
    'left-signed-in': { app, type: 'left-signed-in' },
    'recipient-missing': { app, type: 'recipient-missing', name: 'Samir Hadjadj' },
    'copy-misplaced': { app, type: 'copy-misplaced', name: 'Jeanne Petit' },
    'recipient-visible': { app, type: 'recipient-visible' },
    'started-elsewhere': { app, type: 'started-elsewhere', button: 'Répondre', subject: 'Dimanche midi ?' },
    unsigned: { app, type: 'unsigned' },
    'words-missing': { app, type: 'words-missing', words: 'jeudi' },
    'text-in-subject': { app, type: 'text-in-subject' },
    'draft-left': { app, type: 'draft-left' },
    'text-in-search': { app, type: 'text-in-search', button: 'Nouveau message' },
    'address-with-www': { app, type: 'address-with-www', address: 'www.samira@courriel.example' },
    'file-attached-twice': { app, type: 'file-attached-twice', name: 'facture.pdf' },
    'wrong-message-restored': { app, type: 'wrong-message-restored', subject: 'Promotion' },
  };
  const slips = Object.values(byType);
  const explained = (slip: WebmailSlip): string => aloud({ app, say: webmail.explain(slip, aMailbox().state) });

  test('no two mistakes are explained by the same sentence', () => {
    expect(new Set(slips.map(explained)).size).toBe(slips.length);
  });

  test('what is named by the mistake is named by its explanation', () => {
    for (const slip of slips) {
      for (const detail of Object.entries(slip).flatMap(([key, value]) => (key === 'app' || key === 'type' ? [] : [value]))) {
        expect(explained(slip)).toContain(detail);
      }
    }
  });

  test.each([
    ['samira', 'nom seul'],
    ['samira.courriel.example', 'arobase'],
    ['samira@courriel.example@', 'plusieurs signes @'],
    ['samira@courriel,example', 'virgule à la place du point'],
    ['samira @courriel.example', 'espace'],
    ['samïra@courriel.example', 'accent'],
    ['@courriel.example', 'avant le signe @'],
    ['samira@courriel', 'fin de l’adresse'],
  ])('« %s »: the explanation says what is amiss (%s)', (address, amiss) => {
    expect(explained({ app, type: 'address-malformed', address })).toContain(amiss);
  });

  test('each skin’s own labels are in the explanation', () => {
    const say = webmail.explain({ app, type: 'address-in-subject' }, aMailbox({ skin: 'plume' }).state);
    expect(aloud({ app, say })).toMatch(/Sujet.*Destinataires/);
  });
});

describe('what is not a mistake', () => {
  test.each([
    ['a new message', aMessage()],
    ['an answer', anAnswer('invitation', 'reply')],
    ['a message that was forwarded to her', anAnswer('sortie', 'forward', { to: samira.email, body: 'Regarde' })],
    ['an answer to all from which the others were taken off', anAnswer('sortie', 'reply-all', { to: samira.email, body: 'Bonjour' })],
  ])('%s that reaches the goal is never a slip', (_, box) => {
    expect(box.slipOf(send, toSamira)).toBeUndefined();
  });

  test('a message to somebody else, once the goal is reached, is nobody’s mistake', () => {
    const done = aMessage().after(send);
    const next = filled(done.after({ type: 'draft-started' }), { to: jeanne.email, subject: 'Bonjour', body: 'Comment allez-vous ?' });
    expect(next.slipOf(send, toSamira)).toBeUndefined();
    expect(slipOfArrival(next, chosen(facture), withFile)).toEqual({ app, type: 'wrong-file', name: 'facture.pdf' });
    const doneWithFile = aMessage().receiving(chosen(attestation)).after(send);
    const more = filled(doneWithFile.after({ type: 'draft-started' }), { to: jeanne.email });
    expect(slipOfArrival(more, chosen(facture), withFile)).toBeUndefined();
  });

  test('where nothing is to be sent, sending is free', () => {
    expect(aMessage({ to: samir.email, body: '' }).after(send).slipOf({ type: 'send-confirmed' })).toBeUndefined();
    expect(slipOfArrival(aMessage(), chosen(facture))).toBeUndefined();
  });

  test('reading, moving and looking are never slips', () => {
    const box = aMailbox().after({ type: 'message-opened', mailId: 'sortie' });
    for (const gesture of [{ type: 'message-binned' }, { type: 'message-closed' }, { type: 'signed-out' }] satisfies readonly WebmailGesture[]) {
      expect(box.slipOf(gesture, toSamira)).toBeUndefined();
    }
  });
});
