// One person at one practice: the mode, the session, the hints, the slip to explain. Pure, so that the
// island only draws it and a random player can try it in the tests.

import type { Gesture, Screen } from '../apps/contract';
import type { Say } from '../device/world';
import type { Advice } from './guide';
import type { Bench } from './bench';
import type { Explanation } from './judge';
import type { Mode } from './practice';
import { looksPrivate, withoutPrivate, type PrivateData } from './private-data';
import type { Entry, Session, Turn } from './session';

/** 0 none · 1 where to look · 2 what to do · 3 the control is shown. */
type HintStrength = 0 | 1 | 2 | 3;

/** Something to be said once: an app's sentence, what explains a slip, a refusal, or the hint just asked for. */
export type Spoken = Say | Explanation | { readonly refused: PrivateData } | { readonly hint: HintStrength } | { readonly still: 'here' };

export interface Play {
  readonly mode: Mode;
  readonly session: Session;
  /** The session the advice is about: it waits for the end of a word being typed. */
  readonly settled: Session;
  readonly hint: HintStrength;
  /** What went wrong, shown until the learner has moved on. */
  readonly slip?: Explanation | undefined;
  readonly refused?: PrivateData | undefined;
  /** The browser's Back was pressed: one is told that one still is in the practice, and how to leave. */
  readonly stayed?: true | undefined;
  /** What the last thing that happened gives to hear. */
  readonly said: readonly Spoken[];
  /** A gesture was made with the guide, or after a full hint: the outcome is « guided ». */
  readonly helped: boolean;
  /** Goes up with everything that happens, so that the live region speaks once of each. */
  readonly beat: number;
}

/** What is kept for a reload. */
export interface KeptPlay {
  readonly version: 1;
  readonly mode: Mode;
  readonly screen: Screen;
  readonly helped: boolean;
  readonly log: readonly Entry[];
}

export function startPlay(bench: Bench, mode: Mode, screen: Screen): Play {
  const session = bench.start(screen);
  return { mode, session, settled: session, hint: 0, said: [], helped: false, beat: 0 };
}

/** The play as it was left; undefined when its log is damaged or of another practice, and one starts afresh. */
export function resumePlay(bench: Bench, kept: KeptPlay, screen: Screen): Play | undefined {
  try {
    if (!kept.log.every((entry) => entry.by !== 'learner' || isWhole(entry.gesture, bench))) return undefined;
    const session = bench.turn(bench.resume(kept.log, kept.screen), screen);
    return { mode: kept.mode, session, settled: session, hint: 0, said: [], helped: kept.helped, beat: 0 };
  } catch {
    // A gesture that no app knows: storage is not ours alone, and nothing in it may break the page.
    return undefined;
  }
}

export function keptPlay(play: Play): KeptPlay {
  return { version: 1, mode: play.mode, screen: play.session.screen, helped: play.helped, log: play.session.log };
}

/** Reads what a reload found; undefined when it is not ours or from another version. */
export function parseKept(kept: unknown): KeptPlay | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { version, mode, screen, helped, log }: Partial<Record<keyof KeptPlay, unknown>> = kept;
  const known = version === 1 && (mode === 'guide' || mode === 'alone') && (screen === 'narrow' || screen === 'wide');
  return known && typeof helped === 'boolean' && isLog(log) && log.length > 0 ? { version, mode, screen, helped, log } : undefined;
}

/** The learner's gesture. Text that looks like somebody's real numbers is cut out before it is kept. */
export function gesture(play: Play, asked: Gesture, bench: Bench, allowed: readonly string[]): Play {
  const text = bench.rules.typedText(asked);
  const refused = text === undefined ? undefined : looksPrivate(text, allowed);
  const event = refused === undefined || text === undefined ? asked : bench.rules.retype(asked, withoutPrivate(text));
  const turn = bench.send(play.session, event);
  if (turn.session === play.session && refused === undefined) return play;
  const done = after(play, turn, bench);
  const next = bench.rules.isHelp(event) ? { ...done, helped: true } : done;
  // A letter more: what is shown and what was said stay until the end of the word.
  if (text !== undefined && refused === undefined && next.said.length === 0) return { ...play, session: turn.session, helped: next.helped };
  return { ...next, refused, said: refused === undefined ? next.said : [...next.said, { refused }] };
}

/** The word being typed is finished. When the advice moves on, so does what is shown. */
export function settle(play: Play, bench: Bench): Play {
  if (!isTyping(play)) return play;
  const next = { ...play, settled: play.session };
  return sameAdvice(adviceOf(play, bench), adviceOf(next, bench)) ? next : quiet(next, next.session);
}

/** A word is being typed, and its end is not known yet. */
function isTyping(play: Play): boolean {
  return play.settled !== play.session;
}

/** A moment passes: a message may come back. Not in the middle of a word, which it would cut in two. */
export function passMoment(play: Play, bench: Bench): Play {
  if (isTyping(play)) return play;
  const turn = bench.pass(play.session);
  return turn.session === play.session ? play : after(play, turn, bench);
}

export function turnScreen(play: Play, screen: Screen, bench: Bench): Play {
  const session = bench.turn(play.session, screen);
  return session === play.session ? play : { ...play, session, settled: session };
}

/** The browser's Back was pressed in the middle of the practice: nothing of it changes, and that is said. */
export function stay(play: Play): Play {
  return { ...play, stayed: true, said: [{ still: 'here' }], beat: play.beat + 1 };
}

export function undo(play: Play, bench: Bench): Play {
  return quiet(play, bench.undo(play.session));
}

export function restart(play: Play, bench: Bench): Play {
  const session = bench.start(play.session.state.world.screen);
  return { ...quiet(play, session), helped: false };
}

/** Another way of doing the same practice, from where one is. Having looked at the guide before one began is no help. */
export function changeMode(play: Play, mode: Mode, bench: Bench): Play {
  const helped = play.helped || (mode === 'guide' && bench.canUndo(play.session));
  return { ...play, mode, hint: 0, stayed: undefined, said: [], helped, beat: play.beat + 1 };
}

/** One more hint, stronger than the last. */
export function askHint(play: Play): Play {
  const hint: HintStrength = play.hint === 0 ? 1 : play.hint === 1 ? 2 : 3;
  return { ...play, hint, said: [{ hint }], helped: play.helped || hint === 3, beat: play.beat + 1 };
}

/** The next gesture done for the learner, as the strongest help. */
export function doForMe(play: Play, bench: Bench): Play {
  const advice = adviceOf(play, bench);
  if (advice.type !== 'next') return play;
  return { ...after(play, bench.send(play.session, advice.gesture), bench), helped: true };
}

export function adviceOf(play: Play, bench: Bench): Advice {
  return bench.advise(play.settled);
}

/** Every goal is reached, and the learner is not in the middle of a word. */
export function isFinished(play: Play, bench: Bench): boolean {
  return bench.isDone(play.settled.state);
}

function after(play: Play, turn: Turn, bench: Bench): Play {
  const { slip, said } = bench.judge(turn);
  const { session } = turn;
  return {
    ...play,
    session,
    settled: session,
    slip,
    refused: undefined,
    stayed: undefined,
    said: slip === undefined ? said : [...said, slip],
    hint: 0,
    helped: play.helped || play.mode === 'guide',
    beat: play.beat + 1,
  };
}

function quiet(play: Play, session: Session): Play {
  return { ...play, session, settled: session, slip: undefined, refused: undefined, stayed: undefined, hint: 0, said: [], beat: play.beat + 1 };
}

function sameAdvice(one: Advice, other: Advice): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A gesture that carries text has its text. What was stored may hold anything in its place. */
function isWhole(gesture: Gesture, bench: Bench): boolean {
  const text: unknown = bench.rules.typedText(gesture);
  return typeof text === 'string' || bench.rules.retype(gesture, '') === gesture;
}

/** Whether what comes from storage or from another window may be what was done in a practice. */
export function isLog(log: unknown): log is readonly Entry[] {
  return Array.isArray(log) && log.every(isEntry);
}

function isEntry(entry: unknown): entry is Entry {
  if (typeof entry !== 'object' || entry === null || !('by' in entry)) return false;
  if (entry.by === 'time') return true;
  if (entry.by === 'screen') return 'screen' in entry && (entry.screen === 'narrow' || entry.screen === 'wide');
  return entry.by === 'learner' && 'gesture' in entry && isGesture(entry.gesture);
}

function isGesture(gesture: unknown): gesture is Gesture {
  return (
    typeof gesture === 'object' &&
    gesture !== null &&
    'app' in gesture &&
    typeof gesture.app === 'string' &&
    'type' in gesture &&
    typeof gesture.type === 'string' &&
    Object.values(gesture).every((detail) => isPlain(detail) || (typeof detail === 'object' && detail !== null && Object.values(detail).every(isPlain)))
  );
}

/** A detail: a name, a number, a yes or no; what the hand did is a record of some. */
function isPlain(detail: unknown): boolean {
  return typeof detail === 'string' || typeof detail === 'number' || typeof detail === 'boolean';
}
