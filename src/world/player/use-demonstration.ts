// « Je regarde »: the gestures play one after another, on a world of their own, and wait when asked to.

import { useEffect, useMemo, useState } from 'react';
import type { Screen } from '../apps/contract';
import { browserClock } from '../../platform/adapters/browser-clock';
import { waitForTurn } from '../../platform/adapters/turn';
import type { Bench } from '../practice/bench';
import { stillsOf } from '../practice/stills';

/** A slow reader takes about this long for a word; and never less than a calm breath. */
const READING_MS_PER_WORD = 380;
const BREATH_MS = 1400;

/** The hand travels, then waits before it presses. */
export const TRAVEL_MS = 600;
const PRESS_MS = 500;

export type Phase = 'reading' | 'pressing';

export function useDemonstration(bench: Bench, screen: Screen, wordsIn: (index: number) => number, isOn: boolean) {
  const story = useMemo(() => stillsOf(bench, screen), [bench, screen]);
  const [index, setIndex] = useState(0);
  const [phase, setPhase] = useState<Phase>('reading');
  const [isPlaying, setPlaying] = useState(true);
  const still = story.gestures[index];

  const forward = (): void => {
    setPhase('reading');
    setIndex((now) => Math.min(now + 1, story.gestures.length));
  };

  useEffect(() => {
    if (!isOn || !isPlaying || still === undefined) return undefined;
    if (phase === 'pressing') return browserClock.after(PRESS_MS, forward);
    // Said aloud, the gesture waits for the end of the words; if not, for the time to read them.
    let isHere = true;
    const press = (): void => {
      if (isHere) setPhase('pressing');
    };
    const leave = (): void => {
      isHere = false;
    };
    if (waitForTurn(press) === 'held') return leave;
    const wait = Math.max(BREATH_MS, wordsIn(index) * READING_MS_PER_WORD) + TRAVEL_MS;
    return browserClock.after(wait, press);
  }, [isOn, isPlaying, index, phase, still]);

  return {
    still,
    state: still?.state ?? story.end,
    phase,
    isPlaying,
    isOver: still === undefined,
    total: story.gestures.length,
    number: Math.min(index + 1, story.gestures.length),
    toggle: () => setPlaying((now) => !now),
    next: () => {
      setPlaying(false);
      forward();
    },
    again: () => {
      setPhase('reading');
      setIndex(0);
      setPlaying(true);
    },
  };
}
