// What somebody receives: a link that says everything, to nobody else.

import type { Page } from '@playwright/test';
import { writePath } from '../../../src/core/path/codec';
import { noPath, spokenPhone, type Path } from '../../../src/core/path/path';
import { shelfOf } from '../../../src/core/path/shelf';
import { shelvedLessons } from '../../../src/site/layouts/path/shelved';
import { fr } from '../../../src/site/messages/fr';
import { pathSays as says } from '../../../src/site/messages/fr/path-says';
import { axeTroubles, bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { sidewaysTroubles, smallTargets } from '../../support/geometry';
import { keep } from '../../support/kept';
import { library } from '../../support/lessons';

const { paths: words } = fr;
const lessons = await shelvedLessons();
const shelf = shelfOf(lessons);
const [ready] = library.paths;
if (ready === undefined) throw new Error('No prepared path.');
const [first = '', second = '', third = ''] = ready.lessons;
const title = (id: string): string => shelf.lessons.get(id)?.title ?? id;
const page_ = '/parcours/mon-parcours/';

/** A lesson that was, when the link was made. */
const before = shelfOf([...lessons, { id: 'une-lecon-partie', title: 'Partie', goal: '', minutes: 5, steps: [], numbers: [4_000] }]);
const samira: Path = {
  ...noPath,
  lessons: [first, 'une-lecon-partie', second, third],
  name: 'Samira <b>Haddad</b>',
  phone: '0639981234',
  place: 'Médiathèque des Tilleuls',
  note: 'À mardi ! <img src=x onerror=alert(1)>',
  voice: 'on',
  comfort: { ...noPath.comfort, textSize: '2', theme: 'dark' },
};
const link = writePath(samira, before);

/** Every step of a lesson, done alone. */
async function done(page: Page, id: string): Promise<void> {
  const facts = (shelf.lessons.get(id)?.steps ?? []).map(
    (step) => [`${id}/${step}`, { epoch: 0, lesson: id, step, outcome: 'alone', day: '2026-11-21' }] as const,
  );
  await page.goto('/vie-privee/');
  await keep(page, { version: 1, meta: {}, facts: Object.fromEntries(facts) });
}

test('the path welcomes, shows what is done and where to go on, calls for help, keeps the settings by one press; a lesson leads back and on', async ({
  page,
  context,
  watch,
}) => {
  await bringAxe(context);
  await done(page, first);
  await page.goto(`${page_}#${link}`);
  await expect(page.getByRole('heading', { level: 1, name: says.welcome(samira.name) })).toBeVisible();
  await expect(page.getByText(samira.note)).toBeVisible();
  await expect(page.getByText(says.lost(1))).toBeVisible();
  const items = page.getByRole('main').getByRole('list').getByRole('listitem');
  await expect(items).toHaveCount(3);
  await expect(items.first()).toContainText(says.done);
  await expect(page.getByRole('link', { name: says.call(spokenPhone(samira.phone)) })).toHaveAttribute('href', 'tel:0639981234');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '2');
  expect(await page.evaluate(() => localStorage.length), 'nothing is kept before one asks').toBe(0);
  expect([...(await axeTroubles(page)), ...(await smallTargets(page)), ...(await sidewaysTroubles(page))]).toEqual([]);
  await page.getByRole('button', { name: words.received.keep }).click();
  await expect(page.getByText(says.kept)).toBeVisible();

  await page.getByRole('link', { name: says.resume(title(second)) }).click();
  await expect(page.getByRole('heading', { level: 1, name: title(second) })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '2');
  // At the end: the lesson after.
  const last = shelf.lessons.get(second)?.steps.at(-1) ?? '';
  await page.goto(`/lecons/${second}/#${last}`);
  await page
    .getByRole('link', { name: title(third), exact: true })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: title(third) })).toBeVisible();
  await page.getByRole('link', { name: says.way.back }).filter({ visible: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: says.welcome(samira.name) })).toBeVisible();
  for (const url of watch.requests) {
    expect(url).not.toContain(link.slice(0, 12));
    expect(new URL(url).search).toBe('');
  }
});

test(
  'a hostile or spoiled link is said kindly, runs nothing, leads nowhere, and the page still opens a good one',
  { tag: '@laptop' },
  async ({ page, baseURL, watch }) => {
    await page.goto(page_);
    await expect(page.getByRole('heading', { level: 1, name: words.received.none.title })).toBeVisible();
    const hostile = [
      link.slice(0, -1),
      `${link.slice(0, 8)}A${link.slice(9)}`,
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      'https://ailleurs.example/',
      '__proto__',
      '1constructor',
      'x'.repeat(500_000),
      '%00%0d%0a',
      '1'.repeat(2_399),
    ];
    await page.evaluate(
      async ({ fragments, said }) => {
        const heading = document.querySelector('h1');
        for (const fragment of fragments) {
          if (heading) heading.textContent = '';
          await new Promise<void>((resolve) => {
            const look = new MutationObserver(() => {
              if (heading?.textContent !== said) return;
              look.disconnect();
              resolve();
            });
            if (heading) look.observe(heading, { childList: true });
            location.hash = fragment;
          });
        }
      },
      { fragments: hostile, said: words.received.spoiled.title },
    );
    await expect(page.getByRole('main').getByRole('link', { name: words.received.catalogue }).filter({ visible: true })).toBeVisible();
    await expect(page.locator('main img, main script')).toHaveCount(0);
    expect(page.url()).toContain(new URL(page_, baseURL).href);
    await page.evaluate(() => (location.hash = '2AAAABBBBcccc'));
    await expect(page.getByRole('heading', { level: 1, name: words.received.newer.title })).toBeVisible();
    await page.evaluate((good) => (location.hash = good), link);
    await expect(page.getByRole('heading', { level: 1, name: says.welcome(samira.name) })).toBeVisible();
    await expect(page.locator('main b, main img')).toHaveCount(0);
    for (const url of watch.requests) expect(url).not.toContain('alert');
  },
);

test('a prepared path shows its lessons in order, and gives itself to somebody', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/parcours/');
  await page.getByRole('link', { name: ready.title }).click();
  await expect(page.getByRole('main').getByRole('list').getByRole('listitem')).toHaveCount(ready.lessons.length);
  await expect(page.getByRole('link', { name: says.begin(title(first)) })).toBeVisible();
  await page.getByRole('link', { name: words.give }).click();
  await expect(page.getByRole('list', { name: fr.accompany.choose.chosen }).getByRole('listitem')).toHaveCount(ready.lessons.length);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a received link says what it needs, and the paper way', { tag: '@laptop' }, async ({ page }) => {
    await page.goto(`${page_}#${link}`);
    await expect(page.getByText(words.received.without)).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: words.received.catalogue }).filter({ visible: true })).toBeVisible();
  });
});
