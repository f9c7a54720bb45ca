// Days of the calendar, counted without a clock: a day is `2026-11-21`, and nothing here knows which one it is.

import { daysInMonth, isoOf } from '../../core/lesson/calendar';
import type { IsoDate } from '../../core/lesson/progress';
import type { Day } from '../../platform/ports/clock';

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

/** The same day some months later; the last of the month when that month is too short (31 December → 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const count = year * MONTHS_IN_YEAR + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / MONTHS_IN_YEAR), (count % MONTHS_IN_YEAR) + 1];
  return isoOf({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) });
}

/** A few days later, or earlier. */
export function addDays(date: IsoDate, days: number): IsoDate {
  let { year, month, day } = partsOf(date);
  day += days;
  for (; day < 1; day += daysInMonth(year, month)) [year, month] = month === 1 ? [year - 1, MONTHS_IN_YEAR] : [year, month - 1];
  for (; day > daysInMonth(year, month); [year, month] = month === MONTHS_IN_YEAR ? [year + 1, 1] : [year, month + 1]) day -= daysInMonth(year, month);
  return isoOf({ year, month, day });
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

/**
 * Days since 1 January 1970. Howard Hinnant’s « days_from_civil »: years that begin in March put the leap day last
 * (https://howardhinnant.github.io/date_algorithms.html).
 */
function numberOf(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / YEARS_IN_ERA);
  const yearOfEra = fromMarch - era * YEARS_IN_ERA;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}
