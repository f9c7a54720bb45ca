// A lesson in a language written from right to left: the same promises as in French.

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { serveSite } from '../../../src/preview/site.mjs';
import { ARABIC_TITLE, BUILD_MS, buildWithArabic } from '../../support/arabic';
import { axeTroubles, bringAxe } from '../../support/axe';
import { expect, test as base } from '../../support/e2e';
import { sidewaysTroubles, smallTargets } from '../../support/geometry';
import { practiceOn } from '../../support/practice';

const test = base.extend<{ baseURL: string }, { arabicSite: string }>({
  arabicSite: [
    async ({}, use) => {
      const copy = await buildWithArabic();
      const site = await serveSite(path.join(copy, 'dist'));
      await use(site.url);
      await site.close();
      await rm(copy, { recursive: true });
    },
    { scope: 'worker', timeout: BUILD_MS },
  ],
  baseURL: ({ arabicSite }, use) => use(arabicSite),
});

// One worker, so one build.
test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

test('in Arabic, nothing goes off the side, nothing is too small, nothing stands in anybody’s way', { tag: '@phone' }, async ({ context, page }) => {
  await bringAxe(context);
  for (const step of ['debut', 'trois-cases', 'ecrire-avec-le-guide', 'verifier-l-envoi']) {
    await page.goto(`/ar/lecons/ecrire-email/#${step}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARABIC_TITLE);
    if (step === 'ecrire-avec-le-guide') await practiceOn(page);
    expect.soft(await sidewaysTroubles(page), step).toEqual([]);
    expect.soft(await smallTargets(page), step).toEqual([]);
    expect.soft(await axeTroubles(page), step).toEqual([]);
  }
});

test('in Arabic, the arrows of the projection follow the way one reads', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/ar/lecons/ecrire-email/projection/');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/#lire-une-adresse$/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#debut$/);
});
