// The file of `npm run pack -- --zim`: it passes the check of its makers, and in their server a lesson is done to its end, below the bar that the
// server puts in each page.

import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zimWay } from '../../../src/build/pack/zim-way';
import { dist } from '../../../src/build/preview/site.mjs';
import { fixtureDist } from '../../support/fixture-site.mjs';
import { expect, seatOf, test } from '../../support/fixture';
import { Player } from '../../support/player';
import { whatIsMissing, zimPrograms } from '../../support/programs.mjs';
import { isSoak } from '../../support/sample';
import { startServer } from '../../support/servers';

const lacking = whatIsMissing(zimPrograms);
test.skip(lacking !== undefined, lacking);

const seat = seatOf('a-samira');

async function zimOf(site: string): Promise<string> {
  const place = await mkdtemp(path.join(tmpdir(), 'declic-zim-test-'));
  const [file = ''] = await zimWay.make({ site, out: place, wanted: [], say: () => undefined });
  return file;
}

test('the file for Kiwix passes the check of its makers, and a lesson of it is done to its end', { tag: '@laptop' }, async ({ page, watch }) => {
  const file = await zimOf(fixtureDist);
  const checked = spawnSync('zimcheck', ['-A', file], { encoding: 'utf8' });
  expect(checked.stdout + checked.stderr).toContain('Overall Test Status: Pass');

  const server = await startServer('kiwix-serve', { root: file, base: '/' });
  try {
    watch.expectTrouble(new RegExp(`Asked another host: ${server.url}`));
    // What carries its bar asks the browser what it may do, and is told no.
    watch.expectTrouble(/(inline|Executing).*\/skin\/jquery-ui/s);
    const root = `${server.url}${path.basename(file, '.zim')}/`;
    // A book is opened at a folder: the server leads to the page in full.
    await page.goto(root);
    await expect(page).toHaveURL(`${root}index.html`);
    await page.clock.install();
    const player = await Player.next(page, { ...seat, address: root + seat.address.slice(1).replace('/#', '/index.html#') }, 'guide');
    for (let gesture = await player.asked(); gesture !== undefined; gesture = await player.asked()) await player.does(gesture);
    await expect(player.done).toBeFocused();
    await page.getByRole('contentinfo').getByRole('link', { name: 'Mes progrès' }).click();
    await expect(page).toHaveURL(`${root}mes-progres/index.html`);
    await expect(page.locator('main')).toContainText(seat.lesson.plan.title);

    const bar = page.locator('#kiwixtoolbar');
    await expect(bar).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(bar).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    // Its own search finds our pages by their titles.
    await page.locator('#kiwixsearchbox').pressSequentially(seat.lesson.plan.title.slice(0, 5));
    await page.clock.runFor(2000);
    await expect(page.locator('.ui-autocomplete')).toContainText(seat.lesson.plan.title);
  } finally {
    await server.close();
    await rm(path.dirname(file), { recursive: true });
  }
});

if (isSoak) {
  test('so does the whole catalogue', { tag: '@laptop' }, async () => {
    const file = await zimOf(dist);
    const checked = spawnSync('zimcheck', ['-A', file], { encoding: 'utf8' });
    expect(checked.stdout + checked.stderr).toContain('Overall Test Status: Pass');
    await rm(path.dirname(file), { recursive: true });
  });
}
