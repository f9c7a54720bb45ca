// « Quelles aides demander ? »: one question at a time; what is said at the end is never certain, never an amount, never no; nothing is kept.

import type { Page } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { axeTroubles, bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { smallTargets } from '../../support/geometry';
import { library } from '../../support/lessons';

const words = fr.simulator;
const { simulator } = library;
if (simulator === undefined) throw new Error('There is no simulator.');
const { questions, rights } = simulator;
const START = '/outils/simulateur-droits/';
/** A day on which every figure is in its time. */
const NOW = new Date('2026-11-30T10:00:00+01:00');

/** Answers what is asked, by keyboard, until the result. What is not said here is « je ne sais pas ». */
async function answerAll(page: Page, said: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.getByRole('link', { name: words.start, exact: true }).press('Enter');
  for (;;) {
    const heading = page.getByRole('heading', { level: 2 }).filter({ visible: true });
    await expect(heading).toBeFocused();
    const title = await heading.innerText();
    if (title.includes(words.result)) return asked;
    const question = questions.find((one) => title.includes(one.title));
    if (question === undefined) throw new Error(`No question « ${title} ».`);
    asked.push(question.id);
    const label = question.options.find(({ value }) => value === said[question.id])?.label ?? words.unknown;
    await page.getByRole('button', { name: label, exact: true }).filter({ visible: true }).press('Enter');
    await expect(heading).not.toHaveText(title);
  }
}

function group(page: Page, name: keyof typeof words.groups) {
  return page.locator(`[data-group=${name}]`);
}

const titleOf = (id: string): string => rights.find((right) => right.id === id)?.title ?? '';

/** Someone recognised as a refugee a year ago, at work and alone: the case that other simulators get wrong. */
const refugee = { age: '25-61', papiers: 'refugie', foyer: 'seul', revenus: 'r3', situation: 'travaille', logement: 'loyer', handicap: 'non', internet: 'non' };

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await page.goto(START);
  await expect(page.locator('rights-finder[data-ready]')).toBeAttached();
});

test('a refugee at work, by keyboard alone, is told to ask for the prime d’activité, why, and with which papers', { tag: '@both' }, async ({ page, watch }) => {
  const asked = await answerAll(page, refugee);
  expect(asked.length).toBeLessThan(12);
  const toAsk = group(page, 'ask');
  await expect(toAsk.getByRole('heading', { level: 3, name: words.groups.ask })).toBeVisible();
  const card = toAsk.getByRole('article', { name: titleOf('prime-activite') });
  await expect(card.getByText('Les papiers conviennent.', { exact: true })).toBeVisible();
  await expect(card.getByText('Les trois derniers bulletins de salaire')).toBeVisible();
  await card.getByText(words.further).press('Enter');
  await expect(card.getByRole('link', { name: 'Demander la prime d’activité' })).toBeVisible();
  await expect(toAsk.getByRole('article', { name: titleOf('aide-logement') })).toBeVisible();
  // What waits is folded, and says what would change it.
  await group(page, 'aside').getByText(words.groups.aside).click();
  await expect(
    group(page, 'aside')
      .getByRole('article', { name: titleOf('allocations-familiales') })
      .getByText('Des enfants vivent chez vous.'),
  ).toBeVisible();
  const said = await page.getByRole('main').innerText();
  expect(said).not.toMatch(/\d\s*(€|euros)|vous avez droit|vous aurez|vous toucherez/i);
  // Nothing leaves the page, and the address says nothing of the answers.
  expect(watch.requests.filter((url) => /refugie|travaille|25-61/.test(url))).toEqual([]);
  expect(page.url()).toMatch(/#resultat$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('« je ne sais pas » everywhere discourages nobody: what is missing is named, and leads back to its question', async ({ page }) => {
  await answerAll(page, {});
  await expect(group(page, 'aside')).toBeHidden();
  await expect(group(page, 'check')).toBeHidden();
  await expect(page.getByText(words.noneToAsk)).toBeVisible();
  const card = group(page, 'more').getByRole('article', { name: titleOf('soins') });
  await card.getByRole('link', { name: questions.find(({ id }) => id === 'papiers')?.title ?? '' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /Quels papiers/ })).toBeFocused();
});

test('Back goes to the question before, where the answer is still pressed; another answer changes the way', async ({ page }) => {
  await page.getByRole('link', { name: words.start, exact: true }).click();
  const press = async (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).filter({ visible: true }).click();
  await press('De 25 à 61 ans');
  await press('Je suis français ou française');
  await press('Je vis en couple, avec un ou des enfants');
  await expect(page.getByRole('heading', { level: 2, name: /Combien d’enfants/ })).toBeFocused();
  await page.goBack();
  const couple = page.getByRole('button', { name: 'Je vis en couple, avec un ou des enfants' });
  await expect(couple).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { level: 2, name: /Qui vit avec vous/ })).toBeFocused();
  await press('Je vis sans conjoint, et sans enfant');
  await expect(page.getByRole('heading', { level: 2, name: /combien d’argent/ })).toBeFocused();
  await page.getByRole('link', { name: words.back }).filter({ visible: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: /Qui vit avec vous/ })).toBeFocused();
});

test('one may stop early and see; loaded again, the page knows nothing', async ({ page }) => {
  await page.getByRole('link', { name: words.start, exact: true }).click();
  await page.getByRole('button', { name: '65 ans ou plus' }).click();
  // Each question has this link: the one of the question that goes is not the one to press.
  await expect(page.getByRole('heading', { level: 2, name: /Quels papiers/ })).toBeFocused();
  await page.getByRole('link', { name: words.enough }).filter({ visible: true }).click();
  await expect(group(page, 'more').getByRole('article', { name: titleOf('vieillesse') })).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.nothing)).toBeVisible();
  await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(0);
  await page.goto(`${START}#revenus`);
  await page.reload();
  // Its question comes after others: the first one takes its place.
  await expect(page.getByRole('heading', { level: 2, name: /Quel âge/ })).toBeVisible();
});

test('a ceiling past its date says so, and discourages nobody', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2028-02-01T10:00:00+01:00'));
  await answerAll(page, { ...refugee, revenus: 'r7' });
  const card = group(page, 'check').getByRole('article', { name: titleOf('soins') });
  await expect(card.getByText(/^Le plafond date du .* Il a peut-être changé/)).toBeVisible();
});

test('with a question and with the result, the page has no obstacle, and fits 320 pixels', { tag: '@both' }, async ({ page }) => {
  await bringAxe(page.context());
  await page.reload();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('link', { name: words.start, exact: true }).click();
  expect(await axeTroubles(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await page.goto(START);
  await page.reload();
  await answerAll(page, refugee);
  expect(await axeTroubles(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test('the page says so, names the way on paper, and lists every right with what to do', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await page.goto(START);
    await expect(page.getByText(words.without)).toBeVisible();
    await expect(page.getByText(words.paper)).toBeVisible();
    await expect(page.getByRole('button', { name: words.unknown }).filter({ visible: true })).toHaveCount(0);
    for (const { title, ask } of rights) {
      await expect(page.getByRole('article', { name: title })).toBeVisible();
      await expect(page.getByText(ask)).toBeVisible();
    }
    await context.close();
  });
});
