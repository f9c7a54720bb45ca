// Every page, and every step of a lesson, in every way it can be looked at.

import type { Page } from '@playwright/test';
import { axeTroubles, bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { pages } from '../../support/pages';
import { practiceOn } from '../../support/practice';

interface Look {
  readonly name: string;
  /** Where: the phone's and the laptop's layouts are both seen, each colour once. */
  readonly tag: '@phone' | '@laptop';
  /** Before the page opens. */
  readonly before: (page: Page) => Promise<unknown>;
  /** Once it is there. */
  readonly after?: (page: Page) => Promise<unknown>;
}

const narrow = { width: 320, height: 640 };

const looks: readonly Look[] = [
  { name: 'in light', tag: '@laptop', before: (page) => page.emulateMedia({ colorScheme: 'light' }) },
  { name: 'in dark', tag: '@laptop', before: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  {
    name: 'in strong contrast',
    tag: '@laptop',
    before: (page) => page.emulateMedia({ colorScheme: 'light' }),
    after: (page) => page.evaluate(() => (document.documentElement.dataset['theme'] = 'contrast')),
  },
  { name: 'in the colours of the system', tag: '@laptop', before: (page) => page.emulateMedia({ forcedColors: 'active' }) },
  { name: '320 pixels wide', tag: '@phone', before: (page) => page.setViewportSize(narrow) },
  {
    name: '320 pixels wide in dark',
    tag: '@phone',
    before: async (page) => {
      await page.setViewportSize(narrow);
      await page.emulateMedia({ colorScheme: 'dark' });
    },
  },
];

// Colours are judged at rest, not on their way to others.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { path, places } of pages) {
  for (const { name, tag, before, after } of looks) {
    test(`nothing on ${path} stands in anybody’s way, ${name}`, { tag }, async ({ context, page }) => {
      await bringAxe(context);
      await before(page);
      for (const { address, hasPractice } of places) {
        await page.goto(address);
        await after?.(page);
        if (hasPractice) await practiceOn(page);
        expect.soft(await axeTroubles(page), address).toEqual([]);
      }
    });
  }
}
