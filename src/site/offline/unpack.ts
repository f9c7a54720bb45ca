// What many pages hold in common comes once: a pack says of each file which characters are new, and which stand already in what is known.
// Written by the build (src/build/bundle/pack-pages.ts), read by the worker.

/**
 * The files of a pack, by address. Known are the text of the base, then each file of this pack as it comes. A pack that is not whole gives files that
 * are not what was built: their digest says so.
 *
 * A pack is text. A line for each file: its address below the site's root, then how it is put together, three numbers at a time: how many new characters,
 * how far from the end of the piece before the next known piece begins, how many characters it has. What is left at the end is one number: new ones.
 * Then an empty line, and the new characters of all files.
 */
export function unpack(pack: string, base = ''): ReadonlyMap<string, string> {
  const headEnd = pack.indexOf('\n\n');
  let known = base;
  let at = headEnd + 2;
  const fresh = (length = 0): string => pack.slice(at, (at += length));
  return new Map(
    pack
      .slice(0, headEnd)
      .split('\n')
      .map((line) => {
        const [path = '', ...written] = line.split(' ');
        const pieces = written.map(Number);
        const text: string[] = [];
        let from = 0;
        for (let piece = 0; piece < pieces.length; piece += 3) {
          const [length, skipped = 0, copied = 0] = pieces.slice(piece, piece + 3);
          from += skipped;
          text.push(fresh(length), known.slice(from, from + copied));
          from += copied;
        }
        const whole = text.join('');
        known += whole;
        return [path, whole];
      }),
  );
}
