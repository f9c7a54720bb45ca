// What a trainer asks of the wall, by a key, a button or the console, and what is written there. Pure.

import type { Move } from './step-path';

/** What the trainer asks of the wall. `gesture`: the next one of the practice. `larger`, `smaller`, `usual`: its letters.
 * `freeze`: the room sees a still picture while the console prepares what follows. */
export type Command =
  | Move
  | 'fullscreen'
  | 'blank'
  | 'white'
  | 'help'
  | 'code'
  | 'gesture'
  | 'answer'
  | 'pointer'
  | 'light'
  | 'larger'
  | 'smaller'
  | 'usual'
  | 'freeze'
  | 'console';

/** Asks it of the wall from outside: an event on its element, the command's name in its detail. */
export const COMMAND = 'declic:command';

/** « 3 / 6 »: what is shown is counted, the introduction included. */
export function positionOf(current: string, steps: readonly string[]): string {
  return `${steps.indexOf(current) + 1} / ${steps.length}`;
}

/** A letter is the first of the French word on its button. Those of presenters everywhere keep theirs: f, b, w. */
const letters: Readonly<Record<string, Command>> = {
  ' ': 'next',
  f: 'fullscreen',
  b: 'blank',
  '.': 'blank',
  w: 'white',
  '?': 'help',
  c: 'code',
  n: 'gesture',
  r: 'answer',
  p: 'pointer',
  l: 'light',
  '+': 'larger',
  '-': 'smaller',
  '0': 'usual',
  g: 'freeze',
  k: 'console',
};

/** What a key asks of the projection. Clickers send PageUp and PageDown, and « . » or « b » to darken. */
export function commandOf(key: string, direction: 'ltr' | 'rtl'): Command | undefined {
  const isLtr = direction === 'ltr';
  switch (key) {
    case 'ArrowRight':
      return isLtr ? 'next' : 'previous';
    case 'ArrowLeft':
      return isLtr ? 'previous' : 'next';
    case 'PageDown':
      return 'next';
    case 'PageUp':
      return 'previous';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return Object.hasOwn(letters, key) ? letters[key] : undefined;
  }
}

/** Written on a button of the projection. */
export function isCommand(name: string | undefined): name is Command {
  return name !== undefined && (['next', 'previous', 'first', 'last', ...Object.values(letters)] satisfies readonly Command[]).some((one) => one === name);
}
