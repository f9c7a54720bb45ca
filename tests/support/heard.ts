// What a screen reader is given to say: every change of a live region, in order.

import type { Page } from '@playwright/test';

declare global {
  var heard: string[];
}

/** Listens from now on to the live regions of the page. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.heard = [];
    const observer = new MutationObserver((changes) => {
      const changed = changes.filter(({ type, addedNodes }) => type === 'characterData' || addedNodes.length > 0);
      const regions = new Set(
        changed.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [role=alert], [aria-live]')),
      );
      for (const region of regions) {
        const words = (region?.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (words !== '') globalThis.heard.push(words);
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since, one entry each time. */
export async function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => globalThis.heard);
}
