import { expect, test } from 'vitest';
import { roomPicture, someHeld } from '../../../tests/support/card-picture';
import { isSoak } from '../../../tests/support/sample';
import { CARDS, letters } from './cards';
import { cardReader, type Reading } from './read-cards';

const FULL_HD = { width: 1920, height: 1080 };
const said = ({ card, letter }: Reading): string => `${card}${letter}`;

test('twenty-eight cards in one picture, turned, leaning and blurred: one is missed at most, and nobody is invented, over a hundred pictures', () => {
  const read = cardReader();
  // A hundred take two minutes: each day has its three, and a soak has them all. Marks of 34 pixels: a card of the sheet at five metres.
  const pictures = isSoak ? 100 : 3;
  const first = Number(process.env['SEED']) * (isSoak ? 0 : 1);
  for (let seed = first; seed < first + pictures; seed++) {
    const held = someHeld(28, seed);
    const seen = read(roomPicture({ ...FULL_HD, held, side: [34, 64], seed })).map(said);
    expect(
      seen.filter((one) => !held.map(said).includes(one)),
      `invented or misread in picture ${seed}`,
    ).toEqual([]);
    expect(held.map(said).filter((one) => !seen.includes(one)).length, `missed in picture ${seed}`).toBeLessThanOrEqual(1);
  }
});

test('those of the first row and those of the last are read in the same picture', () => {
  const read = cardReader();
  for (const seed of [1, 2]) {
    const held = someHeld(8, seed);
    expect(
      read(roomPicture({ ...FULL_HD, held, side: [34, 260], seed }))
        .map(said)
        .toSorted(),
    ).toEqual(held.map(said).toSorted());
  }
});

test('a room without a card has no answer', () => {
  expect(cardReader()(roomPicture({ width: 1280, height: 720, held: [], side: [40, 60], seed: 7 }))).toEqual([]);
});

test('every card is read, on each of its four sides', () => {
  const read = cardReader();
  const all = Array.from({ length: CARDS }, (_, index) => index + 1);
  for (const [turn, letter] of letters.entries()) {
    const held = all.map((card) => ({ card, letter }));
    const seen = read(roomPicture({ ...FULL_HD, held, side: [70, 80], seed: turn }));
    expect(seen.map(said).toSorted()).toEqual(held.map(said).toSorted());
  }
});

test('the same number held by two people is nobody’s answer', () => {
  const held = [
    { card: 3, letter: 'A' },
    { card: 3, letter: 'B' },
    { card: 9, letter: 'C' },
  ] as const;
  expect(cardReader()(roomPicture({ width: 1280, height: 720, held, side: [80, 90], seed: 1 }))).toEqual([{ card: 9, letter: 'C' }]);
});
