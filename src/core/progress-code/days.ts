// Days as a code counts them: from the first of January 2026. What is before counts as that day; what is after 2070, as the last.

import { daysInMonth, isoOf } from '../lesson/calendar';
import type { IsoDate } from '../lesson/progress';

const FIRST_YEAR = 2026;
const MOST_DAYS = 2 ** 14 - 1;

export function dayNumber(iso: IsoDate): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (year < FIRST_YEAR) return 0;
  let days = day - 1;
  for (let past = FIRST_YEAR; past < Math.min(year, FIRST_YEAR + 50); past += 1) days += daysInYear(past);
  for (let past = 1; past < month; past += 1) days += daysInMonth(year, past);
  return Math.min(MOST_DAYS, days);
}

export function dayOf(number: number): IsoDate {
  let rest = number;
  let year = FIRST_YEAR;
  for (; rest >= daysInYear(year); year += 1) rest -= daysInYear(year);
  let month = 1;
  for (; rest >= daysInMonth(year, month); month += 1) rest -= daysInMonth(year, month);
  return isoOf({ year, month, day: rest + 1 });
}

function daysInYear(year: number): number {
  return 337 + daysInMonth(year, 2);
}
