// A part of a page comes when it is asked for. In a room whose connection breaks it does not come: the page says so beside what was pressed, and the
// next press tries again.

import type { Page } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { expect, test } from '../../support/e2e';
import { lessons } from '../../support/lessons';

const said = fr.layout.partLost;
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

for (const [name, at, lost] of [
  ['what one did', '/mes-progres/', '**/mes-progres/lecons.json'],
  ['a path that was given', '/parcours/mon-parcours/#1', '**/received-path*.js'],
] as const) {
  test(`${name}: a page whose heart does not come says so, and not that there is nothing`, async ({ page, watch }) => {
    watch.expectTrouble(/Failed to (fetch|load)|ERR_FAILED/);
    let asked = 0;
    await page.route(lost, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto(at);
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    expect(asked).toBeGreaterThan(0);
    if (at === '/mes-progres/') await expect(page.getByText(fr.myProgress.done.none)).toBeHidden();
    await page.unroute(lost);
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.getByRole('alert').filter({ hasText: said })).toHaveCount(0);
  });
}
