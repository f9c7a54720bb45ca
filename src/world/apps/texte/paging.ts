// How much of a sheet the lines take. A real word processor measures letters; here a line holds so many of them, and a page so many lines.

import type { Line, Lines } from './state';

/** Letters in a row, by the size of the style. */
const LETTERS: { readonly [S in Line['style']]: number } = { title: 26, part: 40, text: 60, list: 56 };
/** Rows of plain text that a row of this style takes. */
const HEIGHT: { readonly [S in Line['style']]: number } = { title: 2, part: 2, text: 1, list: 1 };
/** Rows of plain text on a page. */
const PAGE_ROWS = 18;

/** The page each line begins on, from 1. */
export function pagesOf(lines: Lines): readonly number[] {
  let rows = 0;
  return lines.map((line) => {
    const before = rows;
    rows += rowsOf(line);
    // A line that does not fit goes whole to the next page, as a word processor keeps a line together.
    if (before % PAGE_ROWS !== 0 && Math.ceil(rows / PAGE_ROWS) > Math.ceil(before / PAGE_ROWS))
      rows = Math.ceil(before / PAGE_ROWS) * PAGE_ROWS + rowsOf(line);
    return Math.floor((rows - 1) / PAGE_ROWS) + 1;
  });
}

export function pageCount(lines: Lines): number {
  return pagesOf(lines).at(-1) ?? 1;
}

function rowsOf({ text, style }: Line): number {
  return Math.max(1, Math.ceil([...text].length / LETTERS[style])) * HEIGHT[style];
}
