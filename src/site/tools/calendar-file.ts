// A file that real calendars open (iCalendar, RFC 5545): days to remember, with a reminder. Written here rather than by
// the package `ics`: that one brings a validator (yup) and a maker of ids (nanoid) for the few lines a day needs.

import type { IsoDate } from '../../core/lesson/progress';

export interface DayToRemember {
  /** The same name for the same day: a file opened twice changes the day in the calendar, and adds none. */
  readonly id: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly text: string;
}

/** RFC 5545, 3.1: octets in a line, without its end. */
const LINE_OCTETS = 75;
/**
 * When a day is remembered, by the clock of whoever opens the file. An hour, because calcurse drops the alarm of a day
 * that has none.
 */
const [STARTS, ENDS] = ['T090000', 'T091500'];
/** The alarm rings as the event starts. */
const AT_ONCE = 'PT0S';

/** The file, for `text/calendar`. `today` is the day it is written. */
export function calendarFile(days: readonly DayToRemember[], today: IsoDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Declic//Outils//FR',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => eventLines(day, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, day, title, text }: DayToRemember, today: IsoDate): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@declic.invalid`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART:${compact(day)}${STARTS}`,
    `DTEND:${compact(day)}${ENDS}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    // The person is free: it is a reminder, not a meeting.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${AT_ONCE}`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** RFC 5545, 3.1: a long line goes on in the next one, after a space. Never in the middle of a letter. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const letter of line) {
    const weight = octetsOf(letter);
    if (octets + weight > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += weight;
  }
  return text;
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
