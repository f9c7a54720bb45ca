// The pages that say something once: telephone numbers, false ideas, workshops, what differs on the real services, where each system is served.

import { fr } from '../../../src/site/messages/fr';
import { expect, test } from '../../support/e2e';
import { library } from '../../support/lessons';

test('each number says whom one reaches, when its source is from, and is touched to call', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: fr.phonesWords.title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: fr.phonesWords.title })).toBeVisible();
  const phones = library.phones?.phones ?? [];
  expect(phones.length).toBeGreaterThan(5);
  for (const { id, name, number, sms } of phones) {
    const one = page.locator(`#${id}`);
    await expect.soft(one.getByRole('heading', { name })).toBeVisible();
    if (number !== undefined && sms !== true) await expect.soft(one.locator(`a[href="tel:${number.replaceAll(' ', '')}"]`)).toBeVisible();
  }
  await expect(page.getByText('Nous ne les avons pas appelés.', { exact: false })).toBeVisible();
});

test('a false idea is answered, told why, and answered again', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/idees-recues/');
  const idea = library.ideas?.ideas.find((one) => !one.true);
  if (idea === undefined) throw new Error('There is no false idea.');
  const question = page.getByRole('region', { name: idea.say });
  await question.getByRole('radio', { name: fr.ideasWords.right }).check();
  await question.getByRole('button', { name: fr.check.verify }).click();
  await expect(question.getByRole('status')).toContainText(idea.why);
  await expect(question.getByRole('status')).toContainText(fr.check.wrong);
  await question.getByRole('radio', { name: fr.ideasWords.wrong }).check();
  await question.getByRole('button', { name: fr.check.verify }).click();
  await expect(question.getByRole('status')).toContainText(fr.check.right);
});

test('true and false ideas are both asked: nobody wins by answering always the same', () => {
  const ideas = library.ideas?.ideas ?? [];
  const right = ideas.filter((one) => one.true).length;
  expect(ideas.length).toBeGreaterThanOrEqual(10);
  expect(right).toBeGreaterThanOrEqual(Math.floor(ideas.length / 4));
  expect(right).toBeLessThanOrEqual(Math.ceil((ideas.length * 3) / 4));
});

test('the poster of workshops is alone on one sheet, with lines to fill where the host wrote nothing', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/animer/permanence/');
  await expect(page.getByText(fr.agendaWords.none, { exact: false })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('columnheader', { name: fr.agendaWords.when })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('what differs on the real service is told at the end of the lesson and on the trainer’s sheet, with its day', { tag: '@laptop' }, async ({ page }) => {
  const [first] = library.realSites?.lessons ?? [];
  if (first === undefined) throw new Error('Nothing is told of any real service.');
  const [sentence = ''] = first.text;
  await page.goto(`/lecons/${first.lesson}/fiche/formateur/`);
  await expect(page.getByRole('heading', { name: fr.realSiteWords.title })).toBeVisible();
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText('Le vrai site peut avoir changé.', { exact: false })).toBeVisible();
  const lesson = await (await page.request.get(`/lecons/${first.lesson}/`)).text();
  expect(lesson).toContain(sentence);
});

test('each of the seventy-two systems is listed with links that have a name', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/a-propos/besoins/');
  const systems = library.served?.texts.flatMap(({ served }) => served) ?? [];
  await expect(page.getByRole('term')).toHaveCount(systems.length);
  const links = page.getByRole('definition').getByRole('link');
  await expect(links).toHaveCount(systems.reduce((sum, { by }) => sum + by.length, 0));
  for (const name of await links.allTextContents()) expect.soft(name, 'a name, not an address').not.toMatch(/^\//);
});
