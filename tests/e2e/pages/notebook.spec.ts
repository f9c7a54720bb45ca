// The mediator's notebook: under names that she chose, on her device, closed with a phrase if she wants.

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { notebookSays as says } from '../../../src/site/messages/fr/notebook-says';
import { expect, test } from '../../support/fixture';
import { axeTroubles, bringAxe } from '../../support/axe';
import { keep } from '../../support/kept';

const { notebook: words } = fr;
const ADDRESS = '/accompagner/carnet/';
const PHRASE = 'trois tulipes devant la mairie';
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('declic:carnet') ?? '');

/** What a learner's « Mes progrès » saves: two steps, and one of a lesson that is not here. */
const carried = JSON.stringify({
  schema: 1,
  epoch: 0,
  facts: [
    { epoch: 0, lesson: 'ecrire', step: 'lire', outcome: 'alone', day: '2026-11-20' },
    { epoch: 0, lesson: 'ecrire', step: 'poli', outcome: 'guided', day: '2026-11-21' },
    { epoch: 0, lesson: 'autre-lecon', step: 'lire', outcome: 'alone', day: '2026-11-21' },
  ],
});

/** What a learner shows on their own screen: the same two steps, the second of them now done without help. */
async function shownBy(page: Page): Promise<{ readonly pictures: readonly string[]; readonly photo: Buffer }> {
  await page.goto('/a-propos/');
  const fact = (step: string, outcome: string) => ({ epoch: 0, lesson: 'ecrire', step, outcome, day: '2026-11-22' });
  await keep(page, { version: 1, meta: {}, facts: { 'ecrire/lire': fact('lire', 'alone'), 'ecrire/poli': fact('poli', 'alone') } });
  await page.goto('/mes-progres/');
  const code = page.getByRole('img', { name: fr.myProgress.carry.qr });
  await expect(code.locator('path')).toHaveAttribute('d', /M/);
  const pictures = await page.getByRole('list', { name: fr.myProgress.carry.pictures }).getByRole('listitem').allInnerTexts();
  return { pictures, photo: await code.screenshot() };
}

async function add(page: Page, name: string): Promise<void> {
  await page.getByLabel(words.add.name).fill(name);
  await page.getByLabel(words.add.name).press('Enter');
  await expect(page.getByRole('heading', { level: 3, name })).toBeFocused();
}

async function readFileOf(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: says.readOf(name) }).click();
  await expect(page.getByRole('heading', { level: 2, name: says.readOf(name) })).toBeFocused();
  await page.getByLabel(words.code.file).setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(carried) });
}

test('from one meeting to the next: a surname, a code, what was added; closed with a phrase, carried in a file, erased', async ({ context, page, watch }) => {
  await bringAxe(context);
  const { pictures, photo } = await shownBy(page);
  await page.goto(ADDRESS);
  await add(page, 'Camille Martin');
  await expect(page.getByRole('status')).toHaveText(says.looksLikeAName);
  await page.getByRole('button', { name: `${says.rename}\u00a0: Camille Martin` }).click();
  await page.getByLabel(says.renameOf('Camille Martin')).fill('Tulipe');
  await page.getByRole('button', { name: says.keep }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Tulipe' })).toBeFocused();
  expect(await kept(page)).not.toContain('Camille');

  await readFileOf(page, 'Tulipe');
  await expect(page.getByText(says.more(2, 1))).toBeFocused();
  await page.getByRole('button', { name: words.code.add }).click();
  await expect(page.getByRole('status')).toHaveText(says.joined('Tulipe', 2));
  await expect(page.getByText(/2 étapes sur 5$/)).toBeVisible();
  await readFileOf(page, 'Tulipe');
  await expect(page.getByText(says.more(0, 0))).toBeVisible();
  // Six words that are not a code, then not words at all.
  for (const [typed, said] of [
    ['tulipe', says.sixWords],
    ['abeille abricot affiche agenda agneau agrafe', says.wrongWords],
    ['tulpe abricot affiche agenda agneau agrafe', says.notWord('tulpe', ['tulipe'])],
  ] as const) {
    await page.getByLabel(words.code.words).fill(typed);
    await page.getByRole('button', { name: words.code.readWords }).click();
    await expect(page.getByRole('status')).toHaveText(said);
  }
  // Seven pictures, for who does not read: two that changed places are told, and proposed in their order; then a photograph of the code.
  await page.getByText(words.code.pictures, { exact: true }).click();
  const touch = async (chosen: readonly string[]): Promise<void> => {
    for (const picture of chosen) await page.getByRole('button', { name: picture, exact: true }).click();
  };
  const [one = '', two = '', ...rest] = pictures;
  await touch([two, one, ...rest]);
  await expect(page.getByRole('status')).toHaveText(says.mendedPictures(pictures.join(', ')));
  for (const _ of pictures) await page.getByRole('button', { name: fr.myProgress.bring.undo }).click();
  await touch(pictures);
  await expect(page.getByText(says.more(0, 0))).toBeFocused();
  const choose = page.getByLabel(words.code.file);
  await choose.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: photo });
  await expect(page.getByText(says.more(1, 1))).toBeFocused();
  await choose.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: await page.getByRole('heading', { level: 1 }).screenshot() });
  await expect(page.getByRole('status')).toHaveText(says.noCode);
  await page.getByRole('button', { name: words.code.close, exact: true }).click();
  expect(await axeTroubles(page)).toEqual([]);

  await page.getByText(words.keep.phrase, { exact: true }).click();
  await page.getByLabel(words.keep.newPhrase).fill(PHRASE);
  await page.getByRole('button', { name: words.keep.close }).click();
  await expect(page.getByRole('status')).toHaveText(says.closed);
  expect(await kept(page)).not.toMatch(/Tulipe|ecrire/);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: words.keep.file }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).not.toMatch(/Tulipe|ecrire/);

  await page.reload();
  await page.getByLabel(words.locked.phrase).fill('une autre phrase que la bonne');
  await page.getByRole('button', { name: words.locked.open }).click();
  await expect(page.getByRole('status')).toHaveText(says.wrongPhrase);
  await expect(page.getByRole('heading', { name: 'Tulipe' })).toHaveCount(0);
  await page.getByLabel(words.locked.phrase).fill(PHRASE);
  await page.getByRole('button', { name: words.locked.open }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Tulipe' })).toBeVisible();

  await page.getByText(words.keep.erase, { exact: true }).click();
  await page.getByRole('button', { name: words.keep.eraseYes }).last().click();
  await expect(page.getByRole('status')).toHaveText(says.erased);
  expect(await kept(page)).toBe('');
  await page.getByText(words.keep.import, { exact: true }).first().click();
  const bring = page.getByLabel(words.keep.import, { exact: true });
  await bring.setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByRole('status')).toHaveText(says.fileLocked);
  await page.getByLabel(words.keep.importPhrase).fill(PHRASE);
  await bring.setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByRole('heading', { level: 3, name: 'Tulipe' })).toBeVisible();
  await bring.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"__proto__":1,"notebook":"<script>"}') });
  await expect(page.getByRole('status')).toHaveText(says.wrongFile);

  await page.getByRole('button', { name: `${says.remove}\u00a0: Tulipe` }).click();
  await page.getByRole('button', { name: says.yes }).click();
  await expect(page.getByText(words.nobody)).toBeVisible();
  expect(watch.requests.filter((request) => /Tulipe|tulipes/.test(request))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to follow somebody on paper', { tag: '@phone' }, async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.getByText(words.without)).toBeVisible();
    await expect(page.getByText(words.careful.text)).toBeVisible();
  });
});
