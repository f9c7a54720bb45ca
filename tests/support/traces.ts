// Everywhere a browser could keep or show what somebody typed, as text to search in.

import type { BrowserContext, Page } from '@playwright/test';

/** One place, named so that a failing test says where to look, and all that is there. */
export interface Trace {
  readonly place: string;
  readonly text: string;
}

/** All that this browser keeps for the site, what its address and title say, and what its history remembers. */
export async function kept(page: Page, context: BrowserContext): Promise<readonly Trace[]> {
  const inPage = await page.evaluate(async () => {
    const storage = (name: string, one: Storage) => Object.entries(one).map(([key, value]) => ({ place: `${name} ${key}`, text: `${key} ${value}` }));

    const recordsOf = (name: string): Promise<Trace[]> =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(new Error(name));
        request.onsuccess = () => {
          const database = request.result;
          const stores = [...database.objectStoreNames];
          if (stores.length === 0) {
            database.close();
            resolve([]);
            return;
          }
          const transaction = database.transaction(stores);
          const all = stores.map((store) => {
            const entries = transaction.objectStore(store);
            return { store, keys: entries.getAllKeys(), values: entries.getAll() };
          });
          transaction.oncomplete = () => {
            database.close();
            resolve(all.map(({ store, keys, values }) => ({ place: `indexedDB ${name} ${store}`, text: JSON.stringify([keys.result, values.result]) })));
          };
        };
      });

    const cached = async (key: string): Promise<Trace[]> => {
      const cache = await caches.open(key);
      return Promise.all(
        (await cache.keys()).map(async (request) => ({
          place: `cache ${key}`,
          text: `${key} ${request.url} ${(await (await cache.match(request))?.text()) ?? ''}`,
        })),
      );
    };

    return [
      ...storage('localStorage', localStorage),
      ...storage('sessionStorage', sessionStorage),
      ...(await Promise.all((await indexedDB.databases()).map(({ name = '' }) => recordsOf(name)))).flat(),
      ...(await Promise.all((await caches.keys()).map(cached))).flat(),
      { place: 'document.cookie', text: document.cookie },
      { place: 'address', text: location.href },
      { place: 'history.state', text: JSON.stringify(history.state) },
      { place: 'title', text: document.title },
      { place: 'window.name', text: window.name },
    ];
  });
  const devtools = await context.newCDPSession(page);
  const { entries } = await devtools.send('Page.getNavigationHistory');
  await devtools.detach();
  return [...inPage, { place: 'cookies', text: JSON.stringify(await context.cookies()) }, { place: 'history', text: JSON.stringify(entries) }];
}

/** What is written on the page, in its markup or in its boxes. */
export async function shown(page: Page): Promise<Trace> {
  const boxes = await page.locator('input, textarea').evaluateAll((all) => all.map((one) => ('value' in one ? String(one.value) : '')));
  return { place: 'page', text: [await page.content(), ...boxes].join('\n') };
}

/** What every page of this browser asks for and writes in the console, from now on. */
export function overhear(context: BrowserContext): readonly Trace[] {
  const said: Trace[] = [];
  context.on('request', (request) => {
    said.push(
      { place: 'address asked for', text: request.url() },
      { place: 'headers sent', text: JSON.stringify(request.headers()) },
      { place: 'body sent', text: request.postData() ?? '' },
    );
  });
  context.on('console', (message) => said.push({ place: 'console', text: message.text() }));
  return said;
}
