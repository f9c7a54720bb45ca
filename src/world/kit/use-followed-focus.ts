// Keeps the focus with the learner: a gesture that opens a new place, or makes the control
// just used vanish, never leaves the keyboard nowhere (WCAG 2.4.3). What the demonstration
// or the player's own buttons do moves nothing.

import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** What it reads of a view. */
interface Shown<State, Event> {
  readonly state: State;
  readonly send: (event: Event) => void;
  readonly life: 'live' | 'still';
}

/** The place that every app has: the heading of what is in front. */
export const HEADING = '[data-heading]';

export interface Places<State> {
  /** Where the focus goes: a target's id, or a selector between brackets. Undefined: where it is, if it still is. */
  readonly after: (before: State, after: State) => string | undefined;
  /** True while the app only waits for what comes back from elsewhere: the learner still has asked. */
  readonly isWaiting?: (before: State, after: State) => boolean;
}

/** Returns `send`, which also remembers that the learner asked from inside the app. */
export function useFollowedFocus<State, Event>(
  { state, send, life }: Shown<State, Event>,
  root: RefObject<HTMLElement | null>,
  places: Places<State>,
): (event: Event) => void {
  const asked = useRef(false);
  const shown = useRef(state);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = state;
    const frame = root.current;
    if (before === state || life === 'still' || !frame || places.isWaiting?.(before, state) === true) return;
    const focused = frame.ownerDocument.activeElement;
    // Safari focuses no button on click, and a vanished control leaves the focus on the body.
    const isNowhere = focused === null || focused === frame.ownerDocument.body;
    const isHere = isNowhere ? asked.current : frame.contains(focused);
    asked.current = false;
    if (!isHere) return;
    const wanted = find(frame, places.after(before, state)) ?? (isNowhere ? find(frame, HEADING) : undefined);
    wanted?.focus();
  }, [state, life, root]);

  return (event) => {
    asked.current = true;
    send(event);
  };
}

function find(frame: HTMLElement, place: string | undefined): HTMLElement | undefined {
  if (place === undefined) return undefined;
  return frame.querySelector<HTMLElement>(place.startsWith('[') ? place : `[data-target="${place}"]`) ?? undefined;
}
