// A date as people write it: « 1er », « lundi 12 », « 12 mars 2026 » or 12/03/2026 pasted in one box. What is not
// understood stays as it was, so that the page can say where to look.

import { foldText } from '../lesson/fold-text';
import { visible, withUsualDigits } from './signs';

/** The three boxes of a date. */
export interface DateBoxes {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

interface Reads {
  /** The twelve names, « janvier » first. */
  readonly months: readonly string[];
  /** What a month written with letters, alone in its box, is: a number, or still letters where the site wants digits. */
  readonly monthAlone: 'number' | 'letters';
}

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
/** « mar. », « sept. »: fewer letters could be anything. */
const LEAST_LETTERS = 3;
const FIRST = /^(1 ?(er|ere|re)|premier)$/;

/** The boxes in digits wherever they are understood, zeros kept: a whole date in one box goes to the three. */
export function typedDate(boxes: DateBoxes, { months, monthAlone }: Reads): DateBoxes {
  const seen = { day: plain(boxes.day), month: plain(boxes.month), year: plain(boxes.year) };
  const each: DateBoxes = {
    day: dayIn(seen.day) ?? seen.day,
    month: monthAlone === 'number' ? (monthIn(seen.month, months) ?? seen.month) : (numberIn(seen.month) ?? seen.month),
    year: numberIn(seen.year) ?? seen.year,
  };
  const filled = [seen.day, seen.month, seen.year].filter((text) => text !== '');
  if (filled.length < 3) return wholeIn(filled.join(' '), months) ?? each;
  const whole = wholeIn(seen.day, months);
  const agrees = whole !== undefined && Number(whole.month) === Number(monthIn(seen.month, months)) && Number(whole.year) === Number(each.year);
  return agrees ? whole : each;
}

function plain(text: string): string {
  return withUsualDigits(visible(text));
}

/** « le lundi 12 », « 1er », « 12. » → its digits. */
function dayIn(text: string): string | undefined {
  const word = withoutWeekday(folded(text));
  return FIRST.test(word) ? '1' : numberIn(word);
}

/** « 03 », « mars », « Févr. » → its digits; only when one month begins so. */
function monthIn(text: string, months: readonly string[]): string | undefined {
  const word = folded(text);
  if (word.length < LEAST_LETTERS) return numberIn(word);
  const found = months.flatMap((name, index) => (foldText(name).startsWith(word) ? [String(index + 1)] : []));
  return found.length === 1 ? found[0] : numberIn(word);
}

function numberIn(text: string): string | undefined {
  return /^(\d{1,4})[ .,;:]*$/.exec(text)?.[1];
}

function wholeIn(text: string, months: readonly string[]): DateBoxes | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) return { day: iso[4] ?? '', month: iso[3] ?? '', year: iso[1] ?? '' };
  const parts = /^(?<day>\d{1,2} ?(?:er|ere|re)?|premier)[ ./,-]+(?<month>\d{1,2}|[a-z]+)[ ./,-]+(?<year>\d{2,4})$/.exec(withoutWeekday(folded(text)))?.groups;
  if (parts === undefined) return undefined;
  const [day, month] = [dayIn(parts['day'] ?? ''), monthIn(parts['month'] ?? '', months)];
  return day === undefined || month === undefined ? undefined : { day, month, year: parts['year'] ?? '' };
}

function folded(text: string): string {
  return foldText(text).replace(/[ .,;:]+$/, '');
}

/** « le », « du », then « lundi » or « lun. », are said before a day and change nothing of it. */
function withoutWeekday(text: string): string {
  const [, weekday = '', rest = ''] = /^([a-z]+)[ .,]+(.+)$/.exec(text.replace(/^(le|du) /, '')) ?? [];
  const isOne = weekday.length >= LEAST_LETTERS && WEEKDAYS.some((name) => name.startsWith(weekday));
  return isOne ? rest : text.replace(/^(le|du) /, '');
}
