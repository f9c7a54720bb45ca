import { describe, expect, test } from 'vitest';
import { aMailbox, type Mailbox, type WebmailGesture } from '../../../../tests/support/a-mailbox';
import { aMail, aWorld, jeanne, samira } from '../../../../tests/support/a-practice';
import { aloud, inFrench } from '../../../../tests/support/french';
import type { DeviceKind, Screen } from '../contract';
import webmail from './model';

const app = 'webmail';
const writing = aMailbox().after({ type: 'draft-started' });

function told(gesture: WebmailGesture, box: Mailbox, device: DeviceKind = 'ordinateur'): string {
  return inFrench({ app, say: webmail.describe({ app, ...gesture }, box.state, aWorld({ device })) });
}

function lookAt(gesture: WebmailGesture, box: Mailbox, screen: Screen): string {
  return aloud({ app, say: webmail.where({ app, ...gesture }, box.state, aWorld({ screen })) });
}

function said(gesture: WebmailGesture, before: Mailbox): string | undefined {
  const say = webmail.announce({ by: 'learner', event: { app, ...gesture } }, before.state, before.after(gesture).state);
  return say === undefined ? undefined : aloud({ app, say });
}

describe('what to do is said with the words of the screen', () => {
  test('a mouse clicks, a finger touches', () => {
    expect(told({ type: 'draft-started' }, aMailbox())).toBe('Cliquez sur [[Nouveau message]].');
    expect(told({ type: 'draft-started' }, aMailbox({ skin: 'plume' }), 'telephone')).toBe('Touchez [[Écrire]].');
  });

  test('a message is named by its subject and by who wrote it', () => {
    expect(told({ type: 'message-opened', mailId: 'invitation' }, aMailbox())).toBe('Cliquez sur le message [[Dimanche midi ?]], envoyé par Samira Haddad.');
    const nameless = aMailbox({ inbox: [aMail({ id: 'vide', subject: '' })] });
    expect(told({ type: 'message-opened', mailId: 'vide' }, nameless)).toBe('Cliquez sur le message envoyé par [[Samira Haddad]].');
  });

  test('an address is to be copied, a text is one’s own', () => {
    expect(told({ type: 'draft-edited', field: 'to', value: samira.email }, writing)).toContain(`Dans la case [[À]], écrivez l’adresse`);
    expect(told({ type: 'draft-edited', field: 'to', value: 'Samira' }, writing)).not.toContain('adresse');
    expect(told({ type: 'draft-edited', field: 'body', value: 'Oui' }, writing)).toContain('avec vos mots');
    expect(told({ type: 'draft-edited', field: 'cc', value: '' }, writing)).toBe('Effacez ce qui est écrit dans la case [[Cc]].');
  });
});

describe('where to look', () => {
  test.each([
    ['ancre', 'wide', 'Regardez sur le côté de l’écran.'],
    ['plume', 'wide', 'Regardez en haut de l’écran.'],
    ['ancre', 'narrow', 'Regardez en bas de l’écran.'],
    ['plume', 'narrow', 'Regardez en bas de l’écran.'],
  ] as const)('to write, in %s on a %s screen: %s', (skin, screen, where) => {
    expect(lookAt({ type: 'draft-started' }, aMailbox({ skin }), screen)).toBe(where);
  });

  test('every gesture has a place to look at, on both screens and skins', () => {
    for (const skin of ['ancre', 'plume'] as const) {
      for (const screen of ['wide', 'narrow'] as const) {
        for (const gesture of everyGesture) expect(lookAt(gesture, aMailbox({ skin }), screen)).toMatch(/^Regardez .+\.$/);
      }
    }
  });
});

describe('the control of a gesture', () => {
  const box = aMailbox();
  const target = (gesture: WebmailGesture, at: Mailbox): unknown => webmail.target({ app, ...gesture }, at.state, aWorld());

  test('a row of the list is read whole: unread, who, what, when', () => {
    expect(target({ type: 'message-opened', mailId: 'invitation' }, box)).toEqual({
      id: 'message:invitation',
      role: 'button',
      name: 'Non lu, Samira Haddad, Dimanche midi ?, 10 h 12',
    });
  });

  test('a draft’s row names the person it is for', () => {
    const kept = writing.after(
      { type: 'draft-edited', field: 'to', value: jeanne.email },
      { type: 'draft-closed' },
      { type: 'folder-opened', folder: 'drafts' },
    );
    expect(target({ type: 'message-opened', mailId: 'draft-1' }, kept)).toMatchObject({ name: expect.stringContaining(`À\u00a0: ${jeanne.email}`) });
  });

  test('every gesture has its own control, with a name', () => {
    const reading = box.after({ type: 'message-opened', mailId: 'sortie' });
    const ids = everyGesture.map((gesture) => {
      const found = webmail.target({ app, ...gesture }, ('mailId' in gesture ? box : reading).state, aWorld());
      expect(found.name).not.toBe('');
      return found.id;
    });
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what just happened is said', () => {
  test.each<readonly [string, WebmailGesture, Mailbox]>([
    ['Vous lisez « Dimanche midi ? », envoyé par Samira Haddad.', { type: 'message-opened', mailId: 'invitation' }, aMailbox()],
    ['Dossier Indésirables, 1 message.', { type: 'folder-opened', folder: 'spam' }, aMailbox()],
    ['Dossier Brouillons, aucun message.', { type: 'folder-opened', folder: 'drafts' }, aMailbox()],
    ['La boîte trouve 1 message.', { type: 'searched', words: 'mer' }, aMailbox()],
    ['La boîte ne trouve aucun message.', { type: 'searched', words: 'girafe' }, aMailbox()],
    ['Un nouveau message est ouvert. Il est vide.', { type: 'draft-started' }, aMailbox()],
    ['Votre boîte est fermée.', { type: 'signed-out' }, aMailbox()],
    ['La liste des dossiers est ouverte.', { type: 'menu-opened' }, aMailbox({ screen: 'narrow' })],
    ['La boîte affiche : Message mis dans la corbeille', { type: 'message-binned' }, aMailbox().after({ type: 'message-opened', mailId: 'invitation' })],
    ['La boîte affiche : Indiquez au moins un destinataire.', { type: 'draft-sent' }, writing],
    ['Deux cases de plus sont affichées, pour les copies.', { type: 'copies-shown' }, writing],
  ])('« %s »', (sentence, gesture, box) => {
    expect(said(gesture, box)?.replaceAll('\u00a0', ' ')).toBe(sentence);
  });

  test('a sent message is said with the names of the people', () => {
    const ready = writing.after(
      { type: 'draft-edited', field: 'to', value: samira.email },
      { type: 'draft-edited', field: 'subject', value: 'Oui' },
      { type: 'draft-edited', field: 'body', value: 'Je viens' },
    );
    expect(said({ type: 'draft-sent' }, ready)).toContain('Samira Haddad');
  });

  test('letters being typed are not said again: the screen reader has its own echo', () => {
    expect(said({ type: 'draft-edited', field: 'body', value: 'B' }, writing)).toBeUndefined();
  });

  test('nothing is said of a gesture that did nothing', () => {
    expect(said({ type: 'draft-sent' }, aMailbox())).toBeUndefined();
  });
});

const everyGesture: readonly WebmailGesture[] = [
  { type: 'folder-opened', folder: 'sent' },
  { type: 'menu-opened' },
  { type: 'menu-closed' },
  { type: 'message-opened', mailId: 'invitation' },
  { type: 'message-closed' },
  { type: 'message-binned' },
  { type: 'message-restored' },
  { type: 'message-marked', as: 'spam' },
  { type: 'message-marked', as: 'not-spam' },
  { type: 'message-marked', as: 'unread' },
  { type: 'attachment-saved', fileId: 'affiche' },
  { type: 'draft-started' },
  { type: 'reply-started', kind: 'reply' },
  { type: 'reply-started', kind: 'reply-all' },
  { type: 'reply-started', kind: 'forward' },
  { type: 'copies-shown' },
  { type: 'draft-edited', field: 'to', value: 'x' },
  { type: 'draft-edited', field: 'body', value: 'x' },
  { type: 'contact-picked', field: 'to', email: samira.email },
  { type: 'attach-asked' },
  { type: 'attachment-removed', fileId: 'affiche' },
  { type: 'draft-sent' },
  { type: 'send-confirmed' },
  { type: 'send-held' },
  { type: 'draft-closed' },
  { type: 'draft-thrown-away' },
  { type: 'notice-undone' },
  { type: 'searched', words: 'mer' },
  { type: 'signed-out' },
  { type: 'signed-in' },
];
