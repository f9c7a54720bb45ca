// A new version is put on the server while a page is open: what the page asks for later still comes, or the page says what to do and nothing is lost.

import { rmSync } from 'node:fs';
import { Host, keeps } from '../../support/a-host';
import { expect, test as base } from '../../support/e2e';
import { beHelpedToTheEnd, practiceOn } from '../../support/practice';

const LESSON = '/lecons/ecrire/';

const test = base.extend<{ host: Host }>({
  host: async ({ watch }, use) => {
    watch.expectTrouble(/Asked another host/);
    const host = new Host();
    await host.open();
    await use(host);
    await host.close();
    rmSync(host.folder, { recursive: true, force: true });
  },
});

test('a page that was open when the site changed goes on with its own files, which the host has kept', { tag: '@laptop' }, async ({ host, page }) => {
  await page.goto(`${host.url}${LESSON}#lire`);
  host.rebuild({ keep: 'the old files' });
  await page.goto(`${page.url().split('#')[0]}#essayer`);
  await beHelpedToTheEnd(page);
  await page.reload();
  await practiceOn(page);
});

test.describe('where the browser keeps the site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('even a host who throws the old files away breaks no open page', { tag: '@laptop' }, async ({ host, page }) => {
    await keeps(page, host.url + LESSON);
    host.rebuild({ keep: 'nothing' });
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().then(() => undefined));
    await page.goto(`${page.url().split('#')[0]}#essayer`);
    await beHelpedToTheEnd(page);
  });
});

test(
  'without them, the page says that a part did not come; loaded again, it is the new one, and the exercise goes to its end',
  { tag: '@laptop' },
  async ({ host, page, watch }) => {
    watch.expectTrouble(/Failed to load resource|Failed to fetch dynamically|net::ERR/);
    await page.goto(`${host.url}${LESSON}#lire`);
    host.rebuild({ keep: 'nothing' });
    await page.goto(`${page.url().split('#')[0]}#essayer`);
    await expect(page.getByRole('alert')).toBeVisible();
    await page.reload();
    await beHelpedToTheEnd(page);
  },
);
