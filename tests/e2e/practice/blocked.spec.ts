// A machine that is blocked, and the way out: by the real key where a browser gives it, by mouse, by finger, by keyboard alone. On the
// small site (tests/fixture).

import type { Locator, Page } from '@playwright/test';
import { bringAxe } from '../../support/axe';
import { expect, seatOf, test } from '../../support/fixture';
import { lookOver } from '../../support/look-over';
import { Player } from '../../support/player';
import { sampleOf } from '../../support/sample';

const blocked = ['image', 'fleche', 'debout', 'avion', 'mange', 'chiffres', 'anglais', 'barres', 'gel', 'parle'];

// Colours are judged at rest, not on their way to others.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function begin(page: Page, practice: string): Promise<Player> {
  const player = await Player.at(page, seatOf(practice), 'alone');
  await player.device.scrollIntoViewIfNeeded();
  await player.drawn();
  return player;
}

/** What explains a mistake, on screen. */
function told(player: Player, start: string): Locator {
  return player.own.locator('.coach__slip').filter({ hasText: start });
}

/** Each state of these is looked at too. */
const lookedAt = sampleOf(blocked, 3);

for (const practice of blocked) {
  test(
    `${practice}: one gets out of it by keyboard alone`,
    { tag: seatOf(practice).practice.device === 'telephone' ? '@phone' : '@laptop' },
    async ({ page, context }) => {
      await bringAxe(context);
      const seat = seatOf(practice);
      const player = await Player.at(page, seat, 'guide');
      for (const gesture of seat.practice.walkthrough) {
        if (lookedAt.includes(practice)) expect.soft(await lookOver(page), gesture.type).toEqual([]);
        await player.does(gesture);
      }
      await expect(player.done).toBeVisible();
    },
  );
}

test(
  'a computer that speaks by itself says what one points at, in writing; what one does is said once; its keys put it out',
  { tag: '@laptop' },
  async ({ page }) => {
    const player = await begin(page, 'parle');
    const caption = player.device.getByRole('paragraph').filter({ hasText: /Lecteur d’écran.*«/ });
    await expect(caption).toContainText('Réglages, fenêtre');
    await player.device.getByRole('button', { name: 'Sons et vibreur' }).hover();
    await expect(caption).toContainText('Sons et vibreur, bouton');
    await player.device.getByRole('button', { name: 'Accessibilité' }).focus();
    await page.keyboard.press('Enter');
    await expect(player.own.getByRole('status').filter({ hasText: 'Accessibilité, page' })).toHaveCount(1);
    await player.device.getByRole('button', { name: 'Volume −' }).click();
    await expect(told(player, 'Le son baisse')).toBeVisible();
    await player.device.getByRole('button', { name: 'Ctrl Windows Entrée' }).click();
    await expect(caption).toHaveCount(0);
    await expect(player.done).toBeVisible();
  },
);

test.describe('with the real keys of a computer', { tag: '@laptop' }, () => {
  test('letters eat what follows until Inser is pressed; what they ate comes back', async ({ page }) => {
    const player = await begin(page, 'mange');
    const message = player.device.getByRole('textbox', { name: 'Votre message' });
    await message.focus();
    await page.keyboard.press('Home');
    for (const _letter of 'Je viens ') await page.keyboard.press('ArrowRight');
    await page.keyboard.type('lu');
    await expect(message, 'the caret stays where one writes').toHaveValue('Je viens lurdi');
    await expect(told(player, 'Ce que vous écrivez prend la place de la suite.')).toBeVisible();
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await expect(message).toHaveValue('Je viens mardi');
    await page.keyboard.press('Insert');
    await page.keyboard.press('Home');
    for (const _letter of 'Je viens ') await page.keyboard.press('ArrowRight');
    await page.keyboard.type('lundi et ');
    await page.keyboard.press('Enter');
    await expect(player.done).toBeVisible();
  });

  test('the digits at the right write nothing until Verr. Num. is pressed', async ({ page }) => {
    const player = await begin(page, 'chiffres');
    const code = player.device.getByRole('textbox', { name: 'Code de la salle' });
    await code.focus();
    await page.keyboard.press('Numpad4');
    await expect(code).toHaveValue('');
    await expect(told(player, 'Rien ne s’écrit')).toBeVisible();
    await page.keyboard.press('NumLock');
    for (const digit of '407') await page.keyboard.press(`Numpad${digit}`);
    await expect(code).toHaveValue('407');
    await page.keyboard.press('Enter');
    await expect(player.done).toBeVisible();
  });

  test('A writes q until the keyboard is French again', async ({ page }) => {
    const player = await begin(page, 'anglais');
    const message = player.device.getByRole('textbox', { name: 'Votre message' });
    await message.focus();
    await page.keyboard.type('Sam');
    await expect(message).toHaveValue('Sq;');
    await page.keyboard.press('Enter');
    await expect(told(player, 'Le clavier est en anglais')).toBeVisible();
    await player.device.getByRole('button', { name: 'EN', exact: true }).click();
    await player.device.getByRole('button', { name: 'Français (France)' }).click();
    await message.fill('');
    await message.pressSequentially('Samira arrive à quinze heures');
    await page.keyboard.press('Enter');
    await expect(player.done).toBeVisible();
  });

  test('F11 brings the bars back, and Échap does not', async ({ page }) => {
    const player = await begin(page, 'barres');
    await expect(player.device.getByRole('button', { name: /^Liste des courses/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(told(player, 'Échap ne suffit pas ici.')).toBeVisible();
    await page.keyboard.press('F11');
    await player.device.getByRole('button', { name: 'Liste des courses – Bloc-notes' }).click();
    await expect(player.done).toBeVisible();
  });

  test('Ctrl, Alt and the arrow put the image upright', async ({ page }) => {
    const player = await begin(page, 'image');
    await expect(player.device).toHaveAttribute('data-turned', '1');
    await page.keyboard.press('Control+Alt+ArrowUp');
    await expect(player.done).toBeVisible();
  });
});

test.describe('with a mouse', { tag: '@laptop' }, () => {
  test('the arrow at the top of the screen brings a cross', async ({ page }) => {
    const player = await begin(page, 'barres');
    const box = await player.device.getByText('Crêpes pour quatre').boundingBox();
    if (box === null) throw new Error('The page is not there.');
    await page.mouse.move(box.x + 200, box.y + 60);
    await page.mouse.move(box.x + 200, box.y - 30, { steps: 6 });
    await player.device.getByRole('button', { name: 'Quitter le plein écran' }).click();
    await player.device.getByRole('button', { name: 'Liste des courses – Bloc-notes' }).click();
    await expect(player.done).toBeVisible();
  });

  test('on a screen that is stuck a click is in vain, and told; one waits, then ends what is silent', async ({ page }) => {
    const player = await begin(page, 'gel');
    const box = await player.device.getByText('Bonjour Claire, je viens samedi.').boundingBox();
    if (box === null) throw new Error('The letter is not there.');
    await page.mouse.click(box.x + 40, box.y + 60);
    await expect(told(player, 'Rien ne bouge')).toBeVisible();
    await player.device.getByRole('button', { name: 'Compter jusqu’à trente' }).click();
    await player.device.getByRole('button', { name: 'Ctrl Alt Suppr' }).click();
    await player.device.getByRole('button', { name: /^Forcer à quitter.*Fête du quartier/ }).click();
    await player.device.getByRole('button', { name: 'Garder le texte' }).click();
    await expect(player.done).toBeVisible();
  });

  test('Échap still closes what the page opened over the practice, and counts for nothing there', async ({ page }) => {
    const player = await begin(page, 'barres');
    await page.getByRole('button', { name: 'Les informations de Camille' }).click();
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(told(player, 'ne suffit pas')).toBeHidden();
  });

  test('no arrow is drawn until the touchpad is on', async ({ page }) => {
    const player = await begin(page, 'fleche');
    const word = player.device.getByText('Lisez-vous bien cette phrase');
    await expect(word).toHaveCSS('cursor', 'none');
    await player.device.getByRole('button', { name: 'Pavé tactile' }).click();
    await expect(word).not.toHaveCSS('cursor', 'none');
  });
});

test('with a finger, the top of the screen is pulled down, and the image stands up', { tag: '@phone' }, async ({ page, context }) => {
  const player = await begin(page, 'debout');
  const hand = await context.newCDPSession(page);
  const panel = player.device.getByRole('button', { name: 'Rotation', exact: true });
  const edge = player.device.getByText('Réseau', { exact: true });
  const pull = async (): Promise<void> => {
    await edge.scrollIntoViewIfNeeded({ timeout: 1000 });
    const box = await edge.boundingBox({ timeout: 1000 });
    if (box === null) throw new Error('The top of the screen is not there.');
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    // Lying, the image has its top at the right: down is to the left.
    for (const far of [15, 30, 45]) await hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from.x - far, y: from.y }] });
    await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  // What comes to life a moment later moves the page under the finger: as people do, one pulls again. Unless it came down meanwhile.
  await expect(async () => {
    if (!(await panel.isVisible())) await pull();
    await expect(panel).toBeVisible({ timeout: 2000 });
  }).toPass();
  // A touch that comes right after a pull may be taken as its end.
  await expect(async () => {
    if (!(await player.done.isVisible())) await panel.tap({ timeout: 1000 });
    await expect(player.done).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(player.device).not.toHaveAttribute('data-turned');
});
