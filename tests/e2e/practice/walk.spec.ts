// Every exercise, with the guide, by keyboard alone: each control is found by its role and its name, the focus is never
// lost, the sentence stands beside the control it speaks of; and each state gone through is looked at: axe with every
// rule, large enough targets, nothing off the side, in light and in strong contrast. One walk for all: they are many.

import { bringAxe } from '../../support/axe';
import { expect, test } from '../../support/e2e';
import { lookOver, outOfSight } from '../../support/look-over';
import { Player, seats, type Seat } from '../../support/player';

/** A way back or two, should the guide ask for them. */
const SPARE_GESTURES = 4;
const GESTURE_MS = 4_000;

/** The longest practice, and the first with each app, are done on both devices; the others on their own. */
const onBoth = new Set<Seat>([
  ...firstOfEach(seats.flatMap((seat) => Object.keys(seat.practice.apps).map((app) => ({ seat, kind: app })))),
  ...seats.filter(({ practice }) => practice.id === 'inscrire-noe'),
]);

// Colours are judged at rest, not on their way to others.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const seat of seats) {
  const { practice } = seat;
  const tag = practice.device === 'telephone' ? '@phone' : '@laptop';
  test(
    `« ${practice.title.fr} » is done by keyboard alone, and nothing stands in anybody’s way`,
    { tag: onBoth.has(seat) ? '@soak' : [tag, '@soak'] },
    async ({ context, page }) => {
      test.setTimeout(30_000 + practice.walkthrough.length * GESTURE_MS);
      await bringAxe(context);
      const player = await Player.at(page, seat, 'guide');
      const most = player.bench.way(player.screen).length + SPARE_GESTURES;
      let isTyped = false;
      for (let gestures = 0; gestures < most; gestures += 1) {
        const gesture = await player.asked();
        if (gesture === undefined) break;
        await expect(player.sentence(player.instruction ?? '')).toBeVisible();
        if (gestures === 0) await player.drawn();
        else await player.keepsFocus();
        expect.soft(await outOfSight(page), `« ${player.instruction ?? ''} »`).toEqual([]);
        if (!isTyped) expect.soft(await lookOver(page), `before: ${gesture.type}`).toEqual([]);
        // A word more in a box changes nothing that these looks look for.
        isTyped = player.bench.rules.typedText(gesture) !== undefined;
        await player.does(gesture);
      }
      await expect(player.done).toBeFocused();
      await expect(player.sentence(practice.done.fr)).toBeVisible();
      expect.soft(await lookOver(page), 'finished').toEqual([]);
    },
  );
}

function firstOfEach(all: readonly { readonly seat: Seat; readonly kind: string }[]): readonly Seat[] {
  return all.filter(({ kind }, index) => all.findIndex((one) => one.kind === kind) === index).map(({ seat }) => seat);
}
