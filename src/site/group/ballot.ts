// A question asked to a room: the cards received, the hands counted, and nothing that says who answered what once it is closed.

import { CARDS, letters, type Letter } from './cards';
import type { Reading } from './read-cards';

interface Sighting {
  readonly letter: Letter;
  /** The number of the picture. */
  readonly picture: number;
}

export interface Ballot {
  /** How many answers there are to choose from. */
  readonly choices: number;
  /** How many pictures were read. */
  readonly pictures: number;
  /** Cards seen once, which another picture may confirm. */
  readonly seen: ReadonlyMap<number, Sighting>;
  /** The answer of each card, until the ballot is closed. */
  readonly received: ReadonlyMap<number, Letter>;
  /** What was counted otherwise, by choice. */
  readonly byHand: readonly number[];
  readonly isClosed: boolean;
}

/** A card is believed when two pictures say the same; the second must come within so many. */
const WITHIN_PICTURES = 6;

export function newBallot(choices: number): Ballot {
  const count = Math.min(choices, letters.length);
  return { choices: count, pictures: 0, seen: new Map(), received: new Map(), byHand: Array.from({ length: count }, () => 0), isClosed: false };
}

/** What one more picture shows. A person may turn their card as long as the answers are not shown: the last one counts. */
export function withPicture(ballot: Ballot, readings: readonly Reading[]): Ballot {
  if (ballot.isClosed) return ballot;
  const pictures = ballot.pictures + 1;
  const seen = new Map([...ballot.seen].filter(([, { picture }]) => pictures - picture <= WITHIN_PICTURES));
  const received = new Map(ballot.received);
  for (const { card, letter } of readings) {
    if (letters.indexOf(letter) >= ballot.choices || card < 1 || card > CARDS) continue;
    if (seen.get(card)?.letter === letter) received.set(card, letter);
    seen.set(card, { letter, picture: pictures });
  }
  return { ...ballot, pictures, seen, received };
}

/** One more, or one less, counted by the trainer. */
export function withHand(ballot: Ballot, choice: number, by: 1 | -1): Ballot {
  return { ...ballot, byHand: ballot.byHand.map((count, index) => (index === choice ? Math.max(0, count + by) : count)) };
}

/** The answers are shown: from here on only how many, never who. */
export function closed(ballot: Ballot): Ballot {
  return { ...ballot, byHand: [...countsOf(ballot)], received: new Map(), seen: new Map(), isClosed: true };
}

/** How many chose each answer. */
export function countsOf({ byHand, received }: Ballot): readonly number[] {
  const held = [...received.values()];
  return byHand.map((count, index) => count + held.filter((letter) => letter === letters[index]).length);
}
