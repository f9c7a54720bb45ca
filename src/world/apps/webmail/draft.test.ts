import { describe, expect, test } from 'vitest';
import { aMailbox, chosen, type Mailbox } from '../../../../tests/support/a-mailbox';
import { aFile, affiche, aMail, attestation, jeanne, me, nadia, samir, samira, video } from '../../../../tests/support/a-practice';

const writing = aMailbox().after({ type: 'draft-started' });
const typed = (box: Mailbox, field: 'to' | 'cc' | 'bcc' | 'subject' | 'body', value: string): Mailbox => box.after({ type: 'draft-edited', field, value });

describe('answering', () => {
  const reading = aMailbox().after({ type: 'message-opened', mailId: 'sortie' });

  test('« Répondre » is for the person who wrote, with the subject and the first message below', () => {
    const { draft } = reading.after({ type: 'reply-started', kind: 'reply' });
    expect(draft).toMatchObject({ kind: 'reply', about: 'sortie', to: nadia.email, subject: 'Re : Sortie à la mer', body: '' });
    expect(draft.quoted).toEqual(['Nadia Benali a écrit (9 h 05)\u00a0:', 'Nous partons mercredi.']);
  });

  test('« Répondre à tous » is for everyone in the message, but oneself', () => {
    expect(reading.after({ type: 'reply-started', kind: 'reply-all' }).draft.to).toBe(`${nadia.email}, ${jeanne.email}, ${samir.email}`);
  });

  test('« Répondre à tous » does nothing when there is only one person', () => {
    const alone = aMailbox().after({ type: 'message-opened', mailId: 'invitation' });
    expect(alone.after({ type: 'reply-started', kind: 'reply-all' }).state).toBe(alone.state);
  });

  test('« Transférer » is for nobody yet, and takes the files along', () => {
    const { draft } = reading.after({ type: 'reply-started', kind: 'forward' });
    expect(draft).toMatchObject({ kind: 'forward', to: '', subject: 'Tr : Sortie à la mer', attachments: [affiche] });
  });

  test('a reply carries no file, and a reply to a reply says « Re » once', () => {
    const box = aMailbox({ inbox: [aMail({ id: 'suite', subject: 'Re : Bonjour', attachments: ['affiche'] })] });
    const { draft } = box.after({ type: 'message-opened', mailId: 'suite' }, { type: 'reply-started', kind: 'reply' });
    expect(draft).toMatchObject({ subject: 'Re : Bonjour', attachments: [] });
  });

  test('answering one’s own message goes to the people it was sent to', () => {
    const sent = typed(typed(writing, 'to', samira.email), 'body', 'Bonjour');
    const box = typed(sent, 'subject', 'Coucou').after({ type: 'draft-sent' }, { type: 'folder-opened', folder: 'sent' });
    const [mail] = box.state.mails;
    const again = box.after({ type: 'message-opened', mailId: mail?.id ?? '' }, { type: 'reply-started', kind: 'reply' });
    expect(again.draft.to).toBe(samira.email);
  });
});

describe('drafts keep themselves', () => {
  test('a message closed before it is sent waits in Brouillons, as it was', () => {
    const closed = typed(typed(writing, 'to', 'sami'), 'body', 'Bonjour').after({ type: 'draft-closed' });
    expect(closed.state.notice).toEqual({ type: 'draft-kept' });
    const again = closed.after({ type: 'folder-opened', folder: 'drafts' });
    const reopened = again.after({ type: 'message-opened', mailId: again.state.mails[0]?.id ?? '' });
    expect(reopened.draft).toMatchObject({ to: 'sami', body: 'Bonjour' });
  });

  test('a message in which nothing was written leaves no draft', () => {
    const box = writing.after({ type: 'draft-closed' });
    expect(box.subjectsIn('drafts')).toEqual([]);
    expect(box.state.notice).toBeUndefined();
    const reply = aMailbox().after({ type: 'message-opened', mailId: 'sortie' }, { type: 'reply-started', kind: 'forward' }, { type: 'draft-closed' });
    expect(reply.subjectsIn('drafts')).toEqual([]);
  });

  test('a message whose words were all erased leaves no draft', () => {
    expect(
      typed(typed(writing, 'body', 'B'), 'body', '')
        .after({ type: 'draft-closed' })
        .subjectsIn('drafts'),
    ).toEqual([]);
  });

  test('the draft is gone once the message is sent', () => {
    const sent = typed(typed(typed(writing, 'to', samira.email), 'subject', 'Oui'), 'body', 'Je viens').after({ type: 'draft-sent' });
    expect([sent.subjectsIn('drafts'), sent.subjectsIn('sent')]).toEqual([[], ['Oui']]);
  });

  test('a draft thrown away can be taken back, once', () => {
    const thrown = typed(writing, 'body', 'Bonjour').after({ type: 'draft-thrown-away' });
    expect(thrown.subjectsIn('drafts')).toEqual([]);
    expect(thrown.after({ type: 'notice-undone' }).draft.body).toBe('Bonjour');
  });

  test('« Nouveau message » in the middle of a message keeps the first one', () => {
    const second = typed(writing, 'subject', 'Premier').after({ type: 'draft-started' });
    expect(second.draft.subject).toBe('');
    expect(second.subjectsIn('drafts')).toEqual(['Premier']);
  });

  test('« Nouveau message » twice does not open two empty messages', () => {
    expect(writing.after({ type: 'draft-started' }).state).toBe(writing.state);
  });
});

describe('whom one writes to', () => {
  test('the first letters of a name propose the people, with or without accents', () => {
    expect(typed(writing, 'to', 'elo').after({ type: 'contact-picked', field: 'to', email: 'eloise@courriel.example' }).draft.to).toBe(
      'eloise@courriel.example, ',
    );
  });

  test('picking a person replaces the letters typed, and keeps the people before', () => {
    const two = typed(writing, 'to', `${samira.email}, jea`).after({ type: 'contact-picked', field: 'to', email: jeanne.email });
    expect(two.draft.to).toBe(`${samira.email}, ${jeanne.email}, `);
  });

  test('somebody who is not proposed cannot be picked', () => {
    const box = typed(writing, 'to', 'jea');
    expect(box.after({ type: 'contact-picked', field: 'to', email: samira.email }).state).toBe(box.state);
  });

  test('Cc and Cci are there once they are asked for', () => {
    expect(typed(writing, 'cc', samir.email).state).toBe(writing.state);
    const shown = writing.after({ type: 'copies-shown' });
    expect(typed(typed(shown, 'cc', samir.email), 'bcc', me.email).draft).toMatchObject({ cc: samir.email, bcc: me.email });
  });
});

describe('files sent', () => {
  const choose = (box: Mailbox, file: typeof attestation): Mailbox => box.receiving(chosen(file));

  test('« Joindre un fichier » asks the device for a file', () => {
    expect(writing.after({ type: 'attach-asked' }).effects).toEqual([{ type: 'file-wanted', by: 'webmail' }]);
  });

  test('the chosen file is attached, once, and can be removed', () => {
    const one = choose(choose(writing, attestation), attestation);
    expect(one.draft.attachments).toEqual([attestation]);
    expect(one.subjectsIn('drafts')).toHaveLength(1);
    expect(one.after({ type: 'attachment-removed', fileId: 'attestation' }).draft.attachments).toEqual([]);
  });

  test('a file over the limit is refused and named; a file at the limit goes', () => {
    expect(choose(writing, video).state.pane).toMatchObject({ draft: { attachments: [] }, problem: { type: 'file-too-heavy', name: 'video.mp4' } });
    const tight = aMailbox({ limitMb: 1 }).after({ type: 'draft-started' });
    expect(choose(tight, aFile({ id: 'juste', name: 'juste.pdf', sizeKb: 1000 })).draft.attachments).toHaveLength(1);
    expect(choose(tight, aFile({ id: 'trop', name: 'trop.pdf', sizeKb: 1001 })).draft.attachments).toHaveLength(0);
  });

  test('what the mailbox objected to goes away when one writes on', () => {
    expect(typed(choose(writing, video), 'body', 'B').state.pane).toEqual({ name: 'composing', draft: expect.anything() });
  });

  test('a file that arrives when nothing is being written is let go', () => {
    const box = aMailbox();
    expect(choose(box, attestation).state).toBe(box.state);
  });
});
