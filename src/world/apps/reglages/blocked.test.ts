import { describe, expect, test } from 'vitest';
import { driverOf } from '../../../../tests/support/driver';
import { aWorld } from '../../../../tests/support/a-practice';
import { usual, type Levels } from './levels';
import reglages from './model';
import { narrated, narratedControl } from './narrating';
import type { ReglagesGoal, ReglagesScenario } from './schema';
import { skinOf } from './skins';

const app = 'reglages';
const scenario = (levels: Partial<Levels>, calls?: string): ReglagesScenario => ({ skin: 'galet', levels: { ...usual, ...levels }, says: 'Bonjour', calls });
const onComputer = (levels: Partial<Levels>) => driverOf(reglages)(scenario(levels));
const onPhone = (levels: Partial<Levels>, calls?: string) => driverOf(reglages)(scenario(levels, calls), aWorld({ device: 'telephone', screen: 'narrow' }));
const set = (setting: keyof Levels, from: number, to = from): ReglagesGoal => ({ app, type: 'set', setting, from, to });
const comfortOf = ({ state }: ReturnType<typeof onComputer>) => reglages.comfort?.(state);
const panel = { type: 'category-opened', category: 'panel' } as const;

describe('a screen that turned', () => {
  const begun = onComputer({ orientation: 1 });

  test('it is really turned, and stands up from its settings', () => {
    expect(comfortOf(begun)).toEqual({ 'data-turned': '1' });
    const up = begun.after({ type: 'category-opened', category: 'screen' }, { type: 'level-set', setting: 'orientation', level: 0 });
    expect(comfortOf(up)).toEqual({});
    expect(up.reaches(set('orientation', 0))).toBe(true);
  });

  test('or with its keys, from anywhere', () => {
    expect(begun.after({ type: 'key-pressed', key: 'upright' }).reaches(set('orientation', 0))).toBe(true);
  });

  test('another way of being turned is told', () => {
    const screen = begun.after({ type: 'category-opened', category: 'screen' });
    expect(screen.slipOf({ type: 'level-set', setting: 'orientation', level: 2 }, set('orientation', 0))).toEqual({ app, type: 'still-turned' });
    expect(screen.slipOf({ type: 'level-set', setting: 'orientation', level: 0 }, set('orientation', 0))).toBeUndefined();
  });

  test('a screen that did not turn has neither the setting nor the keys', () => {
    const straight = onComputer({});
    expect(straight.after({ type: 'key-pressed', key: 'upright' }).state).toBe(straight.state);
    const screen = straight.after({ type: 'category-opened', category: 'screen' });
    expect(screen.after({ type: 'level-set', setting: 'orientation', level: 1 }).state).toBe(screen.state);
  });
});

describe('an arrow that is not seen', () => {
  const begun = onComputer({ pad: 0 });
  const pad = { type: 'key-pressed', key: 'pad-on' } as const;

  test('the key of the touchpad brings it back, and takes it away again', () => {
    expect(comfortOf(begun)).toEqual({ 'data-arrow': 'none' });
    const seen = begun.after(pad);
    expect(comfortOf(seen)).toEqual({});
    expect(seen.reaches(set('pad', 1))).toBe(true);
    expect(seen.slipOf({ type: 'key-pressed', key: 'pad-off' }, set('pad', 1))).toEqual({ app, type: 'arrow-gone' });
  });

  test('a computer whose arrow is there has no such key here', () => {
    expect(onComputer({}).after(pad).state).toEqual(onComputer({}).state);
  });
});

describe('a computer that speaks by itself', () => {
  const begun = onComputer({ narrator: 1 });
  const off = set('narrator', 0);
  const reading = { type: 'category-opened', category: 'reading' } as const;
  const hush = { type: 'key-pressed', key: 'hush' } as const;

  test('it is put out in its settings', () => {
    expect(comfortOf(begun)).toEqual({ 'data-narrated': '' });
    const hushed = begun.after(reading, { type: 'level-set', setting: 'narrator', level: 0 });
    expect(comfortOf(hushed)).toEqual({});
    expect(hushed.reaches(off)).toBe(true);
  });

  test('or with its keys, which would bring it back, and say so', () => {
    const hushed = begun.after(hush);
    expect(hushed.reaches(off)).toBe(true);
    expect(hushed.slipOf({ type: 'key-pressed', key: 'talk' }, off)).toEqual({ app, type: 'talks-again' });
    expect(hushed.after({ type: 'key-pressed', key: 'talk' }).reaches(off)).toBe(false);
  });

  test('the sound that goes down leaves it on, and one is told', () => {
    expect(begun.slipOf({ type: 'key-pressed', key: 'softer' }, off)).toEqual({ app, type: 'only-muted' });
    expect(begun.after({ type: 'key-pressed', key: 'softer' }).reaches(off)).toBe(false);
  });

  test('what it says is the place, then what one is on', () => {
    expect(narrated(begun.state, skinOf('galet'))).toBe('Réglages, fenêtre. Affichage, bouton, 1 sur 4');
    expect(narrated(begun.after(reading).state, skinOf('galet'))).toBe('Accessibilité, page. Tous les réglages, bouton');
    expect(narratedControl('Volume +', 'button')).toBe('Volume +, bouton');
  });

  test('a computer that is silent has neither the setting nor the keys; a phone has them never', () => {
    for (const silent of [onComputer({}), onPhone({ narrator: 1 })]) {
      expect(silent.after({ type: 'key-pressed', key: 'talk' }).state).toBe(silent.state);
      const opened = silent.after(reading);
      expect(opened.after({ type: 'level-set', setting: 'narrator', level: 0 }).state).toBe(opened.state);
    }
  });
});

describe('the panel of a phone', () => {
  test('the image follows the hand again once the rotation is on', () => {
    const begun = onPhone({ orientation: 1, rotation: 0 });
    expect(comfortOf(begun)).toEqual({ 'data-turned': '1' });
    const on = begun.after(panel, { type: 'switched', setting: 'rotation', to: 'on' });
    expect(comfortOf(on)).toEqual({});
    expect(on.reaches(set('rotation', 1))).toBe(true);
    expect(comfortOf(on.after({ type: 'switched', setting: 'rotation', to: 'off' }))).toEqual({});
  });

  test('in aeroplane mode a call does not leave, and one is told; out of it, it rings', () => {
    const rang: ReglagesGoal = { app, type: 'call-passed' };
    const begun = onPhone({ plane: 1 }, 'Léa');
    expect(begun.slipOf({ type: 'call-tried' }, rang)).toEqual({ app, type: 'no-network' });
    expect(begun.after({ type: 'call-tried' }).reaches(rang)).toBe(false);
    const out = begun.after(panel, { type: 'switched', setting: 'plane', to: 'off' }, { type: 'category-closed' }, { type: 'call-tried' });
    expect(out.reaches(rang)).toBe(true);
    expect(out.slipOf({ type: 'call-tried' }, rang)).toBeUndefined();
  });

  test('the other switch is told, and put back by its own touch', () => {
    const opened = onPhone({ plane: 1 }).after(panel);
    expect(opened.slipOf({ type: 'switched', setting: 'rotation', to: 'off' }, set('plane', 0))).toEqual({ app, type: 'other-setting', setting: 'rotation' });
    const off = opened.after({ type: 'switched', setting: 'rotation', to: 'off' });
    expect(off.after({ type: 'switched', setting: 'rotation', to: 'on' }).state.levels).toEqual(opened.state.levels);
  });

  test('it is there where something in it is not as usual; and on a phone alone', () => {
    expect(onPhone({}).after(panel).state).toEqual(onPhone({}).state);
    expect(onComputer({ plane: 1 }).after(panel).state).toEqual(onComputer({ plane: 1 }).state);
  });
});
