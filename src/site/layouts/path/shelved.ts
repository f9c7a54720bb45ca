// The lessons as a path needs them (core/path/shelf.ts), for the pages and for /parcours/lecons.json.

import { readLibrary } from '../../../build/library/library';
import { sourceLocale } from '../../../core/lesson/locale';
import { writeFormer } from '../../../core/lesson/moved';
import { inTeachingOrder } from '../../../core/lesson/teaching-order';
import { noPath } from '../../../core/path/path';
import { writePath } from '../../../core/path/codec';
import { shelfOf, type ShelvedLesson } from '../../../core/path/shelf';

/** The first to take first. */
export async function shelvedLessons(): Promise<readonly ShelvedLesson[]> {
  const { lessons, numbers } = await readLibrary();
  const live = [...numbers.of].map(([practice, number]) => [number, practice.split('/')[0]] as const).toSorted(([a], [b]) => a - b);
  return inTeachingOrder(lessons.filter(({ locale }) => locale === sourceLocale)).map((lesson) => {
    const { id, plan } = lesson;
    const others = lessons.filter((other) => other.id === id && other.locale !== sourceLocale);
    return {
      id,
      title: plan.title,
      goal: plan.goal,
      minutes: plan.minutesAlone ?? plan.minutes,
      steps: plan.steps.map((step) => step.id),
      former: writeFormer(plan),
      numbers: [...live, ...numbers.retired].flatMap(([number, of]) => (of === id ? [number] : [])),
      titles: others.length === 0 ? undefined : Object.fromEntries(others.map((other) => [other.locale, other.plan.title])),
    };
  });
}

/** The fragment of a path of these lessons, and nothing else. */
export async function fragmentOf(lessons: readonly string[]): Promise<string> {
  return writePath({ ...noPath, lessons }, shelfOf(await shelvedLessons()));
}

/** The number of its first exercise names a lesson in a link (core/path/shelf.ts). */
export async function firstNumbers(): Promise<ReadonlyMap<string, number | undefined>> {
  return new Map((await shelvedLessons()).map(({ id, numbers: [first] }) => [id, first]));
}
