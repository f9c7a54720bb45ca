// Ties a play to the page: its memory across a reload, the moments that pass, the end of a word.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Gesture, Screen } from '../apps/contract';
import { browserClock } from '../../platform/adapters/browser-clock';
import { sessionPracticeMemory } from '../../platform/adapters/session-practice-memory';
import { turnWorld, type WorldState } from '../device/state';
import type { Mode, Practice } from '../practice/practice';
import type { Play } from '../practice/play';
import type { Engine } from './engine';

/** Time a returned message takes to arrive: long enough to notice, short enough to wait for. */
const MOMENT_MS = 2500;

/** Silence after which a word is taken as finished. */
const TYPING_PAUSE_MS = 1200;

/** What the tab keeps of a practice goes, and it starts afresh. */
export function forgetPlay(practice: Practice): void {
  sessionPracticeMemory.forget(keyOf(practice));
}

/** The tab keeps something of this practice: it was left in the middle. */
export function isKept(practice: Practice): boolean {
  return sessionPracticeMemory.read(keyOf(practice)) !== undefined;
}

/** The same, done in this way. */
export function isKeptAs(practice: Practice, mode: Mode): boolean {
  const kept = sessionPracticeMemory.read(keyOf(practice));
  return typeof kept === 'object' && kept !== null && 'mode' in kept && kept.mode === mode;
}

/** A play, what moves it once that has come, or the bug that a gesture met in it. */
interface Held {
  readonly play: Play;
  readonly engine: Engine | undefined;
  readonly fault?: { readonly cause: unknown } | undefined;
}

export type Change = (now: Play, engine: Engine) => Play;

interface Given {
  readonly practice: Practice;
  readonly drawn: WorldState;
  readonly engine: Engine | undefined;
}

/** `ask` calls for the engine at once: something was done that waits for it. `isHeld`: no moment passes. */
export function usePlay(given: Given, mode: Mode, screen: Screen, ask: { readonly current: () => void }, isHeld: boolean) {
  const { practice } = given;
  const key = keyOf(practice);
  const first = useMemo(() => (given.engine === undefined ? undefined : resumed(given.engine, key, screen)), []);
  const [{ play, engine, fault }, hold] = useState<Held>(() => ({
    play: first ?? given.engine?.playing.startPlay(given.engine.bench, mode, screen) ?? openPlay(given.drawn, mode, screen),
    engine: given.engine,
  }));
  // Thrown while drawing, so that the boundary around has it (Boundary.tsx); in a gesture it would be lost.
  if (fault !== undefined) throw fault.cause;
  const [isResumed, setResumed] = useState(first !== undefined);
  const allowed = useMemo(() => Object.values(practice.persona).filter((value) => typeof value === 'string'), [practice]);
  const typing = useRef<(() => void) | undefined>(undefined);
  /** What was done before the engine came, in its order. */
  const waiting = useRef<Change[]>([]);
  const moves = useRef(engine);

  const apply = useCallback((next: Change, engine: Engine): void => {
    hold((now) => {
      try {
        const after = next(now.play, engine);
        return after === now.play && now.engine === engine ? now : { play: after, engine };
      } catch (cause) {
        return { play: now.play, engine, fault: { cause } };
      }
    });
  }, []);

  const change = useCallback((next: Change): void => {
    if (moves.current !== undefined) {
      apply(next, moves.current);
      return;
    }
    waiting.current.push(next);
    ask.current();
  }, []);

  const wake = useCallback((engine: Engine): void => {
    if (moves.current !== undefined) return;
    moves.current = engine;
    const done = waiting.current;
    apply((now) => done.reduce((play, next) => next(play, engine), wholePlay(now, engine)), engine);
  }, []);

  useEffect(() => {
    if (engine === undefined) hold((now) => ({ ...now, play: openPlay(turnWorld(now.play.session.state, screen), now.play.mode, screen) }));
    else change((now, { playing, bench }) => playing.turnScreen(now, screen, bench));
  }, [screen, engine]);

  useEffect(() => {
    if (play.mode === 'show' || engine === undefined) return;
    if (play.session.log.some((entry) => entry.by === 'learner')) sessionPracticeMemory.write(key, engine.playing.keptPlay(play));
    else sessionPracticeMemory.forget(key);
  }, [play, engine, key]);

  const isWaiting = play.session.state.pending.length > 0 && play.settled === play.session && !isHeld;
  useEffect(
    () => (isWaiting ? browserClock.after(MOMENT_MS, () => change((now, { playing, bench }) => playing.passMoment(now, bench))) : undefined),
    [isWaiting],
  );

  const settle = useCallback(() => {
    typing.current?.();
    typing.current = undefined;
    // Nothing is being typed before a gesture: leaving a field must not ask for the engine.
    if (moves.current !== undefined || waiting.current.length > 0) change((now, { playing, bench }) => playing.settle(now, bench));
  }, []);

  const send = useCallback(
    (gesture: Gesture) => {
      typing.current?.();
      typing.current = browserClock.after(TYPING_PAUSE_MS, settle);
      setResumed(false);
      change((now, { playing, bench }) => playing.gesture(now, gesture, bench, allowed));
    },
    [allowed],
  );

  return {
    play,
    engine,
    wake,
    resumed: isResumed,
    send,
    settle,
    undo: () => change((now, { playing, bench }) => playing.undo(now, bench)),
    restart: () => {
      setResumed(false);
      change((now, { playing, bench }) => playing.restart(now, bench));
    },
    changeMode: (mode: Mode) => change((now, { playing, bench }) => playing.changeMode(now, mode, bench)),
    askHint: () => change((now, { playing }) => playing.askHint(now)),
    doForMe: () => change((now, { playing, bench }) => playing.doForMe(now, bench)),
    change,
    stay: () => change((now, { playing }) => playing.stay(now)),
  };
}

/** The play as it was left, if it was. */
function resumed({ playing, bench }: Engine, key: string, screen: Screen): Play | undefined {
  const kept = playing.parseKept(sessionPracticeMemory.read(key));
  return kept === undefined ? undefined : playing.resumePlay(bench, kept, screen);
}

/** A play that only shows where one begins. */
function openPlay(start: WorldState, mode: Mode, screen: Screen): Play {
  const session = { screen, log: [], state: turnWorld(start, screen) };
  return { mode, session, settled: session, hint: 0, said: [], helped: false, beat: 0 };
}

/** The same one, that can move. What is drawn already stays the very same: nothing has happened, and the focus stays. */
function wholePlay({ mode, session: { screen, state } }: Play, { playing, bench }: Engine): Play {
  const play = playing.startPlay(bench, mode, screen);
  const drawn = Object.entries(state.apps).filter(([, app]) => app !== undefined);
  const session = { ...play.session, state: { ...play.session.state, apps: { ...play.session.state.apps, ...Object.fromEntries(drawn) } } };
  return { ...play, session, settled: session };
}

function keyOf({ lesson, id }: Practice): string {
  return `declic:exercice:${lesson}/${id}`;
}
