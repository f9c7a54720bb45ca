// Invented people only: the persona's card is at hand, and real numbers are refused.

import type { BrowserContext, Page } from '@playwright/test';
import type { CompteEvent } from '../../../src/world/apps/compte/schema';
import { fill } from '../../../src/world/practice/speak';
import { fr } from '../../../src/site/messages/fr';
import type { AnyGesture } from '../../support/a-practice';
import { expect, seatOf, test } from '../../support/fixture';
import { heard, listen } from '../../support/heard';
import { Player } from '../../support/player';
import { kept } from '../../support/traces';

const { practice } = fr;
const app = 'webmail';
const start: AnyGesture = { app, type: 'draft-started' };
const body: AnyGesture = { app, type: 'draft-edited', field: 'body', value: '' };
const to: AnyGesture = { app, type: 'draft-edited', field: 'to', value: 'camille.martin@courriel.example' };
const seat = seatOf('demander-une-place');

test('the persona’s e-mail address is copied from her card, and pasted where it is needed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const player = await Player.at(page, seat, 'alone');
  await player.does(start);
  await player.button(fill(practice.card, { name: 'Camille' })).click();
  await player.button(fill(practice.copyLabel, { what: practice.cardEmail })).click();
  await expect(page.getByText(practice.copied)).toBeVisible();
  await page.keyboard.press('Escape');
  await player.reach(player.control(to));
  await page.keyboard.press('Control+V');
  await expect(player.control(to)).toHaveValue('camille.martin@courriel.example');
});

test('where copying is refused, the text is chosen and one is told how', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const player = await Player.at(page, seat, 'alone');
  await player.button(fill(practice.card, { name: 'Camille' })).click();
  await player.button(fill(practice.copyLabel, { what: practice.cardPhone })).click();
  await expect(page.getByText(practice.notCopied)).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe('06 39 98 12 34');
});

const numbers = {
  'a bank card': { typed: '4111 1111 1111 1111', trace: '1111', said: practice.refused['bank-card'] },
  'a social security number': { typed: '1 85 05 78 006 084 91', trace: '084', said: practice.refused['social-security'] },
  // Not the one banks give as an example: that one is Camille's.
  'an account number': { typed: 'GB29 NWBK 6016 1331 9268 19', trace: '6016', said: practice.refused.iban },
};

for (const [name, { typed, trace, said }] of Object.entries(numbers)) {
  test(`${name} that could be real is emptied, explained, and kept nowhere`, { tag: '@phone' }, async ({ page, context }) => {
    const player = await Player.at(page, seat, 'alone');
    await player.does(start);
    await listen(page);
    await player.reach(player.control(body));
    await page.keyboard.type(`Bonjour ${typed}`);
    await expect(player.sentence(said)).toBeVisible();
    await expect(player.control(body)).not.toHaveValue(new RegExp(trace));
    await expect(player.control(body)).toHaveValue(/^Bonjour/);
    await page.keyboard.type(' merci');
    await expect(player.sentence(said)).toBeVisible();
    expect((await heard(page)).filter((one) => one.includes(said.slice(0, 30)))).toHaveLength(1);
    await page.reload();
    await expect(player.control(body)).toHaveValue(/^Bonjour/);
    expect(await everythingKept(page, context)).not.toContain(trace);
  });
}

test(
  'a password that is not the exercise’s stays in its box: it is kept nowhere, then emptied, and one is told why',
  { tag: '@phone' },
  async ({ page, context }) => {
    const secret = 'MonVraiSecret-2020';
    const player = await Player.at(page, seatOf('oubli'), 'alone');
    const login: CompteEvent = { app: 'compte', type: 'answered', field: 'login', value: 'camille.martin@courriel.example' };
    const password: CompteEvent = { app: 'compte', type: 'password-edited', value: '' };
    const send: CompteEvent = { app: 'compte', type: 'page-submitted', page: 'sign-in' };
    await player.does({ app: 'compte', type: 'sign-in-started' });
    await player.does(login);
    await player.reach(player.control(password));
    await page.keyboard.type(secret);
    await expect(player.control(password)).toHaveValue(secret);
    expect(await everythingKept(page, context)).not.toMatch(/vrai|secret/i);
    await player.reach(player.control(send));
    await page.keyboard.press('Enter');
    await expect(player.control(password)).toHaveValue('');
    await expect(page.getByText('N’écrivez jamais votre vrai mot de passe ici.').first()).toBeVisible();
    await page.reload();
    await expect(player.control(password)).toHaveValue('');
    expect(await everythingKept(page, context)).not.toMatch(/vrai|secret/i);
  },
);

/** All that this browser keeps for the site, as one text. */
async function everythingKept(page: Page, context: BrowserContext): Promise<string> {
  return (await kept(page, context)).map(({ text }) => text).join('\n');
}
