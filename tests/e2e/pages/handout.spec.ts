// The lesson on paper.

import { execFileSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import { findProgram } from '../../../src/build/browser/find-browser.mjs';
import { expect, test, type Watch } from '../../support/e2e';
import { test as onSmallSite } from '../../support/fixture';
import { faintInGrey } from '../../support/grey';
import { lessons, sampledLessons, library, linesOf, words } from '../../support/lessons';
import { pagesOf } from '../../support/pages';
import { inHand } from '../../../src/core/lesson/hand';
import type { Lesson } from '../../../src/core/lesson/lesson';
import { openPractice } from '../../../src/world/practice/bench';
import { stillsOf } from '../../../src/world/practice/stills';

/** A4 less its margins of 14 mm, in CSS pixels. */
const SHEET = { width: 688, height: 1016 };

// A sheet holds hundreds of pictures, so it is opened once.
for (const lesson of sampledLessons) {
  const learners = `/lecons/${lesson.id}/fiche/`;
  const trainers = `${learners}formateur/`;

  test(
    `${learners} holds every sentence of the lesson and the picture of every gesture, what to use marked, without a script`,
    { tag: '@laptop' },
    async ({ page, watch }) => {
      await page.goto(learners, { waitUntil: 'networkidle' });
      await hasNoScript(page, watch);
      await holdsEverySentence(page, lesson);
      for (const id of lesson.steps.flatMap(({ practices, again }) => practices.filter((one) => !again.includes(one)))) {
        const practice = library.practices.get(`${lesson.id}/${id}`);
        if (practice === undefined) throw new Error(`${lesson.id}/${id} is in the lesson and not in the library.`);
        const { gestures } = stillsOf(await openPractice(practice), practice.device === 'telephone' ? 'narrow' : 'wide');
        const pictures = picturesOf(page, practice.title.fr);
        await expect(pictures).toHaveCount(gestures.length + 1);
        for (const [index, { text, marks }] of (await drawnIn(pictures)).entries()) {
          const isEnd = index === gestures.length;
          expect.soft(text).toContain(isEnd ? 'À la fin.' : `Geste ${index + 1}.`);
          expect.soft(marks, `${id}: geste ${index + 1}`).toEqual(isEnd ? [] : [{ number: String(index + 1), isSeen: true }]);
        }
      }
    },
  );

  // The trainer's sheet holds all that the learner's does.
  test(
    `${trainers} holds every sentence of the lesson without a script, and prints on A4 without cutting a picture, a question or a step that fits on a sheet, read in grey`,
    { tag: '@laptop' },
    async ({ page, watch }, testInfo) => {
      await page.setViewportSize(SHEET);
      await page.goto(trainers, { waitUntil: 'networkidle' });
      await hasNoScript(page, watch);
      await holdsEverySentence(page, lesson);
      await page.emulateMedia({ media: 'print' });
      const questions = page.getByRole('heading', { name: 'Une question pour vous' }).locator('xpath=..');
      const kept = page.locator('li:has(> [inert])').or(questions);
      const boxes = await kept.evaluateAll((all) =>
        all.map((element) => ({ breakInside: getComputedStyle(element).breakInside, height: element.getBoundingClientRect().height })),
      );
      expect(boxes.length).toBeGreaterThan(0);
      for (const { breakInside, height } of boxes) {
        expect.soft(breakInside).toBe('avoid');
        expect.soft(height, 'higher than a sheet').toBeLessThan(SHEET.height);
      }
      const { looked, faint } = await faintInGrey(page, 4.5);
      expect(looked).toBeGreaterThan(100);
      expect.soft(faint, 'too pale for a printer without colours').toEqual([]);
      const whole = await markShortSteps(page, lesson);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      expect.soft(cutIn(pdf, whole), 'steps that fit on a sheet, and are on two').toEqual([]);
      const text = pdf.toString('latin1');
      const sheets = text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
      testInfo.annotations.push({ type: 'A4 sheets', description: String(sheets) });
      expect(sheets).toBeGreaterThan(0);
      // 210 × 297 mm, in points.
      expect(text).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    },
  );
}

test('no sheet is left out', { tag: '@laptop' }, () => {
  const paths = pagesOf('handout').flatMap(({ path, lesson }) => (lesson === undefined ? [] : [path]));
  expect(paths.sort()).toEqual(
    lessons.flatMap(({ id }) => [`/lecons/${id}/fiche/`, `/lecons/${id}/fiche/formateur/`, `/lecons/${id}/fiche/pense-bete/`]).sort(),
  );
});

onSmallSite('the notes of the trainer are on the trainer’s sheet only', { tag: '@laptop' }, async ({ page }) => {
  const note = page.getByText('Faites lire une adresse à voix haute par deux');
  await page.goto('/lecons/ecrire/fiche/');
  await expect(note).toHaveCount(0);
  await page.getByRole('link', { name: 'La même fiche avec les notes d’animation' }).click();
  await expect(note).toBeVisible();
});

onSmallSite('the learner’s sheet keeps the answers for its last page, the trainer’s has them beside the questions', { tag: '@laptop' }, async ({ page }) => {
  const questions = page.getByRole('heading', { name: /^Une question pour vous/ }).locator('xpath=..');
  const worth = 'En trois mots, la personne sait ce que vous attendez.';
  await page.goto('/lecons/ecrire/fiche/');
  const asked = await questions.count();
  expect(asked).toBeGreaterThan(1);
  await expect(questions.getByText('Demande de rendez-vous')).toBeVisible();
  await expect(questions.getByText(worth)).toHaveCount(0);
  const answers = page.getByRole('region', { name: 'Réponses' });
  await expect(answers.getByText(worth)).toBeVisible();
  await expect(answers.getByText('(bonne réponse)')).toHaveCount(asked);
  await expect(answers.getByText('2. Vous demandez un rendez-vous.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(answers).toHaveCSS('break-before', 'page');
  await page.goto('/lecons/ecrire/fiche/formateur/');
  await expect(questions.getByText(worth)).toBeVisible();
  await expect(answers).toHaveCount(0);
});

onSmallSite('a lesson’s page on paper holds the step with its gestures written, and says where the sheet is', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/lecons/ecrire/#essayer');
  const gestures = page.getByRole('listitem').filter({ hasText: 'Nouveau message' }).first();
  const sheet = page.getByText(/Une fiche à imprimer existe.*\/lecons\/ecrire\/fiche\/$/);
  await expect(gestures).toBeHidden();
  await expect(sheet).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(gestures).toBeVisible();
  await expect(sheet).toBeVisible();
});

onSmallSite('the minutes of the trainer’s sheet add up', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/lecons/ecrire/fiche/formateur/');
  const minutes = (await page.getByRole('table').getByRole('cell').allInnerTexts()).map((text) => parseInt(text, 10));
  let soFar = 0;
  for (let at = 0; at < minutes.length; at += 2) expect(minutes[at + 1]).toBe((soFar += minutes[at] ?? 0));
  expect(soFar).toBe(30);
});

/** Writes where each step that fits on a sheet begins and ends, out of the flow; returns those steps. */
async function markShortSteps(page: Page, { plan }: Lesson): Promise<readonly string[]> {
  return page.evaluate(
    ({ ids, most }) =>
      ids.filter((id) => {
        const step = document.getElementById(id);
        if (step === null || step.getBoundingClientRect().height > most) return false;
        // What is said last in it: after it there may be a margin, which goes over to the next page.
        const last = [...step.querySelectorAll('p, li')].findLast((one) => one.closest('[inert]') === null);
        for (const [place, name] of [
          [step.firstElementChild, 'debut'],
          [last, 'fin'],
        ] as const) {
          const mark = document.createElement('span');
          mark.textContent = `${name}.${id}.`;
          mark.style.position = 'absolute';
          mark.style.font = '4px sans-serif';
          place?.append(mark);
        }
        return true;
      }),
    { ids: plan.steps.map(({ id }) => id), most: SHEET.height },
  );
}

/** Those whose beginning and end are on two pages of what was printed. Without the program that reads it, pdf.spec.ts says what to install. */
function cutIn(pdf: Buffer, steps: readonly string[]): readonly string[] {
  const reader = findProgram('pdftotext');
  if (reader === undefined) return [];
  const pages = execFileSync(reader, ['-raw', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 50_000_000 })
    .split('\f')
    .map((text) => text.replace(/\s/g, ''));
  const pageOf = (mark: string): number => pages.findIndex((text) => text.includes(mark));
  return steps.filter((id) => pageOf(`debut.${id}.`) === -1 || pageOf(`debut.${id}.`) !== pageOf(`fin.${id}.`));
}

async function hasNoScript(page: Page, { requests }: Watch): Promise<void> {
  expect(await page.evaluate(() => document.scripts.length)).toBe(0);
  expect(requests.filter((request) => request.endsWith('.js'))).toEqual([]);
}

async function holdsEverySentence(page: Page, lesson: Lesson): Promise<void> {
  // A paper about a phone says « Touchez » where the lesson says « Cliquez sur ».
  const shown = inHand(words(await page.getByRole('main').innerText()), 'finger');
  for (const sentence of linesOf(lesson)) {
    expect.soft(shown).toContain(inHand(words(sentence), 'finger'));
  }
}

/** The pictures are inert, so no role finds them: they are what stands inert beside a sentence. */
function picturesOf(page: Page, practice: string): Locator {
  return page.getByRole('region', { name: `Exercice : ${words(practice)}` }).locator('li:has(> [inert])');
}

interface Drawn {
  readonly text: string;
  readonly marks: readonly { readonly number: string; readonly isSeen: boolean }[];
}

/** What each picture says, what is marked in it, and whether that can be seen there. All at once: there are hundreds. */
async function drawnIn(pictures: Locator): Promise<readonly Drawn[]> {
  return pictures.evaluateAll((items) =>
    items.map((item) => {
      const screen = item.querySelector('[inert] [data-device]')?.getBoundingClientRect();
      const marks = [...item.querySelectorAll('[data-marked]')].map((control) => {
        const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
        const isIn = screen !== undefined && left >= screen.left - 1 && right <= screen.right + 1 && top >= screen.top - 1 && bottom <= screen.bottom + 1;
        return {
          number: control.getAttribute('data-marked') ?? '',
          isSeen: isIn && width > 0 && height > 0 && control.checkVisibility({ visibilityProperty: true }),
        };
      });
      return { text: item.textContent.replace(/\s+/g, ' '), marks };
    }),
  );
}

test('the trainer’s sheet names the skills of the European frame and of the French one', { tag: '@laptop' }, async ({ page }) => {
  const sheet = pagesOf('handout').find(({ path }) => path.endsWith('/fiche/formateur/'));
  await page.goto(sheet?.path ?? '');
  const skills = page.getByRole('heading', { name: 'Compétences (DigComp 2.2 et CRCN)' }).locator('xpath=following-sibling::ul[1]/li');
  await expect(skills.first()).toHaveText(/^DigComp\s\d\.\d \p{L}+/u);
  await expect(skills.last()).toHaveText(/^CRCN\s\d\.\d/);
});
