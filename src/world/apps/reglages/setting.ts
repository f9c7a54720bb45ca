// Setting something: on its ladder, by a key of the machine, back again. Pure.

import { button, radio } from '../../kit/control';
import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import { isOn, settings, usual, type Levels, type Setting } from './levels';
import { openedText } from './notices';
import type { Key, ReglagesGoal, ReglagesSlip } from './schema';
import { settingsIn } from './skins';
import type { Reglages, Settings, SettingsRows } from './state';
import { watchedText } from './usage';

type SettingGoal = Extract<ReglagesGoal, { type: 'set' }>;

export const settingGestures: SettingsRows<'level-set' | 'key-pressed' | 'switched' | 'sound-tried' | 'call-tried' | 'notice-undone' | 'all-restored'> = {
  'level-set': {
    control: ({ event: { setting, level }, skin }) => radio(`${setting}:${level}`, skin.levels[setting][level] ?? ''),
    area: 'choices',
    group: ({ event: { setting }, skin }) => skin.settings[setting],
    in: 'category',
    does: ({ event: { setting, level }, state, pane }) => (settingsIn(pane.category, state).includes(setting) ? set(state, setting, level) : state),
    slip: slipOfSetting,
  },
  'key-pressed': {
    control: ({ event: { key }, skin }) => button(`key:${keyCap(key)}`, skin.keys[key]),
    area: 'keys',
    does: ({ event: { key }, state }) => {
      const { setting, to } = keys[key];
      return keysOf(state).includes(key) ? set(state, setting, to(state.levels[setting])) : state;
    },
    slip: slipOfSetting,
  },
  switched: {
    control: ({ event: { setting }, skin }) => button(`switch:${setting}`, skin.settings[setting]),
    area: 'top',
    in: 'category',
    does: ({ event: { setting, to }, state, pane }) => (pane.category === 'panel' ? followed(set(state, setting, to === 'on' ? 1 : 0)) : state),
    slip: slipOfSetting,
  },
  'call-tried': {
    control: ({ state, skin }) => button('call', skin.call(state.calls ?? '')),
    in: 'home',
    does: ({ state }) => (state.calls === undefined ? state : { ...state, hasCalled: state.hasCalled || state.levels.plane === 0, notice: { type: 'called' } }),
    slip: ({ after }) => (after.levels.plane === 1 ? { type: 'no-network' } : undefined),
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

const more = (level: number): number => level + 1;
const less = (level: number): number => level - 1;

/** What each key makes of a level. */
const keys: { readonly [One in Key]: { readonly setting: Setting; readonly to: (level: number) => number } } = {
  brighter: { setting: 'brightness', to: more },
  darker: { setting: 'brightness', to: less },
  louder: { setting: 'volume', to: more },
  softer: { setting: 'volume', to: less },
  upright: { setting: 'orientation', to: () => usual.orientation },
  'pad-on': { setting: 'pad', to: () => 1 },
  'pad-off': { setting: 'pad', to: () => 0 },
  hush: { setting: 'narrator', to: () => 0 },
  talk: { setting: 'narrator', to: () => 1 },
};

/** One key puts out and on: its name on the keyboard. */
export function keyCap(key: Key): Key {
  return key === 'pad-off' ? 'pad-on' : key === 'talk' ? 'hush' : key;
}

/** The keys that this machine has. On the side of a phone there are only those of the sound; and where a key mends what went wrong, it takes their room. */
export function keysOf({ machine, start, levels, usage, notices }: Pick<Reglages, 'machine' | 'start' | 'levels' | 'usage' | 'notices'>): readonly Key[] {
  // Where one looks at the plan or at notifications, they would only push them out of sight.
  if (usage !== undefined || notices !== undefined) return [];
  if (machine === 'telephone') return ['softer', 'louder'];
  const isLost = start.pad !== usual.pad;
  const isTurned = start.orientation !== usual.orientation;
  if (start.narrator !== usual.narrator) return [levels.narrator === 1 ? 'hush' : 'talk', 'softer', 'louder'];
  return [
    ...(isLost ? ([levels.pad === 0 ? 'pad-on' : 'pad-off'] as const) : []),
    ...(isTurned ? (['upright'] as const) : []),
    'darker',
    'brighter',
    ...(isLost || isTurned ? [] : (['softer', 'louder'] as const)),
  ];
}

/** A phone that follows the hand stands up: it is held upright. */
function followed(state: Reglages): Reglages {
  const { levels } = state;
  return levels.rotation === 1 && levels.orientation !== usual.orientation ? { ...state, levels: { ...levels, orientation: usual.orientation } } : state;
}

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
export function noticeText(state: Reglages, skin: Settings['skin']): string | undefined {
  const { notice, levels, says, calls = '' } = state;
  if (notice === undefined) return undefined;
  if (notice.type === 'restored') return skin.restored;
  if (notice.type === 'called') return levels.plane === 1 ? skin.noNetwork : skin.rings(calls);
  if (notice.type === 'opened') return openedText(notice.sourceId, state);
  if (notice.type === 'watched') return watchedText(notice.by, state, skin);
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
  if (setting === 'orientation' && level !== usual.orientation) return { type: 'still-turned' };
  if (setting === 'pad' && level === 0) return { type: 'arrow-gone' };
  if (setting === 'volume' && level < before.levels.volume && after.levels.narrator === 1) return { type: 'only-muted' };
  if (setting === 'narrator' && level === 1) return { type: 'talks-again' };
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
