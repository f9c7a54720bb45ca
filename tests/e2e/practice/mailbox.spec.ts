// What the mailbox promises to somebody who writes in it in a real browser.

import { expect, seatOf, test } from '../../support/fixture';
import { Player } from '../../support/player';

test('Entrée in a box of one line goes to the next one: nothing leaves, and nothing is asked', async ({ page }) => {
  const player = await Player.at(page, seatOf('demander-une-place'), 'alone');
  await player.does({ app: 'webmail', type: 'draft-started' });
  const box = (name: string) => player.device.getByRole('textbox', { name, exact: true });

  await expect(box('À')).toBeFocused();
  await page.keyboard.type('contact@mediatheque.example');
  await page.keyboard.press('Enter');
  await expect(box('Objet')).toBeFocused();
  await page.keyboard.type('Atelier de couture');
  await page.keyboard.press('Enter');
  await expect(box('Message')).toBeFocused();
  await page.keyboard.type('Bonjour,');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Une place ?');

  await expect(box('Message')).toHaveValue('Bonjour,\nUne place ?');
  await expect(player.device.getByRole('button', { name: 'Envoyer', exact: true })).toBeVisible();
  await expect(player.device.getByRole('alertdialog')).toHaveCount(0);
});

test('Entrée takes the first person proposed, then goes on; the arrow goes to the others, Échap back to the box', async ({ page }) => {
  const player = await Player.at(page, seatOf('demander-une-place'), 'alone');
  await player.does({ app: 'webmail', type: 'draft-started' });
  const box = (name: string) => player.device.getByRole('textbox', { name, exact: true });

  await page.keyboard.type('tilleuls');
  await page.keyboard.press('ArrowDown');
  await expect(player.device.getByRole('button', { name: 'Médiathèque des Tilleuls contact@mediatheque.example' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box('À')).toBeFocused();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(box('À')).toHaveValue('contact@mediatheque.example, ');
  await expect(box('À')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box('Objet')).toBeFocused();
});
