// Days of the calendar, counted without a clock: a day is `2026-11-21`, and nothing here knows which one it is.

import { isIsoDate, type IsoDate } from '../lesson/progress';

export interface Day {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MONTHS_IN_YEAR = 12;
/** The calendar comes back to the same days every 400 years. */
const YEARS_IN_ERA = 400;
const DAYS_IN_ERA = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

export function partsOf(date: IsoDate): Day {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** @throws RangeError when the year has not four digits: a programmer's mistake. */
export function isoOf({ year, month, day }: Day): IsoDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!isIsoDate(text)) throw new RangeError(`Not a day: ${text}. Give a year of four digits, a month from 1 to 12.`);
  return text;
}

/** How many days this month has, leap years known. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The same day some months later; the last of the month when that month is too short (31 December → 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const count = year * MONTHS_IN_YEAR + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / MONTHS_IN_YEAR), (count % MONTHS_IN_YEAR) + 1];
  return isoOf({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) });
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return isoOf(dayNumbered(numberOf(date) + days));
}

/** Days from one to the other; negative when the other came before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return numberOf(to) - numberOf(from);
}

/**
 * Milliseconds since 1970 at the universal midnight of this day: what `Intl.DateTimeFormat` takes, with the time
 * zone UTC, to write it.
 */
export function instantOf(date: IsoDate): number {
  return numberOf(date) * 86_400_000;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

// Howard Hinnant's « days_from_civil » and « civil_from_days » (https://howardhinnant.github.io/date_algorithms.html):
// years that begin in March put the leap day last.

/** Days since 1 January 1970. */
function numberOf(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / YEARS_IN_ERA);
  const yearOfEra = fromMarch - era * YEARS_IN_ERA;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

function dayNumbered(number: number): Day {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * YEARS_IN_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
