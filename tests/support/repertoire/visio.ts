// The numbers that people write for somebody abroad; the other gestures are read from the schema of video calls.

import { scenarioSchema, type VisioEvent } from '../../../src/world/apps/visio/schema';
import type { Own, Repertoire } from './repertoire';

export function inVisio(scenario: unknown, { texts }: Own): Repertoire {
  const { lines } = scenarioSchema.parse(scenario);
  const app = 'visio';
  const numbers = lines.flatMap(({ number, local = '', phone }) => [
    ...(phone === undefined ? [] : [phone]),
    // As it should be; as it is written there; without its +; with the 0 that should go.
    ...(number === undefined ? [] : [number, local, number.replace('+', ''), `${number.split(' ')[0]} ${local}`]),
  ]);
  const typed = [...numbers, '+1 202', ...texts.slice(0, 3)];
  return [typed.map((value): VisioEvent => ({ app, type: 'number-edited', value }))];
}
