// A part of a page comes when it is asked for. In a room whose connection breaks it does not come: the page says so beside what was pressed, and the
// next press tries again.

import type { Page } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { myProgressSay } from '../../../src/site/messages/fr/my-progress';
import { partLost as said } from '../../../src/site/messages/fr/part-lost';
import { expect, test } from '../../support/e2e';
import { lessons } from '../../support/lessons';

const { cut } = myProgressSay;
const [lesson] = lessons;
if (lesson === undefined) throw new Error('No lesson.');

interface Asking {
  readonly name: string;
  readonly at: string;
  /** Asks for the part, once the connection is cut. */
  readonly ask: (page: Page) => Promise<void>;
  /** What is there when it has come. */
  readonly there: (page: Page) => Promise<void>;
}

const askings: readonly Asking[] = [
  {
    name: 'a raised hand',
    at: `/lecons/${lesson.id}/`,
    ask: (page) => page.getByRole('button', { name: fr.skills.help.ask }).click(),
    there: (page) => expect(page.getByRole('dialog', { name: fr.skills.help.raised })).toBeVisible(),
  },
  {
    name: 'a lesson that is looked for in a path',
    at: '/accompagner/',
    ask: (page) => page.getByRole('searchbox', { name: fr.accompany.choose.search }).fill('coffre'),
    there: (page) => expect(page.getByRole('button', { name: /coffre/i }).first()).toBeVisible(),
  },
];

for (const { name, at, ask, there } of askings) {
  test(`${name}: what the connection does not bring is said, and comes when it is back`, async ({ page, context, watch }) => {
    watch.expectTrouble(/Failed to (fetch|load)|ERR_INTERNET_DISCONNECTED/);
    await page.goto(at, { waitUntil: 'networkidle' });
    await context.setOffline(true);
    await ask(page);
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    await context.setOffline(false);
    await ask(page);
    await there(page);
    await expect(page.getByRole('alert').filter({ hasText: said })).toHaveCount(0);
  });
}

test('a path that was given, and what one did: a page whose heart does not come says so, and not that there is nothing', async ({ page, watch }) => {
  watch.expectTrouble(/Failed to (fetch|load)|ERR_FAILED/);
  await page.route(/received-path[^/]*\.js|mes-progres\/lecons\.json/, (route) => route.abort());
  await page.goto('/parcours/mon-parcours/#1');
  const alert = page.getByRole('alert').filter({ hasText: said });
  await expect(alert).toBeVisible();
  await page.goto('/mes-progres/');
  const status = page.getByRole('status').filter({ hasText: cut });
  await expect(status).toBeVisible();
  await expect(page.getByText(fr.myProgress.done.none)).toBeHidden();
  await page.unrouteAll();
  await page.reload();
  await expect(page.getByText(fr.myProgress.done.none)).toBeVisible();
  await expect(status).toHaveCount(0);
});
