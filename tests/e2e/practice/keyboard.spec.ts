// The focus is never lost, whatever button of the panel is pressed. Every exercise is done by keyboard alone in walk.spec.ts.

import { fr } from '../../../src/site/messages/fr';
import { expect, seatOf, test } from '../../support/fixture';
import { Player } from '../../support/player';

const { practice: words } = fr;

/** Presses buttons of the panel one after another, by keyboard; none may take the focus away with it. */
async function presses(player: Player, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await player.reach(player.button(name));
    await player.page.keyboard.press('Enter');
    await player.drawn();
    await expect.poll(() => player.page.evaluate(() => document.activeElement?.localName), `after « ${name} »`).not.toBe('body');
  }
}

test.describe('the focus is never lost', { tag: '@laptop' }, () => {
  const seat = seatOf('a-samira');

  test('when one is helped, alone', async ({ page }) => {
    const player = await Player.at(page, seat, 'alone');
    await presses(player, words.help, words.moreHelp, words.moreHelp, words.doForMe, words.undoLabel);
  });

  test('when one is helped with the guide, down to the end, and does it again', async ({ page }) => {
    const player = await Player.at(page, seat, 'guide');
    for (const _gesture of player.bench.way(player.screen)) await presses(player, words.help, words.doForMe);
    await expect(player.done).toBeVisible();
    await presses(player, words.done.tryAlone);
  });

  test('when one does it again, or starts again', async ({ page }) => {
    const player = await Player.at(page, seat, 'alone');
    for (const gesture of player.bench.way(player.screen)) await player.does(gesture);
    await presses(player, words.done.again);
    const [first] = seat.practice.walkthrough;
    player.session = player.bench.start(player.screen);
    if (first !== undefined) await player.does(first);
    await presses(player, words.restartLabel);
  });

  test('when the demonstration ends, is seen again, and is left', async ({ page }) => {
    const player = await Player.at(page, seat, 'alone');
    await presses(player, words.show);
    for (const _gesture of player.bench.way(player.screen)) await presses(player, words.demo.next);
    await presses(player, words.demo.again);
    for (const _gesture of player.bench.way(player.screen)) await presses(player, words.demo.next);
    await presses(player, words.done.tryGuided);
  });

  test('when a link of a site leads to another app: it is on the heading of what opens', async ({ page }) => {
    const player = await Player.at(page, seatOf('passer'), 'guide');
    const followed = { app: 'navigateur', type: 'link-followed', page: 'hotel:accueil', link: 'demander' };
    await player.does(followed);
    await expect(player.device.getByRole('heading', { name: 'Demander une carte de bibliothèque' })).toBeFocused();
  });

  test('when the card is read and closed', async ({ page }) => {
    const player = await Player.at(page, seat, 'guide');
    const card = player.button(words.card.replace('{name}', 'Camille'));
    await player.reach(card);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeFocused();
  });
});
