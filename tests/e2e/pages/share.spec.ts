// Giving a lesson, or one of its steps, to somebody.

import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/fixture';
import { scanned } from '../../support/qr';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

/** « Partager », open. */
async function openSharing(page: Page): Promise<Locator> {
  const sharing = page.getByRole('complementary', { name: 'Partager' });
  await sharing.getByText('Partager', { exact: true }).click();
  await expect(sharing.getByRole('button', { name: 'Copier le lien' })).toBeVisible();
  return sharing;
}

async function scan(sharing: Locator): Promise<string | undefined> {
  const code = sharing.getByRole('img', { name: /^Dessin à photographier/ });
  await expect(code).toBeVisible();
  return scanned(code);
}

test('the link of a lesson is copied, and opens the lesson', async ({ page, baseURL }) => {
  await page.goto('/lecons/ecrire/');
  const sharing = await openSharing(page);
  await sharing.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.getByText('Lien copié. Vous pouvez le coller dans un message.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL('/lecons/ecrire/', baseURL).href);
  await page.goto(copied);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Écrire un message');
});

test('the link of a step opens that step', async ({ page, baseURL }) => {
  await page.goto('/lecons/ecrire/#cases');
  const sharing = await openSharing(page);
  await sharing.getByRole('radio', { name: 'Cette étape' }).check();
  await sharing.getByRole('button', { name: 'Copier le lien' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL('/lecons/ecrire/#cases', baseURL).href);
  await page.goto('/');
  await page.goto(copied);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Étape 2 sur 5 : Connaître les cases');
});

test('the code on screen, photographed, is the same link', async ({ page, baseURL }) => {
  await page.goto('/lecons/ecrire/#cases');
  const sharing = await openSharing(page);
  expect(await scan(sharing)).toBe(new URL('/lecons/ecrire/', baseURL).href);
  await sharing.getByRole('radio', { name: 'Cette étape' }).check();
  await expect.poll(() => scan(sharing)).toBe(new URL('/lecons/ecrire/#cases', baseURL).href);
});

test('the code is read in dark and in strong contrast too', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/lecons/ecrire/');
  const sharing = await openSharing(page);
  const link = new URL('/lecons/ecrire/', baseURL).href;
  expect(await scan(sharing)).toBe(link);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await scan(sharing)).toBe(link);
});

test('when copying is refused, the link is selected and the page says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('Refused.', 'NotAllowedError')) } });
  });
  await page.goto('/lecons/ecrire/');
  const sharing = await openSharing(page);
  await sharing.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.getByText('Le lien est sélectionné. Copiez-le, puis collez-le dans un message.')).toBeVisible();
  await expect(sharing.getByRole('textbox', { name: 'Le lien' })).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('/lecons/ecrire/');
});

test('without script, the address can be copied by hand', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('/lecons/ecrire/');
  await expect(page.getByText('/lecons/ecrire/', { exact: true })).toBeVisible();
  await context.close();
});
