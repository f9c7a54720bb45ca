// Each level of each setting, and some that are beyond the ladder; the other gestures are read from the schema.

import { settings } from '../../../src/world/apps/reglages/levels';
import type { ReglagesEvent } from '../../../src/world/apps/reglages/schema';
import type { Repertoire } from './repertoire';

export function inReglages(): Repertoire {
  return [settings.flatMap((setting) => [0, 1, 2, 3, 4].map((level): ReglagesEvent => ({ app: 'reglages', type: 'level-set', setting, level })))];
}
