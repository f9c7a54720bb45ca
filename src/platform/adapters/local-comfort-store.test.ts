import { expect, test } from 'vitest';
import { comfortFrom, unusual, usualComfort } from '../ports/comfort';
import { localComfortStore } from './local-comfort-store';
import { memoryRecord } from './local-record';

const large = comfortFrom({ textSize: '4' });

/** A browser's storage, in memory. */
function aStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

function refusedStorage(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

test('large letters stay large on the next page', () => {
  const storage = aStorage();
  expect(localComfortStore(() => storage).write(large)).toBe('kept');
  expect(localComfortStore(() => storage).read()).toEqual(large);
});

test('putting everything back leaves nothing in the browser', () => {
  const storage = aStorage();
  const store = localComfortStore(() => storage);
  store.write(large);
  store.write(usualComfort);
  expect(storage.length).toBe(0);
});

test('when storage is refused, the choice holds on this page and says it will not last', () => {
  const store = localComfortStore(refusedStorage);
  expect(store.read()).toEqual(usualComfort);
  expect(store.write(large)).toBe('this-page-only');
  expect(store.read()).toEqual(large);
});

test('when storage is full, the last choice wins over the one kept before', () => {
  const storage = aStorage();
  const store = localComfortStore(() => storage);
  store.write(large);
  storage.setItem = () => {
    throw new DOMException('Full', 'QuotaExceededError');
  };
  expect(store.write(comfortFrom({ textSize: '2' }))).toBe('this-page-only');
  expect(store.read().textSize).toBe('2');
});

test('a record that cannot be read gives the usual comfort', () => {
  const storage = aStorage();
  storage.setItem('declic:confort', '{"textSize":');
  expect(localComfortStore(() => storage).read()).toEqual(usualComfort);
});

test('the memory version never pretends to keep', () => {
  expect(memoryRecord({ usual: usualComfort, from: comfortFrom, unusual }).write(large)).toBe('this-page-only');
});
