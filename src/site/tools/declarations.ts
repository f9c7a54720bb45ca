// Which days to remember so that no right stops: what one must say again to France Travail, to the Caf, to the taxes, and the end of a residence
// permit. Landmarks: each service writes its own last day, and the page says so. No clock here: today is given.

import { isoOf } from '../../core/lesson/calendar';
import type { IsoDate } from '../../core/lesson/progress';
import { addDays, addMonths, daysBetween, partsOf } from './day';

export interface Situation {
  /** One says each month to France Travail what has changed. */
  readonly isJobSeeker: boolean;
  /** The month, from 1 to 12, of the next declaration to the Caf or the MSA. */
  readonly benefitMonth?: number | undefined;
  readonly paysTaxes: boolean;
  /** The last day of the residence permit. */
  readonly permitEnd?: IsoDate | undefined;
}

type ReminderKind = 'job' | 'job-again' | 'benefit' | 'taxes' | 'taxes-again' | 'permit-opens' | 'permit-soon' | 'permit-last';

export interface Reminder {
  readonly kind: ReminderKind;
  readonly day: IsoDate;
}

/** How far one looks ahead. */
const MONTHS_AHEAD = 12;
/** The window of France Travail opens on the 28th, two days earlier in February, and closes on the 15th: the 28th is in it every month. */
const JOB_DAY = 28;
const JOB_AGAIN_DAY = 10;
/** In general the declaration of income is open from April to June. */
const TAXES_DAYS: readonly (readonly [ReminderKind, number, number])[] = [
  ['taxes', 4, 15],
  ['taxes-again', 5, 10],
];
const MONTHS_OF_BENEFIT = 3;
/** Days before the end of the permit: one may ask from here, and until there without being late. */
const PERMIT_OPENS_DAYS = 120;
const PERMIT_LAST_DAYS = 60;
const PERMIT_SOON_DAYS = PERMIT_LAST_DAYS + 7;

/** The days of the coming year, in order; the ones of a permit however far they are. */
export function remindersOf({ isJobSeeker, benefitMonth, paysTaxes, permitEnd }: Situation, today: IsoDate): readonly Reminder[] {
  const until = addMonths(today, MONTHS_AHEAD);
  const { year, month } = partsOf(today);
  const coming = Array.from({ length: MONTHS_AHEAD + 1 }, (_, index) => partsOf(addMonths(isoOf({ year, month, day: 1 }), index)));
  const all: Reminder[] = coming.flatMap((at) => [
    ...(isJobSeeker
      ? ([
          { kind: 'job', day: isoOf({ ...at, day: JOB_DAY }) },
          { kind: 'job-again', day: isoOf({ ...at, day: JOB_AGAIN_DAY }) },
        ] as const)
      : []),
    ...(paysTaxes ? TAXES_DAYS.filter(([, of]) => of === at.month).map(([kind, , day]) => ({ kind, day: isoOf({ ...at, day }) })) : []),
    ...(benefitMonth !== undefined && (at.month - benefitMonth + MONTHS_AHEAD) % MONTHS_OF_BENEFIT === 0
      ? // This month’s may be begun already: it is remembered today rather than lost.
        [{ kind: 'benefit' as const, day: isThisMonth(at, today) ? today : isoOf(at) }]
      : []),
  ]);
  const first = benefitMonth === undefined ? today : firstOf(benefitMonth, today);
  const year_ = all.filter(
    ({ kind, day }) => daysBetween(today, day) >= 0 && daysBetween(day, until) > 0 && (kind !== 'benefit' || daysBetween(first, day) >= 0),
  );
  const permit: readonly Reminder[] =
    permitEnd === undefined
      ? []
      : [
          { kind: 'permit-opens', day: addDays(permitEnd, -PERMIT_OPENS_DAYS) },
          { kind: 'permit-soon', day: addDays(permitEnd, -PERMIT_SOON_DAYS) },
          { kind: 'permit-last', day: addDays(permitEnd, -PERMIT_LAST_DAYS) },
        ];
  return [...year_, ...permit.filter(({ day }) => daysBetween(today, day) >= 0)].toSorted((a, b) => daysBetween(b.day, a.day));
}

/** Where one stands with a permit: before one may ask, in the time to ask, late, or after its end. */
export function permitStanding(permitEnd: IsoDate, today: IsoDate): 'early' | 'open' | 'late' | 'ended' {
  const left = daysBetween(today, permitEnd);
  if (left > PERMIT_OPENS_DAYS) return 'early';
  if (left >= PERMIT_LAST_DAYS) return 'open';
  return left >= 0 ? 'late' : 'ended';
}

/** The first day of this month the next time it comes; today when it is now. */
function firstOf(wanted: number, today: IsoDate): IsoDate {
  const { year, month } = partsOf(today);
  if (wanted === month) return today;
  return isoOf({ year: wanted > month ? year : year + 1, month: wanted, day: 1 });
}

function isThisMonth(at: { readonly year: number; readonly month: number }, today: IsoDate): boolean {
  const now = partsOf(today);
  return at.year === now.year && at.month === now.month;
}
