// « Par où commencer »: what one does, and what one does not, say the lesson to begin with.

import { POSITIONING } from '../../../src/build/library/check-positioning';
import { writePath } from '../../../src/core/path/codec';
import { noPath } from '../../../src/core/path/path';
import { shelfOf } from '../../../src/core/path/shelf';
import { shelvedLessons } from '../../../src/site/layouts/path/shelved';
import { fr } from '../../../src/site/messages/fr';
import { openPractice } from '../../../src/world/practice/bench';
import { axeTroubles, bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { smallTargets } from '../../support/geometry';
import { library, lessons } from '../../support/lessons';
import { scanned } from '../../support/qr';

const plan = library.positioning;
if (plan === undefined) throw new Error('There is no plan to find where to begin.');
const titleOf = (id: string | undefined): string => lessons.find((lesson) => lesson.id === id)?.plan.title ?? '';

test('who knows nothing yet is told the first lesson, then the others in their order', { tag: '@laptop' }, async ({ context, page }) => {
  await bringAxe(context);
  await page.goto('/');
  await page.getByRole('link', { name: fr.welcome.where }).click();
  // Before its script a page has links, and no focus to give.
  await expect(page.locator('lesson-steps[data-ready]')).toBeAttached();
  await page.getByRole('link', { name: fr.positioning.start, exact: true }).click();
  for (const { title } of plan.trials) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
    await page.getByRole('link', { name: fr.positioning.skip }).filter({ visible: true }).click();
  }
  await expect(page.getByRole('heading', { name: fr.positioning.result })).toBeFocused();
  const path = [...new Set(plan.trials.flatMap(({ mouse }) => mouse.teaches))];
  const named = page.getByRole('main').getByRole('listitem').getByRole('link').filter({ visible: true });
  await expect(named).toHaveText(path.map(titleOf));
  await expect(page.getByRole('heading', { name: fr.positioning.known })).toBeHidden();
  // The same link, code and way to the composer as after the ten situations.
  const { given } = fr.paths;
  const link = await page.getByRole('textbox', { name: given.link }).inputValue();
  expect(new URL(link).hash.slice(1)).toBe(writePath({ ...noPath, lessons: path, device: 'computer' }, shelfOf(await shelvedLessons())));
  await expect.poll(() => scanned(page.getByRole('img', { name: given.code }))).toBe(link);
  await expect(page.getByRole('link', { name: given.open })).toHaveAttribute('href', link);
  expect([...(await axeTroubles(page)), ...(await smallTargets(page))]).toEqual([]);
  await page.getByRole('link', { name: given.compose }).click();
  await expect(page.getByRole('list', { name: fr.accompany.choose.chosen }).getByRole('listitem')).toHaveCount(path.length);
});

test('what was done alone is known, and its lesson is not asked for', { tag: '@phone' }, async ({ page }) => {
  const trial = plan.trials.at(-1);
  const practice = library.practices.get(`${POSITIONING}/${trial?.mouse.practice}`);
  if (trial === undefined || practice === undefined) throw new Error('There is nothing to try.');
  const bench = await openPractice(practice);
  await page.goto(`/${POSITIONING}/#${trial.id}`);
  await expect(page.getByRole('heading', { level: 2, name: trial.title })).toBeVisible();
  const place = page.locator(`#essai-${trial.id}`);
  await expect(async () => {
    await place.locator('practice-player > *').first().scrollIntoViewIfNeeded();
    await expect(place.locator('.device')).toBeVisible({ timeout: 2000 });
  }).toPass();
  let session = bench.start('narrow');
  for (const gesture of bench.way('narrow')) {
    const { role, name } = bench.rules.target(gesture, session.state);
    await place.locator('.device').getByRole(role, { name, exact: true }).click();
    session = bench.pass(bench.send(session, gesture).session).session;
  }
  await expect(place.getByRole('heading', { name: fr.practice.done.title })).toBeVisible();
  await place.getByRole('link', { name: fr.positioning.onward }).click();
  await expect(page.getByRole('heading', { name: fr.positioning.known })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: trial.know, visible: true })).toBeVisible();
  for (const id of trial.mouse.teaches) await expect(page.getByRole('link', { name: titleOf(id), exact: true }).filter({ visible: true })).toHaveCount(0);
});

test('on paper, each trial is asked, watched and ticked, on one sheet', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`/${POSITIONING}/`);
  await page.getByRole('link', { name: fr.positioning.paper.link }).click();
  await expect(page.getByRole('heading', { level: 1, name: fr.positioning.paper.title })).toBeVisible();
  for (const { title, paper } of plan.trials) {
    const line = page.getByRole('listitem').filter({ hasText: title });
    await expect(line).toContainText(paper);
    await expect(line).toContainText(fr.positioning.paper.notYet);
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});
