// Brings what one practice needs: its data, then the models and sentences of its own apps, and nothing else. The views
// come when their app is about to be shown (use-views.ts).

import { appInFront } from '../device/frame';
import { ownWindow } from '../device/own-window';
import { DEVICE } from '../device/world';
import { openPractice, type Bench } from '../practice/bench';
import { wordsFor } from '../practice/words';
import type { WordsByApp } from '../apps/contract';
import { lookOf, type AnyView } from '../apps/views';
import type * as later from './later';
import laterStyle from './later.css?url&no-inline';
import playerStyle from './player.css?url&no-inline';
import type { PlayerProps, PracticePackage } from './player-props';

export interface Stage extends PracticePackage {
  readonly bench: Bench;
  /** Those in front at the start. */
  readonly views: Views;
  /** Each app's sentences in the learner's language, else in French; the device's own too. */
  readonly sentences: WordsByApp;
}

/** App id, or DEVICE for its own window → what draws it. */
export type Views = Readonly<Record<string, AnyView>>;

export async function loadStage({ source }: PlayerProps): Promise<Stage> {
  const brought = await fetchPackage(source);
  const { practice, locale } = brought;
  const [bench, sentences] = await Promise.all([openPractice(practice), wordsFor(Object.keys(practice.apps), locale), linkStyle(playerStyle)]);
  return {
    ...brought,
    bench,
    views: await loadView(appInFront(bench.start('wide').state.frame) ?? DEVICE),
    sentences,
  };
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

/** The practice's package. Throws when it does not come, or when something else comes in its place. */
async function fetchPackage(source: string): Promise<PracticePackage> {
  const response = await fetch(source);
  const found: unknown = response.ok ? await response.json() : undefined;
  if (!isPackage(found)) throw new Error(`No practice at ${source}: ${response.status}.`);
  return found;
}

/** Our own build wrote it and checked it; only its presence is in doubt here. */
function isPackage(found: unknown): found is PracticePackage {
  return typeof found === 'object' && found !== null && 'practice' in found && 'words' in found && 'locale' in found;
}

/** Adds a style sheet once; resolves when it is there, so that nothing is shown undressed. */
function linkStyle(href: string): Promise<void> {
  const there = [...document.querySelectorAll('link[rel=stylesheet]')].some((link) => link.getAttribute('href') === href);
  if (there) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`No style sheet at ${href}.`)));
    document.head.append(link);
  });
}
