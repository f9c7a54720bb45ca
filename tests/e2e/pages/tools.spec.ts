// The two tools: they work for real, and keep everything on the device.

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { axeTroubles, bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { smallTargets } from '../../support/geometry';
import { pagesOf } from '../../support/pages';

const DEADLINE = '/outils/delai-fsl/';
const LETTER = '/outils/lettre-operateur/';
/** « Today », for the tests that count days. */
const NOW = new Date('2026-11-22T10:00:00+01:00');

async function countFrom(page: Page, day: string, month: string, year: string): Promise<Locator> {
  await page.getByRole('textbox', { name: 'Jour' }).fill(day);
  await page.getByRole('textbox', { name: 'Mois' }).fill(month);
  await page.getByRole('textbox', { name: 'Année' }).fill(year);
  await page.getByRole('button', { name: 'Voir jusqu’à quand' }).click();
  return page.getByRole('region', { name: /repère/i });
}

test.describe('the deadline of the FSL', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(NOW);
    await page.goto(DEADLINE);
  });

  test('the date of the bill gives the landmark to ask by, the days left, and the steps with their dates', async ({ page }) => {
    const answer = await countFrom(page, '5', '10', '2026');
    await expect(answer.getByRole('heading', { level: 2 })).toHaveAccessibleName(/^Repère.: demandez l’aide au plus tard le samedi 5 décembre 2026$/);
    await expect(answer.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(answer.getByText('Il reste 13 jours.')).toBeVisible();
    const steps = answer.getByRole('listitem').filter({ visible: true });
    await expect(steps).toHaveCount(4);
    await expect(steps.nth(1)).toContainText('Avant le samedi 5 décembre 2026');
    await expect(steps.nth(3)).toContainText('Si vous demandez aujourd’hui, c’est au plus tard le 22 janvier 2027.');
  });

  test('a month may be written with letters, and a bill of 31 December ends with February', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-01-10T10:00:00+01:00'));
    const answer = await countFrom(page, '31', 'décembre', '2026');
    await expect(answer.getByRole('heading', { level: 2 })).toHaveAccessibleName(/dimanche 28 février 2027$/);
  });

  test('the landmark is said to be today, and no reminder is offered', async ({ page }) => {
    const answer = await countFrom(page, '22', '9', '2026');
    await expect(answer.getByRole('heading', { level: 2 })).toHaveAccessibleName(/^Repère.: demandez l’aide aujourd’hui/);
    await expect(answer.getByText('Appelez un travailleur social aujourd’hui.')).toBeVisible();
    await expect(answer.getByRole('link', { name: 'Ajouter à mon agenda' })).toBeHidden();
  });

  test('when it is past, the page never says that it is too late: it says what can still be done', async ({ page }) => {
    const answer = await countFrom(page, '1', '9', '2026');
    await expect(answer.getByRole('heading', { level: 2 })).toHaveAccessibleName(
      'Demandez l’aide tout de suite. Le repère était le dimanche 1er novembre 2026',
    );
    await expect(answer.getByText('Il est encore temps d’en parler. Appelez un travailleur social.')).toBeVisible();
    await expect(answer.getByText('Demandez quand même un rendez-vous')).toBeVisible();
    await expect(answer.getByText('Pendant l’étude, la loi maintient', { exact: false }).first()).toBeHidden();
  });

  test('the reminder opens in a calendar: two days, at nine, with their alarm', async ({ page }) => {
    const answer = await countFrom(page, '5', '10', '2026');
    const arrival = page.waitForEvent('download');
    await answer.getByRole('link', { name: 'Ajouter à mon agenda' }).click();
    const file = await arrival;
    expect(file.suggestedFilename()).toBe('delai-fsl.ics');
    const text = await readFile(await file.path(), 'utf8');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const events = ICAL.Component.fromString(text)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(events.map(({ startDate, summary }) => `${startDate.toString()} ${summary.replaceAll('\u00a0', ' ')}`)).toEqual([
      '2026-11-28T09:00:00 FSL : une semaine avant la date repère',
      '2026-12-05T09:00:00 FSL : date repère pour demander l’aide',
    ]);
    for (const { component, description } of events) {
      expect(component.getAllSubcomponents('valarm')).toHaveLength(1);
      expect(description).toContain('Facture impayée du 5 octobre 2026.');
    }
  });

  test('what is missing is said above and beside the boxes, and the focus goes there', async ({ page }) => {
    await countFrom(page, '5', '', '2026');
    const summary = page.getByRole('group', { name: 'Regardez encore la date' });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveText('Il manque le mois. Regardez la facture, puis écrivez ce qui manque.');
    const question = page.getByRole('group', { name: 'Quelle est la date de la première facture impayée' });
    await expect(question).toHaveAccessibleDescription(/Il manque le mois/);
    const month = page.getByRole('textbox', { name: 'Mois' });
    await expect(month).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('textbox', { name: 'Jour' })).not.toHaveAttribute('aria-invalid');
    await summary.getByRole('link').click();
    await expect(month).toBeFocused();

    await month.fill('10');
    await page.keyboard.press('Enter');
    await expect(summary).toBeHidden();
    await expect(month).not.toHaveAttribute('aria-invalid');
    await expect(page.getByText('Il reste 13 jours.')).toBeVisible();
  });

  test('an answer never stays beside a date that has become wrong', async ({ page }) => {
    const answer = await countFrom(page, '5', '10', '2026');
    await expect(answer).toBeVisible();
    await countFrom(page, '31', '9', '2026');
    await expect(answer).toBeHidden();
    await expect(page.getByRole('link', { name: 'Ce mois finit le 30.' })).toBeVisible();
  });

  test('with its answer and with its question, the page has no obstacle', { tag: '@both' }, async ({ page }) => {
    await bringAxe(page.context());
    await page.reload();
    await countFrom(page, '', '', '');
    expect(await axeTroubles(page)).toEqual([]);
    await countFrom(page, '5', '10', '2026');
    expect(await axeTroubles(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });

  test('on paper there is the answer, without the question', { tag: '@laptop' }, async ({ page }) => {
    const answer = await countFrom(page, '5', '10', '2026');
    await page.emulateMedia({ media: 'print' });
    await expect(answer.getByText('samedi 5 décembre 2026').first()).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Jour' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Compter à la main' })).toBeHidden();
  });
});

test.describe('the letter to the operator', () => {
  /** What Camille answers. */
  const answers = [
    ['Quel jour avez-vous demandé l’aide', 'mardi 3 mars'],
    ['Votre prénom et votre nom', 'Camille Martin'],
    ['Votre numéro et votre rue', '12 rue des Lilas'],
    ['Code postal', '99120'],
    ['Ville', 'Trois-Ponts'],
    ['Le nom de votre opérateur', 'Télécom du Port'],
    ['Son adresse', '3 quai des Brumes'],
    ['Votre numéro de client', 'TP-204'],
  ] as const;

  async function answerAll(page: Page): Promise<void> {
    for (const [question, answer] of answers) await page.getByRole('textbox', { name: question }).fill(answer);
  }

  test.beforeEach(async ({ context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime(NOW);
    await page.goto(LETTER);
  });

  test('writes itself from the answers, and says what is still to fill', async ({ page }) => {
    const letter = page.getByRole('region', { name: 'Votre lettre' });
    await expect(letter.getByText('Il reste 8 blancs à remplir.')).toBeVisible();
    await answerAll(page);
    for (const [, answer] of answers) await expect(letter).toContainText(answer);
    await expect(letter).toContainText('Trois-Ponts, le 22 novembre 2026');
    await expect(letter).toContainText('La loi prévoit que l’accès à internet est maintenu pendant l’étude de cette demande');
    await expect(letter.getByText('Tout est rempli. Relisez la lettre.')).toBeVisible();
  });

  test('after the last answer, one goes to read the letter', async ({ page }) => {
    await page.getByRole('button', { name: 'Voir et relire' }).click();
    const title = page.getByRole('heading', { name: 'Votre lettre' });
    await expect(title).toBeFocused();
    await expect(title).toBeInViewport();
  });

  test('follows what was chosen: the telephone too, or an appointment only', async ({ page }) => {
    const letter = page.getByRole('region', { name: 'Votre lettre' });
    await page.getByRole('radio', { name: 'Ma connexion internet et mon téléphone fixe' }).check();
    await expect(letter).toContainText('Je dois pouvoir recevoir des appels');
    await page.getByRole('radio', { name: 'J’ai un rendez-vous pour la demander' }).check();
    await expect(page.getByRole('textbox', { name: 'Quel jour est votre rendez-vous' })).toBeVisible();
    await expect(letter).not.toContainText('La loi prévoit');
    await expect(letter).toContainText('Je vous demande de ne pas couper ma ligne d’ici là.');
  });

  test('as an e-mail, its subject and its text are copied apart', async ({ page }) => {
    await answerAll(page);
    await page.getByRole('radio', { name: 'Un e-mail à copier' }).check();
    const mail = page.getByRole('region', { name: 'Votre e-mail' });
    await expect(page.getByRole('textbox', { name: 'Son adresse' })).toBeHidden();
    await mail.getByRole('button', { name: 'Copier l’objet' }).click();
    await expect(mail.getByRole('status')).toHaveText('L’objet est copié. Collez-le dans la case de l’objet.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Demande d’aide au FSL.: merci de maintenir ma ligne$/);
    await mail.getByRole('button', { name: 'Copier le texte' }).click();
    await expect(mail.getByRole('status')).toContainText('Le texte est copié.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Madame, Monsieur,');
    expect(copied).toMatch(/Camille Martin\n12 rue des Lilas\n99120 Trois-Ponts\nNuméro de client.: TP-204$/);
    expect(copied).not.toContain('merci de maintenir ma ligne');
  });

  test('when copying is refused, the letter is selected', async ({ page }) => {
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('Refused.', 'NotAllowedError')) } }),
    );
    await page.getByRole('button', { name: 'Copier le texte' }).click();
    await expect(page.getByRole('status')).toHaveText('Le texte est sélectionné. Copiez-le, puis collez-le dans un message.');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Madame, Monsieur,');
  });

  test('on paper there is the letter and nothing else, on one page', { tag: '@laptop' }, async ({ page }) => {
    await answerAll(page);
    await page.getByRole('radio', { name: 'Ma connexion internet et mon téléphone fixe' }).check();
    await page.emulateMedia({ media: 'print' });
    const shown = (await page.locator('body').innerText()).replace(/\s+/g, ' ').trim();
    expect(shown.startsWith('Camille Martin 12 rue des Lilas')).toBe(true);
    expect(shown.endsWith('mes salutations distinguées. Camille Martin')).toBe(true);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('answers with signs of markup are only words', async ({ page }) => {
    await page.getByRole('textbox', { name: 'Votre prénom et votre nom' }).fill('<img src=x onerror=alert(1)> {town}');
    const letter = page.getByRole('region', { name: 'Votre lettre' });
    await expect(letter.getByText('<img src=x onerror=alert(1)> {town}').first()).toBeVisible();
    await expect(letter.getByRole('img')).toHaveCount(0);
  });

  test('the person’s own browser may help with her name and her address', async ({ page }) => {
    await expect(page.getByRole('textbox', { name: 'Votre prénom et votre nom' })).toHaveAttribute('autocomplete', 'name');
    await expect(page.getByRole('textbox', { name: 'Code postal' })).toHaveAttribute('autocomplete', 'postal-code');
  });

  test('filled, the page has no obstacle', { tag: '@both' }, async ({ page }) => {
    await bringAxe(page.context());
    await page.reload();
    await answerAll(page);
    expect(await axeTroubles(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
});

test('thirty values typed in the tools are nowhere else: not kept, not in an address, not sent', async ({ page, context, watch }) => {
  const marks: string[] = [];
  const mark = (): string => {
    const value = `Zq${Math.random().toString(36).slice(2, 10)}`;
    marks.push(value);
    return value;
  };
  await page.goto(LETTER);
  // Eight boxes, three times; then the three boxes of the date, twice.
  for (let round = 0; round < 3; round += 1) {
    for (const box of await page.getByRole('textbox').all()) await box.fill(mark());
    await page.getByRole('button', { name: 'Copier le texte' }).click();
  }
  const letterHistory = await page.evaluate(() => JSON.stringify(history.state) + location.href + document.title);
  await page.goto(DEADLINE);
  for (let round = 0; round < 2; round += 1) {
    await page.getByRole('textbox', { name: 'Mois' }).fill(mark());
    for (const name of ['Jour', 'Année']) await page.getByRole('textbox', { name }).fill(mark());
    await page.getByRole('button', { name: 'Voir jusqu’à quand' }).click();
  }
  expect(marks).toHaveLength(30);

  const kept = await page.evaluate(async () => {
    const bases = await indexedDB.databases();
    const caches_ = 'caches' in globalThis ? await caches.keys() : [];
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      bases,
      caches_,
      document.cookie,
      history.state,
      location.href,
      document.title,
    ]);
  });
  const everywhere = [kept, letterHistory, JSON.stringify(await context.cookies()), ...watch.requests].join('\n');
  for (const value of marks) expect(everywhere).not.toContain(value);
  expect(watch.troubles).toEqual([]);
});

test('the tools are one link away from every page, and a lesson leads to each of them', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Pages du site' }).getByRole('link', { name: 'Outils' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Les outils' })).toBeVisible();
  for (const tool of [DEADLINE, LETTER]) {
    const link = `href="${tool}"`;
    const step = pagesOf('lesson').flatMap(({ places }) => places.find(({ holds }) => holds(link)) ?? [])[0];
    await page.goto(step?.address ?? `/no-lesson-leads-to${tool}`);
    await page.getByRole('main').locator(`a[href="${tool}"]`).filter({ visible: true }).click();
    await expect(page).toHaveURL(tool);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the rule is written, and the two months are counted by hand', async ({ page }) => {
    await page.goto(DEADLINE);
    await expect(page.getByRole('heading', { name: 'Compter à la main' })).toBeVisible();
    await expect(page.getByRole('row', { name: '10 mars 10 mai' })).toBeVisible();
    await expect(page.getByText('Comptez deux mois au plus après la facture impayée')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Imprimer|Voir/ })).toHaveCount(0);
  });

  test('the letter is there, with its gaps to fill by hand', async ({ page }) => {
    await page.goto(LETTER);
    const letter = page.getByRole('region', { name: 'Votre lettre' });
    await expect(letter).toContainText('Je vous demande donc de maintenir ma ligne jusqu’à la décision.');
    await expect(letter.getByText('numéro', { exact: true })).toBeVisible();
    await expect(page.getByText('Si la page ne réagit pas, imprimez-la.')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
});
