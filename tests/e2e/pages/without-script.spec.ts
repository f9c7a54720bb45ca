// Without JavaScript: the whole lesson, in order, and the practice as written gestures.

import { readFileSync } from 'node:fs';
import { expect, test } from '../../support/e2e';
import { test as onSmallSite } from '../../support/fixture';
import { fr } from '../../../src/site/messages/fr';
import { inHand } from '../../../src/core/lesson/hand';
import { piecesOf } from '../../../src/world/practice/sentence';
import type { Practice } from '../../../src/world/practice/practice';
import { openSteps } from '../../support/steps';
import { sampledLessons, library, words } from '../../support/lessons';
import { openAgain } from '../../support/practice';

test.use({ javaScriptEnabled: false });

/** The situation as it is written there. */
function shownOf({ brief, device }: Practice): string {
  const text = device === 'telephone' ? inHand(brief.fr, 'finger') : brief.fr;
  return piecesOf(text)
    .map((piece) => piece.text)
    .join('');
}

for (const lesson of sampledLessons) {
  const page_ = `/lecons/${lesson.id}/`;
  const { steps } = lesson.plan;

  test(`without script, every step of ${page_} is there, in order`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(page_);
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(headings).toHaveText([words(lesson.plan.goal), ...steps.map(({ title }, index) => `Étape ${index + 1} sur ${steps.length} : ${title}`)]);
    const shown = inHand(words(await page.getByRole('main').innerText()), 'finger');
    for (const sentence of [lesson.intro, ...lesson.steps.map(({ text }) => text)].flatMap((text) => text.split('\n'))) {
      expect.soft(shown).toContain(inHand(words(sentence), 'finger'));
    }
  });

  test(`without script, each answer of ${page_} stands with its explanation`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(page_);
    const shown = words(await page.getByRole('main').innerText());
    const explanations = [...readFileSync(lesson.file, 'utf8').matchAll(/ say="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(explanations.length).toBeGreaterThan(0);
    for (const explanation of explanations) expect.soft(shown).toContain(words(explanation));
  });

  test(`without script, each practice of ${page_} is written, and its pictures are one link away`, { tag: '@phone' }, async ({ page }) => {
    for (const { id, isAgain } of lesson.steps.flatMap(({ practices, again }) => practices.map((one) => ({ id: one, isAgain: again.includes(one) })))) {
      const practice = library.practices.get(`${lesson.id}/${id}`);
      if (practice === undefined) throw new Error(`${lesson.id}/${id} is in the lesson and not in the library.`);
      await page.goto(page_);
      if (isAgain) await openAgain(page, practice);
      const brief = page
        .getByRole('paragraph')
        .filter({ hasText: words(shownOf(practice)) })
        .filter({ visible: true });
      await expect(brief).toHaveCount(1);
      const gestures = brief.locator('xpath=following-sibling::ol[1]').getByRole('listitem');
      expect(await gestures.count()).toBeGreaterThanOrEqual(Math.min(3, practice.walkthrough.length));
      // One more exercise is for the screen: no picture of it is drawn.
      if (isAgain) continue;
      const written = (await gestures.allInnerTexts()).map(words);

      await brief.locator('xpath=..').getByRole('link', { name: 'Voir ces gestes en images' }).click();
      await expect(page).toHaveURL(`/lecons/${lesson.id}/fiche/#${id}`);
      const pictures = page.getByRole('region', { name: `Exercice : ${words(practice.title.fr)}` });
      await expect(pictures).toBeInViewport();
      const shown = words(await pictures.innerText());
      for (const [index, gesture] of written.entries()) expect.soft(shown).toContain(`Geste ${index + 1}. ${gesture}`);
    }
  });
}

onSmallSite('without script, the way from the welcome page to the end of a lesson has no hole', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Commencer' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What chooses among the lessons would be dead: all of them are there.
  await expect(page.getByText('Choisir par thème')).toBeHidden();
  await page.getByRole('link', { name: /^Commencer\s*: Écrire un message$/ }).click();
  await expect(page).toHaveURL(/\/lecons\/ecrire\//);
  await (await openSteps(page)).getByRole('link', { name: 'Étape 2 sur 5 : Connaître les cases' }).click();
  await expect(page.getByRole('heading', { name: 'Connaître les cases' })).toBeInViewport();
  await page.getByRole('link', { name: /^Leçon suivante\s*: Dire oui par message$/ }).click();
  await expect(page).toHaveURL('/lecons/repondre/');
  await page.getByRole('link', { name: 'Toutes les leçons' }).click();
  await expect(page).toHaveURL('/lecons/');
});

onSmallSite('without script, « Mes progrès » says why nothing is kept, and how to note on paper where one is', async ({ page }) => {
  await page.goto('/mes-progres/');
  await expect(page.getByText(fr.myProgress.without)).toBeVisible();
  // Nothing that would not work is shown.
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
});

onSmallSite('without script, the search is a list from A to Z', async ({ page }) => {
  await page.goto('/mots/');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Chercher' }).click();
  await expect(page.getByText('La recherche ne marche pas dans ce navigateur.')).toBeVisible();
  await expect(page.getByRole('combobox')).toBeHidden();
  await page.getByRole('link', { name: 'Voir la liste de A à Z' }).click();
  await page.getByRole('link', { name: 'Écrire un message' }).click();
  await expect(page).toHaveURL('/lecons/ecrire/');
});
