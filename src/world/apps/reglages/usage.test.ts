import { describe, expect, test } from 'vitest';
import { driverOf } from '../../../../tests/support/driver';
import { aWorld } from '../../../../tests/support/a-practice';
import { usual, type Levels } from './levels';
import { slips } from './messages/fr';
import reglages from './model';
import type { ReglagesGoal, UsageScenario } from './schema';
import { noticeText } from './setting';
import { skinOf } from './skins';
import { dataSize, leftMb } from './usage';

const app = 'reglages';
const phone: UsageScenario = {
  planMb: 5000,
  renews: 'le 12',
  apps: [
    { id: 'videos', name: 'Vidéos du soir', mb: 3000, behindMb: 900, needed: false },
    { id: 'messages', name: 'Messages', mb: 100, behindMb: 40, needed: true },
  ],
  networks: [
    { id: 'gare', name: 'Gare', works: false },
    { id: 'maison', name: 'Maison Martin', works: true },
  ],
  abroad: false,
  video: { name: 'la vidéo de Noé', mb: 1500 },
};
const start = (usage: Partial<UsageScenario> = {}, levels: Partial<Levels> = {}) =>
  driverOf(reglages)(
    { skin: 'galet', levels: { ...usual, ...levels }, says: 'Bonjour', usage: { ...phone, ...usage } },
    aWorld({ device: 'telephone', screen: 'narrow' }),
  );
const watched: ReglagesGoal = { app, type: 'video-watched' };
const watch = { type: 'video-watched' } as const;
const wifi = { type: 'category-opened', category: 'wifi' } as const;
const data = { type: 'category-opened', category: 'data' } as const;
const home = { type: 'category-closed' } as const;
const pick = (networkId: string) => ({ type: 'network-picked', networkId }) as const;
const left = ({ state }: ReturnType<typeof start>) => (state.usage === undefined ? NaN : leftMb(state.usage));
const said = ({ state }: ReturnType<typeof start>) => noticeText(state, skinOf('galet'));

describe('a video', () => {
  test('over a Wi-Fi that works costs the plan nothing', () => {
    const end = start().after(wifi, pick('maison'), home, watch);
    expect(end.reaches(watched)).toBe(true);
    expect(left(end)).toBe(1900);
    expect(start().after(wifi, pick('maison'), home).slipOf(watch)).toBeUndefined();
  });

  test('with the Wi-Fi on and no network chosen, eats the plan; one is told, and can still watch it rightly', () => {
    expect(start().slipOf(watch)).toEqual({ app, type: 'plan-eaten' });
    const eaten = start().after(watch);
    expect(left(eaten)).toBe(400);
    expect(eaten.reaches(watched)).toBe(false);
    const told = slips['plan-eaten']({ app, type: 'plan-eaten' }, { state: eaten.state, skin: skinOf('galet') });
    expect(told).toContain('aucun réseau n’était choisi');
    expect(told).toContain('Il reste 400\u00a0Mo');
    expect(eaten.after(wifi, pick('maison'), home, watch).reaches(watched)).toBe(true);
  });

  test('connected without internet, it eats the plan just the same', () => {
    const eaten = start({ joined: 'gare' }).after(watch);
    expect(left(eaten)).toBe(400);
    expect(slips['plan-eaten']({ app, type: 'plan-eaten' }, { state: eaten.state, skin: skinOf('galet') })).toContain('connecté, mais sans internet');
  });

  test('past the end of the plan it is told that internet slows, stops or costs; with a limit it stops there', () => {
    const over = start().after(watch, watch);
    expect(left(over)).toBe(-1100);
    expect(slips['plan-eaten']({ app, type: 'plan-eaten' }, { state: over.state, skin: skinOf('galet') })).toContain('se paie en plus');
    const cut = start({}, { limit: 1 }).after(watch, watch);
    expect(left(cut)).toBe(0);
    expect(said(cut)).toContain('limite du forfait atteinte');
    expect(cut.slipOf(watch)).toEqual({ app, type: 'video-stuck' });
    expect(left(cut.after(watch))).toBe(0);
  });

  test('abroad, is paid where the data are let out, and does not come where they are not', () => {
    expect(start({ abroad: true }, { roaming: 1 }).slipOf(watch)).toEqual({ app, type: 'paid-abroad' });
    expect(start({ abroad: true }).slipOf(watch)).toEqual({ app, type: 'video-stuck' });
    expect(start({ abroad: true }).after(wifi, pick('maison'), home, watch).reaches(watched)).toBe(true);
  });
});

describe('an alert', () => {
  test('speaks once the part that was chosen is used, and only where it was asked for', () => {
    expect(said(start({}, { alert: 2 }).after(watch))).toContain('plus que 400\u00a0Mo');
    expect(said(start({}, { alert: 0 }).after(watch))).not.toContain('plus que');
    expect(said(start({ planMb: 9000 }, { alert: 2 }).after(watch))).not.toContain('plus que');
  });
});

describe('what works unseen', () => {
  const off = (appId: string) => ({ type: 'background-switched', appId, to: 'off' }) as const;

  test('can be forbidden, and allowed again', () => {
    const goal: ReglagesGoal = { app, type: 'background-off', appId: 'videos' };
    const forbidden = start().after(data, off('videos'));
    expect(forbidden.reaches(goal)).toBe(true);
    expect(forbidden.after({ type: 'background-switched', appId: 'videos', to: 'on' }).reaches(goal)).toBe(false);
  });

  test('what one needs is told', () => {
    expect(start().after(data).slipOf(off('messages'))).toEqual({ app, type: 'needed-silenced', appId: 'messages' });
    expect(start().after(data).slipOf(off('videos'))).toBeUndefined();
  });

  test('another than the one that takes most unseen is told, and nobody is blamed where none was asked for', () => {
    const opened = start({ apps: [...phone.apps, { id: 'meteo', name: 'Météo', mb: 3500, behindMb: 10, needed: false }] }).after(data);
    expect(opened.slipOf(off('meteo'), { app, type: 'background-off', appId: 'videos' })).toEqual({ app, type: 'other-silenced', appId: 'meteo' });
    expect(opened.slipOf(off('meteo'), watched)).toBeUndefined();
    expect(opened.slipOf({ type: 'background-switched', appId: 'meteo', to: 'on' }, watched)).toBeUndefined();
  });

  test('nothing changes from another page, nor on a phone without a plan to look at', () => {
    expect(start().after(off('videos')).state).toEqual(start().state);
    const plain = driverOf(reglages)({ skin: 'galet', levels: usual, says: 'Bonjour' }, aWorld({ device: 'telephone', screen: 'narrow' }));
    expect(plain.after(wifi).state).toEqual(plain.state);
    expect(plain.after(watch).state).toEqual(plain.state);
  });
});

test('amounts are written as operators write them', () => {
  expect([dataSize(700), dataSize(1000), dataSize(4250)]).toEqual(['700\u00a0Mo', '1\u00a0Go', '4,3\u00a0Go']);
});
