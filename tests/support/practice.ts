// What a person does with a practice on a page, whatever the practice is about.

import { expect, type Locator, type Page } from '@playwright/test';
import { fr } from '../../src/site/messages/fr';
import { labels } from '../../src/world/device/labels';
import type { Practice } from '../../src/world/practice/practice';

/** How long one look at a waking practice lasts, before it is scrolled to again. */
const A_TRY_MS = 2000;

/** The practice of the step on screen, or this one of two, awake: its machine is there. Returns its three ways. */
export async function practiceOn(page: Page, practice?: Pick<Practice, 'id'>): Promise<Locator> {
  const place = practice === undefined ? page : page.locator(`#${practice.id}`);
  const machines = Object.values(labels.devices).map((name) => place.getByRole('group', { name, exact: true }));
  const machine = machines.reduce((one, other) => one.or(other)).filter({ visible: true });
  await scrollUntil(page, machine.first());
  return place.getByRole('group', { name: fr.practice.modes }).filter({ visible: true });
}

/**
 * Scrolls to the practice on screen until it shows this. Again while it sleeps: the practice above it, as it wakes, may push it
 * out of sight, and so may the page as it goes to its step.
 */
export async function scrollUntil(page: Page, shown: Locator): Promise<void> {
  await expect(async () => {
    const there = await scrollToPractice(page);
    await expect(shown, `What stands there: ${there}`).toBeVisible({ timeout: A_TRY_MS });
  }).toPass();
}

/** Opens « Encore un exercice ». The practice above it gives its place up; as it wakes, it leaves the press where it was. */
export async function openAgain(page: Page, practice: Pick<Practice, 'title'>): Promise<void> {
  const fold = page.locator('details').filter({ has: page.locator('summary', { hasText: practice.title.fr }), visible: true });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
  await expect(fold).toHaveAttribute('open');
}

/**
 * A practice wakes when it comes on screen. In one go in the page: what is scrolled to is replaced as it wakes. Returns the beginning of
 * what is seen there, for who reads that it never woke.
 */
async function scrollToPractice(page: Page): Promise<string> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll('practice-player > *')].filter((player) => player.checkVisibility());
    for (const player of seen) player.scrollIntoView();
    return seen.map(({ textContent }) => textContent.slice(0, 80)).join(' | ') || 'nothing';
  });
}

/** Goes to the end of the practice on screen by asking for help at each gesture. */
export async function beHelpedToTheEnd(page: Page): Promise<void> {
  await practiceOn(page);
  const done = page.getByRole('heading', { name: fr.practice.done.title });
  const help = page.getByRole('button', { name: fr.practice.help, exact: true });
  const doForMe = page.getByRole('button', { name: fr.practice.doForMe });
  for (let gesture = 0; gesture < 50; gesture += 1) {
    await expect(done.or(help).or(doForMe).first()).toBeVisible();
    if (await done.isVisible()) return;
    if (await help.isVisible()) await help.click();
    await doForMe.click();
  }
  throw new Error('After 50 gestures the practice is not done.');
}
