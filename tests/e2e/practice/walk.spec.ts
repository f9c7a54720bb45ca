// Every exercise, with the guide, by keyboard alone: each control is found by its role and its name, the focus is never
// lost, the sentence stands beside the control it speaks of. On the exercises of today's lessons (tests/support/sample.ts), and
// on one of each app, each state gone through is looked at too: axe with every rule, large enough targets, nothing off the
// side, in light and in strong contrast. One walk for all: they are many.

import { bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { lookOver, outOfSight } from '../../support/look-over';
import { Player } from '../../support/player';
import { ofToday } from '../../support/sample';
import type { Seat } from '../../support/seat';
import { firstOfEachApp, seats, seatsOfToday } from '../../support/seats';

/** A way back or two, should the guide ask for them. */
const SPARE_GESTURES = 4;
/** Far more than it takes, on a machine with ten other jobs. */
const GESTURE_MS = 20_000;

/** The longest practice. */
const longest = seats.toSorted((one, other) => other.practice.walkthrough.length - one.practice.walkthrough.length).slice(0, 1);

/** Done on both devices; the others on their own. They turn with the day: what is looked at twice is what takes longest. */
const onBoth = new Set<Seat>(ofToday([...firstOfEachApp, ...longest], 3));

/** Each of their states is looked at. */
const lookedAt = new Set<Seat>([...firstOfEachApp, ...longest, ...seatsOfToday]);

// Colours are judged at rest, not on their way to others.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const seat of seats) {
  const { practice, address } = seat;
  const tag = practice.device === 'telephone' ? '@phone' : '@laptop';
  test(
    `« ${practice.title.fr} » (${address}) is done by keyboard alone, and nothing stands in anybody’s way`,
    { tag: onBoth.has(seat) ? [] : [tag] },
    async ({ context, page }) => {
      test.setTimeout(120_000 + practice.walkthrough.length * GESTURE_MS);
      await bringAxe(context);
      const isLookedAt = lookedAt.has(seat);
      const player = await Player.at(page, seat, 'guide');
      const most = player.bench.way(player.screen).length + SPARE_GESTURES;
      let isTyped = false;
      for (let gestures = 0; gestures < most; gestures += 1) {
        const gesture = await player.asked();
        if (gesture === undefined) break;
        await expect(player.sentence(player.instruction ?? '')).toBeVisible();
        if (gestures === 0) await player.drawn();
        else await player.keepsFocus();
        expect.soft(await outOfSight(page, practice), `« ${player.instruction ?? ''} »`).toEqual([]);
        if (isLookedAt && !isTyped) expect.soft(await lookOver(page), `before: ${gesture.type}`).toEqual([]);
        // A word more in a box changes nothing that these looks look for.
        isTyped = player.bench.rules.typedText(gesture) !== undefined;
        await player.does(gesture);
      }
      await expect(player.done).toBeFocused();
      await expect(player.sentence(practice.done.fr)).toBeVisible();
      if (isLookedAt) expect.soft(await lookOver(page), 'finished').toEqual([]);
    },
  );
}
