// The cards one holds up to answer: each has a number, from 1, and a mark (marks.ts).

/** How many cards there are. */
export const CARDS = 40;

/** The side of the card that is up is the answer: A when the card is held straight, then clockwise round the card. */
export const letters = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof letters)[number];
