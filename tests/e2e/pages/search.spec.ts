// The search: the words people type, with the mistakes they make.

import type { Locator, Page } from '@playwright/test';
import { test as onOurSite } from '../../support/e2e';
import { expect, test } from '../../support/fixture';
import { sampledLessons, words } from '../../support/lessons';
import { axeTroubles, bringAxe } from '../../support/axe';
import { inLargeLetters, sidewaysTroubles } from '../../support/geometry';

const queries = [
  { typed: 'ecrire un mail', found: 'Écrire un message' },
  { typed: 'arobaze', found: 'Écrire un message' },
  { typed: 'pieces jointes', found: 'Joindre un papier' },
  { typed: 'coffr', found: 'Mettre un papier à l’abri' },
] as const;

for (const { typed, found } of queries) {
  test(`« ${typed} » finds « ${found} » first`, async ({ page }) => {
    await page.goto('/recherche/');
    await page.getByRole('combobox', { name: 'Que voulez-vous apprendre ?' }).fill(typed);
    await expect(titles(page).first()).toHaveText(found);
  });
}

onOurSite('each lesson is found first when its title is typed', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/recherche/');
  for (const { plan } of sampledLessons) {
    await page.getByRole('combobox').fill(plan.title);
    await expect(titles(page).first()).toHaveText(words(plan.title));
  }
});

test('a lesson is found and opened with the keyboard alone', async ({ page }) => {
  await page.goto('/recherche/');
  const field = page.getByRole('combobox');
  await field.focus();
  await page.keyboard.type('message');
  const results = page.getByRole('option');
  await expect(results.nth(1)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/leçons? trouvées?/);
  await expect(field).toHaveAttribute('aria-expanded', 'true');

  for (const [key, chosen] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(field).toHaveAttribute('aria-activedescendant', (await results.nth(chosen).getAttribute('id')) ?? '');
    await expect(results.nth(chosen)).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('Escape');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await expect(field).toBeFocused();

  await page.keyboard.press('ArrowDown');
  const title = await titles(page).first().innerText();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lecons\/[a-z-]+\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

onOurSite('what is mistyped is mended and said, and can be looked for as it is', { tag: '@laptop' }, async ({ page, context }) => {
  await bringAxe(context);
  await page.goto('/recherche/');
  await page.getByRole('combobox').fill('trmobone');
  await expect(titles(page).first()).toHaveText('Joindre un document à un e-mail');
  await expect(page.getByText('Vous avez écrit « trmobone ». Voici ce qui est trouvé avec « trombone ».')).toBeVisible();
  expect(await axeTroubles(page)).toEqual([]);
  await page.getByRole('button', { name: 'Chercher « trmobone »' }).click();
  await expect(page.getByText('Rien n’est trouvé.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Trois autres chemins' }).getByRole('link')).toHaveCount(3);
});

onOurSite('an explained word is found, with what it means', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/recherche/');
  await page.getByRole('combobox').fill('phishing');
  await page.getByRole('option', { name: /^Mot expliqué : hameçonnage ?\. Faux message/ }).click();
  await expect(page).toHaveURL('/mots/h/#hameconnage');
  await expect(page.getByText('Faux message pour voler vos informations.')).toBeInViewport();
});

test('the words to search are fetched only when the search is used', async ({ page, watch }) => {
  const index = (): readonly string[] => watch.requests.filter((request) => request.endsWith('.json'));
  await page.goto('/recherche/', { waitUntil: 'networkidle' });
  expect(index()).toEqual([]);
  await page.getByRole('combobox').fill('mail');
  await expect(titles(page).first()).toBeVisible();
  expect(index().length).toBeGreaterThan(0);
});

test('what was looked for is neither in the address nor sent', async ({ page, watch }) => {
  await page.goto('/recherche/');
  await page.getByRole('combobox').fill('mot de passe oublié');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page).toHaveURL('/recherche/');
  expect(watch.requests.filter((request) => /passe|oubli/.test(request))).toEqual([]);
});

test('what is typed in the box of a page goes to the search, neither in the address nor sent', { tag: '@laptop' }, async ({ page, watch }) => {
  const { promise: scripts, resolve: bringScripts } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => scripts.then(() => route.continue()));
  await page.goto('/mots/', { waitUntil: 'commit' });
  const box = page.getByRole('banner').getByRole('searchbox');
  // As long as nobody would take the words, there is the link alone.
  await expect(page.getByRole('banner').getByRole('link', { name: 'Chercher' })).toBeVisible();
  await expect(box).toBeHidden();
  bringScripts(undefined);
  await box.fill('arobaze');
  await box.press('Enter');
  await expect(page).toHaveURL('/recherche/');
  await expect(page.getByRole('combobox')).toHaveValue('arobaze');
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(titles(page).first()).toHaveText('Écrire un message');
  expect(watch.requests.filter((request) => request.includes('arobaze'))).toEqual([]);
  // It was taken: on the next visit, nothing of it.
  await page.goto('/mots/');
  await page.getByRole('banner').getByRole('link', { name: 'Chercher' }).click();
  await expect(page.getByRole('combobox')).toHaveValue('');
});

test('on a phone the header keeps its height: the box is a link', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/mots/');
  await expect(page.getByRole('banner').getByRole('searchbox')).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Chercher' }).click();
  await expect(page).toHaveURL('/recherche/');
});

onOurSite('what is found fits a narrow screen, with letters twice as large', { tag: '@phone' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/recherche/');
  for (const typed of ['mail', 'administration', 'phishing']) {
    await page.getByRole('combobox').fill(typed);
    await expect(page.getByRole('option', { name: /^(Mot expliqué|Page du site)/ }).first()).toBeVisible();
    expect(await inLargeLetters(page, sidewaysTroubles), typed).toEqual([]);
  }
});

test('when nothing is found, there is a way on', async ({ page }) => {
  await page.goto('/recherche/');
  await page.getByRole('combobox').fill('xylophone');
  await expect(page.getByText('Rien n’est trouvé.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Trouver une personne qui aide, près de chez vous' })).toHaveAttribute('href', '/lieux/');
  await page.getByRole('link', { name: 'Voir toutes les leçons' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Les leçons' })).toBeVisible();
});

test('when the connection is cut, the search says so and works again later', async ({ page, context, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.goto('/recherche/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.getByRole('combobox').fill('mail');
  await expect(page.getByText('La recherche ne s’ouvre pas. Votre connexion est peut-être coupée.')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('combobox').fill('mails');
  await expect(titles(page).first()).toBeVisible();
});

function titles(page: Page): Locator {
  return page.getByRole('option').locator('.found__title');
}
