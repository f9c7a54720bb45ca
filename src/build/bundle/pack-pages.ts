// Pages of one site are much alike: their styles, their frame, their drawn screens, the words of the practices. Compressed one by one they hold all
// that again, and a compressor of today's browsers looks back 32 kB; here one looks back as far as there is. Read by src/site/offline/unpack.ts.

import { BESIDE, SHORTEST, Tokens, type Answers } from '../../core/packs/tokens';

export interface PackedFile {
  /** Below the site's root. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** How many earlier places with the same four bytes are looked at. */
const DEPTH = 16;
/** About what a byte costs that is not copied, in bits, and what a copy costs by its way: what is gained decides. */
const OF_BYTE = 3.2;
const OF_WAY = { last: 3.5, known: 6, beside: 16, far: 12 } as const;
/** So long, a copy is taken without looking further; inside it, one place in so many is remembered. */
const LONG = 64;
const STRIDE = 16;
const HASH_BITS = 18;
/** The longer hash reads so many bytes ahead. */
const AHEAD = 12;

/** What packs lean on, as who reads them has it, and where its pieces stand. */
export class Ground {
  readonly #text: Uint8Array;
  readonly #tokens: Tokens;
  readonly #places: Places;
  /** Where its packs are made, one after the other: to lay out all of the ground anew took longer than to write most of them. */
  #desk: Desk | undefined;

  private constructor({ text, tokens, places }: Desk) {
    [this.#text, this.#tokens, this.#places] = [text, tokens, places];
  }

  static none(): Ground {
    return new Ground({ text: new Uint8Array(), tokens: new Tokens(), places: new Places(0) });
  }

  /** These files as one pack, which may also copy from what lies `beside` the ground. */
  pack(files: readonly PackedFile[], beside: readonly Uint8Array[] = []): Buffer<ArrayBuffer> {
    return this.#pack(freshOf(files), beside).pack;
  }

  /** The same, and the ground that it makes for others. */
  grow(files: readonly PackedFile[]): { readonly pack: Buffer<ArrayBuffer>; readonly ground: Ground } {
    const { pack, desk } = this.#pack(freshOf(files), []);
    this.#desk = undefined;
    return { pack, ground: new Ground(desk) };
  }

  #pack(fresh: Uint8Array, beside: readonly Uint8Array[]): { readonly pack: Buffer<ArrayBuffer>; readonly desk: Desk } {
    const from = beside.reduce((all, { length }) => all + length, this.#text.length);
    const desk = this.#deskOf(from + fresh.length);
    let end = this.#text.length;
    for (const one of [...beside, fresh]) {
      desk.text.set(one, end);
      end += one.length;
    }
    desk.places.rememberTo(desk.text.subarray(0, from), from);
    const answers = new Writing();
    write(desk.text, from, { ...desk, answers });
    const length = Buffer.alloc(4);
    length.writeUInt32BE(fresh.length);
    return { pack: Buffer.concat([length, answers.end()]), desk };
  }

  /** The ground as it is, and room behind it for a text of this length in all. */
  #deskOf(length: number): Desk {
    const last = this.#desk;
    const isWide = last !== undefined && last.places.room >= length;
    const room = isWide ? last.places.room : Math.max(length, this.#text.length * 2);
    const buffer = isWide ? last.text.buffer : new ArrayBuffer(room);
    const text = new Uint8Array(buffer, 0, length);
    if (!isWide) text.set(this.#text);
    const places = this.#places.copy(isWide ? last.places : new Places(room));
    this.#desk = { text, places, tokens: this.#tokens.copy(last?.tokens) };
    return this.#desk;
  }
}

/** What is written on to make a pack. */
interface Desk {
  readonly text: Uint8Array;
  readonly tokens: Tokens;
  readonly places: Places;
}

/** The files one after the other, after their names and lengths. */
function freshOf(files: readonly PackedFile[]): Buffer {
  const head = `${files.map(({ path, content }) => `${path} ${content.length}`).join('\n')}\n\n`;
  return Buffer.concat([Buffer.from(head), ...files.map(({ content }) => content)]);
}

interface Copy {
  readonly length: number;
  readonly distance: number;
  /** In bits. */
  readonly gain: number;
}

const NOTHING: Copy = { length: 0, distance: 0, gain: 0 };

function write(text: Uint8Array, from: number, { tokens, places, answers }: { tokens: Tokens; places: Places; answers: Answers }): void {
  let ahead: Copy | undefined;
  for (let at = from; at < text.length;) {
    places.rememberTo(text, at);
    let copy = ahead ?? best(text, at, tokens, places);
    ahead = undefined;
    if (copy.length > 0 && copy.length < LONG) {
      places.rememberTo(text, at + 1);
      // A byte later there may be a better one.
      const next = best(text, at + 1, tokens, places);
      if (next.gain > copy.gain + OF_BYTE / 2) [copy, ahead] = [NOTHING, next];
    }
    if (copy.length > LONG) places.skim(text, at, at + copy.length);
    at = tokens.step(answers, text, at, copy.length, copy.distance);
  }
  places.rememberTo(text, text.length);
}

/** The copy that gains most here, if any gains. */
function best(text: Uint8Array, at: number, tokens: Tokens, places: Places): Copy {
  let found = NOTHING;
  for (const distance of tokens.known) found = better(found, text, at, distance, tokens);
  if (found.length > LONG * 4 || at + AHEAD > text.length) return found;
  let place = places.far(text, at);
  for (let time = 0; place >= 0 && time <= DEPTH && found.length <= LONG * 4; time += 1) {
    found = better(found, text, at, at - place, tokens);
    place = time === 0 ? places.near(text, at) : places.before(place);
  }
  return found;
}

function better(found: Copy, text: Uint8Array, at: number, distance: number, tokens: Tokens): Copy {
  // What does not even go as far is not looked at.
  if (distance < 1 || distance > at || text[at - distance + found.length] !== text[at + found.length]) return found;
  const length = sameFrom(text, at, at - distance);
  if (length < SHORTEST) return found;
  const way = tokens.wayTo(distance);
  if (length === SHORTEST && (way === 0 || way === BESIDE)) return found;
  const cost = way === 1 ? OF_WAY.last : way === BESIDE ? OF_WAY.beside : way === 0 ? OF_WAY.far + Math.log2(distance) : OF_WAY.known;
  const gain = length * OF_BYTE - cost;
  return gain > found.gain ? { length, distance, gain } : found;
}

function sameFrom(text: Uint8Array, at: number, place: number): number {
  let length = 0;
  while (at + length < text.length && text[at + length] === text[place + length]) length += 1;
  return length;
}

/** Where pieces stand in a text: the last place of twelve bytes, and chains of the places of four. */
class Places {
  #done = 0;
  readonly #four = new Int32Array(1 << HASH_BITS).fill(-1);
  readonly #twelve = new Int32Array(1 << HASH_BITS).fill(-1);
  readonly #before: Int32Array;
  /** Of whom this was a copy: their chains are there already, and what was added stands behind them. */
  #copied: Places | undefined;

  /** @param room how long a text may be. */
  constructor(readonly room: number) {
    this.#before = new Int32Array(room);
  }

  /** These places in a wider room: that of the last copy, given back. */
  copy(other: Places): Places {
    other.#done = this.#done;
    other.#four.set(this.#four);
    other.#twelve.set(this.#twelve);
    if (other.#copied !== this) other.#before.set(this.#before.subarray(0, this.#done));
    other.#copied = this;
    return other;
  }

  rememberTo(text: Uint8Array, end: number): void {
    for (const last = Math.min(end, text.length - AHEAD); this.#done < last; this.#done += 1) this.#remember(text, this.#done);
  }

  /** A long copy stands where it was copied from already: here and there is enough. */
  skim(text: Uint8Array, from: number, end: number): void {
    const last = Math.min(end - STRIDE, text.length - AHEAD);
    this.rememberTo(text, from + STRIDE);
    for (; this.#done < last; this.#done += STRIDE) this.#remember(text, this.#done);
  }

  /** The last place of these twelve bytes, or less than nothing; then that of these four, and the one before it. */
  far(text: Uint8Array, at: number): number {
    return this.#twelve[hashOf(text, at, AHEAD)] ?? -1;
  }

  near(text: Uint8Array, at: number): number {
    return this.#four[hashOf(text, at, 4)] ?? -1;
  }

  before(place: number): number {
    return this.#before[place] ?? -1;
  }

  #remember(text: Uint8Array, at: number): void {
    const four = hashOf(text, at, 4);
    this.#before[at] = this.#four[four] ?? -1;
    this.#four[four] = at;
    this.#twelve[hashOf(text, at, AHEAD)] = at;
  }
}

function hashOf(text: Uint8Array, at: number, length: number): number {
  let hash = 0;
  for (let from = at; from < at + length; from += 4) {
    hash ^= (text[from] ?? 0) | ((text[from + 1] ?? 0) << 8) | ((text[from + 2] ?? 0) << 16) | ((text[from + 3] ?? 0) << 24);
    hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  }
  return hash >>> (32 - HASH_BITS);
}

/** Writes answers as one long number: each one leaves a part of a range, as wide as it was likely. */
class Writing implements Answers {
  #low = 0;
  #high = 0xffffffff;
  readonly #bytes: number[] = [];

  answer(chance: number, bit: number): number {
    const range = this.#high - this.#low;
    const middle = this.#low + (range >>> 16) * chance + (((range & 65_535) * chance) >>> 16);
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    while ((this.#low ^ this.#high) >>> 24 === 0) {
      this.#bytes.push(this.#high >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
    }
    return bit;
  }

  /** A number inside what is left of the range: what follows is read as zeros. */
  end(): Buffer {
    return Buffer.from([...this.#bytes, this.#high >>> 24, 0]);
  }
}
