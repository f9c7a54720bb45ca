// Ties a play to the page: its memory across a reload, the moments that pass, the end of a word.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Gesture, Screen } from '../apps/contract';
import { browserClock } from '../../platform/adapters/browser-clock';
import { sessionPracticeMemory } from '../../platform/adapters/session-practice-memory';
import type { Bench } from '../practice/bench';
import type { Mode } from '../practice/practice';
import * as playing from '../practice/play';

/** Time a returned message takes to arrive: long enough to notice, short enough to wait for. */
const MOMENT_MS = 2500;

/** Silence after which a word is taken as finished. */
const TYPING_PAUSE_MS = 1200;

export function usePlay(bench: Bench, start: Mode, screen: Screen) {
  const key = `declic:exercice:${bench.practice.lesson}/${bench.practice.id}`;
  const first = useMemo(() => {
    const kept = playing.parseKept(sessionPracticeMemory.read(key));
    return kept === undefined ? undefined : playing.resumePlay(bench, kept, screen);
  }, []);
  const [play, setPlay] = useState(() => first ?? playing.startPlay(bench, start, screen));
  const [resumed, setResumed] = useState(first !== undefined);
  const allowed = useMemo(() => Object.values(bench.practice.persona).filter((value) => typeof value === 'string'), [bench]);
  const typing = useRef<(() => void) | undefined>(undefined);

  useEffect(() => setPlay((now) => playing.turnScreen(now, screen, bench)), [screen, bench]);

  useEffect(() => {
    if (play.mode === 'show') return;
    if (play.session.log.some((entry) => entry.by === 'learner')) sessionPracticeMemory.write(key, playing.keptPlay(play));
    else sessionPracticeMemory.forget(key);
  }, [play, key]);

  const isWaiting = play.session.state.pending.length > 0 && !playing.isTyping(play);
  useEffect(() => (isWaiting ? browserClock.after(MOMENT_MS, () => setPlay((now) => playing.passMoment(now, bench))) : undefined), [isWaiting, bench]);

  const settle = useCallback(() => {
    typing.current?.();
    typing.current = undefined;
    setPlay((now) => playing.settle(now, bench));
  }, [bench]);

  const send = useCallback(
    (gesture: Gesture) => {
      typing.current?.();
      typing.current = browserClock.after(TYPING_PAUSE_MS, () => setPlay((now) => playing.settle(now, bench)));
      setResumed(false);
      setPlay((now) => playing.gesture(now, gesture, bench, allowed));
    },
    [bench, allowed],
  );

  return {
    play,
    resumed,
    send,
    settle,
    undo: () => setPlay((now) => playing.undo(now, bench)),
    restart: () => {
      setResumed(false);
      setPlay((now) => playing.restart(now, bench));
    },
    changeMode: (mode: Mode) => setPlay((now) => playing.changeMode(now, mode, bench)),
    askHint: () => setPlay(playing.askHint),
    doForMe: () => setPlay((now) => playing.doForMe(now, bench)),
  };
}
