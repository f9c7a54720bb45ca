import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../core/lesson/progress';
import { permitStanding, remindersOf, type Situation } from './declarations';

const nobody: Situation = { isJobSeeker: false, paysTaxes: false };
const TODAY: IsoDate = '2026-11-30';
const daysOf = (situation: Partial<Situation>) => remindersOf({ ...nobody, ...situation }, TODAY).map(({ kind, day }) => `${day} ${kind}`);

test('who has nothing to declare has no day to remember', () => {
  expect(daysOf({})).toEqual([]);
});

describe('who is registered at France Travail', () => {
  test('is reminded at the end of each month, and once more before the middle of the next', () => {
    expect(daysOf({ isJobSeeker: true }).slice(0, 4)).toEqual(['2026-12-10 job-again', '2026-12-28 job', '2027-01-10 job-again', '2027-01-28 job']);
  });

  test('in February too, on a day when the window is open', () => {
    expect(daysOf({ isJobSeeker: true })).toContain('2027-02-28 job');
  });

  test('for one year, and no day that is past', () => {
    const days = daysOf({ isJobSeeker: true });
    expect(days).toHaveLength(24);
    expect(days.filter((day) => day < TODAY || day > '2027-11-30')).toEqual([]);
  });
});

describe('who declares to the Caf every three months', () => {
  test('is reminded from the month that was said, each third month', () => {
    expect(daysOf({ benefitMonth: 2 })).toEqual(['2027-02-01 benefit', '2027-05-01 benefit', '2027-08-01 benefit', '2027-11-01 benefit']);
  });

  test('this month: today, not a day that is past', () => {
    expect(daysOf({ benefitMonth: 11 })[0]).toBe('2026-11-30 benefit');
  });

  test('a month that comes only next year brings none before it', () => {
    expect(daysOf({ benefitMonth: 9 })).toEqual(['2027-09-01 benefit']);
  });
});

test('the taxes come in spring, twice', () => {
  expect(daysOf({ paysTaxes: true })).toEqual(['2027-04-15 taxes', '2027-05-10 taxes-again']);
});

describe('the end of a residence permit', () => {
  test('gives the first day to ask, the last one, and a week before', () => {
    expect(daysOf({ permitEnd: '2027-09-30' })).toEqual(['2027-06-02 permit-opens', '2027-07-25 permit-soon', '2027-08-01 permit-last']);
  });

  test('is remembered however far it is', () => {
    expect(daysOf({ permitEnd: '2035-01-31' })).toHaveLength(3);
  });

  test.each([
    ['2027-09-30', 'early'],
    ['2027-03-30', 'open'],
    ['2027-01-29', 'open'],
    ['2027-01-28', 'late'],
    ['2026-11-30', 'late'],
    ['2026-11-29', 'ended'],
  ] as const)('on 30 November 2026, an end on %s is « %s »', (end, standing) => {
    expect(permitStanding(end, TODAY)).toBe(standing);
  });
});

test('all together, the days come in their order', () => {
  const days = daysOf({ isJobSeeker: true, benefitMonth: 1, paysTaxes: true, permitEnd: '2027-06-30' });
  expect(days.toSorted((a, b) => a.slice(0, 10).localeCompare(b.slice(0, 10)))).toEqual(days);
});
