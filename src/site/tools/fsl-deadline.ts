// When to ask for the help that keeps the line open, at the latest. Two months after the unpaid bill is a landmark, from
// the studies of the law's first years: article L. 115-3 of the code de l'action sociale et des familles sets no such
// day, and each FSL has its own. The page says « repère », and never that it is too late. The two months that the social
// services have to decide are in the law.

import { daysInMonth, isoOf } from '../../core/lesson/calendar';
import type { IsoDate } from '../../core/lesson/progress';
import { typedDate } from '../../core/typed/date';
import { addDays, addMonths, daysBetween, partsOf } from './day';

/** Months to ask for the help, after the unpaid bill: a landmark. */
const MONTHS_TO_ASK = 2;
/** Months to decide, after the demand. */
const MONTHS_TO_DECIDE = 2;
/** Days before the last one when a reminder comes. */
const WARNING_DAYS = 7;
/** Years after which a bill is more likely a year badly typed. */
const LONG_AGO_YEARS = 5;

type Standing = 'ahead' | 'last-day' | 'past';

export interface Deadline {
  /** The day of the first unpaid bill. */
  readonly unpaid: IsoDate;
  readonly today: IsoDate;
  /** The landmark: by then, one asks for the help. */
  readonly lastDay: IsoDate;
  /** From today to the last day; negative when it is past. */
  readonly daysLeft: number;
  readonly standing: Standing;
  /** The day of the decision, if one asks today. */
  readonly decidedBy: IsoDate;
  /** A week before the last day; absent when it is not to come. */
  readonly warningDay: IsoDate | undefined;
}

export function deadlineOf(unpaid: IsoDate, today: IsoDate): Deadline {
  const lastDay = addMonths(unpaid, MONTHS_TO_ASK);
  const daysLeft = daysBetween(today, lastDay);
  return {
    unpaid,
    today,
    lastDay,
    daysLeft,
    standing: daysLeft > 0 ? 'ahead' : daysLeft === 0 ? 'last-day' : 'past',
    decidedBy: addMonths(today, MONTHS_TO_DECIDE),
    warningDay: daysLeft > WARNING_DAYS ? addDays(lastDay, -WARNING_DAYS) : undefined,
  };
}

export const boxes = ['day', 'month', 'year'] as const;
export type Box = (typeof boxes)[number];

/** What a person wrote in the three boxes, as it is. */
export type Written = { readonly [B in Box]: string };

/** Why no day can be read, and in which boxes to look. */
export type DayProblem =
  | { readonly type: 'missing'; readonly boxes: readonly Box[] }
  | { readonly type: 'unreadable'; readonly boxes: readonly [Box] }
  /** A day between 1 and 31 that this month has not. */
  | { readonly type: 'no-such-day'; readonly boxes: readonly [Box]; readonly last: number }
  | { readonly type: 'to-come'; readonly boxes: readonly Box[] }
  /** A question rather than a refusal: the same year sent again is a yes. */
  | { readonly type: 'long-ago'; readonly boxes: readonly [Box]; readonly year: number };

export type Reading = { readonly date: IsoDate } | { readonly problem: DayProblem };

interface Around {
  readonly today: IsoDate;
  /** The twelve names. */
  readonly months: readonly string[];
  /** A year long gone that was asked about already. */
  readonly confirmedYear?: number | undefined;
  /** Which days make sense: a bill has come already; the end of a residence permit may be to come. */
  readonly expected?: 'past' | 'any';
}

/**
 * The day written in three boxes, or in one of them. A month may be a number or its name.
 */
export function readDay(written: Written, { today, months, confirmedYear, expected = 'past' }: Around): Reading {
  const typed = typedDate(written, { months, monthAlone: 'number' });
  const missing = boxes.filter((box) => typed[box] === '');
  if (missing.length > 0) return { problem: { type: 'missing', boxes: missing } };

  const read = { day: numberIn(typed.day), month: numberIn(typed.month), year: numberIn(typed.year) };
  for (const box of boxes) if (read[box] === undefined) return { problem: { type: 'unreadable', boxes: [box] } };
  const { day = 0, month = 0, year = 0 } = read;

  if (day < 1 || day > 31) return { problem: { type: 'unreadable', boxes: ['day'] } };
  if (month < 1 || month > 12) return { problem: { type: 'unreadable', boxes: ['month'] } };
  // Two digits would be another century: it is asked again rather than guessed.
  if (year < 1000 || year > 9999) return { problem: { type: 'unreadable', boxes: ['year'] } };
  const last = daysInMonth(year, month);
  if (day > last) return { problem: { type: 'no-such-day', boxes: ['day'], last } };

  const date = isoOf({ year, month, day });
  if (expected === 'past' && daysBetween(today, date) > 0) return { problem: { type: 'to-come', boxes: partsOf(today).year < year ? ['year'] : boxes } };
  const isLongAgo = partsOf(today).year - year > LONG_AGO_YEARS;
  return isLongAgo && year !== confirmedYear ? { problem: { type: 'long-ago', boxes: ['year'], year } } : { date };
}

function numberIn(digits: string): number | undefined {
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}
