// The lessons as their authors wrote them, to hold the built pages against.

import type { Lesson } from '../../src/core/lesson/lesson';
import { sourceLocale } from '../../src/core/lesson/locale';
import { readLibrary } from '../../src/build/library/library';
import { wholeLessons } from './sample';

export const library = await readLibrary();
export const lessons = library.lessons.filter(({ locale }) => locale === sourceLocale);

const sampled = wholeLessons(lessons.map(({ id }) => id));

/** Those looked at whole. */
export const sampledLessons = lessons.filter(({ id }) => sampled.has(id));

/** Words as a person reads them: one space between two, whatever the spaces of the file or of typography. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All that a lesson says, a line each, as its sheets must hold it: the goal, the text of the steps, the questions and what answers them. */
export function linesOf({ plan, intro, steps }: Lesson): readonly string[] {
  const asked = steps.flatMap(({ questions }) => questions.flatMap(({ ask, answers }) => [ask, ...answers.flatMap(({ text, say }) => [text, say])]));
  return [plan.goal, intro, ...steps.map(({ text }) => text), ...asked].flatMap((text) => text.split('\n'));
}
