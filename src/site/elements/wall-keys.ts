// The keys of the wall and of its console: what one asks, and the box that puts single letters out (faces/parts/KeyHelp.astro).

import { areLettersOn, turnLetters } from '../../platform/adapters/letter-keys';
import { commandOf, type Command } from './commands';

/** What this key asks of the projection, in the direction `host` is read. With its letters out, only keys that nobody says or brushes do something. */
export function commandOfKey({ key }: KeyboardEvent, host: Element): Command | undefined {
  if (key.length === 1 && key !== ' ' && !areLettersOn()) return undefined;
  const direction = getComputedStyle(host).direction === 'rtl' ? 'rtl' : 'ltr';
  return commandOf(key.length === 1 ? key.toLowerCase() : key, direction);
}

export function watchLetters(host: Element): void {
  const box = host.querySelector<HTMLInputElement>('[data-letters]');
  if (box === null) return;
  box.checked = areLettersOn();
  box.addEventListener('change', () => turnLetters(box.checked ? 'on' : 'off'));
}
