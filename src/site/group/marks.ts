// The marks of the cards, which a camera reads from the other side of a room. Forty of ARUCO_MIP_36h12: any two differ by twelve cells
// at least, however they are turned. They are printed: this list is for life.

/** Rows of six cells one after the other, as a number of 36 bits. The card number 1 has the first. */
export const marks: readonly number[] = [
  0xd2b63a09d, 0x6001134e5, 0x1206fbe72, 0xff8ad6cb4, 0x85da9bc49, 0xb461afe9c, 0x6db51fe13, 0x5248c541f, 0x8f34503, 0x8ea462ece, 0xeac2be76d, 0x1af615c44,
  0xb48a49f27, 0x2e4e1283b, 0x78b1f2fa8, 0x27d34f57e, 0x89222fff1, 0x4c1669406, 0xbf49b3511, 0xdc191cd5d, 0x11d7c3f85, 0x16a130e35, 0xe29f27eff, 0x428d8ae0c,
  0x90d548477, 0x2319cbc93, 0xc3b0c3dfc, 0x424bccc9, 0x2a081d630, 0x762743d96, 0xd0645bf19, 0xf38d7fd60, 0xc6cbf9a10, 0x3c1be7c65, 0x276f75e63, 0x4490a3f63,
  0xda60acd52, 0x3cc68df59, 0xab46f9dae, 0x88d533d78,
];

const MARK_BITS = 36;

/** Cells of a mark on a side, its black border included. */
export const MARK_CELLS = 8;

/** Whether a cell is white, by row then column, from 0; the border is black. */
export function isWhite(card: number, row: number, column: number): boolean {
  const side = MARK_CELLS - 2;
  const isInside = row > 0 && row <= side && column > 0 && column <= side;
  const mark = marks[card - 1];
  if (mark === undefined || !isInside) return false;
  // A number of 36 bits is more than the operators on bits take.
  return mark.toString(2).padStart(MARK_BITS, '0')[(row - 1) * side + column - 1] === '1';
}

/** The black cells of a card, for the `d` of one filled path: one unit a cell, a bar for each run in a row. */
export function markPath(card: number): string {
  const bars: string[] = [];
  for (let row = 0; row < MARK_CELLS; row++) {
    for (let column = 0; column < MARK_CELLS; column++) {
      const start = column;
      while (column < MARK_CELLS && !isWhite(card, row, column)) column++;
      if (column > start) bars.push(`M${start} ${row}h${column - start}v1h-${column - start}z`);
    }
  }
  return bars.join('');
}
