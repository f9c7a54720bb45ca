import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closed, countsOf, newBallot, withHand, withPicture, type Ballot } from './ballot';
import { letters } from './cards';

const holds = (card: number, letter: (typeof letters)[number]) => ({ card, letter });

function after(...pictures: readonly (readonly ReturnType<typeof holds>[])[]): Ballot {
  return pictures.reduce(withPicture, newBallot(3));
}

test('a card counts once two pictures say the same', () => {
  expect(countsOf(after([holds(4, 'B')]))).toEqual([0, 0, 0]);
  expect(countsOf(after([holds(4, 'B')], [holds(4, 'B')]))).toEqual([0, 1, 0]);
});

test('a card that was hidden for a moment is confirmed when it comes back, not a minute later', () => {
  expect(countsOf(after([holds(4, 'B')], [], [], [holds(4, 'B')]))).toEqual([0, 1, 0]);
  expect(countsOf(after([holds(4, 'B')], [], [], [], [], [], [], [], [holds(4, 'B')]))).toEqual([0, 0, 0]);
});

test('a person who turns their card changes their answer, and is still one person', () => {
  expect(countsOf(after([holds(4, 'B')], [holds(4, 'B')], [holds(4, 'C')], [holds(4, 'C')]))).toEqual([0, 0, 1]);
});

test('a letter that answers nothing is not received', () => {
  expect(countsOf(after([holds(4, 'D')], [holds(4, 'D')]))).toEqual([0, 0, 0]);
});

test('hands are added to cards, and nobody is counted less than never', () => {
  const counted = withHand(withHand(after([holds(1, 'A')], [holds(1, 'A')]), 0, 1), 2, -1);
  expect(countsOf(counted)).toEqual([2, 0, 0]);
});

test('once the answers are shown, only how many is left, and cards are read no more', () => {
  const shown = closed(after([holds(1, 'A'), holds(2, 'C')], [holds(1, 'A'), holds(2, 'C')]));
  expect([...shown.received, ...shown.seen]).toEqual([]);
  expect(countsOf(shown)).toEqual([1, 0, 1]);
  expect(withPicture(shown, [holds(3, 'A')])).toBe(shown);
});

test('whatever the camera reads, a card is one person at most, and nobody counts who was not seen twice', () => {
  const reading = fc.record({ card: fc.integer({ min: -1, max: 45 }), letter: fc.constantFrom(...letters) });
  const pictures = fc.array(fc.uniqueArray(reading, { selector: ({ card }) => card, maxLength: 8 }), { maxLength: 20 });
  fc.assert(
    fc.property(pictures, (all) => {
      const ballot = all.reduce(withPicture, newBallot(4));
      const total = countsOf(ballot).reduce((sum, count) => sum + count, 0);
      expect(total).toBe(ballot.received.size);
      for (const [card, letter] of ballot.received) {
        expect(all.filter((picture) => picture.some((one) => one.card === card && one.letter === letter)).length).toBeGreaterThan(1);
      }
      expect(countsOf(closed(ballot))).toEqual(countsOf(ballot));
    }),
  );
});
