// Going about with the keyboard only.

import { expect, type Locator, type Page } from '@playwright/test';

/** More than any page has to go through. */
const FAR = 200;

/** Presses Tab until this has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let press = 0; press < FAR; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted, 'reached with Tab').toBeFocused();
}
