// Every exercise, by keyboard alone, with the guide: each control is found by its role and its name.

import { expect, test } from '../../support/e2e';
import { Player, seats } from '../../support/player';

for (const seat of seats) {
  test(`« ${seat.practice.title.fr} » is done by keyboard alone, as the guide says`, async ({ page }) => {
    const player = await Player.at(page, seat, 'guide');
    for (let gestures = 0; gestures < 20; gestures += 1) {
      const advice = player.bench.advise(player.session);
      if (advice.type !== 'next') break;
      await expect(player.sentence(player.instruction ?? '')).toBeVisible();
      if (gestures > 0) await player.keepsFocus();
      await player.does(advice.gesture);
    }
    await expect(player.done).toBeFocused();
    await expect(player.sentence(seat.practice.done.fr)).toBeVisible();
  });
}
