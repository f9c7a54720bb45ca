import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineSays } from '../messages/fr/tool-deadline';
import { addDays, daysBetween } from './day';
import { deadlineOf, readDay, type Reading, type Written } from './fsl-deadline';

const aDay = fc.integer({ min: 0, max: 150_000 }).map((days) => addDays('1900-01-01', days));

/** What the boxes say, read on 22 November 2026. */
function readOn22November(written: Partial<Written>): Reading {
  return readDay({ day: '5', month: '10', year: '2026', ...written }, { today: '2026-11-22', months: deadlineSays.months });
}

describe('the two months to ask for the help', () => {
  test('a bill of 5 October leaves until 5 December', () => {
    expect(deadlineOf('2026-10-05', '2026-11-22')).toEqual({
      unpaid: '2026-10-05',
      today: '2026-11-22',
      lastDay: '2026-12-05',
      daysLeft: 13,
      standing: 'ahead',
      decidedBy: '2027-01-22',
      warningDay: '2026-11-28',
    });
  });

  test('a bill of 31 December leaves until the last day of February, leap year or not', () => {
    expect(deadlineOf('2026-12-31', '2027-01-02').lastDay).toBe('2027-02-28');
    expect(deadlineOf('2027-12-31', '2028-01-02').lastDay).toBe('2028-02-29');
  });

  test('the last day still counts', () => {
    expect(deadlineOf('2026-09-22', '2026-11-22')).toMatchObject({ daysLeft: 0, standing: 'last-day', warningDay: undefined });
  });

  test('the day after, it is past', () => {
    expect(deadlineOf('2026-09-21', '2026-11-22')).toMatchObject({ daysLeft: -1, standing: 'past', warningDay: undefined });
  });

  test('no reminder is set for a day that is gone', () => {
    expect(deadlineOf('2026-09-29', '2026-11-22')).toMatchObject({ daysLeft: 7, warningDay: undefined });
    expect(deadlineOf('2026-09-30', '2026-11-22')).toMatchObject({ daysLeft: 8, warningDay: '2026-11-23' });
  });

  test('it is always two months: never less than 59 days, never more than 62', () => {
    fc.assert(
      fc.property(aDay, (unpaid) => {
        const { lastDay, daysLeft } = deadlineOf(unpaid, unpaid);
        expect(daysLeft).toBe(daysBetween(unpaid, lastDay));
        expect(daysLeft).toBeGreaterThanOrEqual(59);
        expect(daysLeft).toBeLessThanOrEqual(62);
      }),
    );
  });

  test('a later bill never has an earlier end', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 400 }), (unpaid, later) => {
        const [one, other] = [deadlineOf(unpaid, unpaid), deadlineOf(addDays(unpaid, later), unpaid)];
        expect(daysBetween(one.lastDay, other.lastDay)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('each day that passes is one day less', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -100, max: 100 }), (unpaid, days) => {
        const today = addDays(unpaid, days);
        expect(deadlineOf(unpaid, addDays(today, 1)).daysLeft).toBe(deadlineOf(unpaid, today).daysLeft - 1);
      }),
    );
  });
});

describe('the three boxes', () => {
  test('a day, a month, a year are a date', () => {
    expect(readOn22November({})).toEqual({ date: '2026-10-05' });
    expect(readOn22November({ day: ' 05 ', month: '09' })).toEqual({ date: '2026-09-05' });
  });

  test.each([
    ['octobre', '2026-10-05'],
    ['Févr.', '2026-02-05'],
    ['AOUT', '2026-08-05'],
    ['sept', '2026-09-05'],
  ])('a month may be written with letters: %s', (month, date) => {
    expect(readOn22November({ month })).toEqual({ date });
  });

  test('a name that could be two months is asked again', () => {
    expect(readOn22November({ month: 'jui' })).toEqual({ problem: { type: 'unreadable', boxes: ['month'] } });
  });

  test.each([
    ['1er', '2026-10-01'],
    ['12.', '2026-10-12'],
    ['lundi 12', '2026-10-12'],
    ['۱۲', '2026-10-12'],
  ])('« %s » is a day', (day, date) => {
    expect(readOn22November({ day })).toEqual({ date });
  });

  test.each(['12 mars 2026', '12/03/2026', '١٢/٠٣/٢٠٢٦'])('« %s » pasted in the first box is a date', (day) => {
    expect(readOn22November({ day, month: '', year: '' })).toEqual({ date: '2026-03-12' });
  });

  test('a bill of 1925 is asked about once, then counted', () => {
    expect(readOn22November({ year: '1925' })).toEqual({ problem: { type: 'long-ago', boxes: ['year'], year: 1925 } });
    const around = { today: '2026-11-22' as const, months: deadlineSays.months, confirmedYear: 1925 } as const;
    expect(readDay({ day: '5', month: '10', year: '1925' }, around)).toEqual({ date: '1925-10-05' });
    expect(readDay({ day: '5', month: '10', year: '1926' }, around)).toMatchObject({ problem: { type: 'long-ago', year: 1926 } });
  });

  test('what is missing is named', () => {
    expect(readOn22November({ month: '', year: ' ' })).toEqual({ problem: { type: 'missing', boxes: ['month', 'year'] } });
  });

  test.each([
    ['letters for a day', { day: 'cinq' }, { type: 'unreadable', boxes: ['day'] }],
    ['a 32nd', { day: '32' }, { type: 'unreadable', boxes: ['day'] }],
    ['a day of zero', { day: '0' }, { type: 'unreadable', boxes: ['day'] }],
    ['day and month exchanged', { day: '10', month: '25' }, { type: 'unreadable', boxes: ['month'] }],
    ['a year of two digits', { year: '26' }, { type: 'unreadable', boxes: ['year'] }],
    ['31 September', { day: '31', month: '9' }, { type: 'no-such-day', boxes: ['day'], last: 30 }],
    ['29 February of a usual year', { day: '29', month: '2' }, { type: 'no-such-day', boxes: ['day'], last: 28 }],
    ['tomorrow', { day: '23', month: '11' }, { type: 'to-come', boxes: ['day', 'month', 'year'] }],
    ['next year', { year: '2027' }, { type: 'to-come', boxes: ['year'] }],
  ])('%s is asked again', (_, written, problem) => {
    expect(readOn22November(written)).toEqual({ problem });
  });

  test('a day to come is a date where one asks for the end of something', () => {
    const written = { day: '30', month: 'septembre', year: '2027' };
    const around = { today: '2026-11-22' as const, months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre'] };
    expect(readDay(written, { ...around, expected: 'any' })).toEqual({ date: '2027-09-30' });
    expect(readDay(written, around)).toMatchObject({ problem: { type: 'to-come' } });
  });

  test('today and 29 February of a leap year are dates', () => {
    expect(readOn22November({ day: '22', month: '11' })).toEqual({ date: '2026-11-22' });
    expect(readOn22November({ day: '29', month: '2', year: '2024' })).toEqual({ date: '2024-02-29' });
  });

  test('whatever is written gives a date that is real and not to come, or says where to look', () => {
    const anything = fc.oneof(fc.string({ maxLength: 6 }), fc.integer({ min: 0, max: 3000 }).map(String));
    fc.assert(
      fc.property(anything, anything, anything, (day, month, year) => {
        const reading = readOn22November({ day, month, year });
        if ('problem' in reading) expect(reading.problem.boxes.length).toBeGreaterThan(0);
        else {
          expect(new Date(reading.date).toISOString().slice(0, 10)).toBe(reading.date);
          expect(daysBetween(reading.date, '2026-11-22')).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
