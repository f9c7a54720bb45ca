// A day in French words, as the tools write it.

import type { IsoDate } from '../../core/lesson/progress';
import { instantOf } from '../tools/day';

/** « samedi 5 décembre 2026 », and « 1er » for the first. */
export function longDay(date: IsoDate, style: 'with-weekday' | 'alone' = 'alone'): string {
  const format = new Intl.DateTimeFormat('fr', {
    ...(style === 'with-weekday' ? { weekday: 'long' } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format
    .formatToParts(instantOf(date))
    .map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value))
    .join('');
}
