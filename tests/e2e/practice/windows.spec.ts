// Windows by mouse: drawn by their title, brought in front by a click on what one sees of them. The keyboard's ways are those of the
// other tests. On the small site (tests/fixture).

import type { FenetresEvent } from '../../../src/world/apps/fenetres/schema';
import { expect, seatOf, test } from '../../support/fixture';
import { Player } from '../../support/player';

/** Opened, finished and kept; not moved yet. */
const KEPT = 4;

const app = 'fenetres';
const dropped: FenetresEvent = { app, type: 'window-dropped', window: 'bloc', place: 'bas-droite' };
const photoOpened: FenetresEvent = { app, type: 'thing-opened', thing: 'photo' };
const letterRaised: FenetresEvent = { app, type: 'window-raised', window: 'bloc' };
const photoRaised: FenetresEvent = { app, type: 'window-raised', window: 'photo' };

test('a window drawn by its title goes where it is let go, and a click brings back the one behind', { tag: '@laptop' }, async ({ page }) => {
  const seat = seatOf('fenetres');
  const player = await Player.at(page, seat, 'alone');
  await player.goes(seat.practice.walkthrough.slice(0, KEPT));
  const letter = player.device.getByRole('group', { name: 'Lettre à Claire – Bloc-notes', exact: true });
  const title = letter.getByRole('heading');
  const before = await letter.boundingBox();
  const grip = await title.boundingBox();
  if (before === null || grip === null) throw new Error('The letter is not on screen.');

  const [x, y] = [grip.x + 20, grip.y + grip.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 3, y + 2);
  await page.mouse.up();
  expect(await letter.boundingBox(), 'a hand that trembles moves nothing').toEqual(before);

  await page.mouse.down();
  await page.mouse.move(x + 150, y + 80, { steps: 5 });
  await page.mouse.move(x + 300, y + 200, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await letter.boundingBox())?.x).toBeGreaterThan(before.x);
  player.session = player.bench.send(player.session, dropped).session;

  await player.does(photoOpened);
  const photo = player.device.getByRole('group', { name: 'Jardin – Images', exact: true });
  await expect(photo).toBeVisible();
  const corner = await photo.boundingBox();
  if (corner === null) throw new Error('The photo is not on screen.');
  // Right of the photo, and below its title: the letter alone is there.
  await page.mouse.click(corner.x + corner.width + 30, corner.y + corner.height - 10);
  await expect(letter).toBeVisible();
  player.session = player.bench.send(player.session, letterRaised).session;
  await player.does(photoRaised);
  await player.followsTheGuide();
});

test('a double click on a drawing opens one window, as one click does', { tag: '@laptop' }, async ({ page }) => {
  const player = await Player.at(page, seatOf('fenetres'), 'alone');
  await player.goes(seatOf('fenetres').practice.walkthrough.slice(0, 1));
  await player.device.getByRole('button', { name: 'Bloc-notes', exact: true }).dblclick();
  const windows = player.device.getByRole('button', { name: / – Bloc-notes$/ });
  await expect(windows, 'the letter that waits, and one that is empty').toHaveCount(2);
});
