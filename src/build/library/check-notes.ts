// Each step of a lesson of the first level says something to who leads the workshop: how long, what to show, what usually blocks. Beginners need
// a person most, and that person reads the note while they work.

import { sourceLocale } from '../../core/lesson/locale';
import type { Report } from './content-error';
import type { Gaps } from './known-gaps';
import { quoted } from './nearest';
import type { ReadLesson } from './read-lesson';

export function checkNotes(lessons: readonly ReadLesson[], gaps: Gaps): void {
  for (const { lesson, prose } of lessons) {
    if (lesson.locale !== sourceLocale || lesson.plan.level !== 1) continue;
    const report: Report = gaps.of('notes', lesson.id);
    for (const { id, line } of prose.steps) {
      if (prose.notes.some(({ step }) => step === id)) continue;
      report({
        file: lesson.file,
        line,
        what: `L’étape ${quoted(id)} n’a pas de note pour qui anime.`,
        mend: 'écrivez une <TrainerNote> dans l’étape : combien de minutes, quoi montrer, ce qui bloque d’habitude.',
      });
    }
  }
}
