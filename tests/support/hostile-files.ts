// A thousand files that somebody else made, opened as a file of ours: what is not JSON, what is and is forged in each place, what is far too long.
// Read by the tests of each reader, which say what must come of them, and by the bench, which times them (tests/bench/hostile.mjs).

import fc from 'fast-check';

const words = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'https://un-autre-site.example/#1AAABABn4e',
    '__proto__',
    'constructor',
    '\u202e\u0000\ud800',
    'a'.repeat(5_000),
    '1AAABABn4e',
    'abcdef',
    'liens',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const anything = fc.oneof(words, fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown>(null, -1, 1e308, 2 ** 53, true, [], {}));
/** An object that has some of these fields, each with something that does not belong there. */
const forged = (...names: readonly string[]) => fc.record(Object.fromEntries(names.map((name) => [name, anything])), { requiredKeys: [] });

const link = fc.oneof(
  forged('title', 'link', 'declic'),
  fc.record({ title: words, link: fc.constantFrom('1AAABABn4e', '1'.repeat(3_000), 'javascript:alert(1)', '1AAAB/../..', '__proto__') }),
);
const learner = fc.oneof(
  forged('id', 'name', 'turn', 'met', 'facts'),
  fc.record({
    id: fc.constantFrom('abcdef', 'p1234567', '__proto__'),
    name: words,
    turn: fc.constantFrom(1, 0, -1, 1e9),
    met: fc.array(anything, { maxLength: 3 }),
    facts: fc.array(fc.array(anything, { maxLength: 5 }), { maxLength: 4 }),
  }),
);
const envelopes = fc.oneof(
  fc.record({
    declic: fc.constantFrom('liens', 'liens', 'autre'),
    version: fc.constantFrom<unknown>(1, 1, 0, 2, '1', null),
    links: fc.array(link, { maxLength: 8 }),
  }),
  fc.record({ notebook: fc.constantFrom<unknown>(1, 0, 2, '1'), gone: fc.array(anything, { maxLength: 4 }), learners: fc.array(learner, { maxLength: 8 }) }),
  forged('sealed', 'iterations', 'salt', 'iv', 'data'),
  fc.record({ sealed: fc.constant(1), iterations: fc.constantFrom(600_000, 1, 1e12), salt: words, iv: words, data: words }),
  forged('declic', 'version', 'links', 'notebook', 'gone', 'learners', 'schema', 'facts', 'credentialSubject', 'proof'),
);

const text = fc.oneof(
  { weight: 70, arbitrary: envelopes.map((record) => JSON.stringify(record)) },
  { weight: 20, arbitrary: fc.json({ maxDepth: 5 }) },
  { weight: 9, arbitrary: fc.string({ unit: 'binary', maxLength: 2_000 }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        () => '1'.repeat(10_000_000),
        () => '['.repeat(200_000),
        () => '{"declic":"liens","__proto__":{"links":[]},"version":1}',
        () => `{"declic":"liens","version":1,"links":[${'{},'.repeat(100_000)}{}]}`,
        () => `{"notebook":1,"learners":[${'{},'.repeat(100_000)}{}]}`,
        () => `{"notebook":1,${'"__proto__":{"a":1},'.repeat(50_000)}"learners":[]}`,
        () => '<!doctype html><title>Ailleurs</title>',
      )
      .map((make) => make()),
  },
);

/** The same thousand each time. */
export function hostileFiles(): readonly string[] {
  return fc.sample(text, { numRuns: 1000, seed: 1312 });
}
