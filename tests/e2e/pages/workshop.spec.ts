// A trainer prepares a session: she chooses, the plan adds up, it stays in the address, and it is printed on two pages and a sheet of names.

import type { Page } from '@playwright/test';
import { writeWish } from '../../../src/core/workshop/address';
import { minutesOf, outlineOf, type Outline } from '../../../src/core/workshop/outline';
import { lengths, planOf, roomFor, type Wish } from '../../../src/core/workshop/plan';
import { remarksOn } from '../../../src/core/workshop/remarks';
import { fr } from '../../../src/site/messages/fr';
import { workshopSays, workshopSheet } from '../../../src/site/messages/fr/workshop-sheet';
import { expect, test } from '../../support/e2e';
import { lessons, library } from '../../support/lessons';

const { prepare, plan, series } = fr.workshop;

const outlines = lessons.map((lesson) => outlineOf(lesson, (practice) => practice));
const time = ({ steps }: Outline): number => minutesOf(steps);
const group = { people: 8, machines: 4 };
const wishFor = (length: Wish['length'], ...chosen: readonly Outline[]): Wish => ({
  ...group,
  length,
  picked: chosen.map(({ id }) => ({ lesson: id, without: [] })),
});
/** The first that this holds for: lessons change, the promise does not. */
function find<T>(all: readonly T[], holds: (one: T) => boolean): T {
  const found = all.find(holds);
  if (found === undefined) throw new Error('No lesson of ours is like this any more.');
  return found;
}
/** Two lessons of one theme: together too long for an hour and a half, but not without the end of the second; and not for two hours. */
const shelf = new Map(outlines.map((outline) => [outline.id, outline]));
const [one, other] = find(
  outlines.flatMap((a) => outlines.map((b) => [a, b] as const)),
  ([a, b]) => {
    if (a === b || themeOf(a) !== themeOf(b) || time(a) > roomFor(60) || time(a) + time(b) > roomFor(120)) return false;
    const wish = wishFor(90, a, b);
    return remarksOn(wish, planOf(wish, shelf), shelf).some((remark) => remark.type === 'too-much' && remark.drop !== undefined);
  },
);

function themeOf({ id }: Outline): string | undefined {
  return lessons.find((lesson) => lesson.id === id)?.plan.theme;
}

const outcome = (page: Page) => page.getByRole('region', { name: plan.title });

/** The minutes of each line of the timetable, but those of a whole lesson, above its steps, and the last, which is their sum. */
async function minutesOn(page: Page): Promise<readonly number[]> {
  const cells = await outcome(page).locator('tbody[data-list="rows"] tr:not([data-kind=lesson]) td:last-child').allInnerTexts();
  return cells.map((text) => Number.parseInt(text, 10));
}

async function expectMinutes(page: Page, length: number): Promise<void> {
  await expect(outcome(page).getByRole('table', { name: plan.timetable }).getByRole('row').last()).toContainText(workshopSheet.short(length));
  expect((await minutesOn(page)).reduce((all, one) => all + one, 0)).toBe(length);
}

test('from the welcome page a trainer chooses two lessons, and the minutes add up', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: fr.welcome.doors.teach.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: fr.workshop.title })).toBeVisible();
  const theme = lessons.find(({ id }) => id === one.id)?.plan.theme ?? 'email';
  await page.getByText(fr.catalogue.themes[theme], { exact: true }).click();
  await page.getByRole('checkbox', { name: one.title }).check();
  await expectMinutes(page, 90);
  await page.getByRole('radio', { name: prepare.minutes(120) }).check();
  await page.getByRole('checkbox', { name: other.title }).check();
  await expectMinutes(page, 120);
  await page.getByRole('button', { name: prepare.see }).click();
  await expect(page.getByRole('heading', { name: plan.title })).toBeFocused();
});

test('too much for the time says what to drop; dropped, it fits, and « back » brings it back', { tag: '@laptop' }, async ({ page, watch }) => {
  await page.goto(`/animer/#${writeWish(wishFor(90, one, other))}`);
  const drop = page.getByRole('link', { name: /^Ou la fin/ });
  await expect(drop).toBeVisible();
  await expectMinutes(page, 90);
  await drop.click();
  await expect(drop).toBeHidden();
  await expectMinutes(page, 90);
  await page.goBack();
  await expect(drop).toBeVisible();
  await page.getByRole('link', { name: workshopSays.remove(other.title) }).click();
  await expect(drop).toBeHidden();
  await expect(page.getByRole('checkbox', { name: other.title })).not.toBeChecked();
  // The choice is in the fragment: no server was told.
  expect(watch.requests.filter((url) => url.includes('personnes='))).toEqual([]);
});

test('nothing chosen, nobody, far too many people, no device: each gets a sentence', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/animer/');
  const [people, machines] = [page.getByRole('spinbutton', { name: prepare.people }), page.getByRole('spinbutton', { name: prepare.machines })];
  await page.getByRole('button', { name: prepare.see }).click();
  await expect(page.getByText(workshopSays.nothing)).toBeVisible();
  await people.fill('0');
  await machines.fill('0');
  await page.getByRole('button', { name: prepare.see }).click();
  await expect(page.getByText(workshopSays.nobody)).toBeVisible();
  await expect(page.getByText(workshopSays.noMachine)).toBeVisible();
  await people.fill('500');
  await page.getByRole('button', { name: prepare.see }).click();
  await expect(page.getByText(workshopSays.tooMany(500, 20))).toBeVisible();
});

test('a plan that was sent opens as it was made, and a broken link as far as it can be read', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`/animer/#${writeWish({ ...wishFor(60, one), people: 5, machines: 2 })}`);
  await expect(page.getByRole('spinbutton', { name: prepare.people })).toHaveValue('5');
  await expect(page.getByRole('checkbox', { name: one.title })).toBeChecked();
  await expectMinutes(page, 60);
  await page.reload();
  await expectMinutes(page, 60);
  await page.goto(`/animer/#lecons=une-lecon-partie.${one.id}~%7&minutes=7`);
  await expect(page.getByText(workshopSays.unknown)).toBeVisible();
  await expectMinutes(page, 90);
});

test(
  'each path is chosen like a session: the time stays, its first lessons make a plan that adds up, and the rest is said',
  { tag: '@laptop' },
  async ({ page }) => {
    await page.goto('/animer/');
    const [ready, chosen] = [page.getByRole('combobox', { name: prepare.ready }), page.getByRole('checkbox', { checked: true })];
    await page.getByRole('radio', { name: prepare.minutes(120) }).check();
    expect(library.paths.length).toBeGreaterThan(5);
    for (const { title, lessons: steps } of library.paths) {
      await ready.selectOption({ label: title });
      await expect(chosen, title).toHaveCount(steps.length);
      await expectMinutes(page, 120);
      const last = outlines.find(({ id }) => id === steps.at(-1));
      await expect(page.getByRole('link', { name: /^Garder pour une autre fois/ }), title).toContainText(last?.title ?? '');
      await expect(ready.getByRole('option', { selected: true })).toHaveText(title);
    }
    // Less time is still that path.
    await page.getByRole('radio', { name: prepare.minutes(60) }).check();
    await expectMinutes(page, 60);
    await expect(ready.getByRole('option', { selected: true })).toHaveText(library.paths.at(-1)?.title ?? '');
  },
);

for (const ready of library.series) {
  test(`each session of « ${ready.title} » adds up, and opens in the plan`, { tag: '@laptop' }, async ({ page }) => {
    await page.goto(`/animer/series/${ready.id}/`);
    for (const [at, { title, length }] of ready.sessions.entries()) {
      const session = page.getByRole('region', { name: series.session(at + 1, title) });
      await expect(session.getByRole('row').last()).toContainText(workshopSheet.short(length));
    }
    await page.getByRole('link', { name: series.inPlan }).first().click();
    await expectMinutes(page, ready.sessions[0]?.length ?? 0);
    await expect(page.getByRole('combobox', { name: prepare.ready }).getByRole('option', { selected: true })).toHaveText(ready.sessions[0]?.title ?? '');
  });
}

test.describe('on paper', () => {
  /** The longest there is: as many steps as a session can hold, and twenty people. */
  const most = (length: Wish['length']): readonly Outline[] => {
    const dense = outlines.toSorted((a, b) => b.steps.length / time(b) - a.steps.length / time(a));
    return dense.reduce<readonly Outline[]>(
      (all, next) => (minutesOf([...all, next].flatMap(({ steps }) => steps)) <= roomFor(length) ? [...all, next] : all),
      [],
    );
  };

  for (const length of lengths) {
    test(`a plan of ${length} minutes is two pages, then the sheet of names`, { tag: '@laptop' }, async ({ page }) => {
      await page.goto(`/animer/#${writeWish({ ...wishFor(length, ...most(length)), people: 20, machines: 3 })}`);
      await expect(outcome(page).getByRole('row').first()).toBeVisible();
      const paper = await page.pdf({ preferCSSPageSize: true });
      expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one ready session is there to print, and the series are one link away', { tag: '@laptop' }, async ({ page }) => {
    await page.goto('/animer/');
    await expect(page.getByText(prepare.without)).toBeVisible();
    await expect(page.getByRole('button', { name: prepare.see })).toBeHidden();
    await expect(page.getByRole('row').filter({ hasText: workshopSheet.parts.arrive.title })).toBeVisible();
    await page.getByRole('link', { name: fr.workshop.ways.series }).click();
    await page.getByRole('link', { name: series.open }).first().click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  });
});
