// The lesson on paper.

import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/e2e';
import { lessons, library, words } from '../../support/lessons';
import { pagesOf } from '../../support/pages';
import { openPractice } from '../../../src/practice/bench';
import { stillsOf } from '../../../src/practice/stills';

/** A4 less its margins of 14 mm, in CSS pixels. */
const SHEET = { width: 688, height: 1016 };

for (const { path } of pagesOf('handout')) {
  test(`${path} has no script at all`, { tag: '@laptop' }, async ({ page, watch }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.scripts.length)).toBe(0);
    expect(watch.requests.filter((request) => request.endsWith('.js'))).toEqual([]);
  });

  // The trainer's sheet holds all that the learner's does.
  if (!path.endsWith('/formateur/')) continue;
  test(`${path} prints on A4 without cutting a picture or a question`, { tag: '@laptop' }, async ({ page }, testInfo) => {
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const questions = page.getByRole('heading', { name: 'Une question pour vous' }).locator('xpath=..');
    const kept = page.locator('li:has(> [inert])').or(questions);
    expect(await kept.count()).toBeGreaterThan(0);
    for (const one of await kept.all()) {
      const { breakInside, height } = await one.evaluate((element) => ({
        breakInside: getComputedStyle(element).breakInside,
        height: element.getBoundingClientRect().height,
      }));
      expect.soft(breakInside).toBe('avoid');
      expect.soft(height, 'higher than a sheet').toBeLessThan(SHEET.height);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = pdf.toString('latin1');
    const sheets = text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    testInfo.annotations.push({ type: 'A4 sheets', description: String(sheets) });
    expect(sheets).toBeGreaterThan(0);
    // 210 × 297 mm, in points.
    expect(text).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  });
}

for (const lesson of lessons) {
  for (const sheet of [`/lecons/${lesson.id}/fiche/`, `/lecons/${lesson.id}/fiche/formateur/`]) {
    test(`${sheet} holds every sentence of the lesson`, { tag: '@laptop' }, async ({ page }) => {
      await page.goto(sheet);
      const shown = words(await page.getByRole('main').innerText());
      for (const sentence of [lesson.plan.goal, lesson.intro, ...lesson.steps.map(({ text }) => text)].flatMap((text) => text.split('\n'))) {
        expect.soft(shown).toContain(words(sentence));
      }
    });
  }

  test(`every gesture of « ${lesson.plan.title} » has its picture, with what to use marked, and then the end`, { tag: '@laptop' }, async ({ page }) => {
    await page.goto(`/lecons/${lesson.id}/fiche/`);
    for (const id of lesson.steps.flatMap(({ practices }) => practices)) {
      const practice = library.practices.get(`${lesson.id}/${id}`);
      if (practice === undefined) throw new Error(`${lesson.id}/${id} is in the lesson and not in the library.`);
      const { gestures } = stillsOf(await openPractice(practice), practice.device === 'telephone' ? 'narrow' : 'wide');
      const pictures = picturesOf(page, practice.title.fr);
      await expect(pictures).toHaveCount(gestures.length + 1);
      for (const [index, picture] of (await pictures.all()).entries()) {
        const isEnd = index === gestures.length;
        await expect(picture).toContainText(isEnd ? 'À la fin.' : `Geste ${index + 1}.`);
        expect.soft(await marksIn(picture), `${id}: geste ${index + 1}`).toEqual(isEnd ? [] : [{ number: String(index + 1), isSeen: true }]);
      }
    }
  });
}

test('the notes of the trainer are on the trainer’s sheet only', { tag: '@laptop' }, async ({ page }) => {
  const note = page.getByText('Faites lire une adresse à voix haute par deux');
  await page.goto('/lecons/ecrire-email/fiche/');
  await expect(note).toHaveCount(0);
  await page.getByRole('link', { name: 'La même fiche avec les notes d’animation' }).click();
  await expect(note).toBeVisible();
});

test('the minutes of the trainer’s sheet add up', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/lecons/ecrire-email/fiche/formateur/');
  const minutes = (await page.getByRole('table').getByRole('cell').allInnerTexts()).map((text) => parseInt(text, 10));
  const total = minutes.at(-1);
  expect(total).toBe(40);
  expect(minutes.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(total);
});

/** The pictures are inert, so no role finds them: they are what stands inert beside a sentence. */
function picturesOf(page: Page, practice: string): Locator {
  return page.getByRole('region', { name: `Exercice : ${words(practice)}` }).locator('li:has(> [inert])');
}

/** What is marked in a picture, and whether it can be seen there. */
async function marksIn(picture: Locator): Promise<readonly { readonly number: string; readonly isSeen: boolean }[]> {
  return picture.evaluate((item) => {
    const screen = item.querySelector('[inert] [data-device]')?.getBoundingClientRect();
    return [...item.querySelectorAll('[data-marked]')].map((control) => {
      const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
      const isIn = screen !== undefined && left >= screen.left - 1 && right <= screen.right + 1 && top >= screen.top - 1 && bottom <= screen.bottom + 1;
      return { number: control.getAttribute('data-marked') ?? '', isSeen: isIn && width > 0 && height > 0 && control.checkVisibility({ visibilityProperty: true }) };
    });
  });
}
