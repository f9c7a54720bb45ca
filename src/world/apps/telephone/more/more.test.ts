import { describe, expect, test } from 'vitest';
import { aWorld } from '../../../../../tests/support/a-practice';
import { aPile, pileSheets, type PhoneGesture } from '../../../../../tests/support/a-phone';
import { aloud } from '../../../../../tests/support/french';
import telephone from '../model';
import type { TelephoneGoal, TelephoneSlip } from '../schema';

const app = 'telephone';
const pile = await aPile();
const ready: TelephoneGoal = { app, type: 'pdf-ready', nameSays: ['bail'], atMostKb: 1000 };
const shot = (side: string): readonly PhoneGesture[] => [
  { type: 'side-added', side },
  { type: 'photo-taken', side },
  { type: 'photo-kept', side },
];
const pages = (...sides: readonly string[]) => pile.after({ type: 'tool-opened', tool: 'camera' }, ...sides.flatMap(shot));
const finished: PhoneGesture = { type: 'scan-finished' };
const named: PhoneGesture = { type: 'scan-named', value: 'Bail' };
const light: PhoneGesture = { type: 'quality-chosen', quality: 'light' };
const saved: PhoneGesture = { type: 'scan-saved' };
const sidesOf = ({ state }: ReturnType<typeof pages>) => state.photos.map(({ side }) => side);

describe('a pile of sheets', () => {
  test('the camera shows what lies on the table, and no page yet', () => {
    expect(pages().state.pane).toEqual({ name: 'pages' });
    expect(pages().state.photos).toEqual([]);
    expect(pages().after(finished).state.pane).toEqual({ name: 'pages' });
  });

  test('pages stand in the order they were taken, and are put in another', () => {
    const taken = pages('deux', 'un');
    expect(sidesOf(taken)).toEqual(['deux', 'un']);
    expect(sidesOf(taken.after({ type: 'page-moved', side: 'un', to: 'up' }))).toEqual(['un', 'deux']);
    expect(sidesOf(taken.after({ type: 'page-moved', side: 'deux', to: 'down' }))).toEqual(['un', 'deux']);
  });

  test('the first page does not go up, the last one does not go down', () => {
    const taken = pages('deux', 'un');
    expect(taken.after({ type: 'page-moved', side: 'deux', to: 'up' }).state).toBe(taken.state);
    expect(taken.after({ type: 'page-moved', side: 'un', to: 'down' }).state).toBe(taken.state);
  });

  test('a page that is taken out goes back to the table, and a photo made again keeps its place', () => {
    const taken = pages('deux', 'un').after({ type: 'page-removed', side: 'deux' });
    expect(sidesOf(taken)).toEqual(['un']);
    expect(sidesOf(taken.after(...shot('deux')))).toEqual(['un', 'deux']);
    const again = pages('deux', 'un').after(
      { type: 'side-retaken', side: 'deux' },
      { type: 'photo-taken', side: 'deux' },
      { type: 'photo-kept', side: 'deux' },
    );
    expect(sidesOf(again)).toEqual(['deux', 'un']);
    expect(sidesOf(taken.after({ type: 'pages-cleared' }))).toEqual([]);
  });

  test('its PDF has the name, the weight and the pages that were chosen', () => {
    const kept = pages('un', 'deux').after(finished, named, light, saved);
    expect(kept.state.pictures[0]?.file).toMatchObject({ name: 'Bail.pdf', sizeKb: 600, shows: [...pileSheets.un, ...pileSheets.deux] });
    expect(kept.reaches(ready)).toBe(true);
    expect(kept.after({ type: 'pages-reopened' }).state.pane).toEqual({ name: 'pages' });
  });

  test('without a name, the PDF keeps its own', () => {
    expect(pages('un').after(finished, { type: 'scan-named', value: ' ' }, saved).state.pictures[0]?.file.name).toBe('Scan.pdf');
  });
});

describe('each mistake is told, the gravest first', () => {
  const slipOf = (kept: ReturnType<typeof pages>, ...gestures: readonly PhoneGesture[]) => kept.after(finished, ...gestures).slipOf(saved, ready);

  test.each<[string, TelephoneSlip | undefined, readonly string[], readonly PhoneGesture[]]>([
    ['a sheet of somebody else', { app, type: 'stray-page-saved', page: 'la feuille bleue' }, ['deux', 'bleue', 'un'], []],
    ['a page is missing', { app, type: 'page-missing' }, ['un'], [named, light]],
    ['not in order', { app, type: 'pages-out-of-order' }, ['deux', 'un'], [named, light]],
    ['too heavy', { app, type: 'pdf-too-heavy', weight: '4\u00a0Mo' }, ['un', 'deux'], [named]],
    ['a name that says nothing', { app, type: 'pdf-unclear', name: 'Scan.pdf' }, ['un', 'deux'], [light]],
    ['nothing is wrong', undefined, ['un', 'deux'], [named, light]],
  ])('%s', (_, slip, sides, gestures) => {
    expect(slipOf(pages(...sides), ...gestures)).toEqual(slip);
    if (slip !== undefined) expect(aloud({ app, say: telephone.explain(slip, pages(...sides).state) })).toContain('Modifier les pages');
  });

  test('the ways back take a stray sheet out, and put a page in order', () => {
    expect(telephone.exits(pages('deux', 'bleue', 'un').state, aWorld())).toEqual(
      expect.arrayContaining([
        { app, type: 'page-removed', side: 'bleue' },
        { app, type: 'page-moved', side: 'un', to: 'up' },
      ]),
    );
  });
});
