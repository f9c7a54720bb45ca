// Everything that a browser keeps of an origin, by its name.

import type { Page } from '@playwright/test';

/** Storages, caches, and how many steps the database holds. */
export async function everythingIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const known = (await indexedDB.databases()).some(({ name }) => name === 'declic');
    const facts = await new Promise<number>((resolve) => {
      if (!known) {
        resolve(0);
        return;
      }
      const request = indexedDB.open('declic');
      request.onsuccess = () => {
        const { result } = request;
        const count = result.objectStoreNames.contains('facts') ? result.transaction('facts').objectStore('facts').count() : undefined;
        if (count === undefined) resolve(0);
        else count.onsuccess = () => resolve(count.result);
        result.close();
      };
    });
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys()), ...(facts === 0 ? [] : [`${facts} facts`])].sort();
  });
}
