// Setting something: on its ladder, by a key of the machine, back again. Pure.

import { button, radio } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import { isOn, settings, type Levels, type Setting } from './levels';
import type { Key, ReglagesGoal, ReglagesSlip } from './schema';
import { settingsIn } from './skins';
import type { Reglages, Settings, SettingsRows } from './state';

type SettingGoal = Extract<ReglagesGoal, { type: 'set' }>;

export const settingGestures: SettingsRows<'level-set' | 'key-pressed' | 'sound-tried' | 'notice-undone' | 'all-restored'> = {
  'level-set': {
    control: ({ event: { setting, level }, skin }) => radio(`${setting}:${level}`, skin.levels[setting][level] ?? ''),
    area: 'choices',
    group: ({ event: { setting }, skin }) => skin.settings[setting],
    in: 'category',
    does: ({ event: { setting, level }, state, pane }) => (settingsIn(pane.category, state.skin).includes(setting) ? set(state, setting, level) : state),
    after: ({ after, skin }) => ({ id: 'settings-say', text: noticeText(after, skin) ?? '' }),
    slip: slipOfSetting,
  },
  'key-pressed': {
    control: ({ event: { key }, skin }) => button(`key:${key}`, skin.keys[key]),
    area: 'keys',
    does: ({ event: { key }, state }) => {
      const { setting, by } = keys[key];
      // On the side of a phone there are only those of the sound.
      return state.machine === 'telephone' && setting === 'brightness' ? state : set(state, setting, state.levels[setting] + by);
    },
    slip: slipOfSetting,
  },
  'sound-tried': {
    control: ({ skin }) => button('try', skin.tryIt),
    in: 'category',
    does: ({ state, pane }) =>
      pane.category === 'sound' ? { ...state, hasHeard: state.hasHeard || state.levels.volume > 1, notice: { type: 'tried' } } : state,
  },
  'notice-undone': {
    control: ({ skin }) => button('notice-undo', skin.undo),
    area: 'bottom',
    does: ({ state }) => {
      const { levels, notice } = state;
      return notice?.type === 'set' ? { ...state, levels: { ...levels, [notice.setting]: notice.was }, notice: undefined } : state;
    },
    after: () => ({ id: 'undone' }),
  },
  'all-restored': {
    control: ({ skin }) => button('restore', skin.restore),
    in: 'home',
    does: ({ state }) => (isChanged(state) ? { ...state, levels: state.start, notice: { type: 'restored' } } : state),
  },
};

const keys: { readonly [One in Key]: { readonly setting: Setting; readonly by: 1 | -1 } } = {
  brighter: { setting: 'brightness', by: 1 },
  darker: { setting: 'brightness', by: -1 },
  louder: { setting: 'volume', by: 1 },
  softer: { setting: 'volume', by: -1 },
};

function set(state: Reglages, setting: Setting, level: number): Reglages {
  const was = state.levels[setting];
  return was === level || !isOn({ setting, level })
    ? state
    : { ...state, levels: { ...state.levels, [setting]: level }, notice: { type: 'set', setting, was } };
}

export function isChanged({ levels, start }: Reglages): boolean {
  return changed(levels, start) !== undefined;
}

function changed(one: Levels, other: Levels): Setting | undefined {
  return settings.find((setting) => one[setting] !== other[setting]);
}

/** The line after a gesture, in the words of the skin. */
export function noticeText({ notice, levels, says }: Reglages, skin: Settings['skin']): string | undefined {
  if (notice === undefined) return undefined;
  if (notice.type === 'restored') return skin.restored;
  if (notice.type === 'set') return skin.now(skin.settings[notice.setting], skin.levels[notice.setting][levels[notice.setting]] ?? '');
  const { nothing, little, well, loud } = skin.heard;
  const { volume } = levels;
  return volume === 0 ? nothing : (volume === 1 ? little : volume === 4 ? loud : well)(says);
}

/** What goes wrong for whoever looks at the screen comes first; then what was asked. */
function slipOfSetting({ before, after, goals }: Past<Settings, unknown> & { readonly goals: readonly ReglagesGoal[] }): Bare<ReglagesSlip> | undefined {
  const setting = changed(before.levels, after.levels);
  if (setting === undefined) return undefined;
  const level = after.levels[setting];
  if (setting === 'brightness' && level === 0) return { type: 'screen-dark' };
  const wanted = goals.filter(isSetting);
  const goal = wanted.find((one) => one.setting === setting);
  if (goal === undefined) return isNeeded(setting, goals) || level === after.start[setting] ? undefined : { type: 'other-setting', setting };
  if (setting === 'volume' && level === 0) return { type: 'sound-off' };
  return goal.to !== undefined && level > goal.to ? { type: 'too-much', setting } : undefined;
}

function isSetting(goal: ReglagesGoal): goal is SettingGoal {
  return goal.type === 'set';
}

/** One sets the volume to hear; and before any goal was written, nothing is beside it. */
function isNeeded(setting: Setting, goals: readonly ReglagesGoal[]): boolean {
  return goals.length === 0 || (setting === 'volume' && goals.some(({ type }) => type === 'sound-heard'));
}
