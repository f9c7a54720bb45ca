// Keeps comfort in localStorage: read before anything is drawn, and small enough to lose without harm.

import { comfortFrom, unusual, usualComfort, type Comfort, type ComfortStore } from '../ports/comfort-store';

const KEY = 'declic:confort';

/** `storage` is a function because even naming `localStorage` throws when a browser refuses it. */
export function localComfortStore(storage: () => Storage): ComfortStore {
  const onThisPage = memoryComfortStore();
  let refused = false;
  return {
    read() {
      if (refused) return onThisPage.read();
      try {
        return comfortFrom(JSON.parse(storage().getItem(KEY) ?? '{}'));
      } catch {
        return onThisPage.read();
      }
    },
    write(comfort) {
      onThisPage.write(comfort);
      try {
        const record = JSON.stringify(unusual(comfort));
        if (record === '{}') storage().removeItem(KEY);
        else storage().setItem(KEY, record);
        refused = false;
        return 'kept';
      } catch {
        refused = true;
        return 'this-page-only';
      }
    },
  };
}

/** For tests, and behind a refused storage: forgets when the page closes, and says so. */
export function memoryComfortStore(): ComfortStore {
  let now: Comfort = usualComfort;
  return {
    read: () => now,
    write(comfort) {
      now = comfort;
      return 'this-page-only';
    },
  };
}
