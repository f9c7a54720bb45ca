// A practice, once read and checked: a task in the practice world.

import type { DeviceKind, Gesture, Persona, StoredFile } from '../apps/contract';
import type { Localised } from '../../core/lesson/locale';

/** A state to reach; each app says what its goals mean. */
export interface Goal {
  readonly app: string;
  readonly type: string;
}

/** A named usual mistake. */
export interface Slip {
  readonly app: string;
  readonly type: string;
}

/** The three ways of doing a practice: Je regarde, J’essaie avec de l’aide, J’essaie sans aide. */
export const modes = ['show', 'guide', 'alone'] as const;
export type Mode = (typeof modes)[number];

export interface Practice {
  readonly id: string;
  readonly lesson: string;
  readonly device: DeviceKind;
  readonly persona: Persona;
  readonly title: Localised;
  readonly hour: string;
  readonly files: readonly StoredFile[];
  /** App id → its scenario, already checked against the app's own schema. */
  readonly apps: { readonly [app: string]: unknown };
  readonly brief: Localised;
  readonly goals: readonly Goal[];
  readonly walkthrough: readonly Gesture[];
  readonly slips: readonly (Slip & { readonly say: Localised })[];
  readonly done: Localised;
  /** The gestures of the pense-bête, by their numbers on the sheet; the first one's is 1. */
  readonly remember?: readonly number[] | undefined;
}
