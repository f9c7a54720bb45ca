// Whether a GIF moves, read in its bytes (https://www.w3.org/Graphics/GIF/spec-gif89a.txt).

/** How many pictures it holds, and whether it starts again for ever. */
export function framesOf(bytes: Uint8Array): { readonly frames: number; readonly isEndless: boolean } {
  const at = (index: number): number => bytes[index] ?? 0;
  const tableSize = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  const isGif = String.fromCharCode(...bytes.subarray(0, 3)) === 'GIF';
  let place = 13 + tableSize(at(10));
  let frames = 0;
  let isEndless = false;
  const skipBlocks = (): void => {
    while (place < bytes.length && at(place) !== 0) place += at(place) + 1;
    place += 1;
  };
  while (isGif && place < bytes.length) {
    const kind = at(place);
    if (kind === 0x2c) {
      frames += 1;
      place += 10 + tableSize(at(place + 9)) + 1;
      skipBlocks();
    } else if (kind === 0x21) {
      if (at(place + 1) === 0xff) isEndless = at(place + 16) === 0 && at(place + 17) === 0;
      place += 2;
      skipBlocks();
    } else break;
  }
  return { frames, isEndless };
}
