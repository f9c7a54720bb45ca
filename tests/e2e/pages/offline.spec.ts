// The days without network: what was kept opens, with its practice; what was not is told kindly; an installation that is cut at any
// moment breaks nothing; a new version is offered, never forced. A real server, which is stopped, loses files, or serves another version.

import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writePath } from '../../../src/core/path/codec';
import { noPath } from '../../../src/core/path/path';
import { shelfOf } from '../../../src/core/path/shelf';
import { LEAVING } from '../../../src/build/bundle/offline';
import { fr } from '../../../src/site/messages/fr';
import { pathSays } from '../../../src/site/messages/fr/path-says';
import { offlineSays as says } from '../../../src/site/messages/fr/offline';
import { Host, isWhole, keeps } from '../../support/a-host';
import { expect, test as base } from '../../support/e2e';
import { beHelpedToTheEnd, practiceOn } from '../../support/practice';
import { lessons, library } from '../../support/lessons';
import { isSoak, lotOf } from '../../support/sample';

const LESSON = '/lecons/ecrire/';

const test = base.extend<{ host: Host }>({
  host: async ({ watch }, use) => {
    // A host that is gone, or lost a file, is what these tests are about.
    watch.expectTrouble(/Failed to load resource|net::ERR|Asked another host/);
    const host = new Host();
    await host.open();
    await use(host);
    await host.close();
    rmSync(host.folder, { recursive: true, force: true });
  },
});

test.use({ serviceWorkers: 'allow' });

/** As a browser does by itself once a day, and at each visit. */
async function update(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  // It is installed once it waits, or has taken over.
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null)).toBeNull();
}

test('once seen, a lesson opens without network, its practice to the end; another page says what there is', { tag: '@phone' }, async ({ host, page }) => {
  await keeps(page, host.url + LESSON);
  await host.close();
  await page.goto(`${host.url}${LESSON}#essayer`);
  await beHelpedToTheEnd(page);
  await page.goto(`${host.url}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${host.url}/lecons/joindre/`);
  await expect(page.getByRole('heading', { level: 1, name: says.absent })).toBeVisible();
  await expect(page.getByText(/^1 leçon sur \d+ est prête/)).toBeVisible();
  await page.getByRole('link', { name: 'Écrire un message', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(LESSON));
});

test(
  'a received path opens again from its link without network, and its lessons with their practices; who spares their data is asked first',
  { tag: '@phone' },
  async ({ host, page }) => {
    const lessons = ['ecrire', 'repondre'];
    // The small site has no numbers: the link says names.
    const fragment = writePath(
      { ...noPath, lessons, name: 'Samira' },
      shelfOf(lessons.map((id) => ({ id, title: '', goal: '', minutes: 5, steps: [], numbers: [] }))),
    );
    const link = `${host.url}/parcours/mon-parcours/#${fragment}`;
    const spares = await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(link);
    const keep = page.getByRole('button', { name: fr.paths.received.keepLessons });
    await expect(page.getByText(/sans internet\u00a0: \d+\u00a0ko à recevoir/)).toBeVisible();
    expect(await isWhole(page, 'lecon:ecrire')).toBe(false);
    await keep.click();
    await expect(page.getByRole('status').filter({ hasText: pathSays.offline.ready(2, 2) })).toBeVisible();
    await expect(keep).toBeHidden();
    await page.goto(`${host.url}/hors-ligne/`);
    await page.getByRole('button', { name: fr.offline.removeAll }).click();
    await expect(page.getByText(/Aucune leçon n’est encore prête/)).toBeVisible();

    await spares.dispose();
    await page.goto(link);
    await expect(page.getByText(pathSays.offline.ready(2, 2))).toBeVisible();
    await host.close();
    await page.goto(`${host.url}/hors-ligne/`);
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1, name: pathSays.welcome('Samira') })).toBeVisible();
    await expect(page.getByText(pathSays.offline.ready(2, 2))).toBeVisible();
    await page.getByRole('link', { name: 'Écrire un message', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(LESSON));
    await page.goto(`${host.url}${LESSON}#essayer`);
    await beHelpedToTheEnd(page);
  },
);

test('one keeps a lesson, sees it counted, and takes everything away again', { tag: '@laptop' }, async ({ host, page }) => {
  await page.goto(`${host.url}/hors-ligne/`);
  await expect(page.getByText(/Aucune leçon n’est encore prête/)).toBeVisible();
  const row = page.locator('[data-part="lecon:joindre"]');
  await row.getByRole('button', { name: /^Garder/ }).click();
  await expect(page.getByRole('status')).toHaveText(says.done);
  await expect(page.getByText(/1 leçon sur \d+ est prête/)).toBeVisible();
  await expect(row.getByRole('button', { name: /^Retirer/ })).toBeFocused();
  host.lose('lecons/repondre/', 'lecon:repondre');
  await page.getByRole('button', { name: `${fr.offline.keep} : ${fr.offline.all}` }).click();
  await expect(page.getByRole('status')).toContainText('n’est pas venu');
  expect(await isWhole(page, 'lecon:ecrire'), 'the others are here').toBe(true);
  host.lost.clear();
  await page.reload();
  await expect.poll(() => isWhole(page, 'lecon:repondre'), 'asked for again at the next visit').toBe(true);
  await page.getByRole('button', { name: fr.offline.removeAll }).click();
  await expect(page.getByText(/Aucune leçon n’est encore prête/)).toBeVisible();
  expect(await isWhole(page, 'core')).toBe(true);
});

base('a prepared path is kept whole, and taken away with its lessons', { tag: '@laptop' }, async ({ page }) => {
  const [path] = library.paths;
  if (path === undefined) throw new Error('No prepared path.');
  const of = lessons.length;
  await page.goto('/hors-ligne/');
  const row = page.getByRole('region', { name: fr.offline.paths }).getByRole('listitem').filter({ hasText: path.title });
  await row.getByRole('button', { name: /^Garder/ }).click();
  await expect(page.getByRole('status')).toHaveText(says.done);
  await expect(page.getByText(says.ready(path.lessons.length, of))).toBeVisible();
  expect(await isWhole(page, `parcours:${path.id}`)).toBe(true);
  await row.getByRole('button', { name: /^Retirer/ }).click();
  await expect(page.getByText(says.ready(0, of))).toBeVisible();
});

test(
  'kept, the room of a trainer opens with the server gone: the wall, the console that drives it, the sheets, the plan and the cards',
  { tag: '@laptop' },
  async ({ host, page }) => {
    await page.goto(`${host.url}/hors-ligne/`);
    for (const name of [fr.offline.room, fr.offline.site]) {
      await page.getByRole('button', { name: `${fr.offline.keep} : ${name}`, exact: true }).click();
      await expect(page.getByRole('button', { name: `${fr.offline.forget} : ${name}`, exact: true })).toBeFocused();
    }
    await host.close();
    await page.goto(`${host.url}${LESSON}projection/#essayer`);
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('k');
    const console = await opened;
    await console.getByRole('button', { name: fr.projection.next }).click();
    await expect(page).toHaveURL(/#demander-une-place$/);
    await practiceOn(page);
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog', { name: fr.projection.code }).getByRole('img').locator('path')).toHaveAttribute('d', /./);
    for (const sheet of ['fiche/', 'fiche/formateur/', 'fiche/pense-bete/']) {
      await page.goto(host.url + LESSON + sheet);
      await expect(page.getByRole('heading', { level: 1, name: 'Écrire un message' }), sheet).toBeVisible();
    }
    await page.goto(`${host.url}/animer/#lecons=ecrire&minutes=60&personnes=8&appareils=4`);
    await expect(page.getByRole('region', { name: fr.workshop.plan.title }).getByRole('row').filter({ hasText: 'Connaître les cases' })).toBeVisible();
    for (const [address, title] of [
      ['/animer/reponses/', fr.votes.title],
      ['/animer/reponses/cartes/', fr.votes.cards.title],
      ['/animer/series/', fr.workshop.series.title],
    ] as const) {
      await page.goto(host.url + address);
      await expect(page.getByRole('heading', { level: 1, name: title }), address).toBeVisible();
    }
  },
);

test('« Tout effacer » takes away what was kept, and the worker that kept it', { tag: '@laptop' }, async ({ host, page }) => {
  await page.goto(host.url + LESSON);
  await expect.poll(() => isWhole(page, 'lecon:ecrire')).toBe(true);
  await page.goto(`${host.url}/effacer/`);
  await page.getByRole('button', { name: fr.erase.button }).click();
  await expect(page.getByRole('status')).toHaveText(fr.erase.erased);
  const left = () => page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]);
  await expect.poll(left).toEqual([[], 0]);
});

test('cut at any moment, an installation breaks no page, and the next visit ends it', { tag: '@laptop' }, async ({ host, browser }) => {
  const lot = lotOf(Number(process.env['SEED']));
  for (let time = 0; time < (isSoak ? 20 : 4); time += 1) {
    const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: host.url });
    const page = await context.newPage();
    host.patience = 8 + lot(90);
    await page.goto(LESSON).catch(() => undefined);
    await expect.poll(async () => host.patience < 0 || (await isWhole(page, 'lecon:ecrire').catch(() => false))).toBe(true);
    host.patience = Infinity;
    // The browser may still be giving up on what was cut: then it is the visit after that.
    await expect(async () => {
      await page.goto(LESSON);
      await expect.poll(() => isWhole(page, 'lecon:ecrire'), { timeout: 5_000 }).toBe(true);
    }).toPass();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await context.close();
  }
});

test('a page that is no longer what was built is never kept', { tag: '@laptop' }, async ({ host, page }) => {
  writeFileSync(path.join(host.folder, 'lecons/joindre/index.html'), '<!doctype html><title>Wi-Fi de l’hôtel</title><p>Payez ici.');
  await page.goto(`${host.url}/hors-ligne/`);
  await page
    .locator('[data-part="lecon:joindre"]')
    .getByRole('button', { name: /^Garder/ })
    .click();
  await expect(page.getByRole('status')).toContainText('n’est pas venu');
  await host.close();
  await page.goto(`${host.url}/lecons/joindre/`);
  await expect(page.getByRole('heading', { level: 1, name: says.absent })).toBeVisible();
});

test(
  'a new version is offered; until it is taken, the page stays what it was; two versions later it opens all the same',
  { tag: '@laptop' },
  async ({ host, page, context }) => {
    await keeps(page, host.url + LESSON);
    host.publish('Deux.');
    await update(page);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Deux.');
    const other = await context.newPage();
    await other.goto(`${host.url}/hors-ligne/`);
    await other.getByRole('button', { name: fr.offline.take }).click();
    await expect(other.getByText(fr.offline.newer)).toBeHidden();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Deux.');
    host.publish('Trois.');
    host.publish('Quatre.');
    await host.close();
    await page.goto(host.url + LESSON);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Deux.');
  },
);

test('a host who goes back takes the worker and all it kept away', { tag: '@laptop' }, async ({ host, page }) => {
  await keeps(page, host.url + LESSON);
  writeFileSync(path.join(host.folder, 'sw.js'), LEAVING);
  await update(page);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('declic-')))).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
