// `npm run lessons:clips [-- <leçon>…]`: which recordings are missing, or no longer say what is shown. A list, not a check.

import type { Locale } from '../../core/lesson/locale';
import { readLibrary } from '../library/library';
import { missingClips, type StepClips } from './missing-clips';
import { spokenLesson } from './spoken-lesson';
import { wantedLessons } from './wanted-lessons';

export async function run(wanted: readonly string[]): Promise<void> {
  const library = await readLibrary();
  for (const lesson of wantedLessons(library, wanted)) {
    const { steps } = await spokenLesson(lesson, library);
    const own = library.recordings.filter((one) => one.lesson === lesson.id && one.locale === lesson.locale);
    console.log(listOf({ ...lesson, title: lesson.plan.title }, missingClips(steps, own)));
  }
}

/** In plain French, for the person who records. */
export function listOf({ id, locale, title }: { readonly id: string; readonly locale: Locale; readonly title: string }, steps: readonly StepClips[]): string {
  const none = steps.filter(({ recording }) => recording === 'none').map(({ step }) => step);
  const lines = [
    `\n${title} (${id}, ${locale})`,
    ...(none.length === steps.length ? ['  Rien n’est enregistré.'] : none.length > 0 ? [`  Pas encore enregistré : ${none.join(', ')}.`] : []),
    ...steps.flatMap(({ step, changed, unread }) => [
      ...(changed.length > 0 ? [`  ${step} : ces phrases ont changé depuis l’enregistrement. Une autre voix lit les nouvelles.`] : []),
      ...changed.map(({ text, line }) => `    « ${text} » (${step}.${locale}.vtt:${line})`),
      ...(unread.length > 0 ? [`  ${step} : ces phrases ne sont pas dans l’enregistrement. Une autre voix les lit.`] : []),
      ...unread.map((text) => `    « ${text} »`),
    ]),
  ];
  return (lines.length === 1 ? [...lines, '  Tout est enregistré.'] : lines).join('\n');
}
