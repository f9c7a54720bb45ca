import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noProgress, withFact, type Fact, type Outcome, type Progress } from '../../core/lesson/progress';
import { MOST, readKept, toldOf, writeKept, type CoursePlan } from './told';

const DAY = '2026-11-30';
const plan: CoursePlan = { lesson: 'ecrire', steps: ['lire', 'essayer', 'seul'], doing: ['essayer', 'seul'] };
const done = (outcomes: Readonly<Record<string, Outcome>>): Progress =>
  Object.entries(outcomes)
    .map(([step, outcome]): Fact => ({ lesson: 'ecrire', step, outcome, day: DAY }))
    .reduce(withFact, noProgress);

test('a lesson is done once every step is, and alone when all that one does in it was', () => {
  expect(toldOf(plan, noProgress)).toBe('begun');
  expect(toldOf(plan, done({ essayer: 'alone', seul: 'alone' }))).toBe('begun');
  expect(toldOf(plan, done({ lire: 'seen', essayer: 'guided', seul: 'alone' }))).toBe('with-help');
  expect(toldOf(plan, done({ lire: 'seen', essayer: 'alone', seul: 'alone' }))).toBe('alone');
});

test('what is kept says the steps and how, without a day', () => {
  expect(writeKept(plan, done({ seul: 'alone', lire: 'seen', essayer: 'guided' }))).toBe('declic1 lire=s essayer=g seul=a');
});

const anId = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,20}){0,3}$/);
const someProgress = fc
  .array(
    fc.record({ lesson: fc.constantFrom('ecrire', 'autre'), step: anId, outcome: fc.constantFrom<Outcome>('seen', 'guided', 'alone'), day: fc.constant(DAY) }),
    {
      maxLength: 400,
    },
  )
  .map((facts): Progress => facts.reduce<Progress>(withFact, noProgress));

test('what is kept is short, in ASCII, and gives back what was done in this lesson', () => {
  fc.assert(
    fc.property(someProgress, (progress) => {
      const kept = writeKept(plan, progress);
      expect(kept).toMatch(/^[\x20-\x7e]{1,4096}$/);
      const own = [...progress.facts.values()].filter(({ lesson }) => lesson === 'ecrire');
      const read = readKept(plan, kept, DAY);
      // Of too many, whole ones are left out.
      expect(own).toEqual(expect.arrayContaining([...read]));
      if (kept.length < MOST - 100) expect(read).toHaveLength(own.length);
    }),
    { numRuns: 15 },
  );
});

test('whatever a platform gives back, nothing comes out but steps', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string().map((text) => `declic1 ${text}`),
      ),
      (kept) => {
        expect(readKept(plan, kept, DAY).filter(({ step, day }) => !/^[a-z0-9-]+$/.test(step) || day !== DAY)).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
  expect(readKept(plan, 'declic2 lire=a', DAY)).toEqual([]);
  expect(readKept(plan, 'declic1 lire=a <b>=a lire=z essayer=a=a', DAY)).toHaveLength(1);
});
