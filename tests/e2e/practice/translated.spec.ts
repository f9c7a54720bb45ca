// A page that a browser translates, at every gesture. Beside it, the same practice that nobody translates: word for word,
// they say the same, on screen and in the region that is heard.

import { expect, test } from '../../support/e2e';
import { Player } from '../../support/player';
import { sampleOf } from '../../support/sample';
import type { Seat } from '../../support/seat';
import { seats } from '../../support/seats';
import { translate, translated, wordsOf } from '../../support/translator';

const STAGE = '.stage';
const DEVICE = '[role=group][data-device]';
/** Two pages, each gesture twice. */
const GESTURE_MS = 8_000;
const SPARE_GESTURES = 4;

/** For each app, the shortest practice that has it; and the shortest with two devices. Half of them each day. */
const byLength = [...seats].sort((a, b) => a.practice.walkthrough.length - b.practice.walkthrough.length);
const apps = new Set(byLength.flatMap(({ practice }) => Object.keys(practice.apps)));
const looked = new Set<Seat | undefined>([
  ...[...apps].map((app) => byLength.find(({ practice }) => app in practice.apps)),
  byLength.find(({ practice }) => practice.device === 'ordinateur' && 'telephone' in practice.apps),
]);

for (const seat of sampleOf(
  byLength.filter((one) => looked.has(one)),
  5,
)) {
  test(`« ${seat.practice.title.fr} » is right word for word while the page is translated`, { tag: '@laptop' }, async ({ context, page }) => {
    await goThrough(seat, page, await context.newPage());
  });
}

test('so is a practice that is projected', { tag: '@laptop' }, async ({ context, page }) => {
  const seat = byLength.find(({ isAgain }) => !isAgain);
  if (seat === undefined) throw new Error('There is no practice.');
  const address = `/lecons/${seat.lesson.id}/projection/#${seat.practice.id}`;
  await goThrough({ ...seat, address }, page, await context.newPage());
});

async function goThrough(seat: Seat, page: Player['page'], other: Player['page']): Promise<void> {
  test.setTimeout(60_000 + seat.practice.walkthrough.length * GESTURE_MS);
  const [player, twin] = [await Player.at(page, seat, 'guide'), await Player.at(other, seat, 'guide')];
  const most = player.bench.way(player.screen).length + SPARE_GESTURES;
  for (let gestures = 0; gestures < most; gestures += 1) {
    const gesture = await player.asked();
    await twin.asked();
    if (gesture === undefined) break;
    // Part of a sentence may still be translated: the verb is the same, the button is another.
    await expect.poll(() => wordsOf(page, STAGE)).toContain(player.instruction ?? '');
    await expect.poll(() => wordsOf(page, STAGE), `before: ${gesture.type}`).toBe(await wordsOf(other, STAGE));
    await translate(page);
    await player.does(gesture);
    await twin.does(gesture);
  }
  await expect(player.done).toBeVisible();
  await expect(twin.done).toBeVisible();
  expect(await wordsOf(page, STAGE)).toBe(await wordsOf(other, STAGE));

  await translate(page);
  // A number is written on one line: « 9 h 21 » is the same for who reads it.
  const words = (await translated(page, STAGE)).map(inOneSpace);
  expect(words, 'what Déclic says is translated').toContain(inOneSpace(seat.practice.done.fr));
  const inside = (await translated(page, DEVICE)).filter((text) => text !== 'Ceci est un exercice. Rien n’est envoyé.');
  expect(inside, 'the apps stay French, as the real services are').toEqual([]);
}

function inOneSpace(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
