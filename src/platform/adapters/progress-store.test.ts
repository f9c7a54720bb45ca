// What holds for both stores, and what happens when the browser refuses. That the browser really keeps is for
// the browser tests: there is no IndexedDB here, which is just what a refusing browser looks like.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { outcomeOf, type Fact } from '../../core/lesson/progress';
import type { ProgressStore } from '../ports/progress-store';
import { IdbProgressStore } from './idb-progress-store';
import { MemoryProgressStore } from './memory-progress-store';

const objet = { lesson: 'ecrire-email', step: 'objet' };
const done: Fact = { ...objet, outcome: 'guided', day: '2026-11-21' };

afterEach(() => vi.unstubAllGlobals());

const stores: readonly (readonly [string, () => ProgressStore])[] = [
  ['in memory', () => new MemoryProgressStore()],
  ['in a browser that refuses', () => new IdbProgressStore()],
];

describe.each(stores)('%s', (_, open) => {
  test('what is done counts for the rest of the visit', async () => {
    const store = open();
    await store.add(done);
    expect(outcomeOf(await store.read(), objet)).toBe('guided');
  });

  test('what is erased is gone', async () => {
    const store = open();
    await store.add(done);
    await store.erase();
    expect((await store.read()).facts.size).toBe(0);
  });

  test('the page is told of each change, until it asks no more', async () => {
    const store = open();
    const told = vi.fn();
    const stop = store.watch(told);
    await store.add(done);
    stop();
    await store.erase();
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('nothing is kept on the device', async () => {
    const store = open();
    await store.read();
    expect(store.keeping.where).toBe('memory');
  });
});

test.each([
  ['SecurityError', 'refused'],
  ['UnknownError', 'refused'],
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
])('when the browser answers %s, the lesson still works and the reason is known: %s', async (name, trouble) => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('', name);
    },
  });
  const store = new IdbProgressStore();
  await store.add(done);
  expect(outcomeOf(await store.read(), objet)).toBe('guided');
  expect(store.keeping).toEqual({ where: 'memory', trouble });
});

test('nothing is opened before it is needed', () => {
  const open = vi.fn();
  vi.stubGlobal('indexedDB', { open });
  const store = new IdbProgressStore();
  store.watch(() => undefined);
  expect(open).not.toHaveBeenCalled();
  expect(store.keeping).toEqual({ where: 'browser' });
});
