// Brings what one practice needs: its data, then the models and sentences of its own apps, and nothing else. The views
// come when their app is about to be shown (use-views.ts). What the network does not bring is a `NotReached`; anything
// else that is thrown here is a bug.

import { appInFront } from '../device/frame';
import { ownWindow } from '../device/own-window';
import { DEVICE } from '../device/world';
import { openPractice, type Bench } from '../practice/bench';
import { wordsFor } from '../practice/words';
import type { WordsByApp } from '../apps/contract';
import { lookOf, type AnyView } from '../apps/views';
import { NotReached, reach } from '../../platform/adapters/reach';
import { linkStyle } from '../../platform/adapters/style-sheet';
import type * as later from './later';
import laterStyle from './later.css?url&no-inline';
import playerStyle from './player.css?url&no-inline';
import type { PracticePackage } from './player-props';

export interface Stage extends PracticePackage {
  readonly bench: Bench;
  /** Those in front at the start. */
  readonly views: Views;
  /** Each app's sentences in the learner's language, else in French; the device's own too. */
  readonly sentences: WordsByApp;
}

/** App id, or DEVICE for its own window → what draws it. */
export type Views = Readonly<Record<string, AnyView>>;

export async function dressStage(brought: PracticePackage): Promise<Stage> {
  const { practice, locale } = brought;
  const ids = Object.keys(practice.apps);
  const [bench, sentences] = await Promise.all([reach(openPractice(practice)), reach(wordsFor(ids, locale)), reach(linkStyle(playerStyle))]);
  const front = appInFront(bench.start('wide').state.frame) ?? DEVICE;
  // What changes the whole machine is dressed at once: the screen may be dark, or its letters huge, from the start.
  const dressing = ids.filter((id) => id !== front && bench.rules.isDressing(id)).map((id) => linkStyle(lookOf(id).style));
  const [views] = await reach(Promise.all([loadView(front), ...dressing]));
  return { ...brought, bench, sentences, views };
}

/** One app's view, or that of the device's own window, dressed. */
export async function loadView(id: string): Promise<Views> {
  const { view, style } = id === DEVICE ? ownWindow : lookOf(id);
  const [{ default: View }] = await Promise.all([view(), linkStyle(style)]);
  return { [id]: View };
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
  return typeof found === 'object' && found !== null && 'practice' in found && 'words' in found && 'locale' in found;
}
