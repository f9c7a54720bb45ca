// Who begins, alone: each screen leads to the next one, whatever the hand does.

import { fr } from '../../../src/site/messages/fr';
import { expect, test } from '../../support/e2e';
import { lessons, library } from '../../support/lessons';

const finger = library.positioning?.trials[0]?.finger?.teaches[0];
const titleOf = (id: string | undefined): string => lessons.find((lesson) => lesson.id === id)?.plan.title ?? '';
const after = lessons.filter(({ plan }) => plan.next.length > 0);

test('the hand that moves a little while it clicks follows the link all the same', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/');
  const box = await page.getByRole('link', { name: fr.welcome.start, exact: true }).boundingBox();
  if (box === null) throw new Error('There is nothing to click.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 9, box.y + box.height / 2 + 4, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL('/lecons/');
});

test('the picture that says « Cliquez sur » begins, as the button does', { tag: '@both' }, async ({ page }) => {
  await page.goto('/');
  await page.getByText(fr.welcome.scene.write).first().click();
  await expect(page).toHaveURL('/lecons/');
});

test.describe('with a telephone', { tag: '@phone' }, () => {
  test.use({ isMobile: true });

  test('one begins with the finger, not with the mouse', async ({ page }) => {
    await page.goto('/lecons/');
    await expect(page.getByText(fr.catalogue.begin).getByRole('link').filter({ visible: true })).toHaveText(titleOf(finger));
  });

  test('a trial whose practice arrives late stays where it was opened', async ({ page }) => {
    await page.goto('/diagnostic/');
    await page.getByRole('link', { name: fr.positioning.start, exact: true }).click();
    for (const { title } of library.positioning?.trials ?? []) {
      const heading = page.getByRole('heading', { level: 2, name: title });
      await expect(page.locator('.device').filter({ visible: true })).toBeVisible();
      await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(110);
      await page.getByRole('link', { name: fr.positioning.skip }).filter({ visible: true }).click();
    }
  });
});

test('the end of a lesson leads to the next one, and the end of its practice to what follows it', { tag: '@laptop' }, async ({ page }) => {
  const lesson = after.find(({ id }) => id === 'utiliser-souris') ?? after[0];
  const last = lesson?.steps.at(-1);
  const [practice] = last?.practices ?? [];
  if (lesson === undefined || last === undefined || practice === undefined) throw new Error('No lesson ends with a practice.');
  await page.goto(`/lecons/${lesson.id}/#${last.id}`);
  await expect(page.locator(`#${practice} practice-player`)).toHaveAttribute('data-next', `#apres-${practice}`);
  await page.goto(`/lecons/${lesson.id}/#apres-${practice}`);
  await expect(page.getByRole('heading', { name: fr.lesson.recap })).toBeInViewport();
  await page.getByRole('link', { name: fr.lessonSteps.nextLesson(titleOf(lesson.plan.next[0])) }).click();
  await expect(page).toHaveURL(`/lecons/${lesson.plan.next[0]}/`);
});
