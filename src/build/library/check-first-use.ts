// A word that a lesson explains is explained where it is first said: further on, whoever did not know it has already stopped. What the introduction
// names, the first step may explain. (Beginners' words must be explained at all: check-teaching.)
//
// Measured on the 54 lessons of 2026-11-30, each alarm read by a person: 9 alarms, 8 right. The ninth was « souris », in the introduction of the
// lesson that is about it. All nine are mended: the word is linked where it is first said.

import { sourceLocale } from '../../core/lesson/locale';
import type { Report } from './content-error';
import { quoted } from './nearest';
import type { ReadLesson } from './read-lesson';
import { firstSaid } from './said';
import type { WordEntry } from './words-schema';

export function checkFirstUse(lessons: readonly ReadLesson[], words: ReadonlyMap<string, WordEntry>, review: Report): void {
  for (const { lesson, prose } of lessons) {
    if (lesson.locale !== sourceLocale) continue;
    for (const slug of new Set(prose.terms.map(({ name }) => name))) {
      const word = words.get(slug)?.term;
      const linked = prose.terms.find(({ name }) => name === slug);
      const first = word === undefined ? undefined : firstSaid(word, prose.passages);
      if (word === undefined || linked === undefined || first === undefined || first.lastLine >= linked.line) continue;
      if (first.step === undefined && linked.step === lesson.plan.steps[0]?.id) continue;
      review({
        file: lesson.file,
        line: first.line,
        rule: 'L15',
        what: `Le mot ${quoted(word)} est dit ici, et expliqué plus loin (ligne ${linked.line}).`,
        mend: `écrivez ici <Term word="${slug}">${word}</Term>.`,
      });
    }
  }
}
