// The rights simulator before its judges: the worked cases of OpenFisca's own tests, those of the law for each paper, and ten thousand invented
// households. Whom an aid pays is never discouraged; nothing is ever certain; few questions are enough.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { discouragement, evaluate, type Answers, type Outcome } from '../../src/core/rights/evaluate';
import { wayThrough } from '../../src/core/rights/asking';
import { UNKNOWN, type Rules } from '../../src/core/rights/rules';
import { readLibrary } from '../../src/build/library/library';
import type { Simulator } from '../../src/build/library/check-simulator';

/** A day on which every figure is in its time: the tests say the same each day. */
const DAY = '2026-11-30';

/** The base of the RSA, by the month it begins (OpenFisca): what a household had then, in the money of the file's figures. */
const BASES: readonly (readonly [string, number])[] = [
  ['2009-06', 454.63], ['2010-01', 460.09], ['2011-01', 466.99], ['2012-01', 474.93], ['2013-01', 483.24], ['2014-01', 499.31], ['2014-09', 509.3],
  ['2015-01', 513.88], ['2015-09', 524.16], ['2016-09', 535.17], ['2017-04', 536.78], ['2017-09', 545.48], ['2018-04', 550.93], ['2019-04', 559.74],
  ['2020-04', 564.78], ['2021-04', 565.34], ['2022-04', 575.52], ['2022-07', 598.54], ['2023-04', 607.75], ['2024-04', 635.71], ['2025-04', 646.52],
]; // prettier-ignore

let simulator: Simulator;
let rules: Rules;

beforeAll(async () => {
  const library = await readLibrary();
  if (library.simulator === undefined) throw new Error('content/rights/ is not there.');
  ({ simulator } = library);
  ({ rules } = simulator);
});

test('two hundred and forty worked cases of OpenFisca: whom it pays is never set aside, and is nearly always told to ask', () => {
  const cases = lines('openfisca.csv').map(
    ([rights = '', pays, month = '', file, name, age = '', foyer = '', enfants = '', situation = '', euros = '', others = '']) => {
      const answers = new Map(
        Object.entries({ papiers: 'francais', age, foyer, enfants, situation, ...(euros === '' ? {} : { revenus: bandOf(Number(euros), month) }) }).filter(
          ([, value]) => value !== '',
        ),
      );
      for (const [question, value] of pairs(others)) answers.set(question, value);
      const best = rights
        .split(' ')
        .map((right) => outcomeFor(right, answers))
        .toSorted((one, other) => discouragement(one) - discouragement(other))[0];
      return { name: `${file}, ${name}`, isPaid: pays === 'oui', outcome: best };
    },
  );
  expect(cases.length).toBeGreaterThanOrEqual(200);
  const paid = cases.filter(({ isPaid }) => isPaid);
  expect(paid.filter(({ outcome }) => outcome === 'aside').map(({ name }) => name)).toEqual([]);
  // The law itself asks to look twice: a student above a threshold, an incapacity before the age, pay of several thousand in one month.
  const toCheck = paid.filter(({ outcome }) => outcome === 'check');
  expect(toCheck.length / paid.length, toCheck.map(({ name }) => name).join('\n')).toBeLessThanOrEqual(0.06);
});

test('what the law says of each paper: a refugee, a stateless person, a ten-year card are told what it says', () => {
  const cases = lines('statuses.csv');
  expect(cases.length).toBeGreaterThanOrEqual(40);
  for (const [right = '', expected, answers = '', source = ''] of cases) {
    expect([right, answers, outcomeFor(right, new Map(pairs(answers)))], source).toEqual([right, answers, expected]);
    expect(source).toMatch(/lue?s? le \d+ \p{L}+ 20\d\d/u);
  }
});

test('papers alone never set a right aside', () => {
  fc.assert(
    fc.property(household(), fc.constantFrom(...valuesOf('papiers')), (answers, papers) => {
      const without = evaluate(rules, new Map([...answers, ['papiers', UNKNOWN]]), DAY);
      const withThem = evaluate(rules, new Map([...answers, ['papiers', papers]]), DAY);
      expect(withThem.map(({ outcome }) => outcome === 'aside')).toEqual(without.map(({ outcome }) => outcome === 'aside'));
    }),
  );
});

test('not knowing never makes a result more discouraging', () => {
  fc.assert(
    fc.property(household(), fc.constantFrom(...rules.questions.map(({ id }) => id)), (answers, question) => {
      const before = evaluate(rules, answers, DAY);
      const after = evaluate(rules, new Map([...answers, [question, UNKNOWN]]), DAY);
      after.forEach(({ outcome }, at) => expect(discouragement(outcome)).toBeLessThanOrEqual(discouragement(before[at]?.outcome ?? 'ask')));
    }),
    { numRuns: 2000 },
  );
});

test('less money never makes a result more discouraging, nor do more children, nor a figure that is past its date', () => {
  const money = valuesOf('revenus');
  const counts = valuesOf('enfants');
  fc.assert(
    fc.property(household(), fc.nat(money.length - 2), fc.nat(counts.length - 2), (answers, less, fewer) => {
      const worse = (changed: readonly (readonly [string, string])[], day = DAY): readonly number[] =>
        evaluate(rules, new Map([...answers, ...changed]), day).map(({ outcome }) => discouragement(outcome));
      const is = (one: readonly number[], other: readonly number[]): void => one.forEach((level, at) => expect(level).toBeLessThanOrEqual(other[at] ?? 0));
      is(worse([['revenus', money[less] ?? '']]), worse([['revenus', money[less + 1] ?? '']]));
      is(worse([['enfants', counts[fewer + 1] ?? '']]), worse([['enfants', counts[fewer] ?? '']]));
      is(worse([], '2040-01-01'), worse([]));
    }),
    { numRuns: 2000 },
  );
});

test('of ten thousand invented households, at least ninety-five in a hundred are answered in fewer than twelve questions', () => {
  const counts: number[] = [];
  fc.assert(
    fc.property(household(), (answers) => {
      const { asked, next } = wayThrough(rules, answers, DAY);
      expect(next).toBeUndefined();
      counts.push(asked.length);
    }),
    { numRuns: 10_000 },
  );
  expect(counts.filter((count) => count < 12).length / counts.length).toBeGreaterThanOrEqual(0.95);
  expect(Math.max(...counts)).toBeLessThanOrEqual(rules.questions.length);
});

test('each question asked can still change something: with another answer to it, a condition would be judged otherwise', () => {
  fc.assert(
    fc.property(household(), (given) => {
      const { asked } = wayThrough(rules, given, DAY);
      const sofar = new Map<string, string>();
      for (const question of asked) {
        const results = valuesOf(question).map((value) =>
          JSON.stringify(evaluate(rules, wayThrough(rules, new Map([...sofar, [question, value]]), DAY).answers, DAY)),
        );
        expect(new Set(results).size, question).toBeGreaterThan(1);
        sofar.set(question, given.get(question) ?? UNKNOWN);
      }
    }),
    { numRuns: 100 },
  );
});

test('an answer that one goes back to change takes with it what only the old way asked', () => {
  const family = new Map([
    ['age', '25-61'],
    ['papiers', 'francais'],
    ['foyer', 'couple-enfants'],
    ['enfants', 'deux'],
    ['ecole', 'oui'],
  ]);
  expect(wayThrough(rules, family, DAY).answers.get('enfants')).toBe('deux');
  const alone = wayThrough(rules, new Map([...family, ['foyer', 'seul']]), DAY);
  expect(alone.answers.get('enfants')).toBe('zero');
  expect(alone.asked).not.toContain('ecole');
});

test('no sentence of the simulator promises, gives an amount of aid, or says no', () => {
  const said = simulator.rights.flatMap(({ title, what, ask, where, helper, papers, careful = '', local = '', conditions }) => [
    title, what, ask, where, helper, ...papers, careful, local, ...conditions.flatMap(({ says, change }) => [says, change]),
  ]); // prettier-ignore
  for (const sentence of said)
    expect(sentence).not.toMatch(/\d\s*(€|euros?)|droit à|vous (aurez|recevrez|toucherez)|pas droit|impossible|peu probable|inutile/i);
});

test('every figure says its day, its source and when somebody read it', () => {
  for (const { from, source, read } of Object.values(simulator.figures.figures)) {
    expect(from <= read).toBe(true);
    expect(source.length).toBeGreaterThan(5);
  }
});

function outcomeFor(right: string, answers: Answers): Outcome {
  const found = evaluate(rules, answers, DAY).find((result) => result.right === right);
  if (found === undefined) throw new Error(`No right « ${right} ».`);
  return found.outcome;
}

/** The answer about money of a household that had so much then. */
function bandOf(euros: number, month: string): string {
  const base = BASES.findLast(([from]) => from <= month)?.[1];
  const now = simulator.figures.figures['rsa-base']?.value;
  if (base === undefined || now === undefined) throw new Error(`No base for ${month}.`);
  const today = (euros * now) / base;
  const options = rules.questions.find(({ id }) => id === 'revenus')?.options ?? [];
  return options.find(({ euros: [, below] = [0, 0] }) => today < below)?.value ?? '';
}

/** Anybody: each question has an answer, or none is known. */
function household(): fc.Arbitrary<Map<string, string>> {
  return fc
    .record(Object.fromEntries(rules.questions.map(({ id }) => [id, fc.constantFrom(...valuesOf(id), UNKNOWN)])))
    .map((answers) => new Map(Object.entries(answers)));
}

function valuesOf(question: string): readonly string[] {
  return rules.questions.find(({ id }) => id === question)?.options.map(({ value }) => value) ?? [];
}

function pairs(text: string): readonly (readonly [string, string])[] {
  return text.split(' ').flatMap((pair) => {
    const [question = '', value] = pair.split('=');
    return value === undefined ? [] : [[question, value] as const];
  });
}

function lines(name: string): readonly (readonly string[])[] {
  const text = readFileSync(path.join(import.meta.dirname, 'rights', name), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';'));
}
