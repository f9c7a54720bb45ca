// The list of lessons: what somebody chooses by, and the way back to all of them.

import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/e2e';
import { library, lessons, words } from '../../support/lessons';

const choice = (page: Page, name: string): Locator => page.getByRole('combobox', { name });
const cards = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ visible: true, has: page.getByRole('heading') });

test('lessons are chosen by theme, level, device and minutes, with the keyboard; a link finds the choice again; one press shows all', async ({ page }) => {
  await page.goto('/lecons/');
  await expect(cards(page)).toHaveCount(lessons.length);
  await page.getByText('Choisir par thème, niveau, appareil ou temps').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(choice(page, 'Thème')).toBeFocused();
  await page.keyboard.type('Les e');

  const emails = lessons.filter(({ plan }) => plan.theme === 'email');
  await expect(cards(page)).toHaveCount(emails.length);
  await expect(page.getByRole('status')).toHaveText(`${emails.length} leçons.`);
  await expect(page.getByRole('heading', { level: 2, name: 'Mes papiers' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Les sujets' }), 'it would lead to what is not there').toBeHidden();

  await choice(page, 'Niveau').selectOption('Je n’ai jamais fait');
  await choice(page, 'Temps').selectOption('20 minutes au plus');
  await choice(page, 'Appareil').selectOption('Ordinateur');
  const fitting = emails.filter(
    ({ id, plan }) => plan.level === 1 && (plan.minutesAlone ?? plan.minutes) <= 20 && practicesOf(id).some(({ device }) => device === 'ordinateur'),
  );
  expect(fitting.length).toBeGreaterThan(0);
  await expect(cards(page)).toHaveCount(fitting.length);
  for (const { plan } of fitting) await expect(cards(page).getByRole('heading', { name: words(plan.title), exact: true })).toBeVisible();
  // Nothing of it is sent: what follows the address is not.
  await expect(page).toHaveURL('/lecons/#theme=email&niveau=1&appareil=ordinateur&minutes=20');

  await page.reload();
  await expect(cards(page)).toHaveCount(fitting.length);
  await expect(choice(page, 'Niveau')).toHaveValue('1');

  await choice(page, 'Thème').selectOption('Mes droits');
  await choice(page, 'Appareil').selectOption('Téléphone');
  await expect(page.getByRole('status')).toHaveText('Aucune leçon avec tous ces choix. Enlevez un choix, ou montrez toutes les leçons.');
  await expect(cards(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Montrer toutes les leçons' }).click();
  await expect(cards(page)).toHaveCount(lessons.length);
  await expect(page.getByText('Choisir par thème')).toBeFocused();
  await expect(page).toHaveURL('/lecons/');
});

test('each subject is one press away from the top, with how many lessons it has, and the subjects one press away from its end @phone', async ({ page }) => {
  await page.goto('/lecons/');
  const subjects = page.getByRole('navigation', { name: 'Les sujets' });
  const health = lessons.filter(({ plan }) => plan.theme === 'sejour-sante');
  expect(health.length).toBeGreaterThan(0);
  const subject = subjects.getByRole('listitem').filter({ hasText: 'Séjour et santé' });
  await expect(subject).toHaveText(`Séjour et santé ${health.length} leçons`);
  await subject.getByRole('link').click();
  const shelf = page.getByRole('region', { name: 'Séjour et santé' });
  await expect(shelf.getByRole('heading', { level: 2 })).toBeInViewport();
  await shelf.getByRole('link', { name: 'Revoir les sujets' }).click();
  await expect(subject).toBeInViewport();
});

function practicesOf(lesson: string): readonly { readonly device: string }[] {
  return [...library.practices].filter(([name]) => name.startsWith(`${lesson}/`)).map(([, practice]) => practice);
}
