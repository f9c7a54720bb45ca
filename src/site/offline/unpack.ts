// Opens what the build put together (src/build/bundle/pack-pages.ts): pages that mostly say again what other pages said.

import { Tokens, type Answers } from '../../core/packs/tokens';

/** What a pack leans on: the bytes that it may copy, and what was learnt from them. */
export interface Ground {
  readonly text: Uint8Array;
  readonly tokens: Tokens;
}

function noGround(): Ground {
  return { text: new Uint8Array(), tokens: new Tokens() };
}

/** The same ground, with more to copy from. */
export function withMore({ text, tokens }: Ground, more: readonly Uint8Array[]): Ground {
  return { text: joined([text, ...more]), tokens };
}

/** After so many bytes, whoever waits for a page is served first. */
const BREATH = 65_536;

interface Unpacked {
  /** By their address below the site's root. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** For a pack that leans on this one. */
  readonly ground: Ground;
}

/**
 * The files of a pack: four bytes that say how long it is, and the steps that make it. It begins with a line for each file, its address and its bytes, and an
 * empty line. A pack that is not whole gives files that are not what was built: their digest says so.
 */
export async function unpack(pack: Uint8Array<ArrayBuffer>, { text: known, tokens: before }: Ground = noGround()): Promise<Unpacked> {
  const length = new DataView(pack.buffer, pack.byteOffset).getUint32(0);
  const text = joined([known, new Uint8Array(length)]);
  const tokens = before.copy();
  const answers = new Reading(pack);
  let rested = known.length;
  for (let at = rested; at < text.length;) {
    at = tokens.step(answers, text, at);
    if (at - rested < BREATH) continue;
    rested = at;
    await new Promise((go) => setTimeout(go));
  }
  return { files: filesIn(text.subarray(known.length)), ground: { text, tokens } };
}

function filesIn(text: Uint8Array<ArrayBuffer>): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const headEnd = text.findIndex((byte, at) => byte === 10 && text[at + 1] === 10);
  let from = headEnd + 2;
  for (const line of new TextDecoder().decode(text.subarray(0, Math.max(0, headEnd))).split('\n')) {
    const space = line.lastIndexOf(' ');
    const bytes = Number(line.slice(space + 1));
    files.set(line.slice(0, Math.max(0, space)), text.subarray(from, from + bytes));
    from += bytes;
  }
  return files;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Reads the answers back: each one is the half of a range, cut where the chance is, in which the number that was written lies. */
class Reading implements Answers {
  #low = 0;
  #high = 0xffffffff;
  #number = 0;
  /** After the length. */
  #next = 4;

  constructor(readonly bytes: Uint8Array) {
    for (let time = 0; time < 4; time += 1) this.#shift();
  }

  answer(chance: number): number {
    const range = this.#high - this.#low;
    const middle = this.#low + (range >>> 16) * chance + (((range & 65_535) * chance) >>> 16);
    const bit = this.#number <= middle ? 1 : 0;
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    while ((this.#low ^ this.#high) >>> 24 === 0) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
      this.#shift();
    }
    return bit;
  }

  #shift(): void {
    this.#number = ((this.#number << 8) | (this.bytes[this.#next++] ?? 0)) >>> 0;
  }
}
