// One page for each lesson in each language it is written in. French has no prefix.

import type { Lesson } from '../../core/lesson/lesson';
import { sourceLocale } from '../../core/lesson/locale';
import { readLibrary } from '../../build/library/library';

export async function lessonPaths(): Promise<{ params: { locale: string | undefined; lesson: string }; props: { lesson: Lesson } }[]> {
  const { lessons } = await readLibrary();
  return lessons.map((lesson) => ({
    params: { locale: lesson.locale === sourceLocale ? undefined : lesson.locale, lesson: lesson.id },
    props: { lesson },
  }));
}
