import { describe, expect, test } from 'vitest';
import { aDesk, type DeskGesture } from '../../../../../tests/support/a-desk';
import { aFile } from '../../../../../tests/support/a-practice';
import type { BureauGoal, BureauSlip } from '../schema';

const app = 'bureau';
const photo = (id: string, name: string) => aFile({ id, name, sizeKb: 4000, folder: 'telechargements', kind: 'photo', shows: [`Carte, ${id}`] });
const files = [photo('recto', 'IMG_2.heic'), photo('verso', 'IMG_1.heic'), photo('autre', 'IMG_3.heic')];
const printers = [
  { id: 'accueil', name: 'Imprimante de l’accueil' },
  { id: 'eclair', name: 'PDF Éclair', sort: 'online' as const },
];
const desk = aDesk({ files, printers, joining: { lightKb: 300 } }).after({ type: 'folder-opened', folder: 'telechargements' });
const wanted: BureauGoal = { app, type: 'pdf-made', of: ['recto', 'verso'], atMostKb: 1000 };

const picks = (...ids: readonly string[]): readonly DeskGesture[] => [
  { type: 'several-asked' },
  ...ids.map((fileId): DeskGesture => ({ type: 'file-picked', fileId, as: 'in' })),
  { type: 'picked-printed' },
];
const toPdf: DeskGesture = { type: 'printer-chosen', printer: 'pdf' };
const light: DeskGesture = { type: 'quality-chosen', quality: 'light' };
const make: DeskGesture = { type: 'print-made' };
const pdf = (of: ReturnType<typeof aDesk>) => of.world.world.files.find(({ id }) => id === 'recto-pdf');

describe('several files make one PDF', () => {
  test('with their pages in the order they were ticked, and the weight of the quality', () => {
    const made = desk.after(...picks('recto', 'verso'), toPdf, light, make);
    expect(pdf(made)).toMatchObject({ name: 'IMG_2.pdf', sizeKb: 600, kind: 'page', shows: ['Carte, recto', 'Carte, verso'] });
    expect(made.reaches(wanted)).toBe(true);
    expect(pdf(desk.after(...picks('recto', 'verso'), toPdf, make))?.sizeKb).toBe(8000);
  });

  test('one that is made again takes the place of the one before', () => {
    const heavy = desk.after(...picks('recto', 'verso'), toPdf, make);
    const again = heavy.after(...picks('recto', 'verso'), toPdf, light, make);
    expect(again.in('telechargements').filter((name) => name === 'IMG_2.pdf')).toHaveLength(1);
    expect(pdf(again)?.sizeKb).toBe(600);
  });

  test('a tick is taken away; back from the print form, the ticks are still there', () => {
    expect(desk.after(...picks('autre', 'recto').slice(0, -1), { type: 'file-picked', fileId: 'autre', as: 'out' }).state.pane).toMatchObject({
      picked: ['recto'],
    });
    expect(desk.after(...picks('recto', 'verso'), { type: 'pane-closed' }).state.pane).toMatchObject({ name: 'picking', picked: ['recto', 'verso'] });
  });

  test('on paper, each file is a sheet', () => {
    const printed = desk.after(...picks('recto', 'verso'), { type: 'printer-chosen', printer: 'accueil' }, make);
    expect(printed.state.tray.map(({ file }) => file.id)).toEqual(['recto', 'verso']);
  });
});

describe('what goes wrong is told', () => {
  test.each<[string, readonly string[], readonly DeskGesture[], BureauSlip | undefined]>([
    ['a file of somebody else', ['recto', 'autre', 'verso'], [light], { app, type: 'stray-joined', name: 'IMG_3.heic' }],
    ['a page that is missing', ['recto'], [light], { app, type: 'page-not-joined' }],
    ['pages out of order', ['verso', 'recto'], [light], { app, type: 'joined-out-of-order' }],
    ['too heavy', ['recto', 'verso'], [], { app, type: 'joined-too-heavy', weight: '8\u00a0Mo' }],
    ['nothing', ['recto', 'verso'], [light], undefined],
  ])('%s', (_, ids, gestures, slip) => {
    expect(desk.after(...picks(...ids), toPdf, ...gestures).slipOf(make, wanted)).toEqual(slip);
  });

  test('no file was ticked: nothing is printed, and the desk says so', () => {
    const asked = desk.after({ type: 'several-asked' });
    expect(asked.slipOf({ type: 'picked-printed' })).toEqual({ app, type: 'none-picked' });
    expect(asked.after({ type: 'picked-printed' }).state.pane).toMatchObject({ name: 'picking', problem: 'none-picked' });
  });

  test('pages sent to a site that nobody knows: no file is made, and the form is still there to do otherwise', () => {
    const form = desk.after(...picks('recto', 'verso'), { type: 'printer-chosen', printer: 'eclair' });
    expect(form.slipOf(make, wanted)).toEqual({ app, type: 'sent-online', name: 'PDF Éclair' });
    expect(pdf(form.after(make))).toBeUndefined();
    expect(form.after(make, toPdf, light, make).reaches(wanted)).toBe(true);
  });
});
