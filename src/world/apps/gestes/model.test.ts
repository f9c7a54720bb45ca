import { expect, test } from 'vitest';
import { driverOf } from '../../../../tests/support/driver';
import gestes from './model';
import type { GestesScenario, Hand, Pace, Station } from './schema';
import { sizeOf } from './judging';

const app = 'gestes';
const lampe = { name: 'Lampe', picture: 'lampe' } as const;
const station = 's';

const at = (one: Station, pace: Pace = 'courant') => driverOf(gestes)({ skin: 'clairiere', pace, stations: [one] } satisfies GestesScenario);
const mouse = (facts: Partial<Hand> = {}): Hand => ({ by: 'mouse', ms: 120, px: 0, ...facts });
const finger = (facts: Partial<Hand> = {}): Hand => ({ by: 'finger', ms: 120, px: 0, ...facts });
const on = (done: ReturnType<typeof at>): boolean => done.after({ type: 'went-on', station }).reaches({ app, type: 'finished' });

test.each<Station>([
  { id: station, kind: 'point', thing: lampe },
  { id: station, kind: 'click', thing: lampe },
  { id: station, kind: 'double-click', thing: lampe },
  { id: station, kind: 'menu', thing: lampe },
  { id: station, kind: 'long-press', thing: lampe },
  { id: station, kind: 'pinch', thing: lampe },
  { id: station, kind: 'drag', thing: lampe, places: [{ id: 'panier', name: 'Panier', picture: 'panier' }], onto: 'panier' },
  { id: station, kind: 'scroll', lines: ['a', 'b', 'c', 'd', 'e', 'f'], end: 'Lu' },
  { id: station, kind: 'slide', things: [lampe, lampe, lampe] },
  { id: station, kind: 'hidden-field', label: 'Ville', word: 'Orée', others: ['Oran'] },
  { id: station, kind: 'write', boxes: [{ label: 'Mot', text: 'été' }], caps: 'lit' },
  { id: station, kind: 'copy', from: 'De', text: 'BT 4017', into: 'Vers' },
])('$kind: who cannot make this gesture goes on all the same, and that counts as help', (one) => {
  const begun = at(one);
  expect(on(begun)).toBe(false);
  expect(on(begun.after({ type: 'done-for-me', station }))).toBe(true);
  expect(gestes.isHelp({ app, type: 'done-for-me', station })).toBe(true);
  expect(gestes.isHelp({ app, type: 'went-on', station })).toBe(false);
});

test('a gesture for another station changes nothing', () => {
  const begun = at({ id: station, kind: 'click', thing: lampe });
  expect(begun.after({ type: 'pressed', station: 'autre' }).state).toBe(begun.state);
});

test('the pointer must stay; going away early is told, and what is aimed at grows', () => {
  const begun = at({ id: station, kind: 'point', thing: lampe });
  const early = { type: 'pointed', station, hand: mouse({ ms: 500 }) } as const;
  expect(begun.slipOf(early)).toEqual({ app, type: 'left-early' });
  const missed = begun.after(early);
  expect(sizeOf(missed.state)).toBeGreaterThan(sizeOf(begun.state));
  expect(on(missed)).toBe(false);
  expect(on(missed.after({ type: 'pointed', station, hand: mouse({ ms: 900 }) }))).toBe(true);
});

test('what is aimed at grows at each miss, up to a bound, and is small again at the next station', () => {
  const one: Station = { id: 'un', kind: 'click', thing: lampe };
  let now = driverOf(gestes)({ skin: 'clairiere', pace: 'vif', stations: [one, { ...one, id: 'deux' }] });
  const sizes: number[] = [sizeOf(now.state)];
  for (let time = 0; time < 7; time += 1) {
    now = now.after({ type: 'missed', station: 'un', hand: mouse() });
    sizes.push(sizeOf(now.state));
  }
  expect(sizes).toEqual([0, 1, 2, 3, 4, 4, 4, 4]);
  expect(sizeOf(now.after({ type: 'pressed', station: 'un' }, { type: 'went-on', station: 'un' }).state)).toBe(0);
});

test('a hand that moves during the click drags the thing away; it is put back, or dragged back', () => {
  const begun = at({ id: station, kind: 'click', thing: lampe });
  const drag = { type: 'pressed', station, hand: mouse({ px: 60 }) } as const;
  expect(begun.slipOf(drag)).toEqual({ app, type: 'moved' });
  const away = begun.after(drag);
  const opened = away.after({ type: 'pressed', station, hand: mouse() });
  expect(on(opened)).toBe(false);
  expect(on(opened.after({ type: 'put-back', station }))).toBe(true);
  expect(away.slipOf(drag)).toBeUndefined();
  expect(on(away.after(drag, { type: 'pressed', station, hand: mouse() }))).toBe(true);
});

test.each<[Pace, number, string | undefined]>([
  ['calme', 20, undefined],
  ['courant', 20, 'moved'],
  ['courant', 10, undefined],
  ['vif', 10, 'moved'],
])('at the pace « %s », a hand that moves %i px is judged: %s', (pace, px, slip) => {
  const begun = at({ id: station, kind: 'click', thing: lampe }, pace);
  expect(begun.slipOf({ type: 'pressed', station, hand: mouse({ px }) })?.type).toBe(slip);
});

test('a double click instead of one opens two windows; one is closed', () => {
  const once = at({ id: station, kind: 'click', thing: lampe }).after({ type: 'pressed', station, hand: mouse() });
  const again = { type: 'pressed', station, hand: mouse({ gap: 180 }) } as const;
  expect(once.slipOf(again)).toEqual({ app, type: 'double' });
  const twice = once.after(again);
  expect(on(twice)).toBe(false);
  expect(on(twice.after({ type: 'extra-closed', station }))).toBe(true);
});

test('a click again, later, opens nothing more', () => {
  const once = at({ id: station, kind: 'click', thing: lampe }).after({ type: 'pressed', station, hand: mouse() });
  expect(once.after({ type: 'pressed', station, hand: mouse({ gap: 4000 }) }).state).toBe(once.state);
});

test('two clicks open when they are near enough; too slow is told; on a touch screen one touch opens', () => {
  const begun = at({ id: station, kind: 'double-click', thing: lampe });
  const first = begun.after({ type: 'pressed', station, hand: mouse() });
  expect(on(first)).toBe(false);
  expect(first.slipOf({ type: 'pressed', station, hand: mouse({ gap: 900 }) })).toEqual({ app, type: 'too-slow' });
  expect(on(first.after({ type: 'pressed', station, hand: mouse({ gap: 400 }) }))).toBe(true);
  expect(on(begun.after({ type: 'pressed', station, hand: finger() }))).toBe(true);
});

test('the right button opens a menu, a line of it changes nothing, and pressing beside closes it', () => {
  const begun = at({ id: station, kind: 'click', thing: lampe });
  const right = { type: 'pressed', station, hand: mouse({ button: 'right' }) } as const;
  expect(begun.slipOf(right)).toEqual({ app, type: 'right-button' });
  const open = begun.after(right);
  expect(open.slipOf({ type: 'item-chosen', station, item: 'Supprimer' })).toEqual({ app, type: 'item-chosen' });
  expect(on(open.after({ type: 'item-chosen', station, item: 'Supprimer' }, { type: 'menu-closed', station }, { type: 'pressed', station }))).toBe(true);
});

test('a finger that stays opens a menu; a mouse that stays is told to let go', () => {
  const begun = at({ id: station, kind: 'click', thing: lampe });
  const long = { type: 'pressed', station, hand: finger({ ms: 1200 }) } as const;
  expect(begun.slipOf(long)).toEqual({ app, type: 'held', by: 'finger' });
  expect(on(begun.after(long, { type: 'menu-closed', station }, { type: 'pressed', station, hand: finger() }))).toBe(true);
  expect(begun.slipOf({ type: 'pressed', station, hand: mouse({ ms: 1200 }) })).toEqual({ app, type: 'held', by: 'mouse' });
});

test('a long press opens a menu that is closed beside it; let go too early is told', () => {
  const begun = at({ id: station, kind: 'long-press', thing: lampe });
  expect(begun.slipOf({ type: 'pressed', station, hand: finger({ ms: 200 }) })).toEqual({ app, type: 'let-go-early' });
  const open = begun.after({ type: 'pressed', station, hand: finger({ ms: 700 }) });
  expect(on(open)).toBe(false);
  expect(on(open.after({ type: 'menu-closed', station }))).toBe(true);
});

test('a thing let go on the way comes back; in the wrong place it is taken again', () => {
  const begun = at({
    id: station,
    kind: 'drag',
    thing: lampe,
    places: [
      { id: 'panier', name: 'Panier', picture: 'panier' },
      { id: 'album', name: 'Album', picture: 'dossier' },
    ],
    onto: 'album',
  });
  const drop = (place?: string) => ({ type: 'dragged', station, hand: mouse({ px: 90 }), ...(place === undefined ? {} : { place }) }) as const;
  expect(begun.slipOf(drop())).toEqual({ app, type: 'dropped-early' });
  expect(begun.slipOf(drop('panier'))).toEqual({ app, type: 'wrong-place' });
  expect(on(begun.after(drop('panier'), drop('album')))).toBe(true);
  expect(on(begun.after(drop('panier'), { type: 'taken', station }, { type: 'placed', station, place: 'album' }))).toBe(true);
  expect(begun.after({ type: 'placed', station, place: 'album' }).state).toBe(begun.state);
});

test('a text is read to its end before its button answers', () => {
  const begun = at({ id: station, kind: 'scroll', lines: ['a', 'b', 'c', 'd', 'e', 'f'], end: 'Lu' });
  expect(begun.after({ type: 'read', station }).state).toBe(begun.state);
  expect(on(begun.after({ type: 'scrolled', station }, { type: 'read', station }))).toBe(true);
});

test('a finger slides far enough, and sideways; the other way comes back', () => {
  const begun = at({ id: station, kind: 'slide', things: [lampe, lampe, lampe] });
  const slide = (dx: number, dy = 0) => ({ type: 'slid', station, dx, dy }) as const;
  expect(begun.slipOf(slide(-20))).toEqual({ app, type: 'slid-short' });
  expect(begun.slipOf(slide(-50, 120))).toEqual({ app, type: 'slid-crooked' });
  expect(on(begun.after(slide(-90), slide(-90)))).toBe(true);
  expect(on(begun.after(slide(-90), slide(90), slide(-90)))).toBe(false);
});

test('two fingers apart make larger; towards each other, smaller; one finger, nothing', () => {
  const begun = at({ id: station, kind: 'pinch', thing: lampe });
  const pinch = (percent: number) => ({ type: 'pinched', station, percent }) as const;
  expect(begun.slipOf(pinch(60))).toEqual({ app, type: 'pinch-closed' });
  expect(begun.slipOf(pinch(100))).toEqual({ app, type: 'one-finger' });
  expect(on(begun.after(pinch(60), pinch(160), pinch(160), pinch(160)))).toBe(true);
});

test('the keyboard covers the box: a word written blind is told, another word too', () => {
  const up = at({ id: station, kind: 'hidden-field', label: 'Ville', word: 'Orée', others: ['Oran'] }).after({ type: 'field-touched', station });
  const choose = (word: string) => ({ type: 'word-chosen', station, word }) as const;
  expect(up.slipOf(choose('Orée'))).toEqual({ app, type: 'written-blind' });
  expect(up.slipOf(choose('Oran'))).toEqual({ app, type: 'wrong-word' });
  expect(on(up.after(choose('Orée')))).toBe(false);
  expect(on(up.after(choose('Oran'), { type: 'raised', station }, choose('Orée')))).toBe(true);
});
