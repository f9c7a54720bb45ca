// The declaration of accessibility: said first in the words of the law, then each criterion, folded, by keyboard and on paper.

import { readLedger } from '../../../src/build/ledger/ledger';
import { standingOf } from '../../../src/build/ledger/state';
import { axeTroubles, bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { sidewaysTroubles, smallTargets } from '../../support/geometry';
import { htmlTroubles } from '../../support/html';
import { tabTo } from '../../support/keyboard';

const ledger = readLedger();
const { counts, applicable, rate } = standingOf(ledger.rgaa);
const folded = 'details.criteria';

test('the page says first what the law asks for, how many criteria are right, and what is wrong with a way around', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/accessibilite/');
  await expect(page.getByText('La loi demande de le dire ainsi')).toContainText('accessibilité non conforme');
  const summary = page.getByRole('main');
  for (const [name, count] of [
    ['Vont bien', counts.conforme],
    ['Ne vont pas', counts['non conforme']],
    ['Personne n’a encore vérifié', counts['non testé']],
    ['Rien de tel sur ce site', counts['non applicable']],
  ] as const) {
    await expect(summary.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd')).toHaveText(String(count));
  }
  await expect(page.getByText('La règle demande un taux')).toContainText(`${counts.conforme} critères sur ${applicable}, soit ${rate}`);
  for (const { finding } of ledger.rgaa) {
    if (finding.verdict !== 'non conforme') continue;
    await expect(page.getByText(finding.say).first()).toBeVisible();
    await expect(page.getByText(finding.way).first()).toBeVisible();
  }
  await expect(page.getByRole('link', { name: 'Défenseur des droits' })).toBeVisible();
});

test('a theme opens by keyboard, and each of its criteria has its verdict and what holds it', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/accessibilite/');
  const images = page.getByText(/^Images\s*:/);
  await expect(page.getByText('Chaque image porteuse d’information a-t-elle une alternative textuelle')).toBeHidden();
  await tabTo(page, images);
  await page.keyboard.press('Enter');
  const first = page.getByRole('listitem').filter({ hasText: /^1\.1 / });
  await expect(first).toContainText('Conforme. Vérifié : Les pages, sur un ordinateur');
  await page.keyboard.press('Enter');
  await expect(first).toBeHidden();
});

test('with all that is folded open, nothing stands in anybody’s way', { tag: '@both' }, async ({ context, page }, { project }) => {
  await bringAxe(context);
  if (project.name === 'phone') await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/accessibilite/');
  await page.locator(folded).evaluateAll((all) => {
    for (const one of all) one.toggleAttribute('open', true);
  });
  expect.soft(await axeTroubles(page)).toEqual([]);
  expect.soft(await htmlTroubles(page)).toEqual([]);
  expect.soft(await sidewaysTroubles(page)).toEqual([]);
  expect.soft(await smallTargets(page)).toEqual([]);
});

test('on paper, all 106 criteria are there without one press', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/accessibilite/');
  await page.emulateMedia({ media: 'print' });
  const unseen = await page
    .locator(`${folded} li`)
    .evaluateAll((all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true }) || one.getBoundingClientRect().height === 0).length);
  expect(unseen).toBe(0);
  expect(await page.locator(`${folded} li`).count()).toBeGreaterThanOrEqual(106 + 75);
});
