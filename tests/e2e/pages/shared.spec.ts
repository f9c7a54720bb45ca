// A computer that others will use: nothing is kept while one is there, and nothing is left after.

import type { CDPSession, Page } from '@playwright/test';
import { OURS } from '../../../src/platform/adapters/local-record';
import { LEFT } from '../../../src/platform/adapters/shared-computer';
import { fr } from '../../../src/site/messages/fr';
import type { AnyGesture } from '../../support/a-practice';
import { axeTroubles, bringAxe } from '../../support/axe';
import { everythingIn } from '../../support/everything-in';
import { expect, LESSON, seatOf, test } from '../../support/fixture';
import { sidewaysTroubles, smallTargets } from '../../support/geometry';
import { keep, kept } from '../../support/kept';
import { scanned } from '../../support/qr';
import { Player } from '../../support/player';

const { shared, comfort } = fr;
const LAST = '/terminer/fini/';
const MARK = 'MARQUE-7319';
const open: AnyGesture = { app: 'webmail', type: 'message-opened', mailId: 'samira' };
const sign = (page: Page) => page.getByRole('complementary', { name: shared.name });
const question = (page: Page) => page.getByRole('alert').filter({ hasText: shared.still.words });

/** Answers the question of the first step rightly: that step is done. */
async function doFirstStep(page: Page): Promise<void> {
  await page.goto(`${LESSON}#lire`);
  await page.getByRole('radio', { name: 'samira.haddad@courriel.example', exact: true }).check();
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByText('Oui, c’est ça.')).toBeVisible();
  // Said at once, written down a moment later: a page that is left before then may not have finished.
  await expect.poll(async () => (await everythingIn(page)).some((name) => /facts|progres/.test(name))).toBe(true);
}

async function enlarge(page: Page): Promise<void> {
  await page.getByRole('button', { name: fr.layout.comfort }).click();
  await page.getByRole('radio', { name: comfort.textSize.choices[4] }).check();
  await page.getByRole('button', { name: comfort.close }).click();
}

/** What Back and Forward lead to, in the browser's own list. */
async function historyOf(session: CDPSession): Promise<readonly string[]> {
  const { entries } = await session.send('Page.getNavigationHistory');
  return entries.map(({ url }) => url).filter((url) => url !== 'about:blank');
}

async function expectNothing(page: Page): Promise<void> {
  await expect(page).toHaveURL(LAST);
  await expect(page.getByText(shared.last.lead)).toBeVisible();
  await expect.poll(() => everythingIn(page)).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('null');
  const own = new URL(LAST, page.url()).href;
  const cdp = await page.context().newCDPSession(page);
  await expect.poll(async () => [...new Set(await historyOf(cdp))]).toEqual([own]);
  await page.goBack().catch(() => null);
  expect([own, 'about:blank']).toContain(page.url());
  await page.goto(LAST);
}

test('from a library’s home page to the last page: nothing stays, Back shows nothing, and the next session is as new', async ({ context, page }) => {
  await bringAxe(context);
  // Somebody else was here before, and nobody had set up the computer.
  const before = await context.newPage();
  await before.goto('/a-propos/');
  await keep(before, kept);
  await before.evaluate(() => localStorage.setItem('declic:confort', '{"theme":"dark"}'));
  await before.close();
  await page.goto('/?poste=partage&minutes=20');
  await expect(sign(page)).toContainText(shared.howLong.replace('{count}', '20'));
  await expect(page).toHaveURL('/');
  await expect(sign(page)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await enlarge(page);
  await doFirstStep(page);
  await page.goto('/lecons/');
  await expect(page.getByText('1 étape sur 5')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '4');
  await page.goto(`/recherche/#${MARK}`);
  await page.getByRole('combobox').fill(MARK);
  await page.goto('/outils/lettre-operateur/');
  await page.getByLabel(fr.letterTool.fields.name, { exact: true }).fill(MARK);
  const player = await Player.at(page, seatOf('a-samira'), 'guide');
  await player.does(open);
  // What somebody does goes into the tab only.
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual(['declic:confort', 'declic:poste']);
  expect((await everythingIn(page)).filter((name) => name.endsWith('facts'))).toEqual([`${Object.keys(kept.facts).length} facts`]);

  await sign(page).getByRole('link', { name: shared.end }).click();
  await expect(page.getByText(shared.finish.one)).toBeVisible();
  // The code is on the very page by which one leaves.
  const { carry } = fr.myProgress;
  await expect(page.getByRole('list', { name: carry.words }).getByRole('listitem')).toHaveCount(6);
  await expect(page.getByRole('list', { name: carry.pictures }).locator('svg')).toHaveCount(7);
  await expect.poll(() => scanned(page.getByRole('img', { name: carry.qr }))).toMatch(/\/mes-progres\/#p\d+$/);
  // With the letters as large as they were chosen.
  expect([...(await axeTroubles(page)), ...(await smallTargets(page)), ...(await sidewaysTroubles(page))]).toEqual([]);
  await page.getByRole('button', { name: shared.finish.button }).click();
  await expectNothing(page);

  await page.goto('/?poste=partage');
  await expect(page.locator('html')).not.toHaveAttribute('data-text-size');
  await page.goto('/lecons/');
  await expect(page.getByText(/étapes? sur/)).toHaveCount(0);
  await sign(page).getByRole('link', { name: shared.end }).click();
  await expect(page.getByRole('button', { name: shared.finish.button })).toBeVisible();
  await expect(page.getByRole('heading', { name: shared.finish.take })).toBeHidden();
});

test(
  'nobody there: it is said one minute before, any press goes on as often as one likes; then nothing is left, in no tab',
  { tag: '@laptop' },
  async ({ context, page }) => {
    await page.clock.install();
    await page.goto('/?poste=partage');
    await enlarge(page);
    await doFirstStep(page);
    const other = await context.newPage();
    await other.goto(`/outils/lettre-operateur/#${MARK}`);
    await other.getByLabel(fr.letterTool.fields.name, { exact: true }).fill(MARK);
    for (const goOn of [
      () => page.keyboard.press('Shift'),
      () => page.getByRole('heading', { level: 1 }).click(),
      () => question(page).getByRole('button', { name: shared.still.here }).click(),
    ]) {
      await page.clock.runFor('08:50');
      await expect(question(page)).toHaveCount(0);
      await page.clock.runFor('00:20');
      await expect(question(page)).toBeVisible();
      // A desk that is bumped into is nobody.
      await page.mouse.move(5, 5);
      await page.mouse.move(50, 50);
      await expect(question(page)).toBeVisible();
      await goOn();
      await expect(question(page)).toHaveCount(0);
    }
    await page.clock.runFor('10:05');
    await expectNothing(page);
    await expectNothing(other);
  },
);

test('a tab of yesterday comes back empty, and the computer stays shared', { tag: '@laptop' }, async ({ page }) => {
  await page.clock.install();
  await page.goto('/?poste=partage&minutes=15');
  await enlarge(page);
  await page.evaluate((mark) => sessionStorage.setItem('declic:exercice:ecrire/demander', mark), MARK);
  await page.clock.setSystemTime(Date.now() + 24 * 3_600_000);
  await page.goto('/lecons/');
  await expect(sign(page)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-text-size');
  expect(await everythingIn(page)).toEqual(['declic:poste', 'declic:seance']);
  expect(await page.evaluate(() => localStorage.getItem('declic:poste'))).toMatch(/^\d+ \d+ 15$/);
});

test('chosen or undone in the middle of a visit, nothing of what was done is lost', { tag: '@phone' }, async ({ page }) => {
  await doFirstStep(page);
  await page.goto('/');
  await page.getByRole('link', { name: fr.welcome.shared }).click();
  await page.getByRole('button', { name: shared.choose.begin }).click();
  await expect(page.getByText(shared.choose.on)).toBeVisible();
  expect(await everythingIn(page)).toEqual(['declic:poste', 'declic:progres', 'declic:seance']);
  await page.goto('/lecons/');
  await expect(page.getByText('1 étape sur 5')).toBeVisible();
  await sign(page).getByRole('link', { name: shared.name }).click();
  await page.getByRole('button', { name: shared.choose.own }).click();
  await expect(sign(page)).toBeHidden();
  await page.goto('/lecons/');
  await expect(page.getByText('1 étape sur 5')).toBeVisible();
  // On one's own device nothing is erased by « Terminer »: it says where to go.
  await page.goto('/terminer/');
  await expect(page.getByText(shared.finish.notShared)).toBeVisible();
  await expect(page.getByRole('button', { name: shared.finish.button })).toBeHidden();
});

test('a tab on its way to the last page goes there, though another tab erases at the same moment', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/');
  await page.evaluate((left) => sessionStorage.setItem(left, '10'), LEFT);
  // Again and again: after the page's own script too, and before the last page is there.
  await page.addInitScript((ours) => void setInterval(() => dispatchEvent(new StorageEvent('storage', { key: ours })), 1), OURS);
  await page.goto('/');
  await expect(page).toHaveURL(LAST);
  await expect(page.getByText(shared.last.lead)).toBeVisible();
});
