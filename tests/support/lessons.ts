// The lessons as their authors wrote them, to hold the built pages against.

import { sourceLocale } from '../../src/core/lesson/locale';
import { readLibrary } from '../../src/build/library/library';
import { wholeLessons } from './sample';

export const library = await readLibrary();
export const lessons = library.lessons.filter(({ locale }) => locale === sourceLocale);

const today = wholeLessons(lessons.map(({ id }) => id));

/** Those looked at whole today. */
export const lessonsOfToday = lessons.filter(({ id }) => today.has(id));

/** Words as a person reads them: one space between two, whatever the spaces of the file or of typography. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
