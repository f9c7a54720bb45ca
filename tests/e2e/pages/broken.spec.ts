// Half a connection: the page has come, its scripts have not.

import { expect, test } from '../../support/e2e';
import { scrollToPractice } from '../../support/practice';

/** How long a practice is waited for, and a little more. */
const LONG_MS = 10_000;

test('when the scripts do not come, each step still opens, one at a time, with plain links', async ({ page, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/lecons/ecrire-email/');
  const step = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(step).toHaveText('J’envoie un message avec un objet clair.');
  await page.getByRole('link', { name: 'Commencer' }).click();
  await expect(step).toHaveText('Étape 1 sur 5 : Lire une adresse e-mail');
  await page.getByRole('link', { name: 'Étape suivante' }).click();
  await expect(step).toHaveText('Étape 2 sur 5 : Connaître les trois cases');
});

test('when the scripts do not come, a practice does not wait for ever: its gestures are written', { tag: '@phone' }, async ({ page, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/lecons/ecrire-email/#ecrire-avec-le-guide');
  await expect(page.getByRole('heading', { name: 'Écrire un premier message' })).toBeVisible();
  await expect(page.getByText('Les gestes de cet exercice, écrits :').filter({ visible: true })).toBeVisible({ timeout: LONG_MS });
});

test('when only the practice does not come, it says so and what to do', async ({ page, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.route('**/_astro/mount*.js', (route) => route.abort());
  await page.goto('/lecons/ecrire-email/#ecrire-avec-le-guide');
  await expect(page.getByRole('heading', { name: 'Écrire un premier message' })).toBeVisible();
  await scrollToPractice(page);
  await expect(page.getByRole('alert')).toHaveText('L’exercice n’est pas arrivé. Vérifiez la connexion, puis rechargez la page.');
});
