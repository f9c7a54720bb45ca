// Read by a parser that is not ours: ical.js, of Thunderbird.

import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type DayToRemember } from './calendar-file';

function aDay(day: Partial<DayToRemember> = {}): DayToRemember {
  return { id: 'declic-fsl-2026-12-05', day: '2026-12-05', title: 'Dernier jour', text: 'Demandez l’aide.', ...day };
}

function read(file: string): ICAL.Component {
  return ICAL.Component.fromString(file);
}

function eventsIn(file: string): readonly ICAL.Event[] {
  return read(file)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
}

describe('the file for a calendar', () => {
  test('is a quarter of an hour at nine, by the clock of the person, who stays free', () => {
    const [event] = eventsIn(calendarFile([aDay()], '2026-11-22'));
    expect(event?.startDate.isDate).toBe(false);
    expect(event?.startDate.zone.tzid).toBe('floating');
    expect(event?.startDate.toString()).toBe('2026-12-05T09:00:00');
    expect(event?.endDate.toString()).toBe('2026-12-05T09:15:00');
    expect(event?.summary).toBe('Dernier jour');
    expect(event?.description).toBe('Demandez l’aide.');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('rings as it starts: a program that drops the alarm of a whole day keeps this one', () => {
    const [event] = eventsIn(calendarFile([aDay()], '2026-11-22'));
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
    expect(alarm?.getFirstPropertyValue('description')).toBe('Dernier jour');
  });

  test('has what the standard asks of every file: version, maker, name and stamp of each day', () => {
    const calendar = read(calendarFile([aDay(), aDay({ id: 'autre' })], '2026-11-22'));
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Declic//Outils//FR');
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual(['declic-fsl-2026-12-05@declic.invalid', 'autre@declic.invalid']);
    expect(events.map((event) => String(event.getFirstPropertyValue('dtstamp')))).toEqual(['2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z']);
  });

  test('keeps any words whole, in lines of 75 octets that end as the standard says', () => {
    // Control signs have no place in a calendar, and nobody writes them.
    const words = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replace(/\p{Cc}/gu, '\n'));
    fc.assert(
      fc.property(words, words, (title, text) => {
        const file = calendarFile([aDay({ title, text })], '2026-11-22');
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [event] = eventsIn(file);
        expect([event?.summary, event?.description]).toEqual([title, text]);
      }),
    );
  });
});
