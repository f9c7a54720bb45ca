// What somebody does on a page, counted by the page itself, and what the page makes them wait: a stop-watch that does not run at the pace of this
// machine. A gesture is something pressed, chosen, or written in one box; to go from one to the next by key is in the keys.

import type { Page } from '@playwright/test';

export interface Counted {
  readonly gestures: number;
  /** Those made by hand. */
  readonly hands: number;
  /** Keys other than those that write. */
  readonly keys: number;
  /** Of what was written. */
  readonly letters: number;
  /** From the last gesture to what it drew. */
  readonly pageMs: number;
}

/** Before the page is opened. `drawn`: what the last gesture changes. */
export async function countGestures(page: Page, drawn: string): Promise<void> {
  await page.addInitScript((selector) => {
    const done = new Set<string>();
    const counted = { gestures: 0, hands: 0, keys: 0, letters: 0, lastAt: 0, drawnAt: 0 };
    const keep = (): void => {
      // On the root, where the test reads it: a page holds no name for it.
      document.documentElement.dataset['counted'] = JSON.stringify(counted);
    };
    const gesture = (box?: string): void => {
      counted.lastAt = performance.now();
      // A box that is written in letter by letter, or told again to what wakes late, is one gesture.
      if (box === undefined || !done.has(box)) counted.gestures += 1;
      if (box?.startsWith('select') === true && !done.has(box)) counted.hands += 1;
      if (box !== undefined) done.add(box);
      keep();
    };
    const nameOf = (target: EventTarget | null): string =>
      target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? `${target.type} ${target.name}` : '';
    addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted) return;
        // By key, a press has no detail.
        if (event.detail > 0) counted.hands += 1;
        gesture();
      },
      true,
    );
    addEventListener('input', ({ target }) => gesture(nameOf(target)), true);
    addEventListener(
      'keydown',
      ({ isTrusted, key, target }) => {
        if (!isTrusted) return;
        if (key.length === 1) counted.letters += 1;
        else counted.keys += 1;
        if (key === 'Enter' && target instanceof HTMLInputElement) gesture();
        keep();
      },
      true,
    );
    new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      counted.drawnAt = performance.now();
      keep();
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['d', 'hidden'] });
  }, drawn);
}

/** What was done so far, and what the page took for its part of it. */
export async function countedOn(page: Page): Promise<Counted> {
  return page.evaluate(() => {
    const { lastAt, drawnAt, ...counted }: Omit<Counted, 'pageMs'> & { readonly lastAt: number; readonly drawnAt: number } = JSON.parse(
      document.documentElement.dataset['counted'] ?? '{}',
    );
    return { ...counted, pageMs: Math.max(0, drawnAt - lastAt) };
  });
}
