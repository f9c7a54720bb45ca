// One practice in two windows: the wall and the trainer's console. What was done travels, not what is seen: the other window does the same
// gestures, so that it says the same sentences and explains the same slips.

import type { Screen } from '../apps/contract';
import type { Bench } from './bench';
import * as playing from './play';
import type { Play } from './play';
import type { Mode } from './practice';
import type { Entry } from './session';

/** A play as it is told to the other window. */
export interface PlayRecord {
  readonly mode: Mode;
  /** The screen at its start. */
  readonly screen: Screen;
  readonly helped: boolean;
  readonly log: readonly Entry[];
  readonly hint: Play['hint'];
  /** No word is being typed. */
  readonly settled: boolean;
  /** Where « Je regarde » is. */
  readonly shown?: Shown | undefined;
}

interface Shown {
  readonly index: number;
  readonly isPlaying: boolean;
}

export function recordOf(play: Play, shown?: Shown): PlayRecord {
  const { mode, session, helped, hint } = play;
  return { mode, screen: session.screen, helped, log: session.log, hint, settled: play.settled === session, shown };
}

/** What came from another window; undefined when it is no record, or one of another version. */
export function parseRecord(found: unknown): PlayRecord | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { mode, screen, helped, log, hint, settled, shown }: Partial<Record<keyof PlayRecord, unknown>> = found;
  if (mode !== 'show' && mode !== 'guide' && mode !== 'alone') return undefined;
  if ((screen !== 'narrow' && screen !== 'wide') || (hint !== 0 && hint !== 1 && hint !== 2 && hint !== 3)) return undefined;
  if (typeof helped !== 'boolean' || typeof settled !== 'boolean' || !playing.isLog(log)) return undefined;
  return { mode, screen, helped, log, hint, settled, shown: isShown(shown) ? shown : undefined };
}

/**
 * The play after what was done in the other window: the gestures that it does not have yet, or, where the two differ (an undo, a new start),
 * the whole of it again. A record that makes no sense here leaves the play as it is. `allowed` as in `gesture`.
 */
export function follow(play: Play, record: PlayRecord, bench: Bench, allowed: readonly string[]): Play {
  const moded = play.mode === record.mode ? play : playing.changeMode(play, record.mode, bench);
  const done = goneOn(moded, record, bench, allowed) ?? again(moded, record, bench);
  if (done === undefined) return play;
  const settled = record.settled ? playing.settle(done, bench) : inAWord(done);
  const helped = settled.helped === record.helped ? settled : { ...settled, helped: record.helped };
  if (record.hint === helped.hint) return helped;
  return { ...helped, hint: record.hint, said: record.hint > helped.hint ? [{ hint: record.hint }] : [], beat: helped.beat + 1 };
}

/** The word is not finished there: nor is it here. */
function inAWord(play: Play): Play {
  return play.settled === play.session ? { ...play, session: { ...play.session } } : play;
}

/** The same play with the gestures it lacks; undefined when they do not lead to what the other window has. */
function goneOn(play: Play, { screen, log }: PlayRecord, bench: Bench, allowed: readonly string[]): Play | undefined {
  const mine = play.session.log;
  const same = commonLength(mine, log);
  const [last, next] = [mine.at(-1), log[same]];
  const isLonger = same === mine.length;
  // The word being typed: its next letter takes the place of the last one.
  const isWord = same === mine.length - 1 && last?.by === 'learner' && next?.by === 'learner' && bench.rules.merges(last.gesture, next.gesture);
  if (play.session.screen !== screen || !(isLonger || isWord)) return undefined;
  try {
    const after = log.slice(same).reduce((now, entry) => withEntry(now, entry, bench, allowed), play);
    return isSame(after.session.log, log) ? after : undefined;
  } catch {
    // A gesture that no app here knows.
    return undefined;
  }
}

function withEntry(play: Play, entry: Entry, bench: Bench, allowed: readonly string[]): Play {
  switch (entry.by) {
    case 'learner':
      return playing.gesture(play, entry.gesture, bench, allowed);
    case 'time':
      return playing.passMoment(playing.settle(play, bench), bench);
    case 'screen':
      return playing.turnScreen(play, entry.screen, bench);
  }
}

function again(play: Play, { mode, screen, helped, log }: PlayRecord, bench: Bench): Play | undefined {
  const turned = log.findLast((entry) => entry.by === 'screen');
  const now = turned?.by === 'screen' ? turned.screen : screen;
  const kept = playing.resumePlay(bench, { version: 1, mode, screen, helped, log }, now);
  return kept === undefined ? undefined : { ...kept, beat: play.beat + 1 };
}

function commonLength(one: readonly Entry[], other: readonly Entry[]): number {
  const differs = one.findIndex((entry, index) => JSON.stringify(entry) !== JSON.stringify(other[index]));
  return differs === -1 ? one.length : differs;
}

function isSame(one: readonly Entry[], other: readonly Entry[]): boolean {
  return one.length === other.length && commonLength(one, other) === one.length;
}

function isShown(found: unknown): found is Shown {
  if (typeof found !== 'object' || found === null || !('index' in found) || !('isPlaying' in found)) return false;
  return typeof found.index === 'number' && Number.isSafeInteger(found.index) && found.index >= 0 && typeof found.isPlaying === 'boolean';
}
