// Nothing off the side, nothing too small, on every page and every step.

import type { Page } from '@playwright/test';
import { expect, test } from '../../support/e2e';
import { sidewaysTroubles, smallTargets } from '../../support/geometry';
import { pages, type BuiltPage } from '../../support/pages';
import { practiceOn } from '../../support/practice';

/** Opens each step in turn, its practice awake, and looks. */
async function lookAtEachStep({ places }: BuiltPage, page: Page, look: (page: Page) => Promise<readonly string[]>): Promise<void> {
  for (const { address, hasPractice } of places) {
    await page.goto(address);
    if (hasPractice) await practiceOn(page);
    expect.soft(await look(page), address).toEqual([]);
  }
}

for (const built of pages) {
  test(`${built.path} is read without scrolling sideways, 320 pixels wide`, { tag: '@phone' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await lookAtEachStep(built, page, sidewaysTroubles);
  });

  test(`${built.path} is read without scrolling sideways, with letters twice as large`, async ({ page }) => {
    await lookAtEachStep(built, page, async () => {
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      return sidewaysTroubles(page);
    });
  });

  test(`everything one can touch on ${built.path} is large enough for a finger`, async ({ page }) => {
    await lookAtEachStep(built, page, smallTargets);
  });
}
