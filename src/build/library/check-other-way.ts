// An exercise of the hand (click, drag, pinch) must be possible for a hand that cannot: the app has a button that does the gesture in its place
// (WCAG 2.5.7), and the lesson names it, or nobody knows that it is allowed.

import { sourceLocale } from '../../core/lesson/locale';
import type { Gaps } from './known-gaps';
import { quoted } from './nearest';
import type { ReadLesson } from './read-lesson';
import type { ReadPractice } from './read-practice';
import { valueAt } from './yaml-source';

/** The app of gestures, and its stations that a keyboard makes. */
const GESTURES = 'gestes';
const BY_KEYBOARD = new Set<unknown>(['write', 'keys', 'copy', 'hidden-field']);
/** In each of its skins. */
const BUTTON = 'Faire sans ce geste';

export function checkOtherWay(
  { lessons, practices }: { readonly lessons: readonly ReadLesson[]; readonly practices: ReadonlyMap<string, ReadPractice> },
  gaps: Gaps,
): void {
  for (const { lesson, prose } of lessons) {
    if (lesson.locale !== sourceLocale || prose.labels.some(({ name }) => name === BUTTON)) continue;
    const call = prose.practices.find(({ name }) => asksForAHand(practices.get(`${lesson.id}/${name}`)));
    if (call === undefined) continue;
    gaps.of(
      'other-way',
      lesson.id,
    )({
      file: lesson.file,
      line: call.line,
      what: `L’exercice ${quoted(call.name)} demande un geste de la main, et la leçon ne dit pas comment faire sans.`,
      mend: `écrivez : Vous pouvez aussi choisir <Ui>${BUTTON}</Ui>.`,
    });
  }
}

function asksForAHand(read: ReadPractice | undefined): boolean {
  const stations = valueAt(read?.practice.apps, [GESTURES, 'stations']);
  return Array.isArray(stations) && stations.some((station) => !BY_KEYBOARD.has(valueAt(station, ['kind'])));
}
