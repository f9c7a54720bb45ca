// On a slow link the words come before the script: what one reads, or is about to touch, stays where it is when it comes.
// The script is held back for as long as it takes to look, so no time is measured.

import type { Page } from '@playwright/test';
import { expect, test } from '../../support/e2e';

/** What may move in all, in CSS pixels: a rounding. */
const MOST_PX = 2;

for (const { address, element } of [
  { address: '/recherche/', element: 'lesson-search' },
  { address: '/outils/lettre-operateur/', element: 'letter-tool' },
]) {
  test(`nothing moves on ${address} when its script comes`, async ({ page }) => {
    await stopAnimations(page);
    const release = Promise.withResolvers<undefined>();
    await page.route('**/_astro/*.js', async (route) => {
      await release.promise;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    // Its place is kept, empty, as the style says.
    await expect(page.locator(`${element} > form`)).toHaveCSS('visibility', 'hidden');
    await expect(page.getByRole('contentinfo')).toBeVisible();
    // The letters are there: those of the page are wider than those that wait for them.
    await page.evaluate(() => document.fonts.ready);
    const before = await heightsIn(page);
    release.resolve(undefined);
    await expect(page.locator(`${element} > form`)).toHaveCSS('visibility', 'visible');
    const after = await heightsIn(page);
    expect(after.length).toBe(before.length);
    for (const [index, { top, what }] of before.entries()) {
      expect.soft(Math.abs((after[index]?.top ?? Infinity) - top), what).toBeLessThanOrEqual(MOST_PX);
    }
  });
}

/** What waits six seconds for a script that is lost, waits for ever: this machine may be slower than that. */
async function stopAnimations(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Animation.enable');
  await browser.send('Animation.setPlaybackRate', { playbackRate: 0 });
}

async function heightsIn(page: Page): Promise<readonly { readonly top: number; readonly what: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, legend, input, form), footer')].map((one) => ({
      top: one.getBoundingClientRect().top + scrollY,
      what: `${one.localName} ${one.textContent.trim().slice(0, 30)}`,
    })),
  );
}
