// On a slow link the words come before the script: what one reads, or is about to touch, stays where it is when it comes.
// Letters and script are held back for as long as it takes to look, so no time is measured.

import type { Page } from '@playwright/test';
import { expect, test } from '../../support/e2e';
import { lookedAt } from '../../support/pages';
import { sampleOf } from '../../support/sample';

/** What may move in all, in CSS pixels: a rounding. */
const MOST_PX = 2;

for (const { address, element } of [
  { address: '/recherche/', element: 'lesson-search' },
  { address: '/outils/lettre-operateur/', element: 'letter-tool' },
]) {
  test(`nothing moves on ${address} when its script comes`, { tag: '@both' }, async ({ page }) => {
    await stopAnimations(page);
    const scripts = await holdBack(page, '**/_astro/*.js');
    await page.goto(address, { waitUntil: 'commit' });
    // Its place is kept, empty, as the style says.
    await expect(page.locator(`${element} > form`)).toHaveCSS('visibility', 'hidden');
    await expect(page.getByRole('contentinfo')).toBeVisible();
    // The letters are there: those of the page are wider than those that wait for them.
    await page.evaluate(() => document.fonts.ready);
    const before = await heightsIn(page);
    scripts.resolve(undefined);
    await expect(page.locator(`${element} > form`)).toHaveCSS('visibility', 'visible');
    const after = await heightsIn(page);
    expect(after.length).toBe(before.length);
    for (const [index, { top, what }] of before.entries()) {
      expect.soft(Math.abs((after[index]?.top ?? Infinity) - top), what).toBeLessThanOrEqual(MOST_PX);
    }
  });
}

/** Of the page's height, moved: what the field calls cumulative layout shift. More than this, one's finger lands elsewhere. */
const MOST_SHIFT = 0.02;

/** A few a day: each waits for all of a page three times. The console is drawn whole by its script, and nothing in it is pressed before. */
const places = sampleOf(
  lookedAt.filter(({ kind, path }) => (kind === 'page' && !path.endsWith('/console/')) || kind === 'lesson').flatMap((page) => page.places),
  8,
);

for (const { address } of places) {
  test(`nothing moves while ${address} comes bit by bit`, { tag: '@both' }, async ({ page }) => {
    await stopAnimations(page);
    const fonts = await holdBack(page, '**/*.woff2');
    const scripts = await holdBack(page, '**/_astro/*.js');
    await noteShifts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.getByRole('main')).toBeAttached();
    await drawn(page);
    fonts.resolve(undefined);
    await page.evaluate(() => document.fonts.ready);
    await drawn(page);
    scripts.resolve(undefined);
    await page.waitForLoadState('networkidle');
    await drawn(page);
    const shifts = await page.evaluate(() => shiftsSeen);
    expect(
      shifts.reduce((sum, { value }) => sum + value, 0),
      shifts.map(({ what }) => what).join('\n'),
    ).toBeLessThanOrEqual(MOST_SHIFT);
  });
}

test('letters chosen larger are large from the first', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('declic:confort', '{"textSize":"4"}'));
  const scripts = await holdBack(page, '**/_astro/*.js');
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '4');
  scripts.resolve(undefined);
});

/** What matches waits until it is released. */
async function holdBack(page: Page, what: string): Promise<PromiseWithResolvers<undefined>> {
  const release = Promise.withResolvers<undefined>();
  await page.route(what, async (route) => {
    await release.promise;
    await route.continue();
  });
  return release;
}

declare global {
  /** Of the page under test. */
  var shiftsSeen: { readonly value: number; readonly what: string }[];
}

/** The browser's own account of what moved with no gesture to ask for it. */
async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.shiftsSeen = [];
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node?: Node; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
    }
    const isShift = (entry: PerformanceEntry): entry is Shift => entry.entryType === 'layout-shift';
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries().filter(isShift)) {
        const what = sources.map(
          ({ node, previousRect, currentRect }) => `${node?.textContent?.trim().slice(0, 30) ?? ''}: ${previousRect.y} → ${currentRect.y}`,
        );
        shiftsSeen.push({ value, what: what.join(', ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Three frames: what moved is told after the one that shows it. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
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
