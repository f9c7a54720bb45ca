// What lessons are known not to have yet: content/known-gaps.yaml, check by check. The list only shrinks. A check that
// every lesson meets has no line there, and holds at once for a new lesson.

import { z } from 'zod';
import type { Report } from './content-error';
import { quoted } from './nearest';
import { check } from './schema-issues';
import { readYaml } from './yaml-source';

const ids = z.array(z.string().min(1)).readonly().default([]);

export const gapsSchema = z.strictObject({
  'time-alone': ids.describe('The plan does not say `minutesAlone`.'),
  guided: ids.describe('No practice begins guided.'),
  alone: ids.describe('No practice is done alone on another skin.'),
  again: ids.describe('No « Encore un exercice ».'),
  answers: ids.describe('The right answer is three times running in the same place, or its explanation says « Oui ». `toutes`: more than 45 % in one place.'),
  'beginner-words': ids.describe('A word of the very beginning is not linked where it is first said.'),
  verbs: ids.describe('A gesture on the screen is not « Cliquez ».'),
  labels: ids.describe('A step names a button that its own practice does not show.'),
  notes: ids.describe('A step of the first level says nothing to who leads a workshop.'),
  'other-way': ids.describe('A lesson for a hand does not name the button for who cannot make its gestures.'),
  translated: ids.describe('A practice of a lesson in another language says something in French only.'),
});

type Gap = keyof z.infer<typeof gapsSchema>;

export interface Gaps {
  /** Reports for this lesson, or not when the gap is known. */
  of(gap: Gap, lesson: string): Report;
  /** Once all is checked: the entries that are filled. */
  filled(review: Report): void;
}

export function readGaps(file: { readonly file: string; readonly text: string } | undefined, report: Report): Gaps {
  const source = file && readYaml(file, report);
  const known = (source && check({ schema: gapsSchema, source }, report)) ?? gapsSchema.parse({});
  const met = new Set<string>();
  return {
    of: (gap, lesson) => (problem) => {
      if (known[gap].includes(lesson)) met.add(`${gap}/${lesson}`);
      else report(problem);
    },
    filled(review) {
      for (const [gap, lessons] of Object.entries(known)) {
        lessons.forEach((lesson, index) => {
          if (source === undefined || met.has(`${gap}/${lesson}`)) return;
          review({ file: source.file, line: source.lineOf([gap, index]), what: `${quoted(lesson)} n’a plus ce manque.`, mend: 'retirez cette ligne.' });
        });
      }
    },
  };
}
