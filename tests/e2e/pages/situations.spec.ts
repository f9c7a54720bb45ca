// « Dix situations »: what one says leads to a path of lessons; on paper too.

import { proposalOf, type Answer } from '../../../src/core/lesson/situations';
import { writePath } from '../../../src/core/path/codec';
import { noPath } from '../../../src/core/path/path';
import { shelfOf } from '../../../src/core/path/shelf';
import { fr } from '../../../src/site/messages/fr';
import { expect, test } from '../../support/e2e';
import { library, lessons } from '../../support/lessons';

const words = fr.situations;
const plan = library.situations;
if (plan === undefined) throw new Error('There are no situations.');
const titleOf = (id: string): string => lessons.find((lesson) => lesson.id === id)?.plan.title ?? '';
/** As a link names lessons: by the number of their first exercise. */
const shelf = shelfOf(
  lessons.map(({ id }) => {
    const numbers = [...library.numbers.of].flatMap(([practice, number]) => (practice.startsWith(`${id}/`) ? [number] : [])).toSorted((a, b) => a - b);
    return { id, title: '', goal: '', minutes: 0, steps: [], numbers };
  }),
);
const START = '/diagnostic/situations/';

test('ten answers, by keyboard alone, lead to a path, and to what is already won', { tag: '@laptop' }, async ({ page }) => {
  const given = plan.situations.map(({ id }, at): readonly [string, Answer] => [id, at < 3 ? 'know' : at < 6 ? 'helped' : 'notYet']);
  await page.goto('/diagnostic/');
  await page.getByRole('link', { name: fr.positioning.situations }).click();
  await expect(page.locator('situation-finder[data-ready]')).toBeAttached();
  await page.getByRole('radio', { name: words.machine.choices.both }).check();
  await page.getByRole('link', { name: words.start, exact: true }).press('Enter');
  for (const [at, { title, scene }] of plan.situations.entries()) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
    await expect(page.getByText(scene)).toBeVisible();
    const answer = given[at]?.[1] ?? 'know';
    await page.getByRole('link', { name: words.answers[answer], exact: true }).filter({ visible: true }).press('Enter');
  }
  await expect(page.getByRole('heading', { level: 2, name: words.result })).toBeFocused();
  const { path, later, known, helped } = proposalOf(plan, new Map(given), 'both');
  const listed = page.getByRole('main').getByRole('listitem').filter({ visible: true });
  const knows = (ids: readonly string[]): readonly string[] => ids.map((id) => plan.situations.find((one) => one.id === id)?.know ?? '');
  await expect(listed).toHaveText([...path.map(titleOf), ...knows(known), ...knows(helped), ...later.map(titleOf)]);
  await expect(page.getByText(words.unsure)).toBeHidden();
  // The link holds the path and nothing else: the page of received paths shows it.
  const { given: keep } = fr.paths;
  const link = await page.getByRole('textbox', { name: keep.link }).inputValue();
  expect(new URL(link).hash.slice(1)).toBe(writePath({ ...noPath, lessons: path }, shelf));
  await expect(page.getByRole('img', { name: keep.code }).locator('path')).toHaveAttribute('d', /M/);
  await page.getByRole('link', { name: keep.open }).click();
  await expect(page).toHaveURL(link);
  for (const id of path) await expect.soft(page.getByRole('main').getByText(titleOf(id)).first()).toBeVisible();
  await page.goBack();
  // Nothing is kept: the page loaded again knows nothing.
  await page.goto(START);
  await page.goto(`${START}#resultat`);
  await page.reload();
  await expect(page.getByText(words.nothing)).toBeVisible();
});

test('who answers « avec de l’aide » everywhere is also shown the trials', { tag: '@phone' }, async ({ page }) => {
  await page.goto(START);
  await page.getByRole('link', { name: words.start, exact: true }).click();
  for (const { title } of plan.situations) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await page.getByRole('link', { name: words.answers.helped, exact: true }).filter({ visible: true }).click();
  }
  await expect(page.getByText(words.unsure)).toBeVisible();
  await page.getByRole('link', { name: words.trials }).click();
  await expect(page.getByRole('link', { name: fr.positioning.start, exact: true })).toBeVisible();
});

test('on paper, each situation is read aloud and ticked, on one A4', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(START);
  await page.getByRole('link', { name: words.paper.link }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.paper.title })).toBeVisible();
  for (const { scene } of plan.situations) await expect.soft(page.getByRole('listitem').filter({ hasText: scene })).toContainText(words.answers.notYet);
  expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});
