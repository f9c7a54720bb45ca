// What is printed to be taken away: a telephone reads its code, on paper, without colours.

import { fr } from '../../../src/site/messages/fr';
import { expect, test } from '../../support/e2e';
import { keep, kept } from '../../support/kept';
import { printedInGrey } from '../../support/printed';
import { pdfPrograms, whatIsMissing } from '../../support/programs.mjs';

test('the code of one’s progress, of the ten situations and of the trials is read on their sheet, in grey', { tag: '@laptop' }, async ({ page }, info) => {
  test.skip(whatIsMissing(pdfPrograms) !== undefined, whatIsMissing(pdfPrograms));
  const { given } = fr.paths;
  const link = page.getByRole('textbox', { name: given.link });
  const isDrawn = async (name: string): Promise<void> => expect(page.getByRole('img', { name }).locator('path')).toHaveAttribute('d', /M/);

  await page.goto('/a-propos/');
  await keep(page, kept);
  await page.goto('/mes-progres/');
  await isDrawn(fr.myProgress.carry.qr);
  const words = await page.getByRole('list', { name: fr.myProgress.carry.words }).getByRole('listitem').allInnerTexts();
  const carried = await printedInGrey(page, info);
  expect(carried.codes).toEqual([expect.stringMatching(/\/mes-progres\/#p\d{60,}$/)]);
  for (const word of words) expect.soft(carried.text).toContain(word);
  expect(carried.sheets).toBe(1);

  await page.goto('/diagnostic/situations/');
  await page.getByRole('link', { name: fr.situations.start, exact: true }).click();
  await page.getByRole('link', { name: fr.situations.answers.notYet, exact: true }).filter({ visible: true }).click();
  await page.evaluate(() => (location.hash = 'resultat'));
  await isDrawn(given.code);
  expect((await printedInGrey(page, info)).codes).toEqual([await link.inputValue()]);

  await page.goto('/diagnostic/#resultat');
  await isDrawn(given.code);
  expect((await printedInGrey(page, info)).codes).toEqual([await link.inputValue()]);
});
