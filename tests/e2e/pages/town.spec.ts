// Who is who in the exercises: found where a person looks for it, and true.

import { fr } from '../../../src/site/messages/fr';
import { expect, test } from '../../support/e2e';
import { library } from '../../support/lessons';
import { Player } from '../../support/player';
import { seats } from '../../support/seats';

const { town } = library;

test('from an exercise, one finds who the people are, and comes back where one was', { tag: '@laptop' }, async ({ page }) => {
  const [seat] = seats;
  if (seat === undefined) throw new Error('There is no practice.');
  const player = await Player.at(page, seat, 'guide');
  const [first] = player.bench.practice.walkthrough;
  if (first === undefined) throw new Error('There is no first gesture.');
  await player.does(first);
  await player.button(fr.practice.card.replace('{name}', seat.practice.persona.firstName)).click();
  await page.getByRole('link', { name: fr.town.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: fr.town.title })).toBeVisible();
  await page.goBack();
  await expect(player.sentence(fr.practice.resumed)).toBeVisible();
});

test('each person, each place and each look-alike is told, with the one address', { tag: '@phone' }, async ({ page }) => {
  if (town === undefined) throw new Error('There is no town.');
  await page.goto('/a-propos/');
  await page.getByRole('link', { name: fr.town.title }).click();
  for (const { name, email } of [...town.people, ...town.places, ...town.lookalikes]) {
    await expect.soft(page.getByRole('main').getByText(name, { exact: true }).first(), name).toBeVisible();
    await expect.soft(page.getByText(email, { exact: true }), email).toBeVisible();
  }
});
