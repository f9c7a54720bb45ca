// The tools that came after the first two: each works in the page, is heard, printed, and keeps and sends nothing.

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { fr } from '../../../src/site/messages/fr';
import { axeTroubles, bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { smallTargets } from '../../support/geometry';

const NOW = new Date('2026-11-30T10:00:00+01:00');
const CALENDAR = '/outils/calendrier/';
const PAPERS = '/outils/mes-papiers/';
const PRICE = '/outils/prix-telephone/';
const PHRASE = '/outils/phrase-secrete/';
const ADDRESS = '/outils/lire-une-adresse/';
const ACCOUNTS = '/outils/mes-comptes/';

async function pagesOnPaper(page: Page): Promise<number> {
  return (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.describe('the calendar of declarations', () => {
  const { form, result } = fr.calendarTool;

  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(NOW);
    await page.goto(CALENDAR);
  });

  test('what concerns a person gives her days, in order, with what to do', async ({ page }) => {
    await page.getByRole('checkbox', { name: form.job }).check();
    await page.getByRole('button', { name: form.submit }).click();
    const answer = page.getByRole('region', { name: result.title });
    await expect(answer.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(answer.getByText('24 jours à retenir.')).toBeVisible();
    await expect(answer.getByRole('listitem').first()).toContainText('jeudi 10 décembre 2026');
    await expect(answer.getByRole('listitem').nth(1)).toContainText('lundi 28 décembre 2026');
  });

  test('a question is there only for who it concerns, and what is missing is said where it is', async ({ page }) => {
    const month = page.getByRole('combobox', { name: form.month });
    await expect(month).toBeHidden();
    await page.getByRole('button', { name: form.submit }).click();
    const summary = page.getByRole('group', { name: form.problem });
    await expect(summary).toBeFocused();
    await expect(summary).toContainText('Cochez au moins une ligne.');
    await page.getByRole('checkbox', { name: form.benefit }).check();
    await page.getByRole('button', { name: form.submit }).click();
    await expect(month).toHaveAttribute('aria-invalid', 'true');
    // The box says itself what is wrong with it, for who comes to it by its name.
    await expect(month).toHaveAccessibleDescription(/\S/);
    await summary.getByRole('link').click();
    await expect(month).toBeFocused();
    await month.selectOption('février');
    await page.getByRole('button', { name: form.submit }).click();
    await expect(page.getByRole('region', { name: result.title }).getByRole('listitem')).toHaveCount(4);
  });

  test('a residence permit gives three days, and late is never too late', async ({ page }) => {
    await page.getByRole('checkbox', { name: form.permit }).check();
    await page.getByRole('textbox', { name: form.day }).fill('30');
    await page.getByRole('textbox', { name: form.month_ }).fill('septembre');
    await page.getByRole('textbox', { name: form.year }).fill('2027');
    await page.getByRole('button', { name: form.submit }).click();
    const answer = page.getByRole('region', { name: result.title });
    await expect(answer.getByRole('listitem')).toHaveCount(3);
    await expect(answer.getByRole('listitem').first()).toContainText('mercredi 2 juin 2027');
    await page.getByRole('textbox', { name: form.month_ }).fill('12');
    await page.getByRole('textbox', { name: form.year }).fill('2026');
    await page.getByRole('button', { name: form.submit }).click();
    await expect(answer.getByText('demandez tout de suite', { exact: false })).toBeVisible();
    await expect(answer.getByRole('link', { name: result.calendar })).toBeHidden();
  });

  test('the file opens in a calendar, each day with its alarm, twice the same day only once', async ({ page }) => {
    await page.getByRole('checkbox', { name: form.taxes }).check();
    await page.getByRole('button', { name: form.submit }).click();
    const arrival = page.waitForEvent('download');
    await page.getByRole('link', { name: result.calendar }).click();
    const file = await arrival;
    expect(file.suggestedFilename()).toBe('mes-declarations.ics');
    const events = ICAL.Component.fromString(await readFile(await file.path(), 'utf8')).getAllSubcomponents('vevent');
    expect(events.map((one) => new ICAL.Event(one).startDate.toString())).toEqual(['2027-04-15T09:00:00', '2027-05-10T09:00:00']);
    for (const one of events) expect(one.getAllSubcomponents('valarm')).toHaveLength(1);
    expect(new Set(events.map((one) => new ICAL.Event(one).uid)).size).toBe(2);
  });

  test('on paper there are the days alone, on one sheet', { tag: '@laptop' }, async ({ page }) => {
    for (const box of [form.job, form.taxes]) await page.getByRole('checkbox', { name: box }).check();
    await page.getByRole('button', { name: form.submit }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('checkbox').first()).toBeHidden();
    expect(await pagesOnPaper(page)).toBeLessThanOrEqual(2);
  });
});

test.describe('the papers to gather', () => {
  test('what is missing is said as one ticks, and nothing that only some are asked', async ({ page }) => {
    await page.goto(PAPERS);
    await page.getByText('La prime d’activité', { exact: true }).click();
    const list = page
      .getByRole('group')
      .filter({ has: page.getByRole('checkbox', { name: /titre de séjour/ }) })
      .first();
    for (const name of [/pièce d’identité/, /trois derniers bulletins/, /numéro de sécurité sociale/]) await list.getByRole('checkbox', { name }).check();
    await expect(list.getByRole('status')).toHaveText(/^Il manque un papier.: Un RIB à votre nom\.$/);
    await list.getByRole('checkbox', { name: /RIB/ }).check();
    await expect(list.getByRole('status')).toHaveText('Vous avez tout. Relisez les dates.');
  });

  test('only who asks gets a file, with what she has, what is missing and until when', async ({ page, watch }) => {
    await page.goto(PAPERS);
    await page.getByText('La prime d’activité', { exact: true }).click();
    await page
      .getByRole('checkbox', { name: /pièce d’identité, ou/ })
      .first()
      .check();
    await page
      .getByRole('textbox', { name: /pièce d’identité, ou/ })
      .first()
      .fill('12 mars 2031');
    const arrival = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`${fr.papersTool.save}.*La prime d’activité`) }).click();
    const file = await arrival;
    const text = await readFile(await file.path(), 'utf8');
    expect(file.suggestedFilename()).toBe('mes-papiers.txt');
    expect(text).toMatch(/J’ai.:\r\n- Une pièce d’identité, ou le titre de séjour, jusqu’au 12 mars 2031\r\n/);
    expect(text).toMatch(/Il me manque.:\r\n- Un RIB à votre nom/);
    expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))).not.toContain('2031');
    expect(watch.requests.filter((url) => url.includes('2031'))).toEqual([]);
  });

  test('the last day of a paper is written once: the other list that asks for the same paper has it', async ({ page }) => {
    await page.goto(PAPERS);
    // The other list is folded.
    const days = page.getByRole('textbox', { name: /Une pièce d’identité, ou/, includeHidden: true });
    await page.getByText('La prime d’activité', { exact: true }).click();
    await days.first().fill('12 mars 2031');
    await days.first().blur();
    await expect(days.last()).toHaveValue('12 mars 2031');
    // What is written already stays.
    await days.first().fill('1 avril 2030');
    await days.first().blur();
    await expect(days.last()).toHaveValue('12 mars 2031');
  });

  test('who comes from a lesson finds the list of that lesson open', async ({ page }) => {
    await page.goto(`${PAPERS}#titre-de-sejour`);
    await expect(page.getByText('Le titre actuel, ou le visa de long séjour', { exact: true })).toBeInViewport();
    await expect(page.getByText('Les trois derniers bulletins de salaire')).toBeHidden();
  });

  test('on paper there is the list that is open, alone', { tag: '@laptop' }, async ({ page }) => {
    await page.goto(PAPERS);
    await page.getByText('La prime d’activité', { exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Les trois derniers bulletins de salaire')).toBeVisible();
    await expect(page.getByText('La déclaration de revenus', { exact: true })).toBeHidden();
    expect(await pagesOnPaper(page)).toBe(1);
  });
});

test.describe('the real price of telecoms', () => {
  const words = fr.priceTool;
  const topup = (page: Page) => page.getByRole('group', { name: words.topup.title });
  const mobile = (page: Page) => page.getByRole('group', { name: words.mobile.title });

  test.beforeEach(async ({ page }) => page.goto(PRICE));

  test('a top-up and a plan are compared on a year, with their share of what one has', async ({ page }) => {
    await topup(page).getByRole('textbox', { name: words.topup.price }).fill('10');
    await topup(page).getByRole('textbox', { name: words.topup.days }).fill('14');
    await mobile(page).getByRole('textbox', { name: words.mobile.monthly }).fill('12,99');
    await mobile(page).getByRole('textbox', { name: words.mobile.commitment }).fill('12');
    await page.getByRole('textbox', { name: words.resources.label }).fill('650');
    await page.getByRole('button', { name: words.submit }).click();
    const answer = page.getByRole('region', { name: words.result });
    await expect(answer.getByRole('heading', { level: 2 })).toBeFocused();
    const [first, second] = [answer.getByRole('article').nth(0), answer.getByRole('article').nth(1)];
    await expect(first).toContainText('21,73 € par mois');
    await expect(first).toContainText(/3,3.% de vos ressources/);
    await expect(first).not.toContainText('Le moins cher');
    await expect(second).toContainText('12,99 € par mois');
    await expect(second).toContainText('Le moins cher sur un an');
    await expect(second).toContainText(/Engagement de 12 mois.: vous devez 155,88 €/);
  });

  test('a price that is none, or half of a question, is asked again where it is', async ({ page }) => {
    await page.getByRole('button', { name: words.submit }).click();
    const summary = page.getByRole('group', { name: words.problem });
    await expect(summary).toContainText('Écrivez au moins un prix.');
    await topup(page).getByRole('textbox', { name: words.topup.price }).fill('dix');
    await page.getByRole('button', { name: words.submit }).click();
    await expect(summary).toContainText('12,99');
    await topup(page).getByRole('textbox', { name: words.topup.price }).fill('10');
    await page.getByRole('button', { name: words.submit }).click();
    await expect(summary).toContainText('combien de jours');
    await summary.getByRole('link').click();
    await expect(topup(page).getByRole('textbox', { name: words.topup.days })).toBeFocused();
  });
});

test.describe('the secret phrase', () => {
  const words = fr.secretPhraseTool;
  const phrase = async (page: Page): Promise<string> =>
    (await page
      .getByRole('region', { name: words.result.title })
      .getByText(/^[A-Za-z]+(-[a-z]+)+/)
      .textContent()) ?? '';

  test('is drawn with seven words or nine, another each time, and copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PHRASE);
    await page.getByRole('button', { name: words.form.make }).click();
    await expect(page.getByRole('heading', { name: words.result.title })).toBeFocused();
    const first = await phrase(page);
    expect(first.split('-')).toHaveLength(7);
    await page.getByRole('button', { name: words.result.again }).click();
    await expect.poll(() => phrase(page)).not.toBe(first);
    await page.getByRole('button', { name: words.result.copy }).click();
    await expect(page.getByRole('status')).toHaveText('La phrase est copiée. Collez-la, puis copiez autre chose.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await phrase(page));
    await page.getByRole('radio', { name: words.form.nine }).check();
    await page.getByRole('radio', { name: words.form.signs, exact: true }).check();
    await page.getByRole('button', { name: words.form.make }).click();
    await expect.poll(() => phrase(page)).toMatch(/^[A-Z][a-z]+(-[a-z]+){8}-\d$/);
    await expect(page.getByText('81 fois à pile ou face', { exact: false }).first()).toBeVisible();
  });

  test('is in no storage, no address, no request and on no paper', async ({ page, watch }) => {
    await page.goto(PHRASE);
    await page.getByRole('button', { name: words.form.make }).click();
    await expect(page.getByRole('heading', { name: words.result.title })).toBeFocused();
    const made = await phrase(page);
    const kept = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), location.href, document.title, history.state]),
    );
    expect([kept, ...watch.requests].join('\n')).not.toContain(made);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(made)).toBeHidden();
    await expect(page.getByRole('heading', { name: words.hand.title })).toBeVisible();
  });
});

test.describe('reading an address', () => {
  const words = fr.addressTool;
  const read = async (page: Page, pasted: string): Promise<void> => {
    await page.getByRole('textbox', { name: words.form.label }).fill(pasted);
    await page.getByRole('button', { name: words.form.read, exact: true }).click();
  };

  test.beforeEach(async ({ page }) => page.goto(ADDRESS));

  test('an imitation is told by the end of its name, and never opened', async ({ page, watch }) => {
    await read(page, 'Votre compte est suspendu : https://impots.gouv.fr.paiement.example/espace');
    await expect(page.getByRole('heading', { name: 'Elle mène chez paiement.example' })).toBeFocused();
    await expect(page.getByText('est écrit dans l’adresse, mais pas à la fin du nom', { exact: false })).toBeVisible();
    expect(watch.requests.filter((url) => url.includes('paiement'))).toEqual([]);
    await expect(page.getByRole('main').locator('a[href*="paiement"]')).toHaveCount(0);
  });

  test('a site that somebody has read about is named; another is neither good nor bad', async ({ page }) => {
    await read(page, 'www.caf.fr/mes-droits');
    await expect(page.getByRole('heading', { name: 'Elle mène chez caf.fr' })).toBeVisible();
    await expect(page.getByText('Ce nom est dans notre liste', { exact: false })).toBeVisible();
    await read(page, 'https://mairie-tilleuls.example/');
    await expect(page.getByText('Cela ne dit pas s’il est bon ou mauvais', { exact: false })).toBeVisible();
  });

  test('what is no address is said, and the box keeps the focus', async ({ page }) => {
    await read(page, 'bonjour');
    await expect(page.getByRole('status').filter({ hasText: 'Il n’y a pas d’adresse ici.' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: words.form.label })).toBeFocused();
  });
});

test('the sheet of accounts is one A4, and takes nothing on the screen', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(ACCOUNTS);
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Jamais de mot de passe sur cette feuille.', { exact: false })).toBeVisible();
  expect(await pagesOnPaper(page)).toBe(1);
});

for (const [address, ready] of [
  [CALENDAR, async (page: Page) => page.getByRole('checkbox', { name: fr.calendarTool.form.permit }).check()],
  [PAPERS, async (page: Page) => page.getByText('La prime d’activité', { exact: true }).click()],
  [PRICE, async (page: Page) => page.getByRole('button', { name: fr.priceTool.submit }).click()],
  [PHRASE, async (page: Page) => page.getByRole('button', { name: fr.secretPhraseTool.form.make }).click()],
  [ADDRESS, async (page: Page) => page.getByRole('textbox', { name: fr.addressTool.form.label }).fill('caf.fr')],
] as const) {
  test(`used, ${address} has no obstacle`, { tag: '@both' }, async ({ page }) => {
    await bringAxe(page.context());
    await page.goto(address);
    await ready(page);
    expect(await axeTroubles(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each tool has its way by hand', async ({ page }) => {
    for (const [address, way] of [
      [CALENDAR, fr.calendarTool.hand.title],
      [PRICE, fr.priceTool.hand.title],
      [PHRASE, fr.secretPhraseTool.hand.title],
      [ADDRESS, fr.addressTool.rule.title],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('heading', { name: way })).toBeVisible();
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    }
  });

  test('the papers are ticked all the same', async ({ page }) => {
    await page.goto(PAPERS);
    await page.getByText('La prime d’activité', { exact: true }).click();
    await page.getByRole('checkbox', { name: /trois derniers bulletins/ }).check();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
