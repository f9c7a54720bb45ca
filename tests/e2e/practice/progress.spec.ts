// A practice that is done counts for its step, today and tomorrow; where nothing can be kept, it works all the same.

import type { Locator, Page } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { expect, seatOf, test } from '../../support/fixture';
import { words } from '../../support/lessons';
import { Player } from '../../support/player';
import type { Seat } from '../../support/seat';
import { openSteps } from '../../support/steps';

const seat = seatOf('a-samira');

/** Follows the guide, or one's own head, to the end. */
async function doIt(page: Page, mode: 'guide' | 'alone'): Promise<void> {
  const player = await Player.at(page, seat, mode);
  for (const gesture of player.bench.way(player.screen)) await player.does(gesture);
  await expect(player.done).toBeVisible();
}

/** In the list of the steps: this one, done. */
async function beadOf({ lesson, step }: Seat, page: Page): Promise<Locator> {
  const number = lesson.plan.steps.findIndex(({ id }) => id === step) + 1;
  const steps = await openSteps(page);
  return steps.getByRole('link', { name: new RegExp(`^Étape ${number} sur ${lesson.plan.steps.length}.* ${fr.progress.done}$`) });
}

/** Every fact kept in this browser, in any order. */
async function factsKept(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const request = indexedDB.open('declic');
        request.onerror = () => reject(new Error('There is no record.'));
        request.onsuccess = () => {
          const all = request.result.transaction('facts').objectStore('facts').getAll();
          all.onsuccess = () => {
            request.result.close();
            const facts: readonly { lesson: string; step: string; outcome: string }[] = all.result;
            resolve(facts.map(({ lesson, step, outcome }) => `${lesson}/${step} ${outcome}`));
          };
        };
      }),
  );
}

test('a practice done with the guide counts for its step, also after a reload', { tag: '@laptop' }, async ({ page }) => {
  await doIt(page, 'guide');
  await expect(await beadOf(seat, page)).toBeVisible();
  await page.reload();
  await expect(await beadOf(seat, page)).toBeVisible();
  expect(await factsKept(page)).toEqual(['repondre/essayer guided']);
});

test('a practice done alone counts more, and doing it with the guide afterwards takes nothing away', { tag: '@laptop' }, async ({ page }) => {
  await doIt(page, 'alone');
  await expect.poll(() => factsKept(page)).toEqual(['repondre/essayer alone']);
  await page.getByRole('button', { name: fr.practice.guide, exact: true }).click();
  await page.getByRole('button', { name: fr.practice.done.again }).click();
  await doIt(page, 'guide');
  expect(await factsKept(page)).toEqual(['repondre/essayer alone']);
});

test('a practice begun and left counts for nothing', { tag: '@laptop' }, async ({ page }) => {
  const player = await Player.at(page, seat, 'guide');
  for (const gesture of player.bench.way(player.screen).slice(0, -1)) await player.does(gesture);
  await player.drawn();
  await page.reload();
  await expect(player.sentence(fr.practice.resumed)).toBeVisible();
  await expect(await beadOf(seat, page)).toHaveCount(0);
});

test(
  'on a device that is really full, the practice is done to its end, and it is said once that nothing is kept',
  { tag: '@phone' },
  async ({ page, context, baseURL }) => {
    const browser = await context.newCDPSession(page);
    await page.goto('/vie-privee/');
    await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL ?? '').origin, quotaSize: 1 });
    const full = page.getByRole('main').getByText(words(fr.progress.trouble.full));
    await doIt(page, 'guide');
    await expect(full).toHaveCount(1);
    await expect(await beadOf(seat, page)).toBeVisible();
    await page.goto('/lecons/ecrire/', { waitUntil: 'networkidle' });
    await expect(full).toHaveCount(0);
  },
);

test('where not even the memory of the tab is allowed, the practice is done to its end', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('Storage is refused.', 'SecurityError');
        },
      });
    }
  });
  await doIt(page, 'alone');
  await expect(await beadOf(seat, page)).toBeVisible();
});

test('two tabs that finish many steps at the same moment lose none', { tag: '@laptop' }, async ({ page, context }) => {
  const other = await context.newPage();
  const steps = seat.lesson.plan.steps.map(({ id }) => id);
  const half = Math.ceil(steps.length / 2);
  await Promise.all([page, other].map((tab) => tab.goto(seat.address)));
  // What a step tells when it is done, a hundred times from each tab, in no time.
  const finish = (tab: Page, done: readonly string[]): Promise<void> =>
    tab.evaluate(
      ({ lesson, ids }) => {
        for (let time = 0; time < 100; time += 1) {
          for (const step of ids) {
            const outcome = time % 2 === 0 ? 'seen' : 'guided';
            document.dispatchEvent(new CustomEvent('declic:outcome', { detail: { lesson, step, outcome } }));
          }
        }
      },
      { lesson: seat.lesson.id, ids: done },
    );
  await Promise.all([finish(page, steps.slice(0, half)), finish(other, steps.slice(half))]);
  const all = steps.map((step) => `${seat.lesson.id}/${step} guided`).sort();
  await expect.poll(async () => [...(await factsKept(page))].sort()).toEqual(all);
});
