// Help places: found by a commune, a postcode or a position; by keyboard; without script; on paper; and nothing said to anybody.

import { axeTroubles, bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { smallTargets } from '../../support/geometry';

test('a commune typed with a mistake gives its places, the nearest first, on a list and on a map, by keyboard alone', async ({ context, page, watch }) => {
  await bringAxe(context);
  await page.goto('/lieux/');
  await expect(page.getByText('Ceci est un exemple.')).toBeVisible();
  const box = page.getByRole('textbox', { name: 'Votre commune ou votre code postal' });
  await box.fill('anecy');
  await box.press('Enter');
  const choice = page.getByRole('button', { name: 'Annecy (74000' });
  await expect(choice).toBeFocused();
  await choice.press('Enter');
  await expect(page.getByRole('heading', { name: 'Autour de Annecy' })).toBeFocused();
  const rows = page.getByRole('main').locator('ol').getByRole('listitem');
  await expect(rows).toHaveCount(10);
  await expect(page.getByRole('img', { name: /^Carte/ })).toBeVisible();
  const free = page.getByRole('checkbox', { name: 'Gratuits' });
  await free.focus();
  await free.press('Space');
  await expect(rows.filter({ hasText: 'gratuit' })).toHaveCount(10);
  const more = page.getByRole('button', { name: 'Montrer d’autres lieux' });
  await more.focus();
  await more.press('Enter');
  await expect(rows).toHaveCount(20);
  await expect(rows.nth(10).getByRole('link')).toBeFocused();
  expect(await axeTroubles(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await rows.first().getByRole('link').press('Enter');
  await expect(page).toHaveURL(/\/lieux\/haute-savoie[-\d]*\/#lieu-/);
  await expect(page.locator(':target').getByRole('heading')).toBeInViewport();
  expect(watch.troubles).toEqual([]);
});

test('a commune without a place is found by its name: those around are shown, and no distance is made up', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/lieux/');
  const box = page.getByRole('textbox', { name: 'Votre commune ou votre code postal' });
  await box.fill('alleves');
  await box.press('Enter');
  await expect(page.getByRole('heading', { name: 'Autour de Allèves' })).toBeFocused();
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('Aucun lieu de la liste n’est à Allèves');
  const rows = page.getByRole('main').locator('ol').getByRole('listitem');
  await expect(rows).toHaveCount(10);
  await expect(rows.filter({ hasText: /\d\s*km|kilomètre/ })).toHaveCount(0);
  // Of two communes of one name, one chooses.
  await box.fill('saint-bonnet');
  await box.press('Enter');
  await expect(page.getByRole('button', { name: /^Saint-Bonnet/ }).first()).toBeFocused();
});

test('a position is asked for only when one wants it, and is said to nobody', { tag: '@phone' }, async ({ context, page, watch }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 45.123456, longitude: 5.654321 });
  await page.goto('/lieux/');
  await page.getByRole('button', { name: 'Chercher près de moi' }).click();
  await expect(page.getByRole('heading', { name: 'Autour de vous' })).toBeFocused();
  await expect(page.getByRole('main').locator('ol').getByRole('listitem').first()).toContainText(/à .*(km environ|kilomètre)/);
  const kept = await page.evaluate(async () =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), await indexedDB.databases(), history.state, location.href]),
  );
  expect([kept, ...watch.requests].join('\n')).not.toMatch(/45[.,]12|5[.,]654/);
});

test('a position refused, a name nobody knows: there is another way on', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/lieux/');
  const said = page.getByRole('main').getByRole('status').first();
  await page.getByRole('button', { name: 'Chercher près de moi' }).click();
  await expect(said).toContainText('Écrivez plutôt le nom de votre commune');
  await page.getByRole('textbox', { name: 'Votre commune' }).fill('zzzzz');
  await page.keyboard.press('Enter');
  await expect(said).toContainText('Aucun lieu de la liste');
  await expect(page.getByRole('link', { name: 'Voir la liste de votre département' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ouvrir la carte nationale' }).last()).toHaveAttribute('href', 'https://cartographie.societenumerique.gouv.fr/');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each place is two links away, and prints alone with lines for an appointment', { tag: '@laptop' }, async ({ page }) => {
    await page.goto('/lieux/');
    await expect(page.getByRole('textbox', { name: 'Votre commune' })).toBeHidden();
    await page.getByRole('link', { name: /^Cantal/ }).click();
    await expect(page.getByRole('heading', { name: /Lieux d’aide.: Cantal/ })).toBeVisible();
    const sheets = page.getByRole('article');
    const count = await sheets.count();
    expect(count).toBeGreaterThan(3);
    await page.goto(`/lieux/cantal/#${(await sheets.first().getAttribute('id')) ?? ''}`);
    await page.emulateMedia({ media: 'print' });
    await expect(sheets.filter({ visible: true })).toHaveCount(1);
    await expect(page.getByText('Mon rendez-vous')).toBeVisible();
    await expect(page.getByText('Ceci est un exemple.')).toBeVisible();
  });
});
