// What a group did, without a name: the end of a lesson, the trainer's page, the hand that is raised.

import { readFile } from 'node:fs/promises';
import { fr } from '../../../src/site/messages/fr';
import { followUpSay } from '../../../src/site/messages/fr/follow-up';
import { skillSteps, writeSkills, type SkillMark } from '../../../src/site/group/skills';
import { axeTroubles, bringAxe, colourTroubles } from '../../support/axe';
import { film } from '../../support/camera';
import { codePicture } from '../../support/code-picture';
import { expect, test } from '../../support/e2e';
import { LESSON, test as onSmallSite } from '../../support/fixture';
import { sidewaysTroubles, smallTargets } from '../../support/geometry';
import { htmlTroubles } from '../../support/html';
import { inContrast } from '../../support/look-over';
import { lessons, words } from '../../support/lessons';
import { scanned } from '../../support/qr';

const { followUp, skills } = fr;
const [lesson] = lessons;
if (lesson === undefined) throw new Error('No lesson.');
const marks: readonly SkillMark[] = skillSteps(lesson.steps).map((_, index) => (index === 0 ? 'guided' : 'alone'));

test.beforeAll(() => film(codePicture(writeSkills({ lesson: lesson.id, marks }), { width: 640, height: 360 })));

onSmallSite('the end of a lesson shows what was done, and a code that says it and nothing else', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${LESSON}#lire`);
  const check = page.locator('lesson-check').filter({ visible: true });
  await check.locator('[data-choice="right"] input').check();
  await check.getByRole('button', { name: fr.check.verify }).click();
  await page.goto(`${LESSON}#seul`);
  const outcome = page.locator('lesson-outcome');
  await expect(outcome.getByRole('heading', { name: skills.title })).toBeVisible();
  const lines = outcome.getByRole('listitem');
  await expect(lines).toHaveCount(4);
  await expect(lines.first()).toContainText(skills.marks.alone);
  await expect(lines.last()).toContainText(skills.marks.none);
  await outcome.getByText(skills.show).click();
  await expect.poll(() => scanned(outcome.getByRole('img', { name: skills.code }))).toBe('DECLIC:ECRIRE:3000');
});

onSmallSite('a raised hand fills the screen, sends nothing, and is lowered by one key', async ({ page, watch }) => {
  await page.goto(LESSON);
  const raise = page.getByRole('button', { name: skills.help.ask });
  await raise.focus();
  const before = watch.requests.length;
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: skills.help.raised });
  await expect(sheet).toBeVisible();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width, height });
  for (const request of watch.requests.slice(before)) expect(new URL(request).pathname).toMatch(/\.(js|css)$/);
  await expect(sheet.getByRole('button', { name: skills.help.done })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  await expect(raise).toBeFocused();
});

onSmallSite('a hand raised twice, while its sheet is on the way, is raised once', async ({ page }) => {
  const { promise: bothPressed, resolve: letCome } = Promise.withResolvers<undefined>();
  await page.route(/help-sheet[^/]*\.css/, async (route) => {
    await bothPressed;
    await route.fallback();
  });
  await page.goto(LESSON);
  const raise = page.getByRole('button', { name: skills.help.ask });
  await raise.dblclick();
  letCome(undefined);
  const sheet = page.getByRole('dialog', { name: skills.help.raised });
  await expect(sheet).toHaveCount(1);
  await sheet.getByRole('button', { name: skills.help.done }).click();
  await expect(sheet).toHaveCount(0);
  await expect(raise).toBeFocused();
});

test('a screen read by the camera counts once a press, and the file holds the words of the Coop and no name', { tag: '@laptop' }, async ({ page, watch }) => {
  await page.goto('/animer/suivi/');
  await page.getByRole('button', { name: followUp.look }).click();
  const count = page.getByRole('button', { name: followUp.count });
  await expect(count).toBeFocused();
  await expect(page.getByRole('combobox', { name: followUp.lesson })).toHaveValue(lesson.id);
  await count.click();
  await expect(page.getByText(followUpSay.people(1), { exact: true })).toBeVisible();
  // The same code, still before the camera, is the same screen: a second of the film goes by, some ten pictures.
  const shown = (): Promise<number> => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
  const counted = await shown();
  await expect.poll(shown).toBeGreaterThan(counted + 1);
  await expect(count).toBeHidden();
  await page.getByRole('button', { name: followUp.stop }).click();

  // Another person did the same: they are counted too, here by hand.
  await page.getByRole('button', { name: followUp.hand }).click();
  for (const [index, mark] of marks.entries())
    await page
      .getByRole('region', { name: followUp.person })
      .getByRole('combobox')
      .nth(index + 1)
      .selectOption(mark);
  await count.click();
  await expect(page.getByText(followUpSay.people(2), { exact: true })).toBeVisible();
  const table = page.getByRole('table', { name: new RegExp(words(lesson.plan.title).slice(0, 12)) });
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveText(['0', '2', '0', '0']);

  // Kept for the tab: a page loaded again has it.
  await page.reload();
  await expect(page.getByText(followUpSay.people(2), { exact: true })).toBeVisible();
  const arrival = page.waitForEvent('download');
  await page.getByRole('link', { name: followUp.file }).click();
  const file = await arrival;
  expect(file.suggestedFilename()).toBe(followUpSay.file.name);
  const [head, line, ...rest] = (await readFile(await file.path(), 'utf8')).replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(head).toBe(followUpSay.file.columns.map((column) => `"${column}"`).join(';'));
  const level = followUp.coop.levels[lesson.plan.level - 1] ?? '';
  expect(line).toBe(
    [followUp.coop.themes[lesson.plan.theme], level, followUpSay.file.autonomy.partly, lesson.plan.title, '2'].map((cell) => `"${cell}"`).join(';'),
  );
  expect(rest).toEqual([]);

  // One press opens the question; the numbers are still there.
  await page.getByText(followUp.erase, { exact: true }).click();
  await expect(page.getByText(followUp.eraseSure)).toBeVisible();
  await page.getByRole('button', { name: followUp.eraseYes }).click();
  await expect(page.getByRole('region', { name: followUp.sums })).toBeHidden();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  for (const request of watch.requests) expect(new URL(request).search).toBe('');
});

test('nothing stands in anybody’s way while people are counted', { tag: '@both' }, async ({ context, page }) => {
  await bringAxe(context);
  const usual = page.viewportSize();
  if (usual !== null && usual.width < 400) await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/animer/suivi/');
  await page.getByRole('button', { name: followUp.hand }).click();
  await page.getByRole('button', { name: followUp.count }).click();
  await page.getByRole('button', { name: followUp.hand }).click();
  await expect(page.getByRole('region', { name: followUp.sums })).toBeVisible();
  expect([
    ...(await axeTroubles(page)),
    ...(await colourTroubles(page, 'in strong contrast', 'html', inContrast)),
    ...(await htmlTroubles(page)),
    ...(await smallTargets(page)),
    ...(await sidewaysTroubles(page)),
  ]).toEqual([]);
});
