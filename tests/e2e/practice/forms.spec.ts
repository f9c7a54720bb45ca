// What the form promises to somebody who fills it in a real browser. docs/govuk-comparison.md names these tests.

import type { Locator, Page } from '@playwright/test';
import { expect, seatOf, test } from '../../support/fixture';
import { practiceOn } from '../../support/practice';

/** The site of a practice, tried alone. */
async function siteOf(page: Page, practice: string): Promise<Locator> {
  await page.goto(seatOf(practice).address);
  await practiceOn(page);
  await page.getByRole('button', { name: 'J’essaie sans aide', exact: true }).click();
  return page.getByRole('group', { name: 'Ordinateur' }).or(page.getByRole('group', { name: 'Téléphone' }));
}

const press = (site: Locator, name: string): Promise<void> => site.getByRole('button', { name, exact: true }).click();
const write = (site: Locator, name: string, text: string): Promise<void> => site.getByRole('textbox', { name, exact: true }).fill(text);

test('what is to mend is said on top: the focus goes there, each line leads to its field, the same words stand beside it', async ({ page }) => {
  const site = await siteOf(page, 'carte');
  await press(site, 'Commencer');
  await press(site, 'Continuer');
  const summary = site.getByRole('group', { name: '2 réponses sont à compléter' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText(['Saisissez votre prénom, par exemple Camille', 'Saisissez votre nom, par exemple Martin']);
  await summary.getByRole('link', { name: /votre nom/ }).click();
  const name = site.getByRole('textbox', { name: 'Nom', exact: true });
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(/Saisissez votre nom/);
  await expect(page).toHaveURL(/#essayer-carte$/);
  // The button stays usable, and nothing is checked while one types.
  await expect(site.getByRole('button', { name: 'Continuer', exact: true })).toBeEnabled();
  await name.fill('M');
  await expect(summary).toBeVisible();
});

test('the headings go down one level at a time, the summary and the question at the same', async ({ page }) => {
  const site = await siteOf(page, 'carte');
  await press(site, 'Commencer');
  await press(site, 'Continuer');
  await expect(site.getByRole('heading', { level: 3 })).toHaveText(['2 réponses sont à compléter', 'Comment vous appelez-vous ?']);
  await expect(site.getByRole('heading', { level: 4 })).toHaveCount(0);
});

test('going back keeps what is answered, finished or not', async ({ page }) => {
  const site = await siteOf(page, 'carte');
  await press(site, 'Commencer');
  await write(site, 'Prénom', 'Camille');
  await write(site, 'Nom', 'Martin');
  await press(site, 'Continuer');
  await write(site, 'Jour', '2');
  await press(site, 'Retour');
  await expect(site.getByRole('heading', { name: 'Comment vous appelez-vous ?' })).toBeFocused();
  await expect(site.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue('Martin');
  await press(site, 'Continuer');
  await expect(site.getByRole('textbox', { name: 'Jour', exact: true })).toHaveValue('2');
});

test('the session is about to close: a question with the focus on staying, Escape stays, and the answers are there', async ({ page }) => {
  const site = await siteOf(page, 'declarer');
  await press(site, 'Démarrer');
  await press(site, 'Suivant');
  await site.getByRole('radio', { name: 'Non, tout était juste' }).check();
  await press(site, 'Suivant');
  await site.getByRole('combobox').selectOption({ label: 'Rien d’autre' });
  await press(site, 'Suivant');
  const warning = site.getByRole('alertdialog', { name: 'Votre session va se fermer' });
  await expect(warning.getByRole('button', { name: 'Rester connecté' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(warning).toBeHidden();
  await expect(site.getByRole('heading', { name: 'Votre vie a-t-elle changé ?' })).toBeFocused();
  await press(site, 'Précédent');
  await expect(site.getByRole('combobox')).toHaveValue('aucune');
});

test('a double click on send leaves once; where the second click meets the form, it says so', { tag: '@both' }, async ({ page }, { project }) => {
  const site = await siteOf(page, 'session');
  await press(site, 'Reprendre ma demande');
  await press(site, 'Continuer');
  await press(site, 'Continuer');
  await write(site, 'Quel est votre IBAN ?', 'FR76 3000 6000 0112 3456 7890 189');
  await press(site, 'Continuer');
  await site.getByRole('checkbox').check();
  await site.getByRole('button', { name: 'Envoyer ma demande' }).dblclick();
  await expect(site.getByText('LP 0635', { exact: true })).toBeVisible();
  // On a phone the form has moved by then, and the second click meets nothing.
  if (project.name === 'laptop') await expect(site.getByText('Une seule demande est partie.')).toBeVisible();
  await press(site, 'Courriel Ancre');
  await expect(site.getByRole('button', { name: /Demande LP 0635 bien reçue/ })).toHaveCount(1);
});

test('the number of the request can be chosen with a double click to copy it: nothing is told as a mistake', async ({ page }) => {
  const site = await siteOf(page, 'session');
  await press(site, 'Reprendre ma demande');
  await press(site, 'Continuer');
  await press(site, 'Continuer');
  await write(site, 'Quel est votre IBAN ?', 'FR76 3000 6000 0112 3456 7890 189');
  await press(site, 'Continuer');
  await site.getByRole('checkbox').check();
  await press(site, 'Envoyer ma demande');
  await site.getByText('LP 0635', { exact: true }).dblclick();
  await expect(site.getByText('Une seule demande est partie.')).toBeHidden();
});

test('a button pressed right after typing is pressed, though what was said before goes away', async ({ page }) => {
  const site = await siteOf(page, 'suivi');
  await press(site, 'Service Énergie des Tilleuls');
  await press(site, 'Suivre ma demande');
  await press(site, 'Voir ma demande');
  await write(site, 'Numéro de votre demande', 'ch3051');
  await press(site, 'Voir ma demande');
  await expect(site.getByRole('heading', { name: 'Demande CH 3051' })).toBeFocused();
});

test('a document chosen or not, the focus comes back to its button', async ({ page }) => {
  const site = await siteOf(page, 'declarer');
  await press(site, 'Démarrer');
  await press(site, 'Suivant');
  await site.getByRole('radio', { name: 'Oui, j’ai corrigé' }).check();
  await press(site, 'Suivant');
  await press(site, 'Ajouter un document');
  await page.keyboard.press('Escape');
  await expect(site.getByRole('button', { name: 'Ajouter un document', exact: true })).toBeFocused();
  await press(site, 'Ajouter un document');
  await site.getByRole('button', { name: /bulletin-mai/ }).click();
  await expect(site.getByRole('button', { name: 'Ajouter un autre document' })).toBeFocused();
});
