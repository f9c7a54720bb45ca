// How far a typed word is from another one.

/** How many letters to change, add, take away or swap with the next; nothing when more than `most`. */
export function distanceOf(one: string, other: string, most: number): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return undefined;
    before = last;
    last = now;
  }
  const distance = last[other.length] ?? 0;
  return distance > most ? undefined : distance;
}

/** Which letters a word has, one bit each: to leave out most words without counting. */
export function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

/** A changed letter takes one away and brings one: no more than two bits differ for each mistake. */
export function mayBeNear(one: number, other: number, most: number): boolean {
  let left = one ^ other;
  for (let bits = 2 * most; bits > 0 && left !== 0; bits -= 1) left &= left - 1;
  return left === 0;
}
