// « Tout effacer sur ce poste »: one press, and nothing of Déclic is left on a computer that is lent.

import { fr } from '../../../src/site/messages/fr';
import type { AnyGesture } from '../../support/a-practice';
import { everythingIn } from '../../support/everything-in';
import { expect, seatOf, test } from '../../support/fixture';
import { keep, kept } from '../../support/kept';
import { Player } from '../../support/player';

const { erase } = fr;
const open: AnyGesture = { app: 'webmail', type: 'message-opened', mailId: 'samira' };

test('one press erases the steps done, the choices, the exercise begun and the voice; another site’s things stay', async ({ page }) => {
  await page.goto('/a-propos/');
  await keep(page, kept);
  await page.evaluate(async () => {
    localStorage.setItem('declic:confort', '{"theme":"dark"}');
    localStorage.setItem('declic:salle:ecrire', '{}');
    localStorage.setItem('autre-site', 'reste');
    sessionStorage.setItem('declic:exercice:ecrire/demander', '{}');
    await caches.open('declic-voix-0');
  });
  await page.goto('/effacer/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const line of [erase.steps, erase.choices, erase.rooms, erase.begun, erase.voices]) await expect(page.getByText(line)).toBeVisible();
  await page.getByRole('button', { name: erase.button }).click();
  await expect(page.getByRole('status')).toHaveText(erase.erased);
  await expect(page.getByRole('heading', { name: erase.was })).toBeVisible();
  await expect(page.getByRole('heading', { name: erase.after })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await everythingIn(page)).toEqual(['autre-site']);
  await page.reload();
  await expect(page.getByText(erase.nothing)).toBeVisible();
});

test('an exercise left open in another tab is gone too, and its tab is back at the start', { tag: '@laptop' }, async ({ context, page }) => {
  const player = await Player.at(page, seatOf('a-samira'), 'guide');
  await player.does(open);
  const other = await context.newPage();
  await other.goto('/effacer/');
  await other.getByRole('button', { name: erase.button }).click();
  await expect(other.getByRole('status')).toHaveText(erase.erased);
  await expect(page).toHaveURL('/');
  expect(await everythingIn(page)).toEqual([]);
});

test('a browser that refuses every storage is told that nothing is kept', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Refused.', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/effacer/');
  await expect(page.getByText(erase.nothing)).toBeVisible();
  await page.getByRole('button', { name: erase.button }).click();
  await expect(page.getByRole('status')).toHaveText(erase.erased);
});

test('the page that speaks of privacy leads there', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/vie-privee/');
  await page.getByRole('link', { name: erase.title }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: erase.title })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to do instead', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/effacer/');
    await expect(page.getByText(erase.without)).toBeVisible();
    await expect(page.getByRole('button', { name: erase.button })).toBeHidden();
  });
});
