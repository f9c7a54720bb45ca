import { describe, expect, test } from 'vitest';
import { driverOf } from '../../../../tests/support/driver';
import { aWorld } from '../../../../tests/support/a-practice';
import type { DeviceEvent } from '../../device/schema';
import { worldOf } from '../../device/world';
import { usual } from './levels';
import reglages from './model';
import type { ReglagesGoal, ReglagesScenario } from './schema';

const app = 'reglages';
const scenario: ReglagesScenario = { skin: 'colonne', levels: usual, says: 'Bonjour' };
const onComputer = driverOf(reglages)(scenario);
const onPhone = driverOf(reglages)({ ...scenario, skin: 'galet' }, aWorld({ device: 'telephone', screen: 'narrow' }));
const reading = onComputer.after({ type: 'category-opened', category: 'reading' });
const light = onComputer.after({ type: 'category-opened', category: 'screen' });
const sound = onComputer.after({ type: 'category-opened', category: 'sound' });
const big: ReglagesGoal = { app, type: 'set', setting: 'letters', from: 2, to: 2 };
const heard: ReglagesGoal = { app, type: 'sound-heard' };

describe('what is set', () => {
  test('bigger letters change the whole machine, and nothing is said of what is as usual', () => {
    expect(reglages.comfort?.(reading.state)).toEqual({});
    const after = reading.after({ type: 'level-set', setting: 'letters', level: 2 });
    expect(reglages.comfort?.(after.state)).toEqual({ 'data-letters': '2' });
    expect(after.reaches(big)).toBe(true);
  });

  test('a setting is set on its own page alone, and not beyond its ladder', () => {
    expect(onComputer.after({ type: 'level-set', setting: 'letters', level: 2 }).state).toBe(onComputer.state);
    expect(reading.after({ type: 'level-set', setting: 'volume', level: 3 }).state).toBe(reading.state);
    expect(reading.after({ type: 'level-set', setting: 'letters', level: 4 }).state).toBe(reading.state);
  });

  test('a phone puts the letters with the light, and has no arrow to set', () => {
    const display = onPhone.after({ type: 'category-opened', category: 'screen' });
    expect(display.after({ type: 'level-set', setting: 'letters', level: 2 }).reaches(big)).toBe(true);
    expect(onPhone.after({ type: 'category-opened', category: 'pointer' }).state).toBe(onPhone.state);
  });

  test('each setting can be undone, and all of them', () => {
    const after = reading.after({ type: 'level-set', setting: 'letters', level: 3 });
    expect(after.after({ type: 'notice-undone' }).state).toEqual(reading.state);
    const home = after.after({ type: 'category-closed' }, { type: 'all-restored' });
    expect(home.state.levels).toEqual(usual);
  });
});

test('what is set is said of the whole machine, and its window bears the name of the settings', () => {
  const rules = worldOf({ reglages });
  const { persona, hour, files } = aWorld();
  const levels = { ...usual, letters: 3, contrast: 1 };
  const world = rules.start({ device: 'ordinateur', persona, hour, files, apps: { reglages: { ...scenario, levels } } }, 'wide');
  expect(rules.comfortOf(world)).toEqual({ 'data-letters': '3', 'data-strong': '' });
  const toSettings: DeviceEvent = { app: 'appareil', type: 'window-opened', window: 'documents' };
  expect(rules.target(toSettings, world).name).toBe('Paramètres');
});

describe('the keys of the machine', () => {
  test('they work from any page, one step at a time, and stop at the end', () => {
    const louder = onComputer.after({ type: 'key-pressed', key: 'louder' });
    expect(louder.state.levels.volume).toBe(3);
    const loudest = louder.after({ type: 'key-pressed', key: 'louder' });
    expect(loudest.after({ type: 'key-pressed', key: 'louder' }).state).toBe(loudest.state);
  });

  test('a phone has those of the sound alone', () => {
    expect(onPhone.after({ type: 'key-pressed', key: 'brighter' }).state).toBe(onPhone.state);
    expect(onPhone.after({ type: 'key-pressed', key: 'softer' }).state.levels.volume).toBe(1);
  });
});

test('a sound that is tried too low was not heard', () => {
  const low = sound.after({ type: 'level-set', setting: 'volume', level: 1 }, { type: 'sound-tried' });
  expect(low.reaches(heard)).toBe(false);
  expect(low.after({ type: 'level-set', setting: 'volume', level: 3 }, { type: 'sound-tried' }).reaches(heard)).toBe(true);
});

describe('what goes wrong', () => {
  test('the screen goes dark; nothing is achieved on it, and a key repairs it', () => {
    expect(light.slipOf({ type: 'level-set', setting: 'brightness', level: 0 })).toEqual({ app, type: 'screen-dark' });
    const dark = light.after({ type: 'level-set', setting: 'brightness', level: 0 });
    const brightEnough: ReglagesGoal = { app, type: 'set', setting: 'volume', from: 0 };
    expect(dark.reaches(brightEnough)).toBe(false);
    expect(dark.after({ type: 'key-pressed', key: 'brighter' }).reaches(brightEnough)).toBe(true);
  });

  test('the sound is cut where one wants to hear', () => {
    const loud: ReglagesGoal = { app, type: 'set', setting: 'volume', from: 3 };
    expect(sound.slipOf({ type: 'level-set', setting: 'volume', level: 0 }, loud)).toEqual({ app, type: 'sound-off' });
    expect(sound.slipOf({ type: 'level-set', setting: 'volume', level: 4 }, loud)).toBeUndefined();
  });

  test('more than was asked', () => {
    expect(reading.slipOf({ type: 'level-set', setting: 'letters', level: 3 }, big)).toEqual({ app, type: 'too-much', setting: 'letters' });
    expect(reading.slipOf({ type: 'level-set', setting: 'letters', level: 2 }, big)).toBeUndefined();
  });

  test('another setting than the one that is asked, until it is put back', () => {
    const contrast = { type: 'level-set', setting: 'contrast', level: 1 } as const;
    expect(reading.slipOf(contrast, big)).toEqual({ app, type: 'other-setting', setting: 'contrast' });
    expect(reading.after(contrast).slipOf({ type: 'level-set', setting: 'contrast', level: 0 }, big)).toBeUndefined();
    expect(reading.slipOf(contrast)).toBeUndefined();
    expect(sound.slipOf({ type: 'level-set', setting: 'volume', level: 3 }, heard)).toBeUndefined();
  });
});
