// What people write on a page, and do to its lines; the other gestures are read from the schema of the word processor.

import { scenarioSchema, type TexteEvent } from '../../../src/world/apps/texte/schema';
import type { Own, Repertoire } from './repertoire';

export function inTexte(scenario: unknown, { texts }: Own): Repertoire {
  const { lines, spelling } = scenarioSchema.parse(scenario);
  const app = 'texte';
  const ids = lines.map(({ id }) => id);
  // A space bar that pushes, « Entrée » pressed twice, a private number; a line that was made, and one that is not there.
  const typed = [...texts, '        Camille', 'Camille\n\n', '2 68 13 99 000 001 19'];
  return [
    [...ids, 'n1'].flatMap((line) => typed.map((value): TexteEvent => ({ app, type: 'text-edited', line, value }))),
    [...ids, 'n1', 'aucune'].flatMap((line) => spelling.map(({ word }): TexteEvent => ({ app, type: 'word-mended', line, word }))),
    [...ids, 'n1', 'aucune'].map((line): TexteEvent => ({ app, type: 'line-entered', line })),
    [...ids, 'n1', 'aucune'].map((line): TexteEvent => ({ app, type: 'line-removed', line })),
  ];
}
