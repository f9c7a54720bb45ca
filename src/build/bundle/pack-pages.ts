// Pages of one site are much alike: their styles, their frame, the words of the practices. Compressed one by one they hold all that again
// (a compressor looks back 32 kB); here a piece that stands in what is known already is only named. Read by src/site/offline/unpack.ts.

export interface TextFile {
  /** Below the site's root. */
  readonly path: string;
  readonly text: string;
}

/** Shorter, a piece costs more to name than to write again. */
const PIECE = 32;
/** A place out of so many is remembered; a piece is then found from 35 characters on. */
const STRIDE = 4;

/** Where pieces stand in a text. Two that fall on the same number: the later one is remembered. */
class Places {
  readonly #table: Int32Array;

  constructor(
    bits: number,
    readonly shift = 32 - bits,
  ) {
    this.#table = new Int32Array(1 << bits).fill(-1);
  }

  remember(text: string, offset: number): void {
    const prints = printsOf(text);
    for (let at = 0; at < prints.length; at += STRIDE) this.#table[(prints[at] ?? 0) >>> this.shift] = offset + at;
  }

  of(print: number): number {
    return this.#table[print >>> this.shift] ?? -1;
  }
}

/** What every pack may name pieces of. */
export class Base {
  readonly text: string;
  readonly places = new Places(20);

  constructor(files: readonly TextFile[]) {
    this.text = files.map(({ text }) => text).join('');
    this.places.remember(this.text, 0);
  }
}

/** These files as one text. They may name pieces of the base, and of those before them. */
export function packOf(files: readonly TextFile[], base = new Base([])): string {
  const own = new Places(18);
  let known = base.text;
  const heads: string[] = [];
  const fresh: string[] = [];
  for (const { path, text } of files) {
    const { pieces, left } = piecesOf(text, known, [own, base.places]);
    heads.push([path, ...pieces].join(' '));
    fresh.push(left);
    own.remember(text, known.length);
    known += text;
  }
  return `${heads.join('\n')}\n\n${fresh.join('')}`;
}

/** How a text is put together from what is known, and the characters that are new. */
function piecesOf(text: string, known: string, places: readonly Places[]): { readonly pieces: readonly number[]; readonly left: string } {
  const prints = printsOf(text);
  const pieces: number[] = [];
  const left: string[] = [];
  let begun = 0;
  let last = 0;
  for (let at = 0; at < prints.length;) {
    let found = -1;
    let length = 0;
    for (const one of places) {
      const place = one.of(prints[at] ?? 0);
      const same = place < 0 ? 0 : sameFrom(text, at, known, place);
      if (same > length) [found, length] = [place, same];
    }
    if (length < PIECE) {
      at += 1;
      continue;
    }
    let back = 0;
    while (at - back > begun && found - back > 0 && text.charCodeAt(at - back - 1) === known.charCodeAt(found - back - 1)) back += 1;
    pieces.push(at - back - begun, found - back - last, length + back);
    left.push(text.slice(begun, at - back));
    last = found + length;
    at += length;
    begun = at;
  }
  pieces.push(text.length - begun);
  left.push(text.slice(begun));
  return { pieces, left: left.join('') };
}

/** How many characters are the same from here and from there. */
function sameFrom(text: string, at: number, known: string, place: number): number {
  let length = 0;
  while (at + length < text.length && text.charCodeAt(at + length) === known.charCodeAt(place + length)) length += 1;
  return length;
}

/** A number for each piece of the text, from the one before it (Rabin and Karp). */
function printsOf(text: string): Int32Array {
  const FACTOR = 0x01000193;
  const prints = new Int32Array(Math.max(0, text.length - PIECE + 1));
  let highest = 1;
  for (let at = 1; at < PIECE; at += 1) highest = Math.imul(highest, FACTOR);
  let print = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at >= PIECE) print = (print - Math.imul(text.charCodeAt(at - PIECE), highest)) | 0;
    print = (Math.imul(print, FACTOR) + text.charCodeAt(at)) | 0;
    if (at >= PIECE - 1) prints[at - PIECE + 1] = print;
  }
  return prints;
}
