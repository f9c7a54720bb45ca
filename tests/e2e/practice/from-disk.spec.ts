// The folder of `npm run pack`, opened from disk with no network: an exercise is done to its end, and what was done is kept.

import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { folderWay } from '../../../src/build/pack/folder-way';
import { dist, serveSite } from '../../../src/build/preview/site.mjs';
import { LEFT } from '../../../src/platform/adapters/shared-computer';
import { fr } from '../../../src/site/messages/fr';
import { consoleSays } from '../../../src/site/messages/fr/console';
import { votesSay } from '../../../src/site/messages/fr/votes';
import { film } from '../../support/camera';
import { roomPicture, someHeld } from '../../support/card-picture';
import { expect, test } from '../../support/e2e';
import { everythingIn } from '../../support/everything-in';
import { Player } from '../../support/player';
import { practiceOn } from '../../support/practice';
import { isSoak } from '../../support/sample';
import type { Seat } from '../../support/seat';
import { seats } from '../../support/seats';
import { litNow } from '../../support/sound';

const ours = isSoak ? seats : seats.filter(({ practice, isAgain }) => !isAgain && Object.hasOwn(practice.apps, 'webmail')).slice(0, 1);

let place = '';
let root = '';
let names: ReadonlySet<string> = new Set();
const pages = new Map<string, string>();

const held = someHeld(12, 28);
// One folder for them all: making it takes as long as opening it five times.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  film(roomPicture({ width: 1280, height: 720, held, side: [60, 80], seed: 28 }));
  place = await mkdtemp(path.join(tmpdir(), 'cle usb '));
  const [zip] = await folderWay.make({ site: dist, out: place, wanted: [], say: () => undefined });
  const files = unzipSync(await readFile(zip ?? ''));
  names = new Set(Object.keys(files));
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('.html')) pages.set(name, Buffer.from(content).toString());
    await mkdir(path.join(place, path.dirname(name)), { recursive: true });
    await writeFile(path.join(place, name), content);
  }
  root = pathToFileURL(path.join(place, 'declic/')).href;
});

test.afterAll(() => rm(place, { recursive: true, force: true }));

const asFile = (address: string): string => root + address.slice(1).replace(/\/(?=#|$)/, '/index.html');

test('from disk, without network, an exercise is done to its end and the page of progress knows it', { tag: '@laptop' }, async ({ page, context }) => {
  test.setTimeout(120_000 * ours.length);
  await context.setOffline(true);
  await page.clock.install();
  for (const seat of ours) await test.step(seat.address, () => isDone({ ...seat, address: asFile(seat.address) }, page));
  // Said at once, written down a moment later: a page that is left before then may not have finished.
  await expect.poll(async () => (await everythingIn(page)).some((name) => /facts|progres/.test(name))).toBe(true);
  await page.goto(`${root}index.html`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Mes progrès' }).click();
  await expect(page).toHaveURL(`${root}mes-progres/index.html`);
  await expect(page.locator('main')).toContainText(ours[0]?.lesson.plan.title ?? '');
});

test('from disk, without network, a page is read aloud by the voice of the folder', { tag: '@laptop' }, async ({ page, context, watch }) => {
  // From disk a worker cannot import a file: it then takes what was read.
  watch.expectTrouble(/voix\/espeak-ng/);
  await context.setOffline(true);
  await page.goto(asFile(ours[0]?.address ?? '').replace(/#.*/, ''));
  await page.getByRole('button', { name: fr.listen.open, exact: true }).click();
  await page.getByRole('button', { name: fr.listen.ask.yes }).click();
  await expect.poll(() => page.evaluate(litNow, 'word' as const), { intervals: [100] }).not.toBe('');
});

test('from disk, a shared session that was left ends on its last page', { tag: '@laptop' }, async ({ page, context }) => {
  await context.setOffline(true);
  await page.addInitScript((left) => sessionStorage.setItem(left, '10'), LEFT);
  await page.goto(`${root}index.html`);
  await expect(page).toHaveURL(`${root}terminer/fini/index.html`);
  await expect(page.locator('main')).toBeVisible();
});

test(
  'from disk, without network, the console drives the wall, and the practice is one in both windows',
  { tag: '@laptop' },
  async ({ page: desk, context }) => {
    const [seat] = ours;
    if (seat === undefined) throw new Error('No practice to do.');
    await context.setOffline(true);
    await desk.goto(asFile(`${seat.address.replace(/#.*/, '')}projection/console/`));
    const picture = desk.frameLocator('iframe');
    const popup = context.waitForEvent('page');
    await desk.getByRole('link', { name: consoleSays.wall.toOpen }).click();
    const wall = await popup;
    await expect(desk.getByText(consoleSays.wall.open)).toBeVisible();
    await desk.keyboard.press('PageDown');
    for (const place of [wall, picture]) await expect(place.getByText(/^2 \/ \d+$/)).toBeVisible();

    await desk.getByText(consoleSays.steps, { exact: true }).click();
    await desk
      .getByRole('row')
      .filter({ hasText: titleOf(seat) })
      .getByRole('link')
      .click();
    await expect(wall).toHaveURL(new RegExp(`#${seat.step}$`));
    await desk.getByRole('button', { name: fr.projection.next }).click();
    await expect(wall).toHaveURL(new RegExp(`#${seat.practice.id}$`));
    await practiceOn(wall);
    // Something was done there that can be undone.
    const hasBegun = (place: Page | FrameLocator) => place.getByRole('button', { name: fr.practice.undoLabel, disabled: false }).filter({ visible: true });
    const isFresh = (place: Page | FrameLocator) => place.getByRole('button', { name: fr.practice.undoLabel, disabled: true }).filter({ visible: true });
    await desk.getByRole('button', { name: fr.projection.gesture }).click();
    for (const place of [wall, picture]) await expect(hasBegun(place)).toBeVisible();
    await hasBegun(wall).click();
    await expect(isFresh(picture)).toBeVisible();

    await desk.getByRole('button', { name: consoleSays.freeze }).click();
    await desk.keyboard.press('n');
    await expect(hasBegun(picture)).toBeVisible();
    await expect(isFresh(wall)).toBeVisible();
    await wall.reload();
    await desk.reload();
    await expect(hasBegun(picture)).toBeVisible();
    await expect(isFresh(wall)).toBeVisible();
    await desk.getByRole('button', { name: consoleSays.freeze }).click();
    await expect(hasBegun(wall)).toBeVisible();
  },
);

test('from disk, without network, a session is planned, and the cards that a room holds up are counted', { tag: '@laptop' }, async ({ page, context }) => {
  const { votes, workshop } = fr;
  const title = ours[0]?.lesson.plan.title ?? '';
  await context.setOffline(true);
  await page.goto(`${root}animer/index.html#lecons=${ours[0]?.lesson.id ?? ''}&minutes=120`);
  await expect(page.getByRole('region', { name: workshop.plan.title }).getByRole('table', { name: workshop.plan.timetable })).toContainText(title);

  await page.goto(`${root}animer/reponses/index.html`);
  await page.getByRole('button', { name: votes.withCamera }).click();
  // The question has three answers: a D is none of them.
  await expect(page.getByText(votesSay.received(held.filter(({ letter }) => letter !== 'D').length))).toBeVisible();
});

test('from disk, the sheet of a lesson is printed on as many pages as from the site', { tag: '@laptop' }, async ({ page, context, baseURL }) => {
  const address = `/lecons/${ours[0]?.lesson.id ?? ''}/fiche/`;
  const pages = async (url: string): Promise<number> => {
    await page.goto(url);
    return [...String(await page.pdf({ preferCSSPageSize: true })).matchAll(/\/Type \/Page\b/g)].length;
  };
  const served = await pages(`${baseURL ?? ''}${address.slice(1)}`);
  await context.setOffline(true);
  expect(await pages(asFile(address))).toBe(served);
  expect(served).toBeGreaterThan(0);
});

test('no page of the folder leads nowhere', { tag: '@laptop' }, () => {
  const dead = [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/<a\b[^>]*? href="(?!#|[a-z]+:)([^"#?]+)|http-equiv="refresh" content="\d+; url=([^"#?]+)/g)].flatMap(([, link, onward]) => {
      const target = link ?? onward ?? '';
      return names.has(path.posix.join(path.posix.dirname(page), target)) ? [] : [`${page} → ${target}`];
    }),
  );
  expect(pages.size).toBeGreaterThan(0);
  expect(dead.slice(0, 20)).toEqual([]);
});

test('the same folder works in any part of a host', { tag: '@laptop' }, async ({ page, watch }) => {
  const site = await serveSite(path.join(place, 'declic'), 0, '/cle/usb/');
  watch.expectTrouble(new RegExp(`Asked another host: ${site.url}`));
  const [seat] = ours;
  if (seat === undefined) throw new Error('No practice to do.');
  await page.clock.install();
  await isDone({ ...seat, address: site.url + seat.address.slice(1).replace('/#', '/index.html#') }, page);
  await site.close();
});

function titleOf({ lesson, step }: Seat): string {
  return lesson.plan.steps.find(({ id }) => id === step)?.title ?? '';
}

async function isDone(seat: Seat, page: Parameters<typeof Player.next>[0]): Promise<void> {
  const player = await Player.next(page, seat, 'guide');
  for (let gesture = await player.asked(); gesture !== undefined; gesture = await player.asked()) await player.does(gesture);
  await expect(player.done).toBeFocused();
}
