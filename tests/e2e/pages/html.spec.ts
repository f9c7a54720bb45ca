// The HTML validator again, on what the scripts have made of each page.

import { expect, test } from '../../support/e2e';
import { htmlTroubles } from '../../support/html';
import { pages } from '../../support/pages';
import { practiceOn } from '../../support/practice';

for (const { path, places } of pages) {
  test(`${path} is still valid HTML once its scripts have run`, async ({ page }) => {
    for (const { address, hasPractice } of places) {
      await page.goto(address);
      if (hasPractice) await practiceOn(page);
      expect.soft(await htmlTroubles(await page.content()), address).toEqual([]);
    }
  });
}
