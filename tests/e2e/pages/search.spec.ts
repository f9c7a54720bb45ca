// The search: the words people type, with the mistakes they make.

import { test as onOurSite } from '../../support/e2e';
import { expect, test } from '../../support/fixture';
import { sampledLessons, words } from '../../support/lessons';

const queries = [
  { typed: 'ecrire un mail', found: 'Écrire un message' },
  { typed: 'arobaze', found: 'Écrire un message' },
  { typed: 'pieces jointes', found: 'Joindre un papier' },
  { typed: 'coffr', found: 'Mettre un papier à l’abri' },
] as const;

for (const { typed, found } of queries) {
  test(`« ${typed} » finds « ${found} » first`, async ({ page }) => {
    await page.goto('/recherche/');
    await page.getByRole('searchbox', { name: 'Que voulez-vous apprendre ?' }).fill(typed);
    await expect(page.getByRole('list', { name: 'Leçons trouvées' }).getByRole('link').first()).toHaveText(found);
  });
}

onOurSite('each lesson is found first when its title is typed', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/recherche/');
  for (const { plan } of sampledLessons) {
    await page.getByRole('searchbox').fill(plan.title);
    await expect(page.getByRole('list', { name: 'Leçons trouvées' }).getByRole('link').first()).toHaveText(words(plan.title));
  }
});

test('a lesson is found and opened with the keyboard alone', async ({ page }) => {
  await page.goto('/recherche/');
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('message');
  const results = page.getByRole('list', { name: 'Leçons trouvées' }).getByRole('link');
  await expect(results.nth(1)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/leçons? trouvées?/);

  await page.keyboard.press('ArrowDown');
  await expect(results.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(results.nth(0)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();

  await page.keyboard.press('ArrowDown');
  const title = await results.nth(0).innerText();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lecons\/[a-z-]+\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the words to search are fetched only when the search is used', async ({ page, watch }) => {
  const index = (): readonly string[] => watch.requests.filter((request) => request.endsWith('.json'));
  await page.goto('/recherche/', { waitUntil: 'networkidle' });
  expect(index()).toEqual([]);
  await page.getByRole('searchbox').fill('mail');
  await expect(page.getByRole('list', { name: 'Leçons trouvées' }).getByRole('link').first()).toBeVisible();
  expect(index().length).toBeGreaterThan(0);
});

test('what was looked for is neither in the address nor sent', async ({ page, watch }) => {
  await page.goto('/recherche/');
  await page.getByRole('searchbox').fill('mot de passe oublié');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page).toHaveURL('/recherche/');
  expect(watch.requests.filter((request) => /passe|oubli/.test(request))).toEqual([]);
});

test('when nothing is found, there is a way on', async ({ page }) => {
  await page.goto('/recherche/');
  await page.getByRole('searchbox').fill('xylophone');
  await expect(page.getByText('Aucune leçon trouvée.')).toBeVisible();
  await page.getByRole('link', { name: 'Voir toutes les leçons' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Les leçons' })).toBeVisible();
});

test('when the connection is cut, the search says so and works again later', async ({ page, context, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.goto('/recherche/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('mail');
  await expect(page.getByText('La recherche ne s’ouvre pas. Votre connexion est peut-être coupée.')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('searchbox').fill('mails');
  await expect(page.getByRole('list', { name: 'Leçons trouvées' }).getByRole('link').first()).toBeVisible();
});
