// The practice world as it stands: what an exercise puts in it, and what is drawn of it. What happens in it is in world.ts.

import type { Comfort, DeviceKind, Effect, Persona, Screen, StoredFile, World } from '../apps/contract';
import { startFrame, type Frame, type Installed } from './frame';

/** The device's own name where an app's id stands. */
export const DEVICE = 'appareil';

/** What a practice puts in the world at the start. */
export interface Setup {
  readonly device: DeviceKind;
  readonly persona: Persona;
  readonly hour: string;
  readonly files: readonly StoredFile[];
  /** App id → its scenario. */
  readonly apps: Readonly<Record<string, unknown>>;
}

export interface WorldState {
  readonly world: World;
  readonly frame: Frame;
  readonly apps: Readonly<Record<string, unknown>>;
  /** What will happen when a moment has passed. */
  readonly pending: readonly Effect[];
}

/** How an app stands in the world, and begins. */
export interface Starting extends Installed {
  start(scenario: unknown, world: World): unknown;
}

/** The world before anything is done in it. */
export function startWorld(appOf: (id: string) => Starting, setup: Setup, screen: Screen): WorldState {
  const world: World = { persona: setup.persona, hour: setup.hour, files: setup.files, screen, device: setup.device };
  const states = Object.entries(setup.apps).map(([id, scenario]) => [id, appOf(id).start(scenario, world)] as const);
  return { world, frame: startFrame(Object.keys(setup.apps).map(appOf), setup.device), apps: Object.fromEntries(states), pending: [] };
}

/** The same world on another screen. */
export function turnWorld(state: WorldState, screen: Screen): WorldState {
  return state.world.screen === screen ? state : { ...state, world: { ...state.world, screen } };
}

/** What the device asks while it is drawn: how an app calls itself, how much arrived in it, what it draws or changes outside its screen. */
export interface DrawnRules {
  titleOf(id: string, state: WorldState): { readonly name: string; readonly site: string };
  newsOf(id: string, state: WorldState): number;
  topOf(id: string): 'own' | undefined;
  comfortOf(state: WorldState): Comfort;
  /** It changes the whole machine: these are its settings. */
  isDressing(id: string): boolean;
}
