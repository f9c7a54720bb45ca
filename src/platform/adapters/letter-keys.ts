// Whether single letters command a projection. Who speaks to the computer, or whose hand rests on the keys, has letters typed that were not meant.

import { OURS } from './local-record';
import { ownStorage } from './shared-computer';

const KEY = `${OURS}:lettres`;
let isOff: boolean | undefined;

export function areLettersOn(): boolean {
  try {
    return ownStorage().getItem(KEY) !== 'non';
  } catch {
    return isOff !== true;
  }
}

/** Kept on this device; where it is refused, for this page. */
export function turnLetters(to: 'on' | 'off'): void {
  isOff = to === 'off';
  try {
    if (isOff) ownStorage().setItem(KEY, 'non');
    else ownStorage().removeItem(KEY);
  } catch {
    // This page only.
  }
}
