import { describe, expect, test } from 'vitest';
import { aDesk, billet, open, reglement, scan, type DeskGesture } from '../../../../tests/support/a-desk';
import type { BureauGoal } from './schema';

const app = 'bureau';
const opened = aDesk().after(...open('scan', 'telechargements'));
const binned = opened.after({ type: 'file-binned' });
const rename = (value: string): readonly DeskGesture[] => [{ type: 'rename-asked' }, { type: 'name-edited', value }, { type: 'name-saved' }];
const empty: readonly DeskGesture[] = [{ type: 'folder-opened', folder: 'corbeille' }, { type: 'empty-asked' }, { type: 'empty-confirmed' }];

describe('a file', () => {
  test('that was downloaded is found, and opened', () => {
    expect(aDesk().in('telechargements')).toEqual(['scan001.pdf']);
    expect(opened.reaches({ app, type: 'file-seen', fileId: 'scan' })).toBe(true);
  });

  test('takes a clear name, and the other apps see it', () => {
    const named = opened.after(...rename('Quittance de loyer mars.pdf'));
    expect(named.in('telechargements')).toEqual(['Quittance de loyer mars.pdf']);
    expect(named.reaches({ app, type: 'file-kept', fileId: 'scan', nameSays: ['quittance'] })).toBe(true);
    expect(named.after({ type: 'notice-undone' }).in('telechargements')).toEqual(['scan001.pdf']);
  });

  test('without a name, or with one that is taken, waits and says so', () => {
    expect(opened.after(...rename('  ')).state.pane).toMatchObject({ name: 'naming', problem: 'no-name' });
    const other = aDesk().after({ type: 'file-opened', fileId: 'billet' }, ...rename('règlement.pdf'));
    expect(other.state.pane).toMatchObject({ problem: 'name-taken' });
    expect(other.after({ type: 'pane-closed' }).state.pane).toEqual({ name: 'file', fileId: 'billet', folder: 'documents' });
  });

  test('that has lost its ending can no longer be read or printed, and gets it back', () => {
    const lost = opened.after(...rename('Quittance'));
    expect(lost.after({ type: 'print-asked' }).state).toBe(lost.state);
    expect(lost.reaches({ app, type: 'file-kept', fileId: 'scan', nameSays: ['quittance'] })).toBe(false);
    expect(lost.after(...rename('Quittance.pdf')).reaches({ app, type: 'file-kept', fileId: 'scan', nameSays: ['quittance'] })).toBe(true);
  });

  test('goes to a folder one has just made, and comes back', () => {
    const made = aDesk().after({ type: 'folder-asked' }, { type: 'name-edited', value: 'Mes papiers' }, { type: 'name-saved' });
    const moved = made.after(...open('scan', 'telechargements'), { type: 'move-asked' }, { type: 'file-moved', folder: 'mes-papiers' });
    expect([moved.in('telechargements'), moved.in('mes-papiers')]).toEqual([[], ['scan001.pdf']]);
    const goal: BureauGoal = { app, type: 'file-kept', fileId: 'scan', folderSays: ['papiers'] };
    expect([made.reaches(goal), moved.reaches(goal)]).toEqual([false, true]);
    expect(moved.after({ type: 'notice-undone' }).in('telechargements')).toEqual(['scan001.pdf']);
  });

  test('a folder has one name, and the places of the computer keep theirs', () => {
    const naming = (value: string) => aDesk().after({ type: 'folder-asked' }, { type: 'name-edited', value }, { type: 'name-saved' }).state.pane;
    expect([naming('documents'), naming('!')]).toMatchObject([{ problem: 'name-taken' }, { problem: 'no-name' }]);
  });
});

describe('the bin', () => {
  test('keeps a file until it is emptied, and gives it back where it was', () => {
    expect([binned.in('telechargements'), binned.in('corbeille')]).toEqual([[], ['scan001.pdf']]);
    const back = binned.after(...open('scan', 'corbeille'), { type: 'file-restored' });
    expect([back.in('telechargements'), back.in('corbeille')]).toEqual([['scan001.pdf'], []]);
  });

  test('gives back to Documents what was in it from the start', () => {
    const found = aDesk({ files: [{ ...scan, folder: 'corbeille' }] }).after(...open('scan', 'corbeille'), { type: 'file-restored' });
    expect(found.in('documents')).toEqual(['scan001.pdf']);
  });

  test('is emptied only once one has said yes', () => {
    const asked = binned.after({ type: 'folder-opened', folder: 'corbeille' }, { type: 'empty-asked' });
    expect(asked.after({ type: 'folder-opened', folder: 'documents' }).state).toBe(asked.state);
    expect(asked.after({ type: 'empty-held' }).in('corbeille')).toEqual(['scan001.pdf']);
    const emptied = asked.after({ type: 'empty-confirmed' });
    expect(emptied.reaches({ app, type: 'file-gone', fileId: 'scan' })).toBe(true);
    expect(binned.reaches({ app, type: 'file-gone', fileId: 'scan' })).toBe(false);
  });

  test('in the bin, a file is neither renamed nor printed', () => {
    const there = binned.after(...open('scan', 'corbeille'));
    expect(there.after({ type: 'rename-asked' }, { type: 'print-asked' }, { type: 'move-asked' }).state).toBe(there.state);
  });

  test('two copies of one file thrown away are one in the bin', () => {
    const twice = aDesk({ files: [billet, { ...billet, folder: 'telechargements' }] });
    const both = twice.after({ type: 'file-opened', fileId: 'billet' }, { type: 'file-binned' }, ...open('billet', 'telechargements'), { type: 'file-binned' });
    expect([both.in('documents'), both.in('telechargements'), both.in('corbeille')]).toEqual([[], [], ['Billet.pdf']]);
  });
});

describe('printing', () => {
  const printing = aDesk().after({ type: 'file-opened', fileId: 'billet' }, { type: 'print-asked' });

  test('asks which printer, and offers pages where there are several', () => {
    expect(printing.after({ type: 'print-made' }).state.pane).toMatchObject({ name: 'printing', problem: 'no-printer' });
    const one = opened.after({ type: 'print-asked' });
    expect(one.after({ type: 'pages-chosen', pages: 'first' }).state).toBe(one.state);
  });

  test('the sheets wait in the printer until they are taken', () => {
    const goal: BureauGoal = { app, type: 'paper-taken', fileId: 'billet', printer: 'accueil', pages: 'first' };
    const printed = printing.after({ type: 'printer-chosen', printer: 'accueil' }, { type: 'pages-chosen', pages: 'first' }, { type: 'print-made' });
    expect([printed.state.pane.name, printed.reaches(goal)]).toEqual(['printer', false]);
    expect(printed.after({ type: 'papers-taken' }).reaches(goal)).toBe(true);
  });

  test('a PDF is a file more, in Téléchargements', () => {
    const saved = printing.after({ type: 'printer-chosen', printer: 'pdf' }, { type: 'print-made' });
    expect(saved.in('telechargements')).toEqual(['scan001.pdf', 'Billet.pdf']);
    expect(saved.state.tray).toEqual([]);
  });
});

describe('leaving', () => {
  const clean: BureauGoal = { app, type: 'nothing-left' };

  test('nothing is left once the bin is empty too; what is not yours stays', () => {
    const desk = aDesk({ files: [scan, reglement] });
    const thrown = desk.after(...open('scan', 'telechargements'), { type: 'file-binned' });
    expect([desk.reaches(clean), thrown.reaches(clean), thrown.after(...empty).reaches(clean)]).toEqual([false, false, true]);
    expect(thrown.after(...empty).in('documents')).toEqual(['Règlement.pdf']);
  });

  test('a sheet in the printer is something left', () => {
    const desk = aDesk({ files: [reglement], tray: [{ fileId: 'reglement', printer: 'accueil', pages: 'all' }] });
    expect([desk.reaches(clean), desk.after({ type: 'printer-opened' }, { type: 'papers-taken' }).reaches(clean)]).toEqual([false, true]);
  });

  test('one sees what the next person finds, and can come back', () => {
    const left = aDesk({ files: [scan, reglement] }).after({ type: 'seat-left' });
    expect(left.state.pane).toEqual({ name: 'left', files: ['scan001.pdf'], binned: [], papers: 0 });
    expect(left.reaches({ app, type: 'seat-left' })).toBe(true);
    expect(left.after({ type: 'seat-resumed' }).state.pane).toEqual({ name: 'list', folder: 'documents' });
  });

  test('one’s own computer is not left', () => {
    const own = aDesk({ computer: 'own' });
    expect(own.after({ type: 'seat-left' }).state).toBe(own.state);
  });
});

test('on a phone, the places stand over lists only', () => {
  const phone = aDesk({ screen: 'narrow' }).after({ type: 'file-opened', fileId: 'billet' });
  expect(phone.after({ type: 'folder-opened', folder: 'telechargements' }, { type: 'seat-left' }).state).toBe(phone.state);
});
