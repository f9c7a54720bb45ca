// The pense-bête: the four gestures of a practice that are worth a place on the fridge.

/** What the choice looks at. A gesture that types has words of its own; the others are presses. */
export interface Candidate {
  /** From 1, as on the sheet. */
  readonly number: number;
  readonly isTyped: boolean;
}

const MOST = 4;

/**
 * The author's own choice, else: the press that opens, the first boxes that are filled in, the last gesture, and what is
 * nearest the middle where there are few boxes. In the order of the sheet.
 */
export function fourGestures(all: readonly Candidate[], chosen: readonly number[] = []): readonly number[] {
  const unknown = chosen.find((number) => !all.some((one) => one.number === number));
  if (unknown !== undefined)
    throw new RangeError(`remember: gesture ${unknown} is not on the sheet, which has ${all.length}. Write numbers from 1 to ${all.length}.`);
  if (chosen.length > 0) return inOrder(chosen.slice(0, MOST));
  const first = all[0]?.number;
  const last = all.at(-1)?.number;
  const between = all.slice(1, -1);
  const boxes = between.filter(({ isTyped }) => isTyped).slice(0, MOST - 2);
  const rest = between.filter((one) => !boxes.includes(one));
  const middle = Array.from({ length: MOST - 2 - boxes.length }, (_, index) => rest[Math.floor(((index + 1) * rest.length) / (MOST - 1 - boxes.length))]);
  const picked = [first, ...boxes.map(({ number }) => number), ...middle.map((one) => one?.number), last];
  return inOrder(picked.filter((number) => number !== undefined));
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}
