// What « Calendrier de mes déclarations » answers, asked for at the first press: the days, their words and the file for an agenda come to who
// wants them only.

import { isoOf } from '../../core/lesson/calendar';
import type { IsoDate } from '../../core/lesson/progress';
import { browserCalendar } from '../../platform/adapters/browser-calendar';
import { calendarSays as says } from '../messages/fr/tool-calendar';
import { calendarFile } from '../tools/calendar-file';
import { permitStanding, remindersOf, type Reminder, type Situation } from '../tools/declarations';
import { readDay, type DayProblem, type Written } from '../tools/fsl-deadline';
import { longDay } from './long-day';

/** What is ticked and written, as it is. */
interface Asked {
  readonly job: boolean;
  readonly benefit: boolean;
  readonly taxes: boolean;
  readonly permit: boolean;
  /** From 1 to 12; 0 as long as none is chosen. */
  readonly month: number;
  readonly end: Written;
}

/** What is missing, and the box where one mends it; or the days. */
export type Answer =
  | { readonly trouble: string; readonly box: string }
  | { readonly days: readonly HTMLElement[]; readonly permit: string; readonly count: string; readonly file: Blob };

export function answerTo({ job, benefit, taxes, permit, month, end }: Asked): Answer {
  const today = isoOf(browserCalendar.today());
  if (!job && !benefit && !taxes && !permit) return { trouble: says.none, box: 'job' };
  if (benefit && month === 0) return { trouble: says.benefit, box: 'month' };
  const reading = permit ? readDay(end, { today, months: says.months, expected: 'any' }) : undefined;
  if (reading !== undefined && 'problem' in reading) {
    const [box = 'day'] = reading.problem.boxes;
    return { trouble: sentenceOf(reading.problem), box: `permit-${box}` };
  }
  return daysFor({ isJobSeeker: job, benefitMonth: benefit ? month : undefined, paysTaxes: taxes, permitEnd: reading?.date }, today);
}

function daysFor(situation: Situation, today: IsoDate): Answer {
  const reminders = remindersOf(situation, today);
  const { permitEnd } = situation;
  const days = reminders.map(({ kind, day }) => ({ id: `declic-${kind}-${day}`, day, title: says.kinds[kind], text: says.texts[kind] }));
  return {
    // What to do is said once for each kind of day: twelve times the same sentence would hide the others.
    days: reminders.map((one, index) => line(one, reminders.findIndex(({ kind }) => kind === one.kind) === index ? 'first' : 'again')),
    permit: permitEnd === undefined ? '' : says.permit[permitStanding(permitEnd, today)],
    count: says.count(reminders.length),
    file: new Blob([calendarFile(days, today)], { type: 'text/calendar' }),
  };
}

function sentenceOf(problem: DayProblem): string {
  if (problem.type === 'missing') return says.day.missing;
  return problem.type === 'no-such-day' ? says.day.noSuchDay(problem.last) : says.day.unreadable;
}

/** « samedi 10 avril 2027 », then what to do. */
function line({ kind, day }: Reminder, time: 'first' | 'again'): HTMLElement {
  const item = document.createElement('li');
  const when = document.createElement('strong');
  when.textContent = longDay(day, 'with-weekday');
  const what = document.createElement('span');
  what.textContent = says.kinds[kind];
  item.append(when, ' ', what);
  if (time === 'again') return item;
  const text = document.createElement('span');
  text.className = 'tool__todo';
  text.textContent = says.texts[kind];
  item.append(' ', text);
  return item;
}
