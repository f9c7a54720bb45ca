// What the ledger of accessibility asks, and no other test looks at: one page of each shape. Named in src/build/ledger/verdicts.yaml.

import type { Page } from '@playwright/test';
import { expect, test } from '../../support/e2e';
import { fr } from '../../../src/site/messages/fr';
import { notebookSays } from '../../../src/site/messages/fr/notebook-says';
import { focusSeen } from '../../support/focus-seen';
import { bringInks } from '../../support/inks';
import { shapes } from '../../support/pages';
import { practiceOn } from '../../support/practice';
import { sampleOf } from '../../support/sample';
import { firstOfEachApp } from '../../support/seats';

/** What is in the picture of a practice is of the practice, which has tests of its own. */
const APART = '[inert], .device, .world';
/** Where hundreds of rows are alike, the others are drawn as the first. */
const MOST_STOPS = 120;
const { notebook } = fr;

/** Pages on which Tab is really pressed to the end, in a day; the battery presses it on half of the others (battery.spec.ts). */
const pressedToday = new Set(sampleOf(shapes, 12));
/** Pages on which the focus is looked at, at each width. */
const FOCUSED = 10;
/** Apps of whose first exercise it is looked at, at each width. */
const APPS_FOCUSED = 4;
/** Presses between two looks. */
const AT_ONCE = 12;

test('under every word a page lays its own colour, which is not left to the browser', { tag: '@laptop' }, async ({ page }) => {
  test.setTimeout(300_000);
  for (const { path } of shapes) {
    await page.goto(path);
    expect.soft(await wordsOnNothing(page), path).toEqual([]);
  }
});

test('a drawing that says something alone is seen on what it lies on', { tag: '@laptop' }, async ({ page }) => {
  test.setTimeout(300_000);
  for (const { path } of shapes) {
    await page.goto(path);
    expect.soft(await paleDrawings(page), path).toEqual([]);
  }
});

test('whatever can be pressed is reached by Tab, whatever the page', { tag: '@laptop' }, async ({ page }) => {
  test.setTimeout(600_000);
  for (const built of shapes) {
    await page.goto(built.path);
    expect.soft(await neverReached(page, pressedToday.has(built)), built.path).toEqual([]);
  }
});

for (const [width, height] of [
  [1280, 720],
  [360, 640],
] as const) {
  test(`the focus is never behind anything, even in part, and its ring is thick and plain, ${width} pixels wide`, { tag: '@laptop' }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height });
    let stopped = 0;
    const focused = sampleOf(shapes, FOCUSED);
    for (const { path } of focused) {
      await page.goto(path);
      const { stops, covered, faint } = await focusSeen(page, MOST_STOPS);
      expect.soft([...covered, ...faint], path).toEqual([]);
      stopped += stops;
    }
    expect(stopped).toBeGreaterThan(focused.length * 10);
  });
}

for (const [width, height] of [
  [1280, 800],
  [360, 640],
] as const) {
  test(`in an exercise too the ring of the focus is thick and plain, ${width} pixels wide`, { tag: '@laptop' }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height });
    for (const { address } of sampleOf([...new Set(firstOfEachApp)], APPS_FOCUSED)) {
      await page.goto(address);
      await practiceOn(page);
      const { stops, faint } = await focusSeen(page, MOST_STOPS);
      expect.soft(faint, address).toEqual([]);
      expect(stops).toBeGreaterThan(30);
    }
  });
}

test('the phrase that closes a notebook is pasted, never typed again from memory', { tag: '@laptop' }, async ({ context, page }) => {
  const { add, keep, locked } = notebook;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/accompagner/carnet/');
  await page.getByLabel(add.name).fill('Colibri');
  await page.getByRole('button', { name: add.button, exact: true }).click();
  await page.getByText(keep.phrase, { exact: true }).click();
  await page.getByLabel(keep.newPhrase).fill('quatre chats dorment au soleil');
  await page.evaluate(async () => navigator.clipboard.writeText('quatre chats dorment au soleil'));
  await page.getByRole('button', { name: keep.close, exact: true }).click();
  await expect(page.getByRole('status')).toHaveText(notebookSays.closed);
  await page.reload();
  await page.getByLabel(locked.phrase).focus();
  await page.keyboard.press('Control+V');
  await page.getByRole('button', { name: locked.open, exact: true }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Colibri' })).toBeVisible();
});

async function wordsOnNothing(page: Page): Promise<readonly string[]> {
  return page.evaluate((apart) => {
    const alpha = (colour: string): number => Number(/rgba\(.*,\s*([\d.]+)\)$/.exec(colour)?.[1] ?? /\/\s*([\d.]+)\)$/.exec(colour)?.[1] ?? 1);
    const hasGround = (element: Element | null): boolean =>
      element !== null && (alpha(getComputedStyle(element).backgroundColor) === 1 || hasGround(element.parentElement));
    const bears = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(String(node.textContent)));
    return [...document.querySelectorAll('body *')]
      .filter((element) => bears(element) && element.checkVisibility() && element.closest(apart) === null && !hasGround(element))
      .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 60)}`);
  }, APART);
}

async function paleDrawings(page: Page): Promise<readonly string[]> {
  await bringInks(page);
  return page.evaluate((apart) => {
    const { inkOf, groundOf, contrast } = globalThis.inks;
    const speaksAlone = (drawing: Element): boolean => {
      const control = drawing.closest('a, button, label, summary, [role=button]');
      return (
        drawing.getAttribute('role') === 'img' || (control !== null && control.textContent.trim() === '' && !control.matches(':disabled, [aria-disabled=true]'))
      );
    };
    return [...document.querySelectorAll('svg')]
      .filter((drawing) => drawing.checkVisibility() && drawing.closest(apart) === null && speaksAlone(drawing))
      .filter((drawing) => {
        const ground = groundOf(drawing.parentElement);
        const inks = [drawing, ...drawing.querySelectorAll('*')].flatMap((part) => {
          const { fill, stroke } = getComputedStyle(part);
          return [fill, stroke].filter((ink) => ink !== 'none' && ink !== '');
        });
        return inks.length > 0 && Math.max(...inks.map((ink) => contrast(inkOf(ink), ground))) < 3;
      })
      .map((drawing) => (drawing.closest('a, button') ?? drawing).getAttribute('aria-label') ?? drawing.getAttribute('class') ?? 'a drawing');
  }, APART);
}

/** What Tab stopped at since one began to press, and whether it came to the end. */
interface Round {
  readonly stops: Set<string>;
  isOver: boolean;
}

declare global {
  var tabRound: Round;
}

/**
 * Of what is shown and answers, all that Tab does not stop at: what says that it is passed over, and, where Tab is pressed, what it never came to.
 * A set of radio buttons is one stop; a list with its own keys says so.
 */
async function neverReached(page: Page, isPressed: boolean): Promise<readonly string[]> {
  const wanted = await page.evaluate((apart) => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [onclick]'),
    ].filter(
      (element) =>
        element.checkVisibility() && element.closest(apart) === null && !element.matches(':disabled, [role=option], [role=tab], [tabindex="-1"][role=radio]'),
    );
    all.forEach((element, index) => element.setAttribute('data-wanted', String(index)));
    const seen = all.filter(({ tabIndex }) => tabIndex >= 0).map((element) => element.getAttribute('data-wanted') ?? '');
    globalThis.tabRound = { stops: new Set(), isOver: false };
    addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) globalThis.tabRound.stops.add(target.getAttribute('data-wanted') ?? '');
    });
    // After the last one, before the first: the page itself, for the time of a press.
    addEventListener('focusout', () =>
      setTimeout(() => {
        if (document.activeElement === document.body) globalThis.tabRound.isOver = true;
      }),
    );
    return { count: all.length, seen };
  }, APART);
  let stops = wanted.seen;
  if (isPressed) {
    const isOver = async (): Promise<boolean> => page.evaluate(() => globalThis.tabRound.isOver);
    for (let presses = 0; presses < wanted.count * 2 + 20 && !(await isOver()); presses += AT_ONCE)
      for (let press = 0; press < AT_ONCE; press += 1) await page.keyboard.press('Tab');
    stops = await page.evaluate(() => [...globalThis.tabRound.stops]);
  }
  return page.evaluate(
    (reached) =>
      [...document.querySelectorAll('[data-wanted]')]
        .filter((element) => {
          const sameSet = element instanceof HTMLInputElement && element.type === 'radio' ? [...document.getElementsByName(element.name)] : [element];
          // A picture that leads where the words beside it lead is one stop, not two.
          const same =
            element instanceof HTMLAnchorElement && element.tabIndex === -1 ? [...document.links].filter(({ href }) => href === element.href) : sameSet;
          return !same.some((one) => reached.includes(one.getAttribute('data-wanted') ?? '')) && element.checkVisibility();
        })
        .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 60)}`),
    stops,
  );
}
