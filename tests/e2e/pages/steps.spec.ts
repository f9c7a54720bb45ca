// One step at a time, each with its address.

import { expect, test } from '../../support/e2e';
import { pagesOf } from '../../support/pages';

test('one goes through a lesson step by step, and back, and each step has its address', async ({ page }) => {
  const step = page.getByRole('main').getByRole('heading', { level: 2 });
  await page.goto('/lecons/ecrire-email/');
  await expect(step).toHaveText('J’envoie un message avec un objet clair.');

  await page.getByRole('link', { name: 'Commencer' }).click();
  await expect(step).toHaveText('Étape 1 sur 5 : Lire une adresse e-mail');
  await expect(page).toHaveURL('/lecons/ecrire-email/#lire-une-adresse');

  await page.getByRole('link', { name: 'Étape suivante' }).click();
  await expect(step).toHaveText('Étape 2 sur 5 : Connaître les trois cases');
  await expect(page).toHaveURL('/lecons/ecrire-email/#trois-cases');

  await page.goBack();
  await expect(step).toHaveText('Étape 1 sur 5 : Lire une adresse e-mail');
  await page.goForward();
  await expect(step).toHaveText('Étape 2 sur 5 : Connaître les trois cases');

  await page.getByRole('link', { name: 'Étape d’avant' }).click();
  await expect(step).toHaveText('Étape 1 sur 5 : Lire une adresse e-mail');
});

test('a new step is announced: the focus is on its title, at the top of the screen', async ({ page }) => {
  await page.goto('/lecons/ecrire-email/');
  await page.getByRole('link', { name: 'Commencer' }).click();
  const title = page.getByRole('heading', { name: 'Lire une adresse e-mail' });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
});

test('a step that is opened again after a pause is the same step', async ({ page }) => {
  await page.goto('/lecons/ecrire-email/#trois-cases');
  await page.reload();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Étape 2 sur 5 : Connaître les trois cases');
});

for (const hash of ['#ancien-nom', '#%E0%A4%A', '#']) {
  test(`an old or broken address (${hash}) opens the introduction`, async ({ page }) => {
    await page.goto(`/lecons/ecrire-email/${hash}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('J’envoie un message avec un objet clair.');
  });
}

test('the beads show where one is, and lead to each step', async ({ page }) => {
  await page.goto('/lecons/ecrire-email/#trois-cases');
  const beads = page.getByRole('navigation', { name: 'Étapes de la leçon' });
  await expect(beads.getByRole('link', { name: 'Étape 2 sur 5' })).toHaveAttribute('aria-current', 'step');
  await beads.getByRole('link', { name: 'Étape 4 sur 5' }).click();
  await expect(page.getByRole('heading', { name: 'Écrire un texte clair et poli' })).toBeFocused();
  await expect(beads.getByRole('link', { name: 'Étape 4 sur 5' })).toHaveAttribute('aria-current', 'step');
  await expect(beads.getByRole('link', { name: 'Étape 2 sur 5' })).not.toHaveAttribute('aria-current');
});

test('going straight to the content does not change the step', async ({ page }) => {
  await page.goto('/lecons/ecrire-email/#trois-cases');
  await page.getByRole('link', { name: 'Aller au contenu' }).press('Enter');
  await expect(page).toHaveURL('/lecons/ecrire-email/#contenu');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Étape 2 sur 5 : Connaître les trois cases');
});

for (const { path, places } of pagesOf('lesson')) {
  test(`each step of ${path} opens alone at its own address`, { tag: '@phone' }, async ({ page }) => {
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
