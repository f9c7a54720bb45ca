// Brings what one practice needs: its data, then what draws it, and nothing else. What moves it comes next (Awakening.tsx), and the
// other views when their app is about to be shown (use-views.ts). What the network does not bring is a `NotReached`; anything else
// that is thrown here is a bug.

import { appInFront, startFrame } from '../device/frame';
import { ownWindow } from '../device/own-window';
import { DEVICE, startWorld, type Starting, type WorldState } from '../device/state';
import type { DrawnApp } from '../apps/drawn-app';
import type { ViewParts } from '../apps/contract';
import { lookOf, type AnyView } from '../apps/views';
import { NotReached, reach } from '../../platform/adapters/reach';
import { linkStyle } from '../../platform/adapters/style-sheet';
import type { Engine } from './engine';
import type * as later from './later';
import laterStyle from './later.css?url&no-inline';
import playerStyle from './player.css?url&no-inline';
import type { PracticePackage } from './player-props';

export interface Stage extends PracticePackage {
  /** The world before anything is done in it. Only the app in front has its state: the others come with the engine. */
  readonly drawn: WorldState;
  /** There from the start where the learner was in the middle of it, or looks at it. */
  readonly engine: Engine | undefined;
  /** Those in front at the start. */
  readonly views: Views;
}

/** App id, or DEVICE for its own window → what draws it. */
export type Views = Readonly<Record<string, AnyView>>;

/** `isMoving`: it is needed whole at once. */
export async function dressStage(brought: PracticePackage, { isMoving }: { readonly isMoving: boolean }): Promise<Stage> {
  const { practice, opening } = brought;
  const standing = standingIn(brought);
  const front = frontOf(brought);
  // What changes the whole machine is dressed at once: the screen may be dark, or its letters huge, from the start.
  const dressing = opening.dressing.filter((id) => id !== front).map((id) => linkStyle(lookOf(id).style));
  const [model, engine, views] = await reach(
    Promise.all([
      front === undefined ? undefined : drawnModel(front, brought),
      isMoving ? loadEngine(brought) : undefined,
      loadView(front ?? DEVICE, brought, 'first'),
      linkStyle(playerStyle),
      ...dressing,
    ]),
  );
  const appOf = (id: string): Starting => {
    const app = standing.find((one) => one.id === id);
    if (app === undefined) throw new Error(`App « ${id} » is not in the opening of this practice.`);
    return { ...app, start: (scenario, world): unknown => (id === front ? model?.start(scenario, world) : undefined) };
  };
  return { ...brought, drawn: startWorld(appOf, practice, 'wide'), engine, views };
}

/** What an app must be to be drawn, with the part of it that only this practice draws. */
async function drawnModel(id: string, { practice }: PracticePackage): Promise<DrawnApp> {
  const { default: model } = await lookOf(id).model();
  await model.dress?.(practice.apps[id]);
  return model;
}

/** What moves the practice, and the rest of what draws the app in front: nothing else is shown before something moves. */
export async function loadEngine(brought: PracticePackage): Promise<Engine> {
  const { openEngine } = await reach(import('./engine'));
  const front = frontOf(brought);
  const [engine] = await reach(Promise.all([openEngine(brought), front === undefined ? undefined : loadParts(front, brought, 'rest')]));
  return engine;
}

/** One app's view, or that of the device's own window, dressed. `first`: as far as the start shows it. */
export async function loadView(id: string, brought: PracticePackage, until: 'first' | 'rest'): Promise<Views> {
  const { view, style } = id === DEVICE ? ownWindow : lookOf(id);
  const [{ default: View }] = await Promise.all([
    view(),
    linkStyle(style),
    ...(id === DEVICE ? [] : [drawnModel(id, brought), loadParts(id, brought, 'first'), ...(until === 'rest' ? [loadParts(id, brought, 'rest')] : [])]),
  ]);
  return { [id]: View };
}

async function loadParts(id: string, { parts }: PracticePackage, which: keyof ViewParts): Promise<void> {
  await lookOf(id).bring(parts[id]?.[which] ?? []);
}

function standingIn({ opening }: PracticePackage) {
  return Object.entries(opening.apps).map(([id, app]) => ({ id, ...app }));
}

/** The app in front at the start. Undefined: the device's own window. */
function frontOf(brought: PracticePackage): string | undefined {
  return appInFront(startFrame(standingIn(brought), brought.practice.device));
}

export type Later = typeof later;

/** The parts of the player that are not there at first, dressed. */
export async function loadLater(): Promise<Later> {
  const [parts] = await Promise.all([import('./later'), linkStyle(laterStyle)]);
  return parts;
}

/** The practice's package. Throws `NotReached` when it does not come, or when something else comes in its place. */
export async function fetchPackage(source: string): Promise<PracticePackage> {
  const response = await reach(fetch(source));
  const found: unknown = response.ok ? await reach(response.json()) : undefined;
  if (!isPackage(found)) throw new NotReached(`No practice at ${source}: ${response.status}.`);
  return found;
}

/** Our own build wrote it and checked it; only its presence is in doubt here. */
function isPackage(found: unknown): found is PracticePackage {
  return typeof found === 'object' && found !== null && 'practice' in found && 'opening' in found && 'words' in found && 'locale' in found;
}
