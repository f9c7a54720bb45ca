// « Ça bloque »: whoever helps somebody finds what is seen, and reads what to say.

import { fr } from '../../../src/site/messages/fr';
import { expect, test } from '../../support/e2e';
import { library } from '../../support/lessons';

const all = library.blockages?.blockages ?? [];

test('from the lessons, one comes to what the person sees, and reads the sentence to say', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/lecons/');
  await page.getByRole('link', { name: fr.catalogue.help.blockages }).click();
  await expect(page.getByRole('heading', { level: 1, name: fr.blockages.title })).toBeVisible();
  const list = page.getByRole('navigation', { name: fr.blockages.list });
  for (const { seen } of all) await expect.soft(list.getByRole('link', { name: seen, exact: true }), seen).toBeVisible();
  const [first] = all;
  if (first === undefined) throw new Error('Nothing blocks.');
  await list.getByRole('link', { name: first.seen, exact: true }).click();
  const card = page.getByRole('article', { name: first.seen, exact: true });
  await expect(card).toBeInViewport();
  await expect(card.getByText(first.say)).toBeVisible();
});

test('each of them is practised where it says', { tag: '@laptop' }, async ({ page }) => {
  for (const { seen, practice } of all) {
    if (practice === undefined) continue;
    await page.goto('/blocages/');
    await page.getByRole('article', { name: seen, exact: true }).getByRole('link').click();
    const [lesson = '', place = ''] = practice.split('/');
    await expect(page).toHaveURL(new RegExp(`/lecons/${lesson}/#${place}$`));
    // A practice that is folded opens for who comes to it.
    await expect(page.locator(`[id="${place}"]`)).toBeVisible();
  }
});
