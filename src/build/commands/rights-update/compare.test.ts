import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { figuresSchema } from '../../library/simulator-schema';
import { compareFigures, written } from './compare';

const text = `# Une remarque.
graceMonths: 12
figures:
  base: { value: 600, unit: mois, from: 2026-04-01, every: 12, at: rsa.base, source: "Un décret", read: 2026-04-10 }
ages: []
ceilings: {}
`;
const file = figuresSchema.parse(parse(text));
const theirs = (values: Readonly<Record<string, number | null>>): object => ({
  rsa: { base: { values: Object.fromEntries(Object.entries(values).map(([from, value]) => [from, { value }])) } },
});
const kindOf = (parameters: object, today = '2026-11-30'): string | undefined => compareFigures(file, parameters, today)[0]?.kind;

test('a figure is newer, older, another for the same day, or the same', () => {
  expect(kindOf(theirs({ '2025-04-01': 590, '2026-10-01': 610 }))).toBe('newer');
  expect(kindOf(theirs({ '2025-04-01': 590 }))).toBe('older');
  expect(kindOf(theirs({ '2026-04-01': 601 }))).toBe('other');
  expect(kindOf(theirs({ '2026-04-01': 600 }))).toBe('same');
});

test('a value to come does not count yet; one that ended, or that has another name, is lost', () => {
  expect(kindOf(theirs({ '2026-04-01': 600, '2027-04-01': 620 }))).toBe('same');
  expect(kindOf(theirs({ '2025-04-01': 590, '2026-10-01': null }))).toBe('lost');
  expect(kindOf({ rsa: {} })).toBe('lost');
});

test('a figure past its date for which nothing newer is there is said', () => {
  expect(kindOf(theirs({ '2025-04-01': 590 }), '2027-04-01')).toBe('past');
});

test('what is newer is written with its day and its source; nothing else of the file changes', () => {
  const newer = compareFigures(file, theirs({ '2026-10-01': 610 }), '2026-11-30');
  expect(written(text, newer, { source: 'OpenFisca', read: '2026-11-30' })).toBe(
    text
      .replace('600', '610')
      .replace('from: 2026-04-01', 'from: 2026-10-01')
      .replace('Un décret', 'OpenFisca')
      .replace('read: 2026-04-10', 'read: 2026-11-30'),
  );
});
