// Ties a play to the page: its memory across a reload, the moments that pass, the end of a word.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Gesture, Screen } from '../apps/contract';
import { browserClock } from '../../platform/adapters/browser-clock';
import { sessionPracticeMemory } from '../../platform/adapters/session-practice-memory';
import type { Bench } from '../practice/bench';
import type { Mode, Practice } from '../practice/practice';
import * as playing from '../practice/play';

/** Time a returned message takes to arrive: long enough to notice, short enough to wait for. */
const MOMENT_MS = 2500;

/** Silence after which a word is taken as finished. */
const TYPING_PAUSE_MS = 1200;

/** What the tab keeps of a practice goes, and it starts afresh. */
export function forgetPlay(practice: Practice): void {
  sessionPracticeMemory.forget(keyOf(practice));
}

/** A play, or the bug that a gesture met in it. */
interface Held {
  readonly play: playing.Play;
  readonly fault?: { readonly cause: unknown } | undefined;
}

export function usePlay(bench: Bench, start: Mode, screen: Screen) {
  const key = keyOf(bench.practice);
  const first = useMemo(() => {
    const kept = playing.parseKept(sessionPracticeMemory.read(key));
    return kept === undefined ? undefined : playing.resumePlay(bench, kept, screen);
  }, []);
  const [{ play, fault }, hold] = useState<Held>(() => ({ play: first ?? playing.startPlay(bench, start, screen) }));
  // Thrown while drawing, so that the boundary around has it (Boundary.tsx); in a gesture it would be lost.
  if (fault !== undefined) throw fault.cause;
  const [resumed, setResumed] = useState(first !== undefined);
  const allowed = useMemo(() => Object.values(bench.practice.persona).filter((value) => typeof value === 'string'), [bench]);
  const typing = useRef<(() => void) | undefined>(undefined);

  const change = useCallback((next: (now: playing.Play) => playing.Play): void => {
    hold((now) => {
      try {
        const after = next(now.play);
        return after === now.play ? now : { play: after };
      } catch (cause) {
        return { play: now.play, fault: { cause } };
      }
    });
  }, []);

  useEffect(() => change((now) => playing.turnScreen(now, screen, bench)), [screen, bench]);

  useEffect(() => {
    if (play.mode === 'show') return;
    if (play.session.log.some((entry) => entry.by === 'learner')) sessionPracticeMemory.write(key, playing.keptPlay(play));
    else sessionPracticeMemory.forget(key);
  }, [play, key]);

  const isWaiting = play.session.state.pending.length > 0 && !playing.isTyping(play);
  useEffect(() => (isWaiting ? browserClock.after(MOMENT_MS, () => change((now) => playing.passMoment(now, bench))) : undefined), [isWaiting, bench]);

  const settle = useCallback(() => {
    typing.current?.();
    typing.current = undefined;
    change((now) => playing.settle(now, bench));
  }, [bench]);

  const send = useCallback(
    (gesture: Gesture) => {
      typing.current?.();
      typing.current = browserClock.after(TYPING_PAUSE_MS, () => change((now) => playing.settle(now, bench)));
      setResumed(false);
      change((now) => playing.gesture(now, gesture, bench, allowed));
    },
    [bench, allowed],
  );

  return {
    play,
    resumed,
    send,
    settle,
    undo: () => change((now) => playing.undo(now, bench)),
    restart: () => {
      setResumed(false);
      change((now) => playing.restart(now, bench));
    },
    changeMode: (mode: Mode) => change((now) => playing.changeMode(now, mode, bench)),
    askHint: () => change(playing.askHint),
    doForMe: () => change((now) => playing.doForMe(now, bench)),
    stay: () => change(playing.stay),
  };
}

function keyOf({ lesson, id }: Practice): string {
  return `declic:exercice:${lesson}/${id}`;
}
