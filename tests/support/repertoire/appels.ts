// What one says and what one dials; the other gestures are read from the schema of the calls.

import { scenarioSchema, type AppelsEvent } from '../../../src/world/apps/appels/schema';
import type { Own, Repertoire } from './repertoire';

export function inAppels(scenario: unknown, { texts }: Own): Repertoire {
  const { lines } = scenarioSchema.parse(scenario);
  const app = 'appels';
  const said = lines.flatMap(({ id: lineId, turns }) =>
    [...turns.flatMap(({ answers }) => answers.map(({ id }) => id)), 'aucune'].map((answer): AppelsEvent => ({ app, type: 'answered', lineId, answer })),
  );
  const dialled = [...lines.map(({ number }) => number), '01 99', ...texts.slice(0, 3)].map((value): AppelsEvent => ({ app, type: 'number-edited', value }));
  return [said, dialled];
}
