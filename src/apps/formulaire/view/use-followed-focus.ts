// Keeps the focus with the learner: a gesture that opens a new place, or makes the control
// just used vanish, never leaves the keyboard nowhere (WCAG 2.4.3). What the demonstration
// or the player's own buttons do moves nothing.

import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ViewProps } from '../../contract';
import type { FormulaireEvent } from '../schema';
import type { Formulaire } from '../state';
import { HEADING, paneKey, placeAfter, PROBLEMS } from './place';

/** Returns `send`, which also remembers that the learner asked from inside the app. */
export function useFollowedFocus(
  { state, send, life }: ViewProps<Formulaire, FormulaireEvent>,
  root: RefObject<HTMLElement | null>,
): (event: FormulaireEvent) => void {
  const asked = useRef(false);
  const shown = useRef(state);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = state;
    const frame = root.current;
    if (before === state || life === 'still' || !frame) return;
    // The form only waits for a document, which comes back from elsewhere: the learner still has asked.
    if (before.wanting !== state.wanting && before.files === state.files && before.pane === state.pane) return;
    // Another page is read from its top, whoever turned it. (The frame around scrolls when letters are big.)
    if (paneKey(before.pane) !== paneKey(state.pane)) {
      for (const scroller of [frame.querySelector('.formulaire__app'), frame.parentElement]) scroller?.scrollTo(0, 0);
    }
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
  const selector = place === HEADING ? '[data-heading]' : place === PROBLEMS ? '[data-problems]' : `[data-target="${place}"]`;
  return frame.querySelector<HTMLElement>(selector) ?? undefined;
}
