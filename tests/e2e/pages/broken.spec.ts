// Half a connection: the page has come, its scripts have not.

import type { Locator } from '@playwright/test';
import type { Gesture } from '../../../src/world/apps/contract';
import { labels } from '../../../src/world/device/labels';
import { openPractice } from '../../../src/world/practice/bench';
import type { Session } from '../../../src/world/practice/session';
import type { AnyGesture } from '../../support/a-practice';
import { expect, seatOf, test } from '../../support/fixture';
import { fr } from '../../../src/site/messages/fr';
import { Player } from '../../support/player';
import { practiceOn, scrollUntil } from '../../support/practice';

/** How long a practice is waited for, and a little more. */
const LONG_MS = 10_000;

test('when the scripts do not come, each step still opens, one at a time, with plain links', async ({ page, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/lecons/ecrire/');
  const step = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(step).toHaveText('J’écris un message à une personne.');
  await page.getByRole('link', { name: 'Commencer' }).click();
  await expect(step).toHaveText('Étape 1 sur 5 : Lire une adresse');
  await page.getByRole('link', { name: 'Étape suivante' }).click();
  await expect(step).toHaveText('Étape 2 sur 5 : Connaître les cases');
});

test('when the scripts do not come, a practice does not wait for ever: its gestures are written', { tag: '@phone' }, async ({ page, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/lecons/ecrire/#essayer');
  await expect(page.getByRole('heading', { name: 'Écrire avec le guide' })).toBeVisible();
  await expect(page.getByText('Les gestes de cet exercice, écrits :').filter({ visible: true })).toBeVisible({ timeout: LONG_MS });
});

test('when only the practice does not come, it says so and what to do', async ({ page, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.route('**/_astro/mount*.js', (route) => route.abort());
  await page.goto('/lecons/ecrire/#essayer');
  await expect(page.getByRole('heading', { name: 'Écrire avec le guide' })).toBeVisible();
  await scrollUntil(page, page.getByRole('alert'));
  await expect(page.getByRole('alert')).toHaveText('L’exercice n’est pas arrivé. Vérifiez la connexion, puis rechargez la page.');
});

const { practice } = fr;
const samira = seatOf('a-samira');
const open: AnyGesture = { app: 'webmail', type: 'message-opened', mailId: 'samira' };
const reply: AnyGesture = { app: 'webmail', type: 'reply-started', kind: 'reply' };
const elsewhere: AnyGesture = { app: 'webmail', type: 'message-opened', mailId: 'livre' };

test('when the connection is back, the practice comes by itself', async ({ page, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.route('**/_astro/mount*.js', (route) => route.abort());
  await page.goto(samira.address);
  await scrollUntil(page, page.getByRole('alert'));
  await expect(page.getByRole('alert')).toHaveText(practice.failed);
  await page.unroute('**/_astro/mount*.js');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await practiceOn(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('what did not come at one gesture is asked for again at the next: the end is there', async ({ page, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.route('**/_astro/later*', (route) => route.abort());
  const player = await Player.at(page, samira, 'alone');
  await player.does(open);
  await player.drawn();
  await page.unroute('**/_astro/later*');
  for (const gesture of samira.practice.walkthrough.slice(1)) await player.does(gesture);
  await expect(player.done).toBeVisible();
});

test('what is done before what moves the practice has come waits for it, and nothing is lost', async ({ page, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.route('**/_astro/engine*.js', (route) => route.abort());
  await page.goto(samira.address);
  const ways = await practiceOn(page);
  const bench = await openPractice(samira.practice);
  const before = bench.start('wide');
  const control = (gesture: Gesture, { state }: Session): Locator => {
    const { role, name } = bench.rules.target(gesture, state);
    return page.getByRole('group', { name: labels.devices.ordinateur }).getByRole(role, { name, exact: true });
  };
  await ways.getByRole('button', { name: practice.alone, exact: true }).click();
  await control(open, before).click();
  await expect(page.getByRole('alert')).toHaveText(practice.failed);
  await page.unroute('**/_astro/engine*.js');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(ways.getByRole('button', { name: practice.alone, exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(control(reply, bench.send(before, open).session)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** A bug of ours, in the middle of the practice: a message from nowhere, off the path. */
const noSender = (text: string): string => text.replace(/("id":"livre","from":\{"name":"[^"]*","email":)"[^"]*"/, '$1null');
/** A bug at the very start. */
const noInbox = (text: string): string => text.replace('"inbox":[', '"inbox":null,"nothing":[');

test('a bug in the middle of a practice is told apart from the connection, once, and one starts again', async ({ page, watch }) => {
  watch.expectTrouble(/TypeError/);
  await page.route('**/a-samira.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: noSender(await response.text()) });
  });
  const player = await Player.at(page, samira, 'guide');
  await player.control(elsewhere).click();
  await expect(page.getByRole('alert')).toContainText(practice.broken);
  await player.button(practice.restart).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(player.control(open)).toBeVisible();
});

test('so is one at the start; what is around goes on', async ({ page, watch }) => {
  watch.expectTrouble(/TypeError/);
  await page.route('**/a-samira.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: noInbox(await response.text()) });
  });
  await page.goto(samira.address);
  await scrollUntil(page, page.getByRole('alert'));
  await expect(page.getByRole('alert')).toContainText(practice.broken);
  await expect(page.getByRole('button', { name: practice.restart })).toBeFocused();
  await page.unroute('**/a-samira.json');
});
