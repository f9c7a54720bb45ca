// One step at a time, each with its address.

import { test as onOurSite } from '../../support/e2e';
import { expect, test } from '../../support/fixture';
import { lookedAt } from '../../support/pages';
import { openSteps } from '../../support/steps';

test('one goes through a lesson step by step, and back, and each step has its address', async ({ page }) => {
  const step = page.getByRole('main').getByRole('heading', { level: 2 });
  await page.goto('/lecons/ecrire/');
  await expect(step).toHaveText('J’écris un message à une personne.');

  await page.getByRole('link', { name: 'Commencer' }).click();
  await expect(step).toHaveText('Étape 1 sur 5 : Lire une adresse');
  await expect(page).toHaveURL('/lecons/ecrire/#lire');

  await page.getByRole('link', { name: 'Étape suivante' }).click();
  await expect(step).toHaveText('Étape 2 sur 5 : Connaître les cases');
  await expect(page).toHaveURL('/lecons/ecrire/#cases');

  await page.goBack();
  await expect(step).toHaveText('Étape 1 sur 5 : Lire une adresse');
  await page.goForward();
  await expect(step).toHaveText('Étape 2 sur 5 : Connaître les cases');

  await page.getByRole('link', { name: 'Étape d’avant' }).click();
  await expect(step).toHaveText('Étape 1 sur 5 : Lire une adresse');
});

test('a new step is announced: the focus is on its title, at the top of the screen', { tag: '@both' }, async ({ page }) => {
  await page.goto('/lecons/ecrire/');
  await page.getByRole('link', { name: 'Commencer' }).click();
  const title = page.getByRole('heading', { name: 'Lire une adresse' });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
});

test('a step that is opened again after a pause is the same step', async ({ page }) => {
  await page.goto('/lecons/ecrire/#cases');
  await page.reload();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Étape 2 sur 5 : Connaître les cases');
});

for (const hash of ['#ancien-nom', '#%E0%A4%A', '#']) {
  test(`an old or broken address (${hash}) opens the introduction`, async ({ page }) => {
    await page.goto(`/lecons/ecrire/${hash}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('J’écris un message à une personne.');
  });
}

test('the beads show where one is, and lead to each step', async ({ page }) => {
  await page.goto('/lecons/ecrire/#cases');
  const beads = await openSteps(page);
  await expect(beads.getByRole('link', { name: 'Étape 2 sur 5' })).toHaveAttribute('aria-current', 'step');
  await beads.getByRole('link', { name: 'Étape 4 sur 5' }).click();
  await expect(page.getByRole('heading', { name: 'Écrire un texte poli' })).toBeFocused();
  await expect(beads.getByRole('link').first()).toBeHidden();
  await openSteps(page);
  await expect(beads.getByRole('link', { name: 'Étape 4 sur 5' })).toHaveAttribute('aria-current', 'step');
  await expect(beads.getByRole('link', { name: 'Étape 2 sur 5' })).not.toHaveAttribute('aria-current');
});

test('going straight to the content does not change the step', async ({ page }) => {
  await page.goto('/lecons/ecrire/#cases');
  await page.getByRole('link', { name: 'Aller au contenu' }).press('Enter');
  await expect(page).toHaveURL('/lecons/ecrire/#contenu');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Étape 2 sur 5 : Connaître les cases');
});

for (const { path, places } of lookedAt.filter(({ kind }) => kind === 'lesson')) {
  onOurSite(`each step of ${path} opens alone at its own address`, { tag: '@phone' }, async ({ page }) => {
    for (const { address, hasPractice } of places) {
      // Opened afresh, and once all has come: a practice that wakes must not carry the title away.
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: hasPractice ? 'networkidle' : 'load' });
      const steps = page.getByRole('main').getByRole('heading', { level: 2 });
      await expect(steps).toHaveCount(1);
      await expect(steps).toBeInViewport();
      await expect(page).toHaveURL(address);
    }
  });
}
