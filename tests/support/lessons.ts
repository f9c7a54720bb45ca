// The lessons as their authors wrote them, to hold the built pages against.

import { sourceLocale } from '../../src/core/lesson/locale';
import { readLibrary } from '../../src/build/library/library';

export const library = await readLibrary();
export const lessons = library.lessons.filter(({ locale }) => locale === sourceLocale);

/** Words as a person reads them: one space between two, whatever the spaces of the file or of typography. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
