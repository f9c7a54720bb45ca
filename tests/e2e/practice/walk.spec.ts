// An exercise of every second lesson, with the guide, by keyboard alone: each control is found by its role and its name, the focus is never
// lost, the sentence stands beside the control it speaks of. Which ones turn with the release (tests/support/sample.ts); every walkthrough is done
// without a browser (tests/content/practices.test.ts), and a soak does them all in one. On all the exercises of the sampled lesson, and on one of
// some apps, each state gone through is looked at too: axe with every rule, large enough targets, nothing off the side, in light and in strong
// contrast. One walk for all: they are many.

import type { Page } from '@playwright/test';
import { bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { lookOver, outOfSight } from '../../support/look-over';
import { Player } from '../../support/player';
import { sampleOf } from '../../support/sample';
import type { Seat } from '../../support/seat';
import { firstOfEachApp, seats, sampledSeats } from '../../support/seats';

/** A way back or two, should the guide ask for them. */
const SPARE_GESTURES = 4;
/** Far more than it takes, on a machine with ten other jobs. */
const GESTURE_MS = 20_000;

/** Waited for, and the others are looked at all the same. */
const comesTrue = expect.configure({ soft: true, timeout: 10_000 });

/** The longest practice. */
const longest = seats.toSorted((one, other) => other.practice.walkthrough.length - one.practice.walkthrough.length).slice(0, 1);

/** Done on both devices; the others on their own. They turn with the release: what is looked at twice is what takes longest. */
const onBoth = new Set<Seat>(sampleOf([...firstOfEachApp, ...longest], 2));

/** Each of their states is looked at. */
const lookedAt = new Set<Seat>([...sampleOf([...firstOfEachApp, ...longest], 2), ...sampledSeats]);

const byLesson = [...Map.groupBy(seats, ({ lesson }) => lesson).values()];

/** The other lessons, and the others of these, come another day. */
const done = new Set<Seat>(sampleOf(byLesson, Math.ceil(byLesson.length / 3)).flatMap((own) => sampleOf(own, 1)));

// Colours are judged at rest, not on their way to others.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const device of ['telephone', 'ordinateur'] as const) {
  const sampled = seats.filter((seat) => [done, onBoth, lookedAt].some((some) => some.has(seat)));
  const here = sampled.filter((seat) => seat.practice.device === device || onBoth.has(seat));
  for (const { id } of new Set(here.map(({ lesson }) => lesson))) {
    const own = here.filter(({ lesson }) => lesson.id === id);
    const [which, tag] = device === 'telephone' ? ['on a telephone', '@phone'] : ['on a computer', '@laptop'];
    test(`the exercises of ${id} ${which} are done by keyboard alone, and nothing stands in anybody’s way`, { tag }, async ({ context, page }) => {
      test.setTimeout(own.reduce((sum, { practice }) => sum + 120_000 + practice.walkthrough.length * GESTURE_MS, 0));
      if (own.some((seat) => lookedAt.has(seat))) await bringAxe(context);
      await page.clock.install();
      // One after another in the same page, as one goes through a lesson: to open it took longer than to do them.
      for (const seat of own) await test.step(`« ${seat.practice.title.fr} » (${seat.address})`, () => isDone(seat, page));
    });
  }
}

async function isDone(seat: Seat, page: Page): Promise<void> {
  const { practice } = seat;
  const isLookedAt = lookedAt.has(seat);
  const player = await Player.next(page, seat, 'guide');
  const most = player.bench.way(player.screen).length + SPARE_GESTURES;
  let isTyped = false;
  for (let gestures = 0; gestures < most; gestures += 1) {
    const gesture = await player.asked();
    if (gesture === undefined) break;
    const where = `${practice.title.fr}, « ${player.instruction ?? ''} »`;
    await expect(player.sentence(player.instruction ?? '')).toBeVisible();
    if (gestures === 0) await player.drawn();
    else await player.keepsFocus();
    // What moves the practice may come only now: it then scrolls to what is asked.
    await comesTrue.poll(() => outOfSight(page, practice), { message: where }).toEqual([]);
    if (isLookedAt && !isTyped) expect.soft(await lookOver(page), `${where}, before: ${gesture.type}`).toEqual([]);
    // A word more in a box changes nothing that these looks look for.
    isTyped = player.bench.rules.typedText(gesture) !== undefined;
    await player.does(gesture);
  }
  await expect(player.done).toBeFocused();
  await expect(player.sentence(practice.done.fr)).toBeVisible();
  if (isLookedAt) expect.soft(await lookOver(page), `${practice.title.fr}, finished`).toEqual([]);
}
