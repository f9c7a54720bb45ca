import { describe, expect, test } from 'vitest';
import { aDesk, open, reglement, scan, type DeskGesture } from '../../../../tests/support/a-desk';
import { aloud } from '../../../../tests/support/french';
import bureau from './model';
import type { BureauGoal, BureauSlip } from './schema';

const app = 'bureau';
const kept: BureauGoal = { app, type: 'file-kept', fileId: 'scan', folder: 'documents', nameSays: ['quittance'] };
const clean: BureauGoal = { app, type: 'nothing-left' };
const paper: BureauGoal = { app, type: 'paper-taken', fileId: 'billet', printer: 'accueil', pages: 'first' };
const opened = aDesk().after(...open('scan', 'telechargements'));
const save: DeskGesture = { type: 'name-saved' };
const named = (value: string) => opened.after({ type: 'rename-asked' }, { type: 'name-edited', value });

describe('a name', () => {
  test('that says nothing, even where nothing was asked', () => {
    expect(named('document 2.pdf').slipOf(save)).toEqual({ app, type: 'unclear-name', name: 'document 2.pdf' });
    expect(named('Papier de mars.pdf').slipOf(save, kept)).toEqual({ app, type: 'unclear-name', name: 'Papier de mars.pdf' });
    expect(named('Quittance mars.pdf').slipOf(save, kept)).toBeUndefined();
  });

  test('that has lost its ending', () => {
    expect(named('Quittance mars').slipOf(save, kept)).toEqual({ app, type: 'ending-lost', name: 'Quittance mars' });
  });
});

test('a file put in another folder than the one asked for', () => {
  const moving = aDesk({ folders: [{ id: 'sante', name: 'Santé' }] }).after(...open('scan', 'telechargements'), { type: 'move-asked' });
  expect(moving.slipOf({ type: 'file-moved', folder: 'sante' }, kept)).toEqual({ app, type: 'wrong-folder', folder: 'Santé' });
  expect(moving.slipOf({ type: 'file-moved', folder: 'documents' }, kept)).toBeUndefined();
});

describe('throwing away', () => {
  const bin: DeskGesture = { type: 'file-binned' };

  test('the only copy, unless everything is meant to go', () => {
    expect(opened.slipOf(bin, kept)).toEqual({ app, type: 'only-copy-binned', name: 'scan001.pdf' });
    expect(opened.slipOf(bin, clean)).toBeUndefined();
    expect(opened.slipOf(bin, { app, type: 'file-gone', fileId: 'scan' })).toBeUndefined();
  });

  test('a file that is in the safe as well is no mistake', () => {
    expect(aDesk().after({ type: 'file-opened', fileId: 'billet' }).slipOf(bin)).toBeUndefined();
  });

  test('what belongs to everybody', () => {
    const house = aDesk().after({ type: 'file-opened', fileId: 'reglement' });
    expect(house.slipOf(bin, clean)).toEqual({ app, type: 'house-file-binned', name: 'Règlement.pdf' });
  });

  test('the bin emptied with the file one was asked to keep', () => {
    const asked = opened.after(bin, { type: 'folder-opened', folder: 'corbeille' }, { type: 'empty-asked' });
    expect(asked.slipOf({ type: 'empty-confirmed' }, kept)).toEqual({ app, type: 'wanted-file-gone', name: 'scan001.pdf' });
    expect(asked.slipOf({ type: 'empty-confirmed' }, clean)).toBeUndefined();
  });
});

describe('printing', () => {
  const printing = aDesk().after({ type: 'file-opened', fileId: 'billet' }, { type: 'print-asked' }, { type: 'printer-chosen', printer: 'accueil' });
  const print: DeskGesture = { type: 'print-made' };

  test('every page where one was enough', () => {
    expect(printing.slipOf(print, paper)).toEqual({ app, type: 'all-pages-printed', name: 'Billet.pdf' });
    expect(printing.after({ type: 'pages-chosen', pages: 'first' }).slipOf(print, paper)).toBeUndefined();
  });

  test('on another printer', () => {
    expect(printing.after({ type: 'printer-chosen', printer: 'etage' }).slipOf(print, paper)).toEqual({
      app,
      type: 'wrong-printer',
      name: 'Imprimante de l’étage',
    });
  });

  test('another paper', () => {
    const other = opened.after({ type: 'print-asked' }, { type: 'printer-chosen', printer: 'accueil' });
    expect(other.slipOf(print, paper)).toEqual({ app, type: 'wrong-file-printed', name: 'scan001.pdf' });
    expect(other.slipOf(print)).toBeUndefined();
  });
});

describe('leaving', () => {
  const leave: DeskGesture = { type: 'seat-left' };

  test('with a sheet in the printer, with a file, with something in the bin: one thing at a time', () => {
    const desk = aDesk({ files: [scan, reglement], tray: [{ fileId: 'scan', printer: 'accueil', pages: 'all' }] });
    const taken = desk.after({ type: 'printer-opened' }, { type: 'papers-taken' });
    const thrown = taken.after(...open('scan', 'telechargements'), { type: 'file-binned' });
    const emptied = thrown.after({ type: 'folder-opened', folder: 'corbeille' }, { type: 'empty-asked' }, { type: 'empty-confirmed' });
    expect([desk, taken, thrown, emptied].map((one) => one.slipOf(leave, clean)?.type)).toEqual(['left-paper', 'left-files', 'left-in-bin', undefined]);
  });
});

describe('each has its own explanation', () => {
  // A record, so that a new slip does not compile until it is here.
  const byType: { readonly [Type in BureauSlip['type']]: Extract<BureauSlip, { readonly type: Type }> } = {
    'unclear-name': { app, type: 'unclear-name', name: 'scan001.pdf' },
    'ending-lost': { app, type: 'ending-lost', name: 'Quittance' },
    'wrong-folder': { app, type: 'wrong-folder', folder: 'Santé' },
    'only-copy-binned': { app, type: 'only-copy-binned', name: 'Billet.pdf' },
    'house-file-binned': { app, type: 'house-file-binned', name: 'Règlement.pdf' },
    'wanted-file-gone': { app, type: 'wanted-file-gone', name: 'Billet.pdf' },
    'wrong-file-printed': { app, type: 'wrong-file-printed', name: 'scan001.pdf' },
    'wrong-printer': { app, type: 'wrong-printer', name: 'Imprimante de l’étage' },
    'all-pages-printed': { app, type: 'all-pages-printed', name: 'Billet.pdf' },
    'left-paper': { app, type: 'left-paper' },
    'left-files': { app, type: 'left-files', name: 'Billet.pdf' },
    'left-in-bin': { app, type: 'left-in-bin', name: 'Billet.pdf' },
    'stray-joined': { app, type: 'stray-joined', name: 'Billet.pdf' },
    'page-not-joined': { app, type: 'page-not-joined' },
    'joined-out-of-order': { app, type: 'joined-out-of-order' },
    'joined-too-heavy': { app, type: 'joined-too-heavy', weight: '4 Mo' },
    'none-picked': { app, type: 'none-picked' },
    'sent-online': { app, type: 'sent-online', name: 'PDF Éclair' },
  };
  const said = Object.values(byType).map((slip) => aloud({ app, say: bureau.explain(slip, aDesk().state) }));

  test('no two mistakes are explained by the same sentence, and none blames', () => {
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((text) => /erreur|invalide|veuillez|désolé/i.test(text))).toEqual([]);
  });

  test('what is named by the mistake is named by its explanation', () => {
    Object.values(byType).forEach((slip, index) => {
      const detail = 'name' in slip ? slip.name : 'folder' in slip ? slip.folder : '';
      expect(said[index]).toContain(detail);
    });
  });
});
