import { describe, expect, test } from 'vitest';
import { aMailbox } from '../../../../tests/support/a-mailbox';
import { aMail, affiche, me, samira } from '../../../../tests/support/a-practice';

describe('reading', () => {
  test('the mailbox opens on the inbox, and says which messages were not read', () => {
    const box = aMailbox({ inbox: [aMail({ id: 'a', subject: 'Un' }), aMail({ id: 'b', subject: 'Deux', read: true })] });
    expect(box.inFront).toEqual(['Un', 'Deux']);
    expect([box.mail('a').read, box.mail('b').read]).toEqual([false, true]);
  });

  test('a message that was opened is read, and stays read when one goes back to the list', () => {
    const box = aMailbox().after({ type: 'message-opened', mailId: 'invitation' }, { type: 'message-closed' });
    expect(box.mail('invitation').read).toBe(true);
    expect(box.state.pane).toEqual({ name: 'list', folder: 'inbox' });
  });

  test('« Marquer comme non lu » goes back to the list, where the message waits to be read', () => {
    const box = aMailbox().after({ type: 'message-opened', mailId: 'invitation' }, { type: 'message-marked', as: 'unread' });
    expect(box.mail('invitation').read).toBe(false);
    expect(box.state.pane.name).toBe('list');
  });

  test('a message that is not in front cannot be opened', () => {
    const box = aMailbox();
    expect(box.after({ type: 'message-opened', mailId: 'loterie' }).state).toBe(box.state);
  });

  test('a gesture that makes no sense here changes nothing at all', () => {
    const box = aMailbox();
    const senseless = box.after(
      { type: 'message-closed' },
      { type: 'draft-sent' },
      { type: 'send-confirmed' },
      { type: 'send-held' },
      { type: 'attach-asked' },
      { type: 'message-binned' },
      { type: 'draft-edited', field: 'body', value: 'Bonjour' },
      { type: 'notice-undone' },
      { type: 'signed-in' },
    );
    expect(senseless.state).toBe(box.state);
    expect(senseless.effects).toEqual([]);
  });
});

describe('the bin and the spam folder', () => {
  const binned = aMailbox().after({ type: 'message-opened', mailId: 'invitation' }, { type: 'message-binned' });

  test('a deleted message goes to the bin, and the mailbox offers to undo it', () => {
    expect(binned.subjectsIn('bin')).toEqual(['Dimanche midi ?']);
    expect(binned.state.notice?.type).toBe('binned');
    expect(binned.after({ type: 'notice-undone' }).subjectsIn('inbox')).toContain('Dimanche midi ?');
  });

  test('the offer to undo goes away with the next gesture, but the message waits in the bin', () => {
    const later = binned.after({ type: 'folder-opened', folder: 'bin' });
    expect(later.state.notice).toBeUndefined();
    const back = later.after({ type: 'message-opened', mailId: 'invitation' }, { type: 'message-restored' });
    expect(back.subjectsIn('inbox')).toContain('Dimanche midi ?');
    expect(back.subjectsIn('bin')).toEqual([]);
    expect(back.state.notice).toEqual({ type: 'restored', folder: 'inbox' });
  });

  test('a message taken out of the bin goes back where it was', () => {
    const box = aMailbox().after(
      { type: 'folder-opened', folder: 'spam' },
      { type: 'message-opened', mailId: 'loterie' },
      { type: 'message-binned' },
      { type: 'folder-opened', folder: 'bin' },
      { type: 'message-opened', mailId: 'loterie' },
      { type: 'message-restored' },
    );
    expect(box.mail('loterie').folder).toBe('spam');
    expect(box.state.notice).toEqual({ type: 'restored', folder: 'spam' });
  });

  test('a message marked as spam leaves the inbox, and comes back when one says it is not', () => {
    const spam = aMailbox().after({ type: 'message-opened', mailId: 'invitation' }, { type: 'message-marked', as: 'spam' });
    expect(spam.inFront).not.toContain('Dimanche midi ?');
    const back = spam.after(
      { type: 'folder-opened', folder: 'spam' },
      { type: 'message-opened', mailId: 'invitation' },
      { type: 'message-marked', as: 'not-spam' },
    );
    expect(back.mail('invitation').folder).toBe('inbox');
  });
});

describe('searching', () => {
  const box = aMailbox({
    inbox: [
      aMail({ id: 'piece', subject: 'Votre pièce jointe', body: ['À bientôt'] }),
      aMail({ id: 'sport', from: { name: 'Éloïse Cœur', email: 'eloise@courriel.example' }, subject: 'Piscine' }),
      aMail({ id: 'jete', subject: 'Pièce de théâtre', folder: 'bin' }),
    ],
  });

  test.each([
    ['pièce', ['Votre pièce jointe']],
    ['piece', ['Votre pièce jointe']],
    ['PIECE JOINTE', ['Votre pièce jointe']],
    ['jointe pièce', ['Votre pièce jointe']],
    ['eloise', ['Piscine']],
    ['coeur', ['Piscine']],
    ['a bientot', ['Votre pièce jointe']],
    ['girafe', []],
  ])('looking for « %s » finds %j, with or without accents and capitals', (words, found) => {
    expect(box.after({ type: 'searched', words }).inFront).toEqual(found);
  });

  test('a deleted message is not found', () => {
    expect(box.after({ type: 'searched', words: 'théâtre' }).inFront).toEqual([]);
  });

  test('a message found can be opened, and closing it goes back to what was found', () => {
    const read = box.after({ type: 'searched', words: 'piscine' }, { type: 'message-opened', mailId: 'sport' });
    expect(read.state.opened).toEqual(['sport']);
    expect(read.after({ type: 'message-closed' }).state.pane).toEqual({ name: 'results', words: 'piscine' });
  });

  test('looking for nothing goes back to the inbox', () => {
    expect(box.after({ type: 'searched', words: 'piscine' }, { type: 'searched', words: ' ' }).state.pane).toEqual({ name: 'list', folder: 'inbox' });
  });

  test('looking for something while writing keeps the message as a draft', () => {
    const found = box.after({ type: 'draft-started' }, { type: 'draft-edited', field: 'body', value: 'Bonjour' }, { type: 'searched', words: 'piscine' });
    expect(found.inFront).toEqual(['Piscine']);
    expect(found.subjectsIn('drafts')).toHaveLength(1);
  });
});

describe('leaving', () => {
  const left = aMailbox().after({ type: 'signed-out' });

  test('once signed out, nothing can be read until one signs in again', () => {
    expect(left.after({ type: 'message-opened', mailId: 'invitation' }, { type: 'folder-opened', folder: 'inbox' }).state).toBe(left.state);
    expect(left.after({ type: 'signed-in' }).inFront).toEqual(['Dimanche midi ?', 'Sortie à la mer']);
  });

  test('signing out while writing keeps the message as a draft', () => {
    const box = aMailbox().after({ type: 'draft-started' }, { type: 'draft-edited', field: 'subject', value: 'Atelier' }, { type: 'signed-out' });
    expect(box.subjectsIn('drafts')).toEqual(['Atelier']);
  });
});

describe('files received', () => {
  test('« Télécharger » puts the file in Téléchargements and says so', () => {
    const box = aMailbox().after({ type: 'message-opened', mailId: 'sortie' }, { type: 'attachment-saved', fileId: 'affiche' });
    expect(box.effects).toEqual([{ type: 'file-saved', file: { ...affiche, folder: 'telechargements' } }]);
    expect(box.state.notice).toEqual({ type: 'file-saved', name: 'affiche.pdf' });
  });

  test('a file of another message is not saved', () => {
    const box = aMailbox().after({ type: 'message-opened', mailId: 'invitation' });
    expect(box.after({ type: 'attachment-saved', fileId: 'affiche' }).state).toBe(box.state);
  });
});

describe('on a narrow screen', () => {
  const phone = aMailbox({ screen: 'narrow' });

  test('folders and « Se déconnecter » are behind the menu', () => {
    expect(phone.after({ type: 'folder-opened', folder: 'sent' }, { type: 'signed-out' }).state).toBe(phone.state);
    const open = phone.after({ type: 'menu-opened' });
    expect(open.after({ type: 'folder-opened', folder: 'sent' }).state).toMatchObject({ pane: { folder: 'sent' }, menu: 'closed' });
    expect(open.after({ type: 'signed-out' }).state.pane.name).toBe('signed-out');
  });

  test('the open menu covers the messages, until it is closed', () => {
    const open = phone.after({ type: 'menu-opened' });
    expect(open.after({ type: 'message-opened', mailId: 'invitation' }, { type: 'draft-started' }).state).toBe(open.state);
    expect(open.after({ type: 'menu-closed' }, { type: 'message-opened', mailId: 'invitation' }).state.pane.name).toBe('reading');
  });

  test('what the open menu covers cannot be taken back either, until it is closed', () => {
    const binned = phone.after({ type: 'message-opened', mailId: 'invitation' }, { type: 'message-binned' });
    const open = binned.after({ type: 'menu-opened' });
    expect(open.after({ type: 'notice-undone' }).state).toBe(open.state);
    expect(open.after({ type: 'menu-closed' }, { type: 'notice-undone' }).subjectsIn('inbox')).toContain('Dimanche midi ?');
  });

  test('choosing the folder one is in closes the menu', () => {
    expect(phone.after({ type: 'menu-opened' }, { type: 'folder-opened', folder: 'inbox' }).state.menu).toBe('closed');
  });

  test('there is no menu while reading or writing, and no new message from there', () => {
    const reading = phone.after({ type: 'message-opened', mailId: 'invitation' });
    expect(reading.after({ type: 'menu-opened' }, { type: 'draft-started' }, { type: 'searched', words: 'mer' }).state).toBe(reading.state);
  });

  test('on a wide screen there is no menu: folders are always there', () => {
    const wide = aMailbox();
    expect(wide.after({ type: 'menu-opened' }).state).toBe(wide.state);
    expect(wide.after({ type: 'folder-opened', folder: 'sent' }).state.pane).toEqual({ name: 'list', folder: 'sent' });
  });

  test('a menu left open is no obstacle when the screen becomes wide', () => {
    const turned = phone.after({ type: 'menu-opened' }).on('wide');
    expect(turned.after({ type: 'message-opened', mailId: 'invitation' }).state.pane.name).toBe('reading');
    expect(turned.after({ type: 'draft-started' }).state.pane.name).toBe('composing');
    expect(turned.after({ type: 'menu-closed' }).state).toBe(turned.state);
  });
});

describe('who is who', () => {
  test('a message without « to » was written to the persona alone', () => {
    expect(aMailbox().mail('invitation').to).toEqual([me]);
  });

  test('the mailbox has its own name and address, by skin', () => {
    expect(aMailbox({ skin: 'plume' }).state.skin).toBe('plume');
    expect(aMailbox().mail('invitation').from).toEqual(samira);
  });
});
