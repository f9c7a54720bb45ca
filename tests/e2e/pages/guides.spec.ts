// Guides for whoever helps, their sheets, and a sentence that is outdated.

import { fr } from '../../../src/site/messages/fr';
import { expect, test } from '../../support/e2e';
import { LESSON, test as onSmallSite } from '../../support/fixture';
import { CONTACT } from '../../support/fixture-site.mjs';
import { library } from '../../support/lessons';

const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
const PRINT = { preferCSSPageSize: true } as const;

test('from the lessons, one comes to the guides, reads what to say, and finds where to go on', { tag: '@phone' }, async ({ page }) => {
  const [first] = library.guides;
  if (first === undefined) throw new Error('There is no guide.');
  await page.goto('/lecons/');
  await page.getByRole('link', { name: fr.catalogue.help.guides }).click();
  await expect(page.getByRole('heading', { level: 1, name: fr.guides.title })).toBeVisible();
  for (const { title } of library.guides) await expect.soft(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await page.getByRole('link', { name: `${fr.guides.open} : ${first.title}`, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: first.title })).toBeVisible();
  const [said = ''] = first.parts.flatMap(({ say = [] }) => say);
  await expect(page.getByText(said)).toBeVisible();
  await expect(page.getByRole('navigation', { name: fr.guides.serve }).getByRole('link')).toHaveCount(
    first.lessons.length + first.guides.length + first.pages.length,
  );
  // Nobody said where outdated sentences are told: nothing promises it.
  await expect(page.getByText(fr.outdated.open)).toHaveCount(0);
});

test('a guide is printed on two pages at most, and its sheet to sign on one A4', { tag: '@laptop' }, async ({ page }) => {
  for (const { id, title, sheet } of library.guides) {
    await page.goto(`/accompagner/guides/${id}/`);
    expect.soft(sheetsOf(await page.pdf(PRINT)), title).toBeLessThanOrEqual(2);
    if (sheet === undefined) continue;
    await page.getByRole('link', { name: fr.guides.sheet.open }).click();
    await expect(page.getByRole('heading', { level: 1, name: sheet.title })).toBeVisible();
    for (const name of sheet.sign) await expect.soft(page.getByRole('listitem').filter({ hasText: name }).last()).toBeVisible();
    expect.soft(sheetsOf(await page.pdf(PRINT)), sheet.title).toBe(1);
  }
});

onSmallSite('an outdated sentence makes a message, with what was highlighted, and nothing is sent', { tag: '@laptop' }, async ({ page, watch }) => {
  await page.goto(LESSON);
  const place = page.locator('outdated-sentence');
  const open = place.getByText(fr.outdated.open);
  await expect(page.locator('lesson-steps[data-ready]')).toBeAttached();
  // Nobody opened it: nothing of it was asked for.
  expect(watch.requests.filter((url) => url.includes('outdated-message'))).toEqual([]);
  const title = page.getByRole('heading', { level: 2 }).filter({ visible: true }).first();
  const words = (await title.innerText()).trim();
  await title.selectText();
  await open.click();
  const sentence = place.getByRole('textbox', { name: fr.outdated.sentence });
  await expect(sentence).toHaveValue(words);
  const asked = watch.requests.length;
  await sentence.fill('Le bouton s’appelle autrement & ailleurs ?');
  const message = place.getByRole('textbox', { name: fr.outdated.message });
  await expect(message).toHaveValue(
    new RegExp(`${fr.outdated.text.address}\u00a0: http.*${LESSON}\n${fr.outdated.text.sentence}\u00a0: Le bouton s’appelle autrement & ailleurs \\?\n`),
  );
  const mail = new URL((await place.getByRole('link', { name: fr.outdated.write }).getAttribute('href')) ?? '');
  expect(mail.pathname).toBe(CONTACT);
  expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(await message.inputValue());
  expect(watch.requests).toHaveLength(asked);
});

onSmallSite('each page that states something takes such a message, and what a link says of a person is not in it', { tag: '@laptop' }, async ({ page }) => {
  const isAsked = async (path: string): Promise<boolean> => (await (await page.request.get(path)).text()).includes('<outdated-sentence');
  const stating = ['blocages', 'mots', 'outils', 'outils/delai-fsl', 'lieux', 'parcours', 'diagnostic', 'diagnostic/situations', 'animer', 'accompagner'];
  for (const path of [...stating, 'droits', 'vie-privee', 'accessibilite', 'hors-ligne', 'a-propos']) expect.soft(await isAsked(`/${path}/`), path).toBe(true);
  const wall = `${LESSON.slice(1)}projection`;
  for (const path of [
    '',
    'effacer/',
    'terminer/',
    'terminer/fini/',
    'mes-progres/',
    'parcours/mon-parcours/',
    `${wall}/`,
    `${wall}/console/`,
    `${LESSON.slice(1)}fiche/`,
  ]) {
    expect.soft(await isAsked(`/${path}`), path).toBe(false);
  }
  await page.goto('/accompagner/#1Samira');
  await page.getByText(fr.outdated.open).click();
  await expect(page.getByRole('textbox', { name: fr.outdated.message })).toHaveValue(/\/accompagner\/\n/);
  // Not on paper.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(fr.outdated.open)).toBeHidden();
});
