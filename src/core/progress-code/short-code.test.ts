import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixed, unmixed } from './mixed';
import { MOST, pictureNumbers, readPictureNumbers, readWordNumbers, wordNumbers, type Read, type ShortCode } from './short-code';

/** SOAK=1 takes ten thousand; each day takes some of them. */
const RUNS = process.env['SOAK'] ? 10_000 : 1000;

const someCode: fc.Arbitrary<ShortCode> = fc.record({
  path: fc.integer({ min: 0, max: MOST.path }),
  lesson: fc.integer({ min: 0, max: MOST.lesson }),
  step: fc.integer({ min: 0, max: MOST.step }),
  done: fc.integer({ min: 0, max: MOST.done }),
  settings: fc.integer({ min: 0, max: MOST.settings }),
});

/** What of a code is written: of a lesson beyond the 255th, ten lessons done, not twelve. */
const told = (code: ShortCode): ShortCode => (code.lesson > 255 ? { ...code, done: code.done % 1024 } : code);

const ways = [
  { name: 'words', size: 512, write: wordNumbers, read: readWordNumbers, kept: told },
  { name: 'pictures', size: 64, write: pictureNumbers, read: readPictureNumbers, kept: (code: ShortCode) => ({ ...told(code), settings: 0 }) },
];

describe.each(ways)('in $name', ({ name, size, write, read, kept }) => {
  const length = name === 'words' ? 6 : 7;
  const place = fc.integer({ min: 0, max: length - 1 });
  const change = fc.integer({ min: 1, max: size - 1 });

  test('codes come back equal', () => {
    fc.assert(
      fc.property(someCode, (code) => {
        const symbols = write(code);
        expect(symbols).toHaveLength(length);
        expect(read(symbols)).toEqual({ kind: 'read', code: kept(code), symbols });
      }),
      { numRuns: RUNS },
    );
  });

  test('one wrong symbol, anywhere, is never taken for right, and the right code is what is proposed', () => {
    fc.assert(
      fc.property(someCode, place, change, (code, at, by) => {
        const symbols = write(code);
        const wrong = symbols.with(at, (symbols[at] ?? 0) ^ by);
        expect(read(wrong)).toEqual({ kind: 'one-wrong', code: kept(code), symbols, place: at });
      }),
      { numRuns: RUNS },
    );
  });

  test('two wrong symbols are never taken for right', () => {
    fc.assert(
      fc.property(someCode, place, place, change, change, (code, one, other, by, byOther) => {
        fc.pre(one !== other);
        const symbols = write(code);
        const wrong = symbols.with(one, (symbols[one] ?? 0) ^ by).with(other, (symbols[other] ?? 0) ^ byOther);
        expect(read(wrong).kind).not.toBe('read');
      }),
      { numRuns: RUNS },
    );
  });

  test('two symbols that changed places are never taken for right, nor mended as one wrong symbol', () => {
    fc.assert(
      fc.property(someCode, place, place, (code, one, other) => {
        const symbols = write(code);
        const [a = 0, b = 0] = [symbols[one], symbols[other]];
        fc.pre(a !== b);
        const found = read(symbols.with(one, b).with(other, a));
        expect(found.kind === 'swapped' && found.ways.map((way) => way.symbols)).toContainEqual(symbols);
      }),
      { numRuns: RUNS },
    );
  });

  test('what is not a code is refused, whatever it is', () => {
    const symbols = fc.array(fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN)), { maxLength: 12 });
    fc.assert(fc.property(symbols, (any) => ['read', 'one-wrong', 'swapped', 'newer', 'wrong'].includes(read(any).kind)));
    expect(read([])).toEqual({ kind: 'wrong' });
    expect(read(new Array<number>(length).fill(size))).toEqual({ kind: 'wrong' });
  });
});

test('30 bits are mixed and brought back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 30 - 1 }), (bits) => {
      const there = mixed(bits);
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThan(2 ** 30);
      expect(unmixed(there)).toBe(bits);
    }),
    { numRuns: RUNS },
  );
});

test('a number that has no place in the code is a programmer’s mistake', () => {
  expect(() => wordNumbers({ path: 16, lesson: 0, step: 0, done: 0, settings: 0 })).toThrow(RangeError);
});

test('codes written in November 2026 are read for ever', () => {
  const code: ShortCode = { path: 2, lesson: 31, step: 3, done: 0b1011, settings: 9 };
  expect(wordNumbers(code)).toEqual([126, 31, 284, 6, 402, 233]);
  expect(pictureNumbers(code)).toEqual([48, 31, 35, 32, 6, 34, 8]);
});

test('the last lesson of the first version and the first of the next are told apart, to the last step and path', () => {
  for (const lesson of [1, 255, 256, MOST.lesson]) {
    const code: ShortCode = { path: MOST.path, lesson, step: MOST.step, done: 0b10_0000_0001, settings: 5 };
    const symbols = wordNumbers(code);
    expect(readWordNumbers(symbols)).toEqual({ kind: 'read', code, symbols });
  }
});

/** Of random pairs of mistakes, how many would be proposed as one: they are asked about, and this says how often it is to be said no. */
test('two mistakes look like one in less than two codes in a hundred in words, twelve in pictures', () => {
  const share = (way: (typeof ways)[number]): number => {
    const sample = fc.sample(fc.tuple(someCode, fc.integer({ min: 1, max: way.size - 1 }), fc.integer({ min: 1, max: way.size - 1 })), {
      numRuns: 4000,
      seed: 12,
    });
    const found = sample.map(([code, by, byOther]): Read => {
      const symbols = way.write(code);
      return way.read(symbols.with(0, (symbols[0] ?? 0) ^ by).with(3, (symbols[3] ?? 0) ^ byOther));
    });
    return found.filter(({ kind }) => kind === 'one-wrong').length / sample.length;
  };
  const [words, pictures] = ways.map(share);
  expect(words).toBeLessThan(0.02);
  expect(pictures).toBeLessThan(0.12);
});
