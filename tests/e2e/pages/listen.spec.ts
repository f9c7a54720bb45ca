// « Écouter », with the voice shipped with the site: this browser has no other. What is heard is measured.

import type { Locator, Page } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { expect, FIRST, LESSON, SECOND, test } from '../../support/fixture';
import { isHeard, isSilent, letTheVoiceCome, lit, measureSound, wasLit } from '../../support/sound';

const words = fr.listen;

const listenTo = (page: Page) => page.getByRole('banner').getByRole('button', { name: words.open, exact: true });
const key = (page: Page, name: string) => page.getByRole('group', { name: words.bar }).getByRole('button', { name });

/** As the page's own words come: with plain spaces. */
const plainText = async (place: Locator) => (await place.innerText()).replace(/\s+/g, ' ').trim();

test.beforeEach(async ({ page }) => {
  await measureSound(page);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.nativePauses), 'a native pause can hang the speech of the whole desktop').toEqual([]);
});

test('one touch, one answer, and the step is heard sentence by sentence, the word lit', async ({ page, watch }) => {
  await page.goto(LESSON);
  const before = watch.requests.length;
  await listenTo(page).click();
  await expect(page.getByRole('heading', { name: words.ask.title })).toBeFocused();
  expect(
    watch.requests.slice(before).filter((url) => url.includes('/voix/')),
    'nothing of the voice before it is accepted',
  ).toEqual([]);
  await letTheVoiceCome(page);
  await wasLit(page, FIRST);
  await wasLit(page, /./, 'word');
  await wasLit(page, SECOND);
  // What was read is nowhere in what was asked for.
  for (const url of watch.requests.slice(before)) expect(new URL(url).pathname).toMatch(/^\/(_astro\/[\w./-]+|favicon\.svg)$/);
});

test('refused, the voice stays away, says so once, and may be asked again', { tag: '@phone' }, async ({ page, watch }) => {
  await page.goto(LESSON);
  await listenTo(page).click();
  await page.getByRole('button', { name: words.ask.no }).click();
  await expect(page.getByRole('dialog')).toContainText(words.quiet.refused);
  await page.getByRole('button', { name: words.panel.close }).click();
  expect(watch.requests.filter((url) => url.includes('/voix/'))).toEqual([]);
  await key(page, words.stop.label).click();
  await listenTo(page).click();
  await letTheVoiceCome(page);
});

test('by keyboard: pause three times, go on where it stopped, before, after, stop', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(LESSON);
  await listenTo(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.ask.yes }).press('Enter');
  await isHeard(page);
  await expect(key(page, words.pause.label)).toBeFocused();
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press('Enter');
    const said = await lit(page);
    await isSilent(page);
    expect(await lit(page)).toBe(said);
    await page.keyboard.press('Enter');
    await isHeard(page);
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const there = await lit(page);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => lit(page)).not.toBe(there);
  await isHeard(page);
  await page.keyboard.press('Escape');
  await isSilent(page);
  await expect(listenTo(page)).toBeFocused();
  expect(await lit(page)).toBe('');
});

test('the text does not move by a hair while the player is there', { tag: '@both' }, async ({ page }) => {
  await page.goto(LESSON);
  const places = () =>
    page.locator('main :is(h2, p, li):visible').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));
  const before = await places();
  await listenTo(page).click();
  await letTheVoiceCome(page);
  await expect(key(page, words.pause.label)).toBeVisible();
  expect(await places()).toEqual(before);
  await key(page, words.stop.label).click();
  await expect(listenTo(page)).toBeVisible();
  expect(await places()).toEqual(before);
});

test('touch to listen: a sentence is read, a button says its name before it does anything', async ({ page }) => {
  await page.goto(LESSON);
  await listenTo(page).click();
  await letTheVoiceCome(page);
  await key(page, words.touch.label).click();
  await key(page, words.pause.label).click();
  await isSilent(page);
  const item = page.getByRole('listitem').filter({ hasText: 'Je sais remplir les cases d’un message.' });
  await item.click({ position: { x: 40, y: 14 } });
  await wasLit(page, 'Je sais remplir les cases d’un message.');
  await isHeard(page);
  const next = page.getByRole('link', { name: fr.lessonSteps.start });
  await next.click();
  await expect(page).toHaveURL(LESSON);
  await expect(next).toHaveAttribute('data-reading', '');
  await next.click();
  await expect(page).toHaveURL(`${LESSON}#lire`);
});

test('with the keyboard, the focus reads, and the key acts at once', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(LESSON);
  await listenTo(page).click();
  await letTheVoiceCome(page);
  await key(page, words.touch.label).click();
  const next = page.getByRole('link', { name: fr.lessonSteps.start });
  await page.getByRole('link', { name: fr.layout.toHome }).focus();
  for (let presses = 0; presses < 40 && !(await next.evaluate((link) => link === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
  await expect(next).toHaveAttribute('data-reading', '');
  await isHeard(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${LESSON}#lire`);
});

test('who asked for it hears each new step, on this page and on the next', { tag: '@phone' }, async ({ page }) => {
  await page.goto(LESSON);
  await listenTo(page).click();
  await letTheVoiceCome(page);
  await key(page, words.voice.label).click();
  await page.getByRole('checkbox', { name: words.panel.onItsOwn }).check();
  await page.getByRole('dialog').getByRole('button', { name: words.panel.close }).click();
  await key(page, words.stop.label).click();
  await page.getByRole('link', { name: fr.lessonSteps.start }).click();
  await isHeard(page);
  await wasLit(page, /Étape 1 sur \d+/);
  await key(page, words.stop.label).click();
  await page.getByRole('link', { name: fr.layout.toHome }).click();
  await expect(page).toHaveURL('/');
  await isHeard(page);
});

test('« Je n’entends rien » tries another voice in one touch, and keeps it', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(LESSON);
  await listenTo(page).click();
  await letTheVoiceCome(page);
  await key(page, words.voice.label).click();
  const dialog = page.getByRole('dialog', { name: words.panel.title });
  await expect(dialog.getByRole('radio', { name: words.panel.ofSite.usual, exact: true })).toBeChecked();
  await dialog.getByRole('button', { name: words.panel.silent }).click();
  await expect(dialog.getByRole('status')).toHaveText(words.panel.other);
  await expect(dialog.getByRole('radio', { name: words.panel.ofSite.f2, exact: true })).toBeChecked();
  await isHeard(page);
  await page.reload();
  await listenTo(page).click();
  await isHeard(page);
  await key(page, words.voice.label).click();
  await expect(dialog.getByRole('radio', { name: words.panel.ofSite.f2, exact: true })).toBeChecked();
});

test('in a practice, the sentence is read when asked; « Je regarde » says each gesture before doing it', async ({ page }) => {
  await page.goto(`${LESSON}#essayer`);
  const panel = page.locator('[data-step]:not([hidden]) .stage__panel');
  await panel.getByRole('button', { name: words.open, exact: true }).click();
  await letTheVoiceCome(page);
  await page.getByRole('button', { name: fr.practice.show, exact: true }).click();
  await panel.getByRole('button', { name: words.open, exact: true }).click();
  await isHeard(page);
  // The gesture comes after its words: while they are said, the hand has not pressed.
  await expect(panel).toContainText(/2 sur \d+/, { timeout: 25_000 });
  await isHeard(page);
});

test('who asked for it hears what happens in a practice: the next sentence, and why a gesture did not help', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${LESSON}#essayer`);
  await listenTo(page).click();
  await letTheVoiceCome(page);
  await key(page, words.voice.label).click();
  await page.getByRole('checkbox', { name: words.panel.onItsOwn }).check();
  await page.getByRole('dialog').getByRole('button', { name: words.panel.close }).click();
  await key(page, words.stop.label).click();

  const practice = page.locator('[data-step]:not([hidden]) .stage');
  const lead = practice.locator('.coach__lead');
  await practice.getByRole('button', { name: 'Nouveau message' }).click();
  await isHeard(page);
  await wasLit(page, await plainText(lead));
  await practice.getByRole('button', { name: 'Envoyer' }).click();
  const slip = practice.locator('.coach__slip');
  await expect(slip).toBeVisible();
  await isHeard(page);
  const explained = await plainText(slip);
  await expect.poll(() => page.evaluate((words) => window.litSoFar.sentence.some((one) => words.includes(one)), explained)).toBe(true);
});

test('without the network, once heard, it goes on being heard', { tag: '@laptop' }, async ({ page, context, watch }) => {
  watch.expectTrouble(/favicon/);
  await page.goto(LESSON);
  await listenTo(page).click();
  await letTheVoiceCome(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: fr.lessonSteps.start }).click();
  await listenTo(page).click();
  await isHeard(page);
  await wasLit(page, /Étape 1 sur \d+/);
});

test('without the network from the start, it is said in words, and another touch tries again', { tag: '@laptop' }, async ({ page, context, watch }) => {
  watch.expectTrouble(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await page.goto(LESSON);
  await context.setOffline(true);
  await listenTo(page).click();
  await expect(page.getByText(words.failed)).toBeVisible();
  await context.setOffline(false);
  await listenTo(page).click();
  await letTheVoiceCome(page);
});

test('kept on this device, the voice is not asked for again', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(LESSON);
  await listenTo(page).click();
  await letTheVoiceCome(page);
  await key(page, words.voice.label).click();
  await page.getByRole('checkbox', { name: words.panel.keep }).check();
  // The engine, the sounds, French: one after the other.
  await expect.poll(() => page.evaluate(keptFiles)).toBe(3);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await listenTo(page).click();
  await isHeard(page);
  await key(page, words.voice.label).click();
  await page.getByRole('checkbox', { name: words.panel.keep }).uncheck();
  await expect.poll(() => page.evaluate(keptFiles)).toBe(0);
});

/** How many files of the voice this browser keeps. Runs in the page. */
async function keptFiles(): Promise<number> {
  const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const files = await Promise.all(opened.map((cache) => cache.keys()));
  return files.flat().length;
}
