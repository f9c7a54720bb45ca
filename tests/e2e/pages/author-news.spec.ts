// While somebody writes a lesson with `npm run dev`: what is refused is said in the terminal and in the open page, and the page comes back by itself.

import { openDevSite } from '../../support/dev-site';
import { expect, test } from '../../support/e2e';

/** The first page of a server that begins is made of everything. */
const FIRST_PAGE_MS = 60_000;
const lesson = 'lessons/ecrire/fr.mdx';

test('a lesson that is broken says so where one looks, and is there again once it is mended', { tag: '@laptop' }, async ({ browser }) => {
  test.setTimeout(3 * FIRST_PAGE_MS);
  await using site = await openDevSite();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}/lecons/ecrire/`, { timeout: FIRST_PAGE_MS });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await site.write(lesson, 'level: 1', 'levle: 1');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('vouliez-vous dire «\u00A0level\u00A0»', { timeout: FIRST_PAGE_MS });
  await expect(overlay).toContainText('content/lessons/ecrire/fr.mdx');
  expect(site.said()).toContain('La clé «\u00A0levle\u00A0» n’existe pas ici.');

  await site.write(lesson, 'levle: 1', 'level: 1');
  await expect(overlay).toHaveCount(0, { timeout: FIRST_PAGE_MS });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(site.said()).toContain('C’est réparé.');

  const long = 'Lisez l’adresse de la personne, puis son nom, puis la date, puis tout le message encore.';
  await site.write(lesson, '<Intro>\n', `<Intro>\n\n${long}\n`);
  await expect.poll(() => site.said(), { timeout: FIRST_PAGE_MS }).toContain('À relire\u00A0: content/lessons/ecrire/fr.mdx');
  await expect(overlay).toHaveCount(0);
  await context.close();
});
