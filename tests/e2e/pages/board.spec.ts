// A board's address: what is written on the board opens the exercise, in the way that was asked.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../../../src/build/preview/site.mjs';
import { fr } from '../../../src/site/messages/fr';
import type { AnyGesture } from '../../support/a-practice';
import { expect, test } from '../../support/e2e';
import { seatOf, test as onSmallSite } from '../../support/fixture';
import { sampledLessons, library, words } from '../../support/lessons';
import { Player } from '../../support/player';
import { practiceOn } from '../../support/practice';
import { sampleOf } from '../../support/sample';

const { practice } = fr;
const boards = sampledLessons.flatMap(({ id, steps }) =>
  steps.flatMap(({ practices }) =>
    practices.flatMap((one) => {
      const [number, found] = [library.numbers.of.get(`${id}/${one}`), library.practices.get(`${id}/${one}`)];
      return number === undefined || found === undefined ? [] : [{ number, found, lesson: id }];
    }),
  ),
);

for (const { number, found, lesson } of sampleOf(boards, 4)) {
  test(`/${number} opens the exercise where it is in its lesson, and /${number}/seul without help`, async ({ page }) => {
    await page.goto(`/${number}`);
    await expect(page).toHaveURL(`/lecons/${lesson}/#${found.id}`);
    await practiceOn(page, found);
    await page.goto(`/${number}/seul`);
    await expect(page).toHaveURL(`/lecons/${lesson}/#${found.id}`);
    const ways = await practiceOn(page, found);
    await expect(ways.getByRole('button', { name: practice.alone })).toHaveAttribute('aria-pressed', 'true');
  });
}

test('each number has its four addresses, each less than a kilobyte, which no search engine keeps', { tag: '@laptop' }, () => {
  for (const number of library.numbers.of.values()) {
    for (const way of ['', 'regarder', 'aide', 'seul']) {
      const html = readFileSync(path.join(dist, String(number), way, 'index.html'), 'utf8');
      expect.soft(html.length, `/${number}/${way}`).toBeLessThan(1024 + 700); // 700 of them are the content policy
      expect.soft(html).toContain('noindex');
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the address leads to the gestures, written', { tag: '@phone' }, async ({ page }) => {
    const [board] = boards;
    await page.goto(`/${board?.number}/aide/`);
    await expect(page).toHaveURL(new RegExp(`/lecons/${board?.lesson}/\\?mode=guide#`));
    await expect(page.getByText(practice.written).first()).toBeVisible();
  });
});

test('the list to print holds every number with its exercise, and the way to erase everything', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/animer/adresses/');
  const rows = (await page.getByRole('main').getByRole('listitem').allInnerTexts()).map(words);
  for (const { number, found } of boards) {
    expect.soft(rows).toContainEqual(expect.stringMatching(new RegExp(`^${number} `)));
    await expect.soft(page.getByRole('link', { name: words(found.title.fr) }).first()).toHaveAttribute('href', /^\/\d+\/$/);
  }
  expect(rows).toHaveLength(library.numbers.of.size);
  await page.getByRole('link', { name: /effacer/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: fr.erase.title })).toBeVisible();
});

onSmallSite('the way that the address asks for comes before what was begun in another; loaded again, one goes on', async ({ page }) => {
  const samira = seatOf('a-samira');
  const open: AnyGesture = { app: 'webmail', type: 'message-opened', mailId: 'samira' };
  const player = await Player.at(page, samira, 'guide');
  await player.does(open);
  await page.goto('/lecons/repondre/?mode=alone#a-samira');
  const ways = await practiceOn(page, samira.practice);
  const alone = ways.getByRole('button', { name: practice.alone });
  await expect(alone).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(practice.resumed)).toHaveCount(0);
  await expect(page).toHaveURL('/lecons/repondre/#a-samira');
  player.session = player.bench.start(player.screen);
  await player.does(open);
  await page.reload();
  await practiceOn(page, samira.practice);
  await expect(alone).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(practice.resumed)).toBeVisible();
});
