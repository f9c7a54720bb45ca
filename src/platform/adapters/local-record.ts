// Keeps choices in localStorage: read before anything is drawn, and small enough to lose without harm.

import type { Choices, RecordStore } from '../ports/record-store';

/**
 * All our keys begin so: the host may have other sites at the same origin, and what they keep stays. Alone, set then taken away, it tells
 * the other tabs that everything was erased (everything-kept.ts, elements/leave.ts).
 */
export const OURS = 'declic';

/** `storage` is a function because even naming `localStorage` throws when a browser refuses it. */
export function localRecord<T>(key: string, choices: Choices<T>, storage: () => Storage): RecordStore<T> {
  const onThisPage = memoryRecord(choices);
  let refused = false;
  return {
    read() {
      if (refused) return onThisPage.read();
      try {
        return choices.from(JSON.parse(storage().getItem(key) ?? '{}'));
      } catch {
        return onThisPage.read();
      }
    },
    write(value) {
      onThisPage.write(value);
      try {
        const record = JSON.stringify(choices.unusual(value));
        if (record === '{}') storage().removeItem(key);
        else storage().setItem(key, record);
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
export function memoryRecord<T>({ usual }: Choices<T>): RecordStore<T> {
  let now = usual;
  return {
    read: () => now,
    write(value) {
      now = value;
      return 'this-page-only';
    },
  };
}

/** Ours among what a storage keeps. A browser that refuses its storage throws as soon as it is named: it keeps nothing. */
export function ourKeys(storage: () => Storage, beginning = OURS): readonly string[] {
  try {
    return Object.keys(storage()).filter((key) => key.startsWith(beginning));
  } catch {
    return [];
  }
}

export function forgetOurs(storage: () => Storage): void {
  for (const key of ourKeys(storage)) storage().removeItem(key);
}
