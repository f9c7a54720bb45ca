// Which days exist. One place: progress keeps days, the tools count them, the forms read them.

import type { IsoDate } from './progress';

/** How many days this month has, leap years known. `month` is from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether this is a day of the calendar, written 2026-11-21. */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @throws RangeError when the calendar has no such day: a programmer's mistake. */
export function isoOf({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): IsoDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!isIsoDate(text)) throw new RangeError(`Not a day: ${text}. Give a day of the calendar, with a year of four digits.`);
  return text;
}
