// Hands as they are: a slow mouse, a hand that shakes, two clicks for one, a finger that stays. Real events of the pointer and of
// touch; each is judged by the app `gestes`, answered by its own sentence, and repaired. On the small site (tests/fixture).

import type { CDPSession, Locator, Page } from '@playwright/test';
import { skinOf } from '../../../src/world/apps/gestes/skins';
import type { GestesEvent } from '../../../src/world/apps/gestes/schema';
import { bringAxe } from '../../support/axe';
import { expect, seatOf, test } from '../../support/fixture';
import { lookOver } from '../../support/look-over';
import { Player } from '../../support/player';

const skin = skinOf({ skin: 'clairiere' });

/** The practice, with these gestures of its own way done by keyboard. */
async function begin(page: Page, practice: string, way: number): Promise<Player> {
  const seat = seatOf(practice);
  const player = await Player.at(page, seat, 'alone');
  await player.goes(seat.practice.walkthrough.slice(0, way));
  await player.device.scrollIntoViewIfNeeded();
  await player.drawn();
  return player;
}

async function middleOf(thing: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (box === null) throw new Error('The thing is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The start of the sentence that explains each mistake. */
const sentences = {
  moved: 'La main a bougé pendant le clic.',
  double: 'Vous avez cliqué deux fois.',
  'right-button': 'C’était le bouton droit.',
  beside: 'C’était à côté.',
  'dropped-early': 'L’objet a été lâché trop tôt.',
  held: 'Le doigt est resté longtemps',
  'slid-short': 'Le doigt n’a pas assez glissé.',
  'clicked-instead': 'Vous avez cliqué, et cela marche aussi.',
  'one-finger': 'Un seul doigt a bougé.',
} as const;

/** What explains this mistake, on screen. */
function told(player: Player, type: keyof typeof sentences): Locator {
  return player.own.locator('.coach__slip').filter({ hasText: sentences[type] });
}

const done = (player: Player): Locator => player.device.getByText(skin.well, { exact: true });

test.describe('with a mouse', { tag: '@laptop' }, () => {
  test('the pointer that comes and stays is enough: no press', async ({ page }) => {
    const player = await begin(page, 'souris', 0);
    const { x, y } = await middleOf(player.device.getByRole('button', { name: 'Lampe', exact: true }));
    await page.mouse.move(x - 200, y + 150);
    await page.mouse.move(x, y, { steps: 12 });
    await expect(done(player)).toBeVisible();
  });

  test('the real Tab and the real arrows go through a sheet; a click in its list is told, and ticks nothing', async ({ page }) => {
    const player = await begin(page, 'touches', 0);
    const answer = (name: string): Locator => player.device.getByRole('radio', { name });
    await player.device.getByRole('textbox', { name: 'Prénom' }).click();
    await answer('mardi').click();
    await expect(told(player, 'clicked-instead')).toBeVisible();
    await expect(answer('lundi')).toBeChecked();
    await player.device.getByRole('textbox', { name: 'Prénom' }).click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(answer('lundi')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(answer('mercredi')).toBeChecked();
    await expect(done(player)).toBeVisible();
  });

  test('a hand that moves while it clicks drags the thing away; it is put back', async ({ page, context }) => {
    await bringAxe(context);
    const player = await begin(page, 'souris', 2);
    const thing = player.device.getByRole('button', { name: 'Fleur', exact: true });
    const { x, y } = await middleOf(thing);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 70, y + 20, { steps: 5 });
    await page.mouse.up();
    await expect(told(player, 'moved')).toBeVisible();
    expect.soft(await lookOver(page)).toEqual([]);
    await player.device.getByRole('button', { name: skin.putBack }).click();
    await thing.click();
    await expect(done(player)).toBeVisible();
  });

  test('a double click where one is enough opens two windows; one is closed', async ({ page, context }) => {
    await bringAxe(context);
    const player = await begin(page, 'souris', 2);
    await player.device.getByRole('button', { name: 'Fleur', exact: true }).dblclick();
    await expect(told(player, 'double')).toBeVisible();
    expect.soft(await lookOver(page)).toEqual([]);
    await player.device.getByRole('button', { name: skin.closeExtra }).click();
    await expect(done(player)).toBeVisible();
  });

  test('the right button opens a menu, which is closed beside it; a press beside the thing makes it grow', async ({ page, context }) => {
    await bringAxe(context);
    const player = await begin(page, 'souris', 2);
    const thing = player.device.getByRole('button', { name: 'Fleur', exact: true });
    await thing.click({ button: 'right' });
    await expect(told(player, 'right-button')).toBeVisible();
    expect.soft(await lookOver(page)).toEqual([]);
    await player.device.getByRole('button', { name: skin.beside }).click();
    const { x, y } = await middleOf(thing);
    const before = await thing.boundingBox();
    await page.mouse.click(x + (before?.width ?? 0), y);
    await expect(told(player, 'beside')).toBeVisible();
    await expect.poll(async () => (await thing.boundingBox())?.width ?? 0).toBeGreaterThan(before?.width ?? 0);
    await thing.click();
    await expect(done(player)).toBeVisible();
  });

  test('beside a menu is all that is not the menu: the empty place to its right too', async ({ page }) => {
    const player = await begin(page, 'souris', 9);
    const menu = player.device.getByRole('group', { name: skin.menu });
    await expect(menu).toBeVisible();
    const { x, y } = await middleOf(menu.getByRole('button', { name: skin.items[0] ?? '', exact: true }));
    await page.mouse.click(x + 250, y);
    await expect(menu).toBeHidden();
    await expect(done(player)).toBeVisible();
  });

  test('two quick clicks open', async ({ page }) => {
    const player = await begin(page, 'souris', 4);
    await player.device.getByRole('button', { name: 'Lettre', exact: true }).dblclick();
    await expect(done(player)).toBeVisible();
  });

  test('a thing let go on the way comes back; carried to its place, it stays there', async ({ page }) => {
    const player = await begin(page, 'souris', 6);
    const thing = player.device.getByRole('button', { name: 'Photo', exact: true });
    const place = await middleOf(player.device.getByRole('button', { name: 'Album', exact: true }));
    for (const share of [0.4, 1]) {
      const { x, y } = await middleOf(thing);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + (place.x - x) * share, y + (place.y - y) * share, { steps: 8 });
      await page.mouse.up();
      await expect(share === 1 ? done(player) : told(player, 'dropped-early')).toBeVisible();
    }
  });

  test('the wheel goes to the end of the text, where its button waits', async ({ page }) => {
    const player = await begin(page, 'souris', 11);
    const { x, y } = await middleOf(player.device.getByRole('region', { name: skin.text }));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 2000);
    await expect(player.device.getByRole('button', { name: skin.down })).toHaveCount(0);
    await player.device.getByRole('button', { name: 'J’ai tout lu' }).click();
    await expect(done(player)).toBeVisible();
  });

  test('the keys of the keyboard copy and paste', async ({ page }) => {
    const player = await begin(page, 'clavier', 10);
    await player.device.getByRole('textbox', { name: 'Numéro reçu' }).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const into = player.device.getByRole('textbox', { name: 'Numéro recopié' });
    await into.focus();
    await page.keyboard.press('Control+V');
    await expect(into).toHaveValue('BT 4017');
  });

  test('one fault in the middle is mended there, with one key', async ({ page }) => {
    const player = await begin(page, 'clavier', 3);
    const message = player.device.getByRole('textbox', { name: 'Votre message' });
    await message.focus();
    await page.keyboard.press('Home');
    for (const _letter of 'Je viens jeu') await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Backspace');
    await expect(message).toHaveValue('Je viens jeudi.');
    await page.keyboard.press('Enter');
    await expect(player.device.getByRole('textbox', { name: 'Prénom' })).toBeVisible();
  });

  test('who asks the playground to make the gesture has done the practice with help', async ({ page }) => {
    const seat = seatOf('souris');
    const player = await begin(page, 'souris', 0);
    const asked: GestesEvent = { app: 'gestes', type: 'done-for-me', station: 'lampe' };
    await player.does(asked);
    await player.goes(seat.practice.walkthrough.slice(1));
    await expect(player.done).toBeVisible();
    await page.reload();
    await expect.poll(() => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).toContain('\\"helped\\":true');
  });
});

test.describe('with a finger', { tag: '@phone' }, () => {
  test('a touch that lasts opens a menu; beside it, one touches without fear', async ({ page, context }) => {
    const player = await begin(page, 'doigt', 0);
    const hand = await context.newCDPSession(page);
    const thing = player.device.getByRole('button', { name: 'Fleur', exact: true });
    await touch(hand, await middleOf(thing), 1400);
    await expect(told(player, 'held')).toBeVisible();
    await player.device.getByRole('button', { name: skin.beside }).tap();
    await thing.tap();
    await expect(done(player)).toBeVisible();
  });

  test('a long press opens the menu that is asked for', async ({ page, context }) => {
    const player = await begin(page, 'doigt', 2);
    const hand = await context.newCDPSession(page);
    await touch(hand, await middleOf(player.device.getByRole('button', { name: 'Photo', exact: true })), 900);
    await expect(player.device.getByRole('button', { name: skin.beside })).toBeVisible();
    // The finger that comes up is over the menu: it chooses nothing there.
    await expect(player.own.locator('.coach__slip')).toHaveCount(0);
    await player.device.getByRole('button', { name: skin.beside }).tap();
    await expect(done(player)).toBeVisible();
  });

  test('a finger slides from one picture to the next; a slide too short is told', async ({ page, context }) => {
    const player = await begin(page, 'doigt', 5);
    const hand = await context.newCDPSession(page);
    const picture = (name: string): Promise<Place> => middleOf(player.device.getByText(name, { exact: true }));
    const from = await picture('La gare');
    await slide(hand, from, { x: from.x - 25, y: from.y });
    await expect(told(player, 'slid-short')).toBeVisible();
    // What is explained moves the screen: one looks where the picture is, as people do.
    for (const name of ['La gare', 'La mairie']) {
      await player.drawn();
      const { x, y } = await picture(name);
      await slide(hand, { x: x + 60, y }, { x: x - 80, y });
    }
    await expect(player.device.getByText('Le parc', { exact: true })).toBeVisible();
    await expect(done(player)).toBeVisible();
  });

  test('two fingers that part make the plan larger; one finger alone is told', async ({ page, context }) => {
    const player = await begin(page, 'doigt', 8);
    const hand = await context.newCDPSession(page);
    const plan = (): Promise<Place> => middleOf(player.device.getByText('Le plan', { exact: true }));
    const from = await plan();
    await slide(hand, from, { x: from.x + 40, y: from.y });
    await expect(told(player, 'one-finger')).toBeVisible();
    for (const _time of [1, 2]) {
      await player.drawn();
      const { x, y } = await plan();
      const fingers = (far: number): Place[] => [
        { x: x - far, y },
        { x: x + far, y },
      ];
      await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(20) });
      for (const far of [40, 60, 80]) await hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(far) });
      await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    }
    await expect(done(player)).toBeVisible();
  });

  test('the box that the keyboard covers comes back when the page is slid up', async ({ page, context }) => {
    const player = await begin(page, 'doigt', 11);
    const hand = await context.newCDPSession(page);
    const box = player.device.getByRole('button', { name: 'Votre ville', exact: true });
    await box.tap();
    await expect(player.device.getByRole('button', { name: skin.raise })).toBeVisible();
    const { x, y } = await middleOf(player.device.getByText(/^Prénom.*Camille$/));
    await slide(hand, { x, y }, { x, y: y - 90 });
    await expect(player.device.getByRole('button', { name: skin.raise })).toHaveCount(0);
    // Chromium takes a tap so soon after a slide as the end of it: as people do, one touches again.
    await expect(async () => {
      await player.device.getByRole('button', { name: 'Orée', exact: true }).tap();
      await expect(done(player)).toBeVisible({ timeout: 2000 });
    }).toPass();
  });
});

type Place = { readonly x: number; readonly y: number };

async function touch(hand: CDPSession, at: Place, ms: number): Promise<void> {
  await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ ...at }] });
  // How long the finger stays is what is tried here.
  await new Promise((resolve) => setTimeout(resolve, ms));
  await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function slide(hand: CDPSession, from: Place, to: Place): Promise<void> {
  await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ ...from }] });
  for (const share of [0.25, 0.5, 0.75, 1])
    await hand.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }],
    });
  await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
