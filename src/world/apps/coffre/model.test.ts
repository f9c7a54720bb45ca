import { describe, expect, test } from 'vitest';
import { aSafe, avis, cantine, chosen, diallo, docIn, logOf, opened, scan, shareGestures, type CoffreGesture } from '../../../../tests/support/a-safe';
import type { Effect, StoredFile } from '../contract';
import type { CoffreGoal } from './schema';

const app = 'coffre';
const stored: CoffreGoal = { app, type: 'document-stored', fileId: 'scan', folder: 'logement', nameSays: ['quittance'] };
const shared: CoffreGoal = { app, type: 'shared-with', fileId: 'avis', with: diallo.email, days: 7 };
const depositing = aSafe().receiving(chosen(scan));
const sharing = aSafe().after(...shareGestures('avis', diallo.email, 7));
const made = sharing.after({ type: 'share-made' });

describe('depositing', () => {
  test('asks the device for a file', () => {
    expect(aSafe().after({ type: 'deposit-asked' }).effects).toEqual([{ type: 'file-wanted', by: 'coffre' }]);
  });

  test('a chosen file is in the safe once it has a name, and the other apps can choose it', () => {
    expect(depositing.state.docs).toHaveLength(2);
    const kept = depositing.after({ type: 'name-edited', value: 'Quittance mars' }, { type: 'folder-chosen', folder: 'logement' }, { type: 'filing-saved' });
    expect(docIn(kept, 'scan')).toMatchObject({ name: 'Quittance mars', folder: 'logement' });
    expect(kept.effects).toEqual([{ type: 'file-placed', file: { ...scan, name: 'Quittance mars.pdf', folder: 'coffre' } }]);
    expect(logOf(kept)[0]).toBe('deposited Quittance mars');
    expect(kept.reaches(stored)).toBe(true);
  });

  test('without a name it waits, and says so; giving up deposits nothing', () => {
    const waiting = depositing.after({ type: 'name-edited', value: '  ' }, { type: 'filing-saved' });
    expect(waiting.state.pane).toMatchObject({ name: 'filing', problem: 'no-name' });
    expect(waiting.after({ type: 'pane-closed' }).state.docs).toHaveLength(2);
  });

  test('a document that is there does not come twice', () => {
    const twice = aSafe().receiving(chosen(avis));
    expect(twice.state.docs).toHaveLength(2);
    expect(twice.state.notice).toEqual({ type: 'already-there', name: 'Avis d’impôt' });
  });

  test('nor does the same paper scanned again, under another name', () => {
    const again = aSafe().receiving(chosen({ ...avis, id: 'scan-2', name: 'scan002.pdf', folder: 'documents' }));
    expect(again.state.docs).toHaveLength(2);
    expect(again.state.notice).toEqual({ type: 'already-there', name: 'Avis d’impôt' });
  });

  test('an unclear name, another folder, or a name that does not say it: the goal waits', () => {
    expect(depositing.after({ type: 'folder-chosen', folder: 'logement' }, { type: 'filing-saved' }).reaches(stored)).toBe(false);
    expect(depositing.after({ type: 'name-edited', value: 'Quittance' }, { type: 'filing-saved' }).reaches(stored)).toBe(false);
  });
});

describe('keeping in order', () => {
  test('renaming tells the other apps; moving alone does not', () => {
    const changing = aSafe().after({ type: 'document-opened', fileId: 'avis' }, { type: 'filing-started' });
    expect(changing.after({ type: 'name-edited', value: 'Impôts' }, { type: 'filing-saved' }).effects).toEqual([
      { type: 'file-removed', fileId: 'avis', folder: 'coffre' },
      { type: 'file-placed', file: { ...avis, name: 'Impôts.pdf' } },
    ]);
    const moved = changing.after({ type: 'folder-chosen', folder: 'logement' }, { type: 'filing-saved' });
    expect([docIn(moved, 'avis').folder, moved.effects]).toEqual(['logement', []]);
  });

  test('search reads names and papers, without accents', () => {
    const found = aSafe().after({ type: 'searched', words: 'IMPOT' }, { type: 'document-opened', fileId: 'avis' });
    expect(found.reaches({ app, type: 'document-found', fileId: 'avis' })).toBe(true);
    expect(aSafe().after({ type: 'document-opened', fileId: 'avis' }).reaches({ app, type: 'document-found', fileId: 'avis' })).toBe(false);
    expect(aSafe().after({ type: 'searched', words: 'impot' }, { type: 'document-opened', fileId: 'carte' }).state.pane.name).toBe('results');
  });

  test('a copy goes to Téléchargements, one or all', () => {
    const one = aSafe().after({ type: 'document-opened', fileId: 'avis' }, { type: 'document-downloaded' });
    expect(one.effects).toEqual([{ type: 'file-saved', file: { ...avis, folder: 'telechargements' } }]);
    expect(one.reaches({ app, type: 'document-downloaded', fileId: 'avis' })).toBe(true);
    expect(aSafe().after({ type: 'all-downloaded' }).effects).toHaveLength(2);
  });

  test('nothing goes before the question is answered, and it comes back as it was', () => {
    const asked = aSafe().after({ type: 'document-opened', fileId: 'avis' }, { type: 'delete-asked' });
    expect(asked.after({ type: 'pane-closed' }).state).toBe(asked.state);
    expect(asked.after({ type: 'delete-held' }).state.docs).toHaveLength(2);
    const gone = asked.after({ type: 'delete-confirmed' });
    expect(gone.effects).toEqual([{ type: 'file-removed', fileId: 'avis', folder: 'coffre' }]);
    expect(gone.reaches({ app, type: 'document-deleted', fileId: 'avis' })).toBe(true);
    const back = gone.after({ type: 'notice-undone' });
    expect(docIn(back, 'avis')).toEqual(docIn(aSafe(), 'avis'));
    expect(back.effects).toEqual([{ type: 'file-placed', file: avis }]);
    expect(back.reaches({ app, type: 'document-deleted', fileId: 'avis' })).toBe(false);
  });
});

describe('sharing', () => {
  test('needs a person, a whole address and a date of end', () => {
    const bare = aSafe().after({ type: 'document-opened', fileId: 'avis' }, { type: 'share-started' });
    const problem = (...gestures: readonly CoffreGesture[]): unknown => bare.after(...gestures, { type: 'share-made' }).state.pane;
    expect(problem()).toMatchObject({ problem: { type: 'no-recipient' } });
    expect(problem({ type: 'recipient-edited', value: 'diallo' })).toMatchObject({ problem: { type: 'address-malformed' } });
    expect(problem({ type: 'recipient-edited', value: diallo.email })).toMatchObject({ problem: { type: 'no-end' } });
  });

  test('people are proposed from their first letters, and only those can be picked', () => {
    const typing = aSafe().after({ type: 'document-opened', fileId: 'avis' }, { type: 'share-started' }, { type: 'recipient-edited', value: 'dial' });
    expect(typing.after({ type: 'contact-picked', email: diallo.email }).state.pane).toMatchObject({ to: diallo.email });
    expect(typing.after({ type: 'contact-picked', email: 'x@y.example' }).state).toBe(typing.state);
  });

  test('the person opens it a moment later: the log says so and the answer comes', () => {
    expect(made.effects).toEqual([{ type: 'share-opened', when: 'soon', shareId: 'share-1' }]);
    expect(made.reaches(shared)).toBe(true);
    const seen = made.receiving(opened('share-1'));
    expect(logOf(seen)[0]).toBe('opened Avis d’impôt Mme Diallo');
    expect(seen.effects).toEqual([{ type: 'mail-delivered', mail: { from: { name: 'Mme Diallo', email: diallo.email }, ...diallo.reply } }]);
    const read: CoffreGoal = { app, type: 'log-read', fileId: 'avis', who: diallo.email };
    expect([seen.reaches(read), seen.after({ type: 'log-opened' }).reaches(read)]).toEqual([false, true]);
  });

  test('the log in front when it happens is read too', () => {
    const read: CoffreGoal = { app, type: 'log-read', fileId: 'avis', who: diallo.email };
    expect(made.after({ type: 'log-opened' }).receiving(opened('share-1')).reaches(read)).toBe(true);
  });

  test('a share that was stopped opens nothing, and is withdrawn', () => {
    const stopped = made.after({ type: 'share-stopped', shareId: 'share-1' });
    expect(stopped.receiving(opened('share-1')).state).toBe(stopped.state);
    expect(stopped.reaches(shared)).toBe(false);
    expect(stopped.reaches({ app, type: 'share-withdrawn', fileId: 'avis', with: diallo.email })).toBe(true);
  });

  test('another share still open keeps the goal waiting', () => {
    const two = made.after({ type: 'pane-closed' }, ...shareGestures('carte', diallo.email, 7), { type: 'share-made' });
    expect(two.reaches(shared)).toBe(false);
    expect(two.after({ type: 'share-stopped', shareId: 'share-2' }).reaches(shared)).toBe(true);
  });

  test('a deleted document is shown to nobody any more', () => {
    const gone = made.after({ type: 'delete-asked' }, { type: 'delete-confirmed' });
    expect(gone.state.shares.map((share) => share.status)).toEqual(['stopped']);
  });
});

describe('doors', () => {
  const opening = aSafe({ account: 'to-open' });

  test('the account opens with a name, an address and a yes, and an e-mail says so', () => {
    const named = opening.after({ type: 'account-edited', field: 'name', value: 'Camille Martin' });
    expect(opening.after({ type: 'account-opened' }).state.pane).toMatchObject({ problem: 'no-name' });
    expect(named.after({ type: 'account-opened' }).state.pane).toMatchObject({ problem: 'address-malformed' });
    const whole = named.after({ type: 'account-edited', field: 'email', value: 'camille@courriel.example' });
    expect(whole.after({ type: 'account-opened' }).state.pane).toMatchObject({ problem: 'terms-not-accepted' });
    const open = whole.after({ type: 'terms-answered', answer: 'yes' }, { type: 'account-opened' });
    expect(open.reaches({ app, type: 'account-opened' })).toBe(true);
    expect(open.effects).toMatchObject([{ type: 'mail-delivered', mail: { subject: 'Votre coffre est ouvert' } }]);
  });

  test('the site’s page is not a closed safe; signed out, nothing opens but the door', () => {
    const site = aSafe().after({ type: 'site-opened' });
    const goal: CoffreGoal = { app, type: 'signed-out' };
    expect(site.reaches(goal)).toBe(false);
    const closed = site.after({ type: 'signed-out' });
    expect(closed.reaches(goal)).toBe(true);
    expect(closed.after({ type: 'document-opened', fileId: 'avis' }, { type: 'log-opened' }).state).toBe(closed.state);
    expect(closed.after({ type: 'signed-in' }).reaches(goal)).toBe(false);
  });
});

describe('on a phone', () => {
  const phone = aSafe({ screen: 'narrow' });

  test('places are behind the menu, and the menu is over lists', () => {
    expect(phone.after({ type: 'log-opened' }).state).toBe(phone.state);
    expect(phone.after({ type: 'menu-opened' }, { type: 'log-opened' }).state).toMatchObject({ pane: { name: 'log' }, menu: 'closed' });
    const reading = phone.after({ type: 'document-opened', fileId: 'avis' });
    expect(reading.after({ type: 'menu-opened' }).state).toBe(reading.state);
  });

  test('behind the open menu nothing else answers', () => {
    const menu = phone.after({ type: 'menu-opened' });
    expect(menu.after({ type: 'document-opened', fileId: 'avis' }, { type: 'deposit-asked' }, { type: 'searched', words: 'a' }).state).toBe(menu.state);
    expect(menu.on('wide').after({ type: 'document-opened', fileId: 'avis' }).state.pane.name).toBe('document');
  });
});

test('a file the practice did not ask for can be deposited all the same', () => {
  expect(docIn(aSafe().receiving(chosen(cantine)).after({ type: 'filing-saved' }), 'cantine').name).toBe('menu');
});

describe('a paper sent from the phone', () => {
  const photo: StoredFile = { ...scan, folder: 'telephone' };
  const offered = (file: StoredFile): Effect => ({ type: 'file-offered', file });

  test('asks for its name, as any deposit', () => {
    expect(aSafe().receiving(offered(photo)).state.pane).toMatchObject({ name: 'filing', kind: 'deposit', words: 'scan001' });
  });

  test('never takes the place of what one is doing: it waits in no folder', () => {
    const busy = depositing.receiving(offered({ ...photo, id: 'autre', name: 'Autre.pdf' }));
    expect(busy.state.pane).toBe(depositing.state.pane);
    expect(docIn(busy, 'autre')).toMatchObject({ name: 'Autre', folder: 'unsorted' });
    expect(busy.effects).toMatchObject([{ type: 'file-placed' }]);
  });

  test('photographed again, it replaces the blurred one, under its name and in its folder', () => {
    const kept = depositing.after({ type: 'name-edited', value: 'Quittance mars' }, { type: 'folder-chosen', folder: 'logement' }, { type: 'filing-saved' });
    const again = kept.receiving(offered({ ...photo, shows: ['Quittance de loyer', 'Mars'] }));
    expect(docIn(again, 'scan')).toMatchObject({ name: 'Quittance mars', folder: 'logement', file: { shows: ['Quittance de loyer', 'Mars'] } });
    expect(again.state.notice).toEqual({ type: 'renewed', name: 'Quittance mars' });
    expect(again.reaches({ app, type: 'document-stored', fileId: 'scan', readable: ['mars'] })).toBe(true);
    expect(kept.reaches({ app, type: 'document-stored', fileId: 'scan', readable: ['mars'] })).toBe(false);
  });

  test('sent again while it is being named, it is the new one that is named', () => {
    const named = depositing.receiving(offered({ ...photo, shows: ['Net'] }));
    expect(named.state.pane).toMatchObject({ name: 'filing', file: { shows: ['Net'] } });
  });
});
