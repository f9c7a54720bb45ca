import { describe, expect, test } from 'vitest';
import { aMailbox, type Mailbox } from '../../../../tests/support/a-mailbox';
import { attestation, jeanne, samir, samira } from '../../../../tests/support/a-practice';

interface Written {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
}

/** A new message to Samira, right unless the test says otherwise. */
function aMessage(words: Written = {}, box = aMailbox()): Mailbox {
  const { to, subject, body } = { to: samira.email, subject: 'Dimanche', body: 'Je viens.', ...words };
  return box.after(
    { type: 'draft-started' },
    { type: 'copies-shown' },
    { type: 'draft-edited', field: 'to', value: to },
    { type: 'draft-edited', field: 'cc', value: words.cc ?? '' },
    { type: 'draft-edited', field: 'bcc', value: words.bcc ?? '' },
    { type: 'draft-edited', field: 'subject', value: subject },
    { type: 'draft-edited', field: 'body', value: body },
  );
}

const sent = (box: Mailbox): Mailbox => box.after({ type: 'draft-sent' });

describe('a right message', () => {
  test('leaves, is in Envoyés, and the mailbox is back on the list with a word about it', () => {
    const box = sent(aMessage());
    expect(box.subjectsIn('sent')).toEqual(['Dimanche']);
    expect(box.state).toMatchObject({ pane: { name: 'list', folder: 'inbox' }, notice: { type: 'sent' } });
    expect(box.effects).toEqual([]);
  });

  test('goes to each person, open or hidden, whatever separates the addresses', () => {
    const [mail] = sent(aMessage({ to: `${samira.email} ; ${samir.email}, `, bcc: jeanne.email })).state.mails;
    expect(mail).toMatchObject({ to: [samira, samir], cc: [], bcc: [jeanne], at: '10 h 30', read: true });
  });

  test('an address is the same in capitals', () => {
    expect(sent(aMessage({ to: 'SAMIRA@Courriel.example' })).state.mails[0]?.to).toEqual([samira]);
  });
});

describe('what keeps a message from leaving', () => {
  test('without an address the mailbox says so and keeps the message', () => {
    const box = sent(aMessage({ to: ' , ' }));
    expect(box.state.pane).toMatchObject({ draft: { body: 'Je viens.' }, problem: { type: 'no-recipient' } });
    expect(box.subjectsIn('drafts')).toEqual(['Dimanche']);
  });

  test('a hidden copy alone is enough of an address', () => {
    expect(sent(aMessage({ to: '', bcc: samira.email })).subjectsIn('sent')).toEqual(['Dimanche']);
  });

  test.each([
    'Samira',
    'samira',
    'samira@',
    '@courriel.example',
    'samira@courriel',
    'samira @courriel.example',
    'samira@@courriel.example',
    'samïra@courriel.example',
    'samira.courriel.example',
    'samira@courriel.e',
  ])('« %s » is not an address, and the mailbox names it', (address) => {
    expect(sent(aMessage({ to: `${samir.email}, ${address}` })).state.pane).toMatchObject({ problem: { type: 'address-malformed', field: 'to', address } });
  });

  test.each(['samira@courriel.example', 'samira.haddad@jardins-trois-ponts.example', 's+atelier@a.b.example', '  samira@courriel.example  '])(
    '« %s » may go',
    (address) => {
      expect(sent(aMessage({ to: address })).state.pane.name).toBe('list');
    },
  );

  test.each([
    'Samira Haddad <samira@courriel.example>',
    '"Haddad, Samira" <samira@courriel.example>',
    'mailto:samira@courriel.example',
    '« samira@courriel.example »',
    '(samira@courriel.example).',
    '\u200bsamira@courriel.example\u00a0',
  ])('« %s » goes to the person meant', (written) => {
    const mail = sent(aMessage({ to: `${samir.email}, ${written}` })).state.mails.find(({ folder }) => folder === 'sent');
    expect(mail?.to.map(({ email }) => email)).toEqual([samir.email, 'samira@courriel.example']);
  });

  test('a comma for the dot is named for what it is', () => {
    const address = 'samira@courriel,example';
    expect(sent(aMessage({ to: address })).state.pane).toMatchObject({ problem: { type: 'address-malformed', field: 'to', address } });
  });

  test('a copy’s address is looked at too', () => {
    expect(sent(aMessage({ cc: 'samir' })).state.pane).toMatchObject({ problem: { field: 'cc' } });
  });
});

describe('what the mailbox asks first', () => {
  test('without a subject it asks, and waits for the answer', () => {
    const asked = sent(aMessage({ subject: ' ' }));
    expect(asked.state.pane).toMatchObject({ question: 'subject-empty' });
    expect(asked.after({ type: 'draft-closed' }, { type: 'draft-edited', field: 'subject', value: 'X' }).state).toBe(asked.state);
    expect(asked.after({ type: 'send-held' }).draft.body).toBe('Je viens.');
    expect(asked.after({ type: 'send-confirmed' }).subjectsIn('sent')).toEqual(['']);
  });

  test.each([
    'Je vous joins mon attestation.',
    'Voir la pièce jointe.',
    'Voir les pieces jointes',
    'Ci-joint mon CV',
    'Le contrat est en PJ',
    'Je joins la photo',
  ])('when the text says « %s » and there is no file, it asks', (body) => {
    expect(sent(aMessage({ body })).state.pane).toMatchObject({ question: 'attachment-forgotten' });
  });

  test.each(['Rejoignez-nous !', 'Je viens avec mon conjoint.', 'Nous nous joindrons à vous.', 'Je rejoins Samira.'])('« %s » announces no file', (body) => {
    expect(sent(aMessage({ body })).state.pane.name).toBe('list');
  });

  test('with a file there, the text may announce it', () => {
    const box = aMessage({ body: 'Voici la pièce jointe.' }).receiving({ type: 'file-chosen', to: 'webmail', file: attestation });
    expect(sent(box).subjectsIn('sent')).toEqual(['Dimanche']);
  });

  test('without any text it asks', () => {
    expect(sent(aMessage({ body: '' })).state.pane).toMatchObject({ question: 'body-empty' });
  });

  test('a message that is forwarded may have no text of one’s own', () => {
    const box = aMailbox().after(
      { type: 'message-opened', mailId: 'invitation' },
      { type: 'reply-started', kind: 'forward' },
      { type: 'draft-edited', field: 'to', value: jeanne.email },
      { type: 'draft-sent' },
    );
    expect(box.subjectsIn('sent')).toEqual(['Tr : Dimanche midi ?']);
  });
});

describe('an address nobody has', () => {
  const lost = sent(aMessage({ to: 'samyra@courriel.example' }));

  test('the message leaves, and will come back a moment later', () => {
    expect(lost.subjectsIn('sent')).toEqual(['Dimanche']);
    expect(lost.effects).toEqual([{ type: 'mail-returned', when: 'soon', to: 'webmail', address: 'samyra@courriel.example', subject: 'Dimanche' }]);
  });

  test('it comes back unread, on top of the inbox, and names the address', () => {
    const back = lost.receiving({ type: 'mail-returned', to: 'webmail', address: 'samyra@courriel.example', subject: 'Dimanche' });
    const [mail] = back.state.mails;
    expect(mail).toMatchObject({ folder: 'inbox', read: false, subject: 'Message non distribué' });
    expect(mail?.body.join(' ')).toContain('samyra@courriel.example');
  });

  test('two returned messages are two messages, and the postmaster is nobody one can write to', () => {
    const effect = { type: 'mail-returned', to: 'webmail', address: 'samyra@courriel.example', subject: 'Dimanche' } as const;
    const back = lost.receiving(effect).receiving(effect);
    expect(new Set(back.state.mails.map((mail) => mail.id)).size).toBe(back.state.mails.length);
    expect(sent(aMessage({ to: 'postmaster@ancre.example' }, back)).effects).toHaveLength(1);
  });

  test('everyone met in a message can be written to, even outside the contacts', () => {
    expect(sent(aMessage({ to: 'nadia@centre-social.example' })).effects).toEqual([]);
    expect(sent(aMessage({ to: 'camille.martin@courriel.example' })).effects).toEqual([]);
  });
});
