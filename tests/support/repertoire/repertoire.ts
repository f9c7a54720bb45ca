// What a player can try: every gesture there is, sorted by type. One file for each app.

import type { Gesture } from '../../../src/world/apps/contract';

/** Gestures of the same type: one type in front of the player is as likely as another, however many fields it has. */
export type Repertoire = readonly (readonly Gesture[])[];

/** What this practice has that gestures name. */
export interface Own {
  readonly files: readonly string[];
  readonly texts: readonly string[];
  readonly appIds: readonly string[];
}
