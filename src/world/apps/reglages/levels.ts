// What can be set, on which ladder, and how a machine usually is.

/** The highest rung of each ladder; the lowest is 0. */
export const tops = {
  volume: 4,
  brightness: 4,
  letters: 3,
  contrast: 1,
  pointer: 2,
  speed: 2,
  orientation: 3,
  pad: 1,
  plane: 1,
  rotation: 1,
  narrator: 1,
  alert: 2,
  limit: 1,
  roaming: 1,
} as const;

export type Setting = keyof typeof tops;
export type Levels = { readonly [One in Setting]: number };

/** What the screen of an exercise is without any setting: nothing is changed for these. */
export const usual: Levels = {
  volume: 2,
  brightness: 3,
  letters: 1,
  contrast: 0,
  pointer: 0,
  speed: 1,
  orientation: 0,
  pad: 1,
  plane: 0,
  rotation: 1,
  narrator: 0,
  alert: 0,
  limit: 0,
  roaming: 0,
};

/** A phone that follows the hand again stands up: what was set is told first. */
export const settings: readonly Setting[] = [
  'volume',
  'brightness',
  'letters',
  'contrast',
  'pointer',
  'speed',
  'pad',
  'plane',
  'rotation',
  'narrator',
  'alert',
  'limit',
  'roaming',
  'orientation',
];

/** What is on or off, at a touch. */
export type Switch = 'plane' | 'rotation';

/** One rung of a ladder, none beyond its ends. */
export function isOn({ setting, level }: { readonly setting: Setting; readonly level: number }): boolean {
  return Number.isInteger(level) && level >= 0 && level <= tops[setting];
}
