// How pages are put small: each next piece is a new byte, or a copy of what came before it, near or far, and each of these answers costs as little
// as it was expected (the idea of LZMA, with the last bytes weighed together as in newer ones). The build writes (pack-pages.ts), the worker reads
// (unpack.ts): both go through these steps, so that they always expect the same.

/** One answer, yes (1) or no (0), and how likely yes was, out of 65,536. A writer keeps `bit` and gives it back; a reader gives what was kept. */
export interface Answers {
  answer(chance: number, bit: number): number;
}

/** A chance (16 bits), and how often it was looked at (4 bits): what was seldom seen learns fast. */
const UNKNOWN = 32_768 << 4;
const MOST = 15;
const PACE = Array.from({ length: MOST + 1 }, (_, times) => Math.floor(16_384 / (times + 1.5)));
/** How much is believed of one byte before, of two, of three, of the byte that a copy would have: the longer, the more, once it was seen. */
const BELIEF = { one: 1, two: 4, three: 8, copied: 4 } as const;

const FAR_BITS = 19;
/** Kinds of the last two steps, three of each: new byte, copy from a new place, copy from a known place. */
const MOODS = 9;
/** The last four distances are remembered. */
const KNOWN = 4;
/** Which copy: from a new place (0), from one of the known (1 to 4), a little beside the last one (5). */
const NEW = 0;
export const BESIDE = 5;
/** No copy is shorter; one from a new place is longer by one. */
export const SHORTEST = 2;

export class Tokens {
  #mood = 0;
  readonly #isCopy = table(MOODS * 256);
  readonly #which = table(MOODS * 8);
  readonly #lengths = table(4 * 512);
  readonly #distances = table(4 * 512);
  readonly #beside = table(512);
  readonly #one = table(1 << 16);
  readonly #two = table(1 << FAR_BITS);
  readonly #three = table(1 << FAR_BITS);
  readonly #copied = table(1 << 17);
  known = [1, 2, 3, 4];

  /** With all that was learnt so far. Who copies a thousand times gives the last copy back. */
  copy(other = new Tokens()): Tokens {
    [other.#mood, other.known] = [0, [1, 2, 3, 4]];
    const its = other.#tables();
    this.#tables().forEach((mine, at) => its[at]?.set(mine));
    return other;
  }

  #tables(): readonly Uint32Array[] {
    return [this.#isCopy, this.#which, this.#lengths, this.#distances, this.#beside, this.#one, this.#two, this.#three, this.#copied];
  }

  /**
   * The next piece of `text`, from `at` on. Returns where it ends. Who writes says how long a copy and from how far back, a `length` of 0 for the byte that
   * stands there already; who reads says nothing.
   */
  step(answers: Answers, text: Uint8Array, at: number, length = 0, distance = 0): number {
    if (this.#bit(answers, this.#isCopy, this.#mood * 256 + byteOf(text, at - 1), length > 0 ? 1 : 0) === 0) {
      text[at] = this.#byte(answers, text, at, byteOf(text, at));
      this.#mood = (this.#mood * 3) % MOODS;
      return at + 1;
    }
    const [lasting, far] = this.#copy(answers, length, distance);
    const end = Math.min(text.length, at + lasting);
    if (far >= lasting) text.copyWithin(at, at - far, end - far);
    else for (let to = at; to < end; to += 1) text[to] = byteOf(text, to - far);
    return end;
  }

  /** Which of the ways a copy from so far back has. */
  wayTo(distance: number): number {
    const known = this.known.indexOf(distance);
    if (known >= 0) return known + 1;
    return Math.abs(distance - (this.known[0] ?? 0)) <= 256 ? BESIDE : NEW;
  }

  #copy(answers: Answers, length: number, distance: number): readonly [length: number, distance: number] {
    const way = this.#tree(answers, this.#which, this.#mood * 8, 3, this.wayTo(distance));
    const isKnown = way >= 1 && way <= KNOWN;
    const least = isKnown ? SHORTEST : SHORTEST + 1;
    const lasting = least + this.#number(answers, this.#lengths, (isKnown ? Math.min(way, 2) : way === NEW ? 0 : 3) * 512, length - least + 1) - 1;
    const [last = 1] = this.known;
    let far: number;
    if (isKnown) far = this.known[way - 1] ?? 1;
    else if (way === BESIDE) {
      const away = distance - last;
      const folded = this.#number(answers, this.#beside, 0, away < 0 ? -2 * away : 2 * away + 1);
      far = last + (folded % 2 === 0 ? -folded / 2 : (folded - 1) / 2);
    } else far = this.#number(answers, this.#distances, Math.min(3, (lasting - least) >> 1) * 512, distance);
    this.known.splice(isKnown ? way - 1 : KNOWN - 1, 1);
    this.known.unshift(far);
    this.#mood = (this.#mood * 3 + (way === NEW ? 1 : 2)) % MOODS;
    return [lasting, far];
  }

  /** A number from 1 on: how many digits it has in base two, then these; the first three are expected, the others hardly. */
  #number(answers: Answers, odds: Uint32Array, from: number, value: number): number {
    const digits = this.#tree(answers, odds, from, 5, value > 0 ? 31 - Math.clz32(value) : 0);
    let number = 1;
    for (let left = digits - 1; left >= 0; left -= 1) {
      const at = left >= digits - 3 ? 32 + digits * 8 + (number & 7) : 288 + digits * 6 + Math.min(left, 5);
      number = (number << 1) | this.#bit(answers, odds, from + at, (value >>> left) & 1);
    }
    return number;
  }

  #tree(answers: Answers, odds: Uint32Array, from: number, bits: number, value: number): number {
    let node = 1;
    for (let left = bits - 1; left >= 0; left -= 1) node = (node << 1) | this.#bit(answers, odds, from + node, (value >>> left) & 1);
    return node - (1 << bits);
  }

  #byte(answers: Answers, text: Uint8Array, at: number, value: number): number {
    const before = byteOf(text, at - 1);
    const two = spread(before | (byteOf(text, at - 2) << 8));
    const three = spread((before | (byteOf(text, at - 2) << 8) | (byteOf(text, at - 3) << 16)) ^ 0x5bd1e995);
    // After a copy, what would have come next in it did not; often its first bits still do.
    const isAfter = this.#mood % 3 > 0;
    const likely = isAfter ? byteOf(text, at - (this.known[0] ?? 1)) : 0;
    let isAlike = true;
    let node = 1;
    for (let left = 7; left >= 0; left -= 1) {
      const beforeAt = before * 256 + node;
      const twoAt = spread(two + node) >>> (32 - FAR_BITS);
      const threeAt = spread(three + node) >>> (32 - FAR_BITS);
      const one = this.#one[beforeAt] ?? UNKNOWN;
      const more = this.#two[twoAt] ?? UNKNOWN;
      const most = this.#three[threeAt] ?? UNKNOWN;
      const ofOne = 1 + (one & 15) * BELIEF.one;
      const ofTwo = (more & 15) * BELIEF.two;
      const ofThree = (most & 15) * BELIEF.three;
      let sum = (one >>> 4) * ofOne + (more >>> 4) * ofTwo + (most >>> 4) * ofThree;
      let all = ofOne + ofTwo + ofThree;
      const likelyAt = isAlike ? likely * 256 + node : 65_536 + beforeAt;
      if (isAfter) {
        const copied = this.#copied[likelyAt] ?? UNKNOWN;
        const belief = 1 + (copied & 15) * BELIEF.copied;
        sum += (copied >>> 4) * belief;
        all += belief;
      }
      const bit = answers.answer(within((sum / all) | 0), (value >>> left) & 1);
      this.#one[beforeAt] = learnt(one, bit);
      this.#two[twoAt] = learnt(more, bit);
      this.#three[threeAt] = learnt(most, bit);
      if (isAfter) this.#copied[likelyAt] = learnt(this.#copied[likelyAt] ?? UNKNOWN, bit);
      isAlike &&= bit === ((likely >>> left) & 1);
      node = (node << 1) | bit;
    }
    return node & 255;
  }

  #bit(answers: Answers, odds: Uint32Array, at: number, wanted: number): number {
    const chance = odds[at] ?? UNKNOWN;
    const bit = answers.answer(within(chance >>> 4), wanted);
    odds[at] = learnt(chance, bit);
    return bit;
  }
}

function table(length: number): Uint32Array {
  return new Uint32Array(length).fill(UNKNOWN);
}

/** Never quite sure: what was impossible could not be written. */
function within(chance: number): number {
  return chance < 32 ? 32 : chance > 65_504 ? 65_504 : chance;
}

function learnt(chance: number, bit: number): number {
  const likely = chance >>> 4;
  const times = chance & 15;
  const nearer = likely + ((((bit === 1 ? 65_535 : 0) - likely) * (PACE[times] ?? 0)) >> 14);
  return (nearer << 4) | (times < MOST ? times + 1 : MOST);
}

function byteOf(text: Uint8Array, at: number): number {
  return text[at] ?? 0;
}

/** Numbers that are near come out far apart. */
function spread(value: number): number {
  const mixed = Math.imul(value, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x7feb352d) >>> 0;
}
