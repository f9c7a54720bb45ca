// « Vos droits »: a person finds what happens to her, and reads what to ask for; what publishes the site is said, or said to be missing.

import { fr } from '../../../src/site/messages/fr';
import { expect, test } from '../../support/e2e';
import { library } from '../../support/lessons';

const all = library.rights?.rights ?? [];

test('from the foot of a page, one finds what happens, and reads what to do and where one practises it', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/a-propos/');
  await page.getByRole('contentinfo').getByRole('link', { name: fr.layout.rights, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: fr.pages.rights.title })).toBeVisible();
  const list = page.getByRole('navigation', { name: fr.rights.list });
  // In the first screen of a phone, without scrolling: what to do there.
  await expect(list.getByRole('link').nth(5)).toBeInViewport();
  for (const { seen } of all) await expect.soft(list.getByRole('link', { name: seen, exact: true }), seen).toBeVisible();
  const [right] = all;
  if (right === undefined) throw new Error('There is no right.');
  await list.getByRole('link', { name: right.seen, exact: true }).click();
  const card = page.getByRole('article', { name: right.title, exact: true });
  await expect(card).toBeInViewport();
  await card.getByText(fr.rights.sources).click();
  await expect(card.getByText(right.sources[0]?.text ?? '')).toBeVisible();
  await card.getByRole('link', { name: fr.rights.back }).click();
  await expect(page.getByRole('heading', { name: fr.rights.list })).toBeInViewport();
});

test('who publishes is said first, or said to be missing as long as nobody wrote it', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/mentions-legales/');
  await expect(page.getByText(fr.legal.empty.title).or(page.getByRole('heading', { name: fr.legal.publisher }))).toBeInViewport();
});
