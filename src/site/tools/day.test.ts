import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, isIsoDate } from '../../core/lesson/calendar';
import type { IsoDate } from '../../core/lesson/progress';
import { addDays, addMonths, daysBetween, instantOf, partsOf } from './day';

/** Any real day of four centuries, made by the machine's own calendar. */
const aDay = fc.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2299, 11, 31) / 86_400_000 }).map((number) => dayOf(number * 86_400_000));

function dayOf(instant: number): IsoDate {
  const text = new Date(instant).toISOString().slice(0, 10);
  if (!isIsoDate(text)) throw new RangeError(text);
  return text;
}

describe('days are counted as the machine’s own calendar counts them', () => {
  test('adding days', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -1000, max: 1000 }), (day, days) => {
        expect(addDays(day, days)).toBe(dayOf(Date.parse(day) + days * 86_400_000));
      }),
    );
  });

  test('the days between two days', () => {
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        expect(daysBetween(one, other)).toBe((Date.parse(other) - Date.parse(one)) / 86_400_000);
      }),
    );
  });

  test('the instant given to the writer of dates', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(instantOf(day)).toBe(Date.parse(day));
      }),
    );
  });
});

describe('some months later', () => {
  test.each([
    ['2026-03-05', '2026-05-05'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2027-12-30', '2028-02-29'],
    ['2026-12-28', '2027-02-28'],
    ['2026-07-31', '2026-09-30'],
    ['2026-06-30', '2026-08-30'],
    ['2026-11-30', '2027-01-30'],
    ['2099-12-31', '2100-02-28'],
    ['1999-12-31', '2000-02-29'],
  ] as const)('two months after %s is %s', (from, to) => {
    expect(addMonths(from, 2)).toBe(to);
  });

  test('it is the same day, or the last one of a month too short for it', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 40 }), (from, months) => {
        const [start, end] = [partsOf(from), partsOf(addMonths(from, months))];
        expect((end.year - start.year) * 12 + end.month - start.month).toBe(months);
        expect(end.day).toBe(Math.min(start.day, daysInMonth(end.year, end.month)));
      }),
    );
  });
});
