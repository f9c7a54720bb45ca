// The instruction, what went wrong and the control are on one screen, whatever the screen: from the first moment beside
// the words of the step on a laptop and on the wall; once one has begun, on a phone, on its side, zoomed, in large letters.

import type { WebmailEvent } from '../../../src/world/apps/webmail/schema';
import type { Page } from '@playwright/test';
import { fr } from '../../../src/site/messages/fr';
import { expect, test } from '../../support/e2e';
import { seatOf, test as onSmallSite } from '../../support/fixture';
import { outOfSight } from '../../support/look-over';
import { Player } from '../../support/player';
import { isSoak, sampleOf } from '../../support/sample';
import type { Seat } from '../../support/seat';
import { seats } from '../../support/seats';

/** The longest text that one writes: its example stands in the instruction. */
const [wordiest] = seats.toSorted((one, other) => longestText(other) - longestText(one));

/** The first practice of each app on each device: a few each day, every practice by night; and the one that has most to say. */
const some: readonly Seat[] = isSoak
  ? seats
  : [
      ...new Set([
        ...sampleOf(
          seats.filter((seat, at) => seats.findIndex((one) => kindOf(one) === kindOf(seat)) === at),
          3,
        ),
        ...(wordiest === undefined ? [] : [wordiest]),
      ]),
    ];

/** The smallest screens that are promised: a phone, the same on its side, a laptop at 400 %, letters twice as large. */
const small = [
  { name: 'a small phone', width: 360, height: 640 },
  { name: 'a phone on its side', width: 640, height: 360 },
  { name: 'a laptop zoomed to 400 %', width: 320, height: 256 },
  { name: 'a phone in letters twice as large', width: 360, height: 640, letters: 'twice' },
  { name: 'a laptop in letters twice as large', width: 1280, height: 800, letters: 'twice' },
] as const;

const large = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1366, height: 640 },
  { width: 1920, height: 1080 },
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const face of ['', 'projection/'] as const) {
  test(
    face === ''
      ? 'on a laptop, the instruction and its control are seen together from the first moment, beside the words of the step'
      : 'on the wall too, at the size of an old projector',
    { tag: '@laptop' },
    async ({ page }) => {
      test.setTimeout(30_000 + some.length * 20_000);
      for (const { lesson, step, practice } of some.filter(({ isAgain }) => !isAgain)) {
        for (const size of face === '' ? large : large.slice(0, 1)) {
          await page.setViewportSize(size);
          await page.goto('about:blank');
          await page.goto(`/lecons/${lesson.id}/${face}#${face === '' ? step : practice.id}`);
          const guided = page.getByRole('button', { name: fr.practice.guide, exact: true });
          await expect(guided).toBeInViewport({ ratio: 1 });
          const before = await page.evaluate(() => scrollY);
          if ((await guided.getAttribute('aria-pressed')) !== 'true') await guided.click();
          await expect(page.locator('[data-marked]').first()).toBeAttached();
          const where = `${step}, ${size.width} × ${size.height}`;
          expect.soft(await outOfSight(page, practice), where).toEqual([]);
          expect.soft(await page.evaluate(() => scrollY), `${where}: nothing had to scroll`).toBeLessThanOrEqual(before);
        }
      }
    },
  );
}

for (const seat of some) {
  test(
    `« ${seat.practice.title.fr} »: sentence and control share every small screen, gesture after gesture`,
    { tag: ['@phone', '@soak'] },
    async ({ page }) => {
      const way = seat.practice.walkthrough.length;
      test.setTimeout(30_000 + way * 20_000);
      await page.setViewportSize({ width: 360, height: 640 });
      const player = await Player.at(page, seat, 'guide');
      for (let gestures = 0; gestures < way + 4; gestures += 1) {
        const gesture = await player.asked();
        if (gesture === undefined) break;
        await player.drawn();
        if (gestures > 0)
          for (const screen of small) expect.soft(await seenOn(page, seat, screen), `« ${player.instruction ?? ''} », ${screen.name}`).toEqual([]);
        await page.setViewportSize({ width: 360, height: 640 });
        await player.drawn();
        await player.does(gesture);
      }
      await expect(player.done).toBeVisible();
    },
  );
}

onSmallSite('alone, after a slip, what went wrong and the field to mend share every small screen', { tag: '@phone' }, async ({ page }) => {
  const seat = seatOf('dire-son-retard');
  await page.setViewportSize({ width: 360, height: 640 });
  const player = await Player.at(page, seat, 'alone');
  const app = 'webmail';
  const mistake: readonly WebmailEvent[] = [
    { app, type: 'draft-started' },
    { app, type: 'draft-edited', field: 'to', value: 'claire@' },
    { app, type: 'draft-sent' },
  ];
  await player.tries(mistake);
  await player.drawn();
  await expect(page.locator('.coach__slip')).toBeVisible();
  // At 400 % the explanation alone takes the window: the control comes back with the next press of Tab.
  for (const screen of small.filter(({ height }) => height > 256))
    expect.soft(await seenOn(page, seat, screen, ['.coach__slip', '.stage__device :focus']), screen.name).toEqual([]);
});

type Small = (typeof small)[number];

/** What is out of sight on this screen; the page is then as it was, save its size. */
async function seenOn(page: Page, { practice }: Seat, screen: Small, wanted?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate((isTwice) => {
    const large = new CSSStyleSheet();
    large.replaceSync(isTwice ? ':root { font-size: 200% }' : '');
    document.adoptedStyleSheets = [large];
  }, 'letters' in screen);
  await page.setViewportSize(screen);
  // The device sees that it has another room, draws itself again, and what is in use comes into view.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))));
  await page.evaluate((id) => {
    const own = document.querySelector(`#${id}`);
    (own?.querySelector('[data-marked]') ?? own?.querySelector('.stage__device :focus'))?.scrollIntoView({ block: 'nearest' });
    const panel = own?.querySelector('.stage__panel');
    panel?.scrollTo(0, 0);
    panel?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, practice.id);
  const found = await outOfSight(page, practice, wanted);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return found;
}

function longestText({ practice }: Seat): number {
  return Math.max(0, ...practice.walkthrough.map((gesture) => ('value' in gesture && typeof gesture.value === 'string' ? gesture.value.length : 0)));
}

function kindOf({ practice }: Seat): string {
  return `${Object.keys(practice.apps)[0] ?? ''} ${practice.device}`;
}
