// What one looks for in the store; the other gestures are read from its schema.

import { scenarioSchema, type MagasinEvent } from '../../../src/world/apps/magasin/schema';
import type { Own, Repertoire } from './repertoire';

export function inMagasin(scenario: unknown, { texts }: Own): Repertoire {
  const { products } = scenarioSchema.parse(scenario);
  const asked = [...products.map(({ name }) => name), ...products.flatMap(({ keywords }) => keywords.slice(0, 1)), ...texts.slice(0, 3), 'introuvable'];
  return [asked.map((words): MagasinEvent => ({ app: 'magasin', type: 'searched', words }))];
}
