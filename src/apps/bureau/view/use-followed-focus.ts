// Keeps the focus with the learner: a gesture that opens a new place, or makes the control
// just used vanish, never leaves the keyboard nowhere (WCAG 2.4.3). What the demonstration
// or the player's own buttons do moves nothing.

import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ViewProps } from '../../contract';
import type { BureauEvent } from '../schema';
import type { Bureau } from '../state';
import { HEADING, placeAfter } from './place';

/** Returns `send`, which also remembers that the learner asked from inside the app. */
export function useFollowedFocus(
  { state, send, life }: ViewProps<Bureau, BureauEvent>,
  root: RefObject<HTMLElement | null>,
): (event: BureauEvent) => void {
  const asked = useRef(false);
  const shown = useRef(state);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = state;
    const frame = root.current;
    if (before === state || life === 'still' || !frame) return;
    const focused = frame.ownerDocument.activeElement;
    // Safari focuses no button on click, and a vanished control leaves the focus on the body.
    const isNowhere = focused === null || focused === frame.ownerDocument.body;
    const isHere = isNowhere ? asked.current : frame.contains(focused);
    asked.current = false;
    if (!isHere) return;
    const place = placeAfter(before, state);
    const wanted = find(frame, place) ?? (isNowhere ? find(frame, HEADING) : undefined);
    wanted?.focus();
  }, [state, life, root]);

  return (event) => {
    asked.current = true;
    send(event);
  };
}

function find(frame: HTMLElement, place: string | undefined): HTMLElement | undefined {
  if (place === undefined) return undefined;
  const selector = place === HEADING ? '[data-heading]' : place === 'first-printer' ? '[data-target^="printer:"]' : `[data-target="${place}"]`;
  return frame.querySelector<HTMLElement>(selector) ?? undefined;
}
