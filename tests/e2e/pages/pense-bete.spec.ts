// The pense-bête: one page for the fridge, made from the lesson's own walkthrough.

import { expect, test } from '../../support/e2e';
import { pages, pagesOf } from '../../support/pages';
import { sampleOf } from '../../support/sample';

const reminders = pages.filter(({ path }) => path.endsWith('/pense-bete/'));

/** A4 less its margins, in CSS pixels. */
const SHEET = { width: 688, height: 1016 };

test('each pense-bête is one page of A4, its gestures numbered, each with its screen and the control to use in sight', { tag: '@laptop' }, async ({ page }) => {
  test.setTimeout(30_000 + reminders.length * 10_000);
  expect(reminders.length).toBeGreaterThan(0);
  await page.setViewportSize(SHEET);
  for (const { path } of sampleOf(reminders, 15)) {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const cells = page.getByRole('listitem').filter({ has: page.locator('[inert]') });
    const count = await cells.count();
    expect.soft(count, path).toBeGreaterThanOrEqual(1);
    expect.soft(count, path).toBeLessThanOrEqual(4);
    const hidden = await cells.evaluateAll((all) =>
      all.flatMap((cell, index) => {
        const mark = cell.querySelector('[data-marked]')?.getBoundingClientRect();
        const { top, bottom, left, right } = cell.getBoundingClientRect();
        const isSeen = mark !== undefined && mark.top >= top && mark.bottom <= bottom && mark.left >= left && mark.right <= right;
        return isSeen ? [] : [`gesture ${index + 1}`];
      }),
    );
    expect.soft(hidden, `${path}: the control is out of the picture`).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect.soft(pdf.match(/\/Type \/Page\b(?!s)/g)?.length, path).toBe(1);
  }
});

test('the pense-bête is found from the lesson and from its sheet', { tag: '@laptop' }, async ({ page }) => {
  const [reminder] = reminders;
  if (reminder === undefined) throw new Error('No lesson has a pense-bête.');
  const sheet = reminder.path.replace('pense-bete/', '');
  await page.goto(sheet);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Le pense-bête, sur une page' }).click();
  await expect(page).toHaveURL(reminder.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const lesson = pagesOf('lesson').find(({ path }) => path === sheet.replace('fiche/', ''));
  await page.goto(lesson?.places.at(-1)?.address ?? '');
  await expect(page.getByRole('link', { name: 'Le pense-bête, sur une page' })).toBeVisible();
});
