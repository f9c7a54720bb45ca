import { describe, expect, test } from 'vitest';
import { aSafe, avis, cantine, carte, chosen, dialo, diallo, scan, shareGestures } from '../../../../tests/support/a-safe';
import { aloud } from '../../../../tests/support/french';
import { isUnclear } from '../../kit/file-names';
import coffre from './model';
import type { CoffreGoal, CoffreSlip } from './schema';

const app = 'coffre';
const stored: CoffreGoal = { app, type: 'document-stored', fileId: 'scan', folder: 'logement', nameSays: ['quittance'] };
const shared: CoffreGoal = { app, type: 'shared-with', fileId: 'avis', with: diallo.email, days: 7 };
const depositing = aSafe().receiving(chosen(scan));
const make = { type: 'share-made' } as const;
const save = { type: 'filing-saved' } as const;

describe('each usual mistake is recognised', () => {
  test('another file was chosen, or one that is there already', () => {
    expect(aSafe().slipOfArrival(chosen(cantine), stored)).toEqual({ app, type: 'wrong-document', name: 'menu.pdf' });
    expect(aSafe().slipOfArrival(chosen(avis), stored)).toEqual({ app, type: 'already-there', name: 'Avis d’impôt' });
    expect(aSafe().slipOfArrival(chosen(scan), stored)).toBeUndefined();
  });

  test('the name says nothing, or not what it is', () => {
    expect(depositing.slipOf(save, stored)).toEqual({ app, type: 'unclear-name', name: 'scan001' });
    expect(depositing.after({ type: 'name-edited', value: 'Papier Dupont' }).slipOf(save, stored)).toEqual({
      app,
      type: 'unclear-name',
      name: 'Papier Dupont',
    });
    expect(depositing.slipOf(save)).toEqual({ app, type: 'unclear-name', name: 'scan001' });
  });

  test('a good name in another folder', () => {
    expect(depositing.after({ type: 'name-edited', value: 'Quittance mars' }).slipOf(save, stored)).toEqual({
      app,
      type: 'wrong-folder',
      folder: 'Sans dossier',
    });
  });

  test('shared without an end, with another person, for another time, or another document', () => {
    const slip = (fileId: string, email: string, end: 1 | 7 | 30 | 'none'): unknown =>
      aSafe()
        .after(...shareGestures(fileId, email, end))
        .slipOf(make, shared);
    expect(slip('avis', diallo.email, 'none')).toEqual({ app, type: 'shared-without-end', name: 'Mme Diallo' });
    expect(slip('avis', dialo.email, 7)).toEqual({ app, type: 'shared-with-wrong-person', name: 'M. Dialo' });
    expect(slip('avis', diallo.email, 30)).toEqual({ app, type: 'wrong-end', name: 'Mme Diallo' });
    expect(slip('carte', diallo.email, 7)).toEqual({ app, type: 'shared-wrong-document', name: 'Carte' });
    expect(slip('avis', diallo.email, 7)).toBeUndefined();
  });

  test('a right share does not hide a wrong one that is still open', () => {
    const two = aSafe().after(...shareGestures('avis', dialo.email, 7), make, { type: 'pane-closed' }, ...shareGestures('avis', diallo.email, 7));
    expect(two.slipOf(make, shared)).toEqual({ app, type: 'shared-with-wrong-person', name: 'M. Dialo' });
  });

  test('no date of end chosen, or half an address', () => {
    const bare = aSafe().after({ type: 'document-opened', fileId: 'avis' }, { type: 'share-started' });
    expect(bare.after({ type: 'recipient-edited', value: diallo.email }).slipOf(make, shared)).toEqual({ app, type: 'end-forgotten' });
    expect(bare.after({ type: 'recipient-edited', value: 'diallo' }).slipOf(make, shared)).toEqual({ app, type: 'address-malformed', address: 'diallo' });
  });

  test('the code left in the same e-mail as the link', () => {
    const asked = aSafe({ code: 'asked' }).after(...shareGestures('avis', diallo.email, 7));
    const goal: CoffreGoal = { app, type: 'shared-with', fileId: 'avis', with: diallo.email, days: 7, code: 'apart' };
    expect(asked.slipOf(make, goal)).toEqual({ app, type: 'code-with-link', name: 'Mme Diallo' });
    const apart = asked.after({ type: 'code-way-chosen', way: 'apart' });
    expect(apart.slipOf(make, goal)).toBeUndefined();
    expect([asked.after(make).reaches(goal), apart.after(make).reaches(goal)]).toEqual([false, true]);
  });

  test('another share than the one to stop', () => {
    const safe = aSafe({
      shares: [
        { id: 'un', fileId: 'avis', with: diallo.email, end: 7, at: 'hier' },
        { id: 'deux', fileId: 'avis', with: dialo.email, end: 'none', at: 'hier' },
      ],
    }).after({ type: 'shares-opened' });
    const goal: CoffreGoal = { app, type: 'share-withdrawn', fileId: 'avis', with: dialo.email };
    expect(safe.slipOf({ type: 'share-stopped', shareId: 'un' }, goal)).toEqual({ app, type: 'wrong-share-stopped', name: 'Mme Diallo' });
    expect(safe.slipOf({ type: 'share-stopped', shareId: 'deux' }, goal)).toBeUndefined();
  });

  test('the only copy was deleted; with a copy elsewhere, or when it is asked, nothing is said', () => {
    const asking = aSafe().after({ type: 'document-opened', fileId: 'avis' }, { type: 'delete-asked' });
    const confirm = { type: 'delete-confirmed' } as const;
    expect(asking.slipOf(confirm)).toEqual({ app, type: 'deleted-only-copy', name: 'Avis d’impôt' });
    expect(asking.slipOf(confirm, { app, type: 'document-deleted', fileId: 'avis' })).toBeUndefined();
    const copied = aSafe({ files: [avis, carte, { ...avis, folder: 'documents' }] }).after(
      { type: 'document-opened', fileId: 'avis' },
      { type: 'delete-asked' },
    );
    expect(copied.slipOf(confirm)).toBeUndefined();
  });

  test('a shared computer left with the safe open', () => {
    expect(aSafe({ computer: 'shared' }).slipOf({ type: 'site-opened' })).toEqual({ app, type: 'left-signed-in' });
    expect(aSafe().slipOf({ type: 'site-opened' })).toBeUndefined();
  });
});

test.each(['scan001', 'IMG_2041', 'document', 'Document (3)', 'photo 2.jpg', 'sans titre', '12-03', 'doc-4471', ''])('« %s » is an unclear name', (name) => {
  expect(isUnclear(name)).toBe(true);
});

test.each(['Quittance de loyer mars', 'Avis d’impôt', 'Scanner du genou', 'CV', 'RIB'])('« %s » is a clear name', (name) => {
  expect(isUnclear(name)).toBe(false);
});

describe('each has its own explanation', () => {
  // A record, so that a new slip does not compile until it is here.
  const byType: { readonly [Type in CoffreSlip['type']]: Extract<CoffreSlip, { readonly type: Type }> } = {
    'wrong-document': { app, type: 'wrong-document', name: 'menu.pdf' },
    'shared-wrong-document': { app, type: 'shared-wrong-document', name: 'Carte' },
    'unclear-name': { app, type: 'unclear-name', name: 'scan001' },
    'wrong-folder': { app, type: 'wrong-folder', folder: 'Santé' },
    'already-there': { app, type: 'already-there', name: 'Carte' },
    'address-malformed': { app, type: 'address-malformed', address: 'diallo@' },
    'end-forgotten': { app, type: 'end-forgotten' },
    'shared-without-end': { app, type: 'shared-without-end', name: 'Mme Diallo' },
    'shared-with-wrong-person': { app, type: 'shared-with-wrong-person', name: 'M. Dialo' },
    'wrong-end': { app, type: 'wrong-end', name: 'Mme Diallo' },
    'code-with-link': { app, type: 'code-with-link', name: 'Mme Diallo' },
    'wrong-share-stopped': { app, type: 'wrong-share-stopped', name: 'Mme Diallo' },
    'deleted-only-copy': { app, type: 'deleted-only-copy', name: 'Carte' },
    'left-signed-in': { app, type: 'left-signed-in' },
  };
  const slips = Object.values(byType);
  const explained = (slip: CoffreSlip): string => aloud({ app, say: coffre.explain(slip, aSafe().state) });

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

  test('each skin’s own labels are in the explanation', () => {
    const say = coffre.explain({ app, type: 'shared-without-end', name: 'Mme Diallo' }, aSafe({ skin: 'abri' }).state);
    expect(aloud({ app, say })).toContain('Ne plus montrer');
  });
});
