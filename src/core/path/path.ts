/**
 * A path: lessons in the order one takes them, and what helps the person who follows it. It travels in the fragment of an address
 * (codec.ts), so everything in it comes from outside: names are checked, texts are cleaned and never more than text.
 */

import { comfortFrom, usualComfort, type Comfort } from '../../platform/ports/comfort';
import { isId } from '../lesson/id';
import { isLocale, sourceLocale, type Locale } from '../lesson/locale';

/** What the person has to open it with; `unsaid` asks nothing. */
export const devices = ['unsaid', 'phone', 'computer', 'none'] as const;
type Device = (typeof devices)[number];

export interface Path {
  /** Ids, in order, each once. */
  readonly lessons: readonly string[];
  readonly locale: Locale;
  readonly comfort: Comfort;
  /** `on`: each screen is read aloud without being asked. */
  readonly voice: 'on' | 'off';
  readonly device: Device;
  /** A first name, or nothing. */
  readonly name: string;
  /** Whom to call: figures, with or without a « + » before. */
  readonly phone: string;
  /** Where help is. */
  readonly place: string;
  readonly note: string;
}

/** As many lessons as the printed page holds. */
export const MOST_LESSONS = 12;

/** In characters, as a person counts them. */
export const longest = { name: 30, phone: 16, place: 60, note: 140 } as const;

export const noPath: Path = {
  lessons: [],
  locale: sourceLocale,
  comfort: usualComfort,
  voice: 'off',
  device: 'unsaid',
  name: '',
  phone: '',
  place: '',
  note: '',
};

/** The path that these values say, whatever they are: what cannot be is left out. */
export function pathFrom(values: { readonly [Name in keyof Path]?: unknown }): Path {
  const { lessons, locale, comfort, voice, device, name, phone, place, note } = values;
  return {
    lessons: Array.isArray(lessons) ? [...new Set(lessons.filter(isId))].slice(0, MOST_LESSONS) : [],
    locale: typeof locale === 'string' && isLocale(locale) ? locale : sourceLocale,
    comfort: comfortFrom(comfort),
    voice: voice === 'on' ? 'on' : 'off',
    device: devices.find((one) => one === device) ?? 'unsaid',
    name: lineFrom(name, longest.name),
    phone: phoneFrom(phone),
    place: lineFrom(place, longest.place),
    note: lineFrom(note, longest.note),
  };
}

/** The path without what says who the person is: to make the next one like it. */
export function withoutPerson(path: Path): Path {
  return { ...path, name: '', note: '' };
}

/**
 * One line of text: no control character, no sign that turns the way one reads, no space at its ends. What joins the letters of
 * some scripts stays.
 */
export function lineFrom(value: unknown, most: number): string {
  if (typeof value !== 'string') return '';
  // Far too long to be typed: cut before anything else looks at it.
  const line = value
    .slice(0, 8 * most)
    .replace(/\s/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();
  return [...line].slice(0, most).join('').trim();
}

/** As one types it, spaces and dots included → what a telephone calls; nothing when it is no number. */
function phoneFrom(value: unknown): string {
  if (typeof value !== 'string') return '';
  const number = value.slice(0, 64).replace(/[\s().\u2011-]/gu, '');
  return /^\+?\d{3,15}$/.test(number) ? number : '';
}

/** « 06 39 98 12 34 »: by two, as it is said. */
export function spokenPhone(phone: string): string {
  return /^0\d{9}$/.test(phone) ? (phone.match(/\d\d/g) ?? []).join('\u00a0') : phone;
}

/** The path, then what is left of it when the least useful goes, one thing after the other: a short message and a small code hold less. */
export function lighter(path: Path): readonly Path[] {
  const withoutNote = { ...path, note: '' };
  const withoutPlace = { ...withoutNote, place: '' };
  return [path, withoutNote, withoutPlace, { ...withoutPlace, name: '' }];
}
