// The lesson on the wall, driven by the keys or a clicker.

import { expect, test } from '../../support/fixture';
import { practiceOn } from '../../support/practice';

const PAGE = '/lecons/ecrire/projection/';

test('the trainer goes on and back with the arrows, the clicker, Home and End, and sees where the group is', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByText('1 / 6')).toBeVisible();
  for (const [key, position] of [
    ['ArrowRight', '2 / 6'],
    ['PageDown', '3 / 6'],
    ['ArrowLeft', '2 / 6'],
    ['PageUp', '1 / 6'],
    ['PageUp', '1 / 6'],
    ['End', '6 / 6'],
    ['ArrowRight', '6 / 6'],
    ['Home', '1 / 6'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByText(position), key).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }), key).toHaveCount(1);
  }
});

test('a clicker pressed twice in a row goes on two steps', async ({ page }) => {
  await page.goto(PAGE);
  await page.evaluate(() => {
    for (const key of ['PageDown', 'PageDown']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('3 / 6')).toBeVisible();
});

test('the step on the wall has its address: a reload does not lose the group', async ({ page }) => {
  await page.goto(PAGE);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(`${PAGE}#cases`);
  await page.reload();
  await expect(page.getByText('3 / 6')).toBeVisible();
});

test('typing in the practice does not change the step', async ({ page }) => {
  await page.goto(`${PAGE}#essayer`);
  await practiceOn(page);
  await page.getByRole('button', { name: 'Nouveau message' }).click();
  const to = page.getByRole('textbox', { name: 'À', exact: true }).or(page.getByRole('combobox', { name: 'À', exact: true }));
  await to.click();
  await page.keyboard.type('fb.');
  await expect(to).toHaveValue('fb.');
  for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) await page.keyboard.press(key);
  await expect(page.getByText('4 / 6')).toBeVisible();
  await expect(to).toBeVisible();
});

test('the clicker goes on wherever the focus was left in the practice, save in a long text', async ({ page }) => {
  await page.goto(`${PAGE}#essayer`);
  await practiceOn(page);
  await page.getByRole('button', { name: 'Nouveau message' }).click();
  await page.getByRole('textbox', { name: 'Message', exact: true }).click();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('4 / 6')).toBeVisible();
  await page.getByRole('button', { name: 'Joindre un fichier' }).focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('5 / 6')).toBeVisible();
});

test('« B » makes the wall dark, and any move gives the light back without changing the step', async ({ page }) => {
  await page.goto(`${PAGE}#cases`);
  const middle = async (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.querySelector('lesson-projector') ?? document.body, '::after').content);
  await page.keyboard.press('b');
  expect(await middle()).not.toBe('none');
  await page.keyboard.press('ArrowRight');
  expect(await middle()).toBe('none');
  await expect(page.getByText('3 / 6')).toBeVisible();
});

test('the notes of the trainer are not on the wall', async ({ page }) => {
  await page.goto(PAGE);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Lire une adresse');
  await expect(page.getByText('Faites lire une adresse à voix haute par deux')).toHaveCount(0);
});
