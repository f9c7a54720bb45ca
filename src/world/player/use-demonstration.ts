// « Je regarde »: the gestures play one after another, on a world of their own, and wait when asked to.

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Screen } from '../apps/contract';
import { browserClock } from '../../platform/adapters/browser-clock';
import { waitForTurn } from '../../platform/adapters/turn';
import type { Still, StillStory } from '../practice/stills';
import type { Engine } from './engine';
import type { WorldState } from '../device/state';

/** A slow reader takes about this long for a word; and never less than a calm breath. */
const READING_MS_PER_WORD = 380;
const BREATH_MS = 1400;

/** The hand travels, then waits before it presses. */
const TRAVEL_MS = 600;
const PRESS_MS = 500;

export type Phase = 'reading' | 'pressing';

export interface Demonstration {
  readonly still: Still | undefined;
  readonly state: WorldState;
  readonly phase: Phase;
  readonly isPlaying: boolean;
  readonly isOver: boolean;
  readonly total: number;
  readonly number: number;
  readonly toggle: () => void;
  readonly next: () => void;
  readonly again: () => void;
}

/** What another window shows of the same demonstration. */
export interface ShownThere {
  readonly index: number;
  readonly isPlaying: boolean;
}

interface Way {
  /** « Je regarde » is chosen only once it is there. */
  readonly engine: Engine | undefined;
  readonly screen: Screen;
  /** How many words the sentence of a gesture has. */
  readonly wordsOf: (still: Still) => number;
  /** « Je regarde » was chosen. */
  readonly isOn: boolean;
  /** Somebody may be looking: a demonstration that nobody sees waits. */
  readonly isSeen: boolean;
}

/** Undefined until it is asked for: finding its way costs as much as an advice. */
export function useDemonstration({ engine, screen, wordsOf, isOn, isSeen }: Way): readonly [Demonstration | undefined, (there: ShownThere) => void] {
  const story = useMemo(() => (isOn ? engine?.tell(screen) : undefined), [engine, screen, isOn]);
  const [at, setAt] = useState<{ readonly story: StillStory | undefined; readonly index: number }>({ story, index: 0 });
  const [phase, setPhase] = useState<Phase>('reading');
  const [isPlaying, setPlaying] = useState(true);
  // A screen that was turned has another way; one goes on from the same gesture.
  const index = story === undefined || at.story === undefined || at.story === story ? at.index : (engine?.sameMoment(at.story, at.index, story) ?? 0);
  const still = story?.gestures[index];

  const goTo = (next: number): void => {
    setPhase('reading');
    setAt({ story, index: next });
  };
  const forward = (): void => goTo(Math.min(index + 1, story?.gestures.length ?? 0));

  useEffect(() => {
    if (story !== undefined) setAt({ story, index });
  }, [story]);

  useEffect(() => {
    if (!isSeen || !isPlaying || still === undefined) return undefined;
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
    const wait = Math.max(BREATH_MS, wordsOf(still) * READING_MS_PER_WORD) + TRAVEL_MS;
    return browserClock.after(wait, press);
  }, [isSeen, isPlaying, index, phase, still]);

  const showAt = useCallback((there: ShownThere): void => {
    setPhase('reading');
    setAt((now) => ({ ...now, index: there.index }));
    setPlaying(there.isPlaying);
  }, []);

  if (story === undefined) return [undefined, showAt];
  const demonstration = {
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
      goTo(0);
      setPlaying(true);
    },
  };
  return [demonstration, showAt];
}
