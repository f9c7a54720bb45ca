import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from './check-numbers';
import type { Problem } from './content-error';

const lessons = ['lire', 'ecrire', 'trier'];
const practices = lessons.flatMap((lesson) => ['un', 'deux', 'trois'].map((id) => `${lesson}/${id}`));

interface Given {
  readonly practices: ReadonlyMap<number, string>;
  readonly retired: ReadonlyMap<number, string>;
}

function textOf(given: Given): string {
  const part = (name: string, lines: ReadonlyMap<number, string>): string =>
    lines.size === 0 ? `${name}: {}\n` : `${name}:\n${[...lines].map(([number, name]) => `  ${number}: ${name}\n`).join('')}`;
  return part('practices', given.practices) + part('retired', given.retired);
}

function read(given: Given) {
  const problems: Problem[] = [];
  const numbers = readNumbers({ file: 'content/numeros.yaml', text: textOf(given) }, { lessons, practices }, (problem) => problems.push(problem));
  return { numbers, problems };
}

/** Some exercises have a number, some numbers are retired, none is given twice. */
const someNumbers = fc
  .record({
    numbers: fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 12, maxLength: 12 }),
    given: fc.subarray(practices),
    gone: fc.array(fc.constantFrom(...lessons), { maxLength: 3 }),
  })
  .map(({ numbers, given, gone }): Given => ({
    practices: new Map(given.map((practice, index) => [numbers[index] ?? 0, practice])),
    retired: new Map(gone.map((lesson, index) => [numbers[given.length + index] ?? 0, lesson])),
  }));

test('whatever has a number, one problem for each exercise that has none; what it says to write mends it all, and gives nobody a number that was given before', () => {
  fc.assert(
    fc.property(someNumbers, (given) => {
      const { problems } = read(given);
      expect(problems).toHaveLength(practices.length - given.practices.size);
      const added = problems.map(({ mend }) => /« (?<number>\d+): (?<practice>[^ ]+) »/.exec(mend)?.groups);
      const mended = new Map([...given.practices, ...added.map((line) => [Number(line?.['number']), line?.['practice'] ?? ''] as const)]);
      expect(mended.size).toBe(practices.length);
      expect([...mended.keys()].filter((number) => given.retired.has(number))).toEqual([]);
      const after = read({ ...given, practices: mended });
      expect(after.problems).toEqual([]);
      expect([...after.numbers.of.keys()].sort()).toEqual(practices.toSorted());
      for (const [number, practice] of given.practices) expect(after.numbers.of.get(practice)).toBe(number);
    }),
  );
});
