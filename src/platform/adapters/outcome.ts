// How a step, a check or a practice tells the page that something was done. Whoever keeps progress listens
// (elements/progress.ts); nobody else needs to know that progress exists.

import type { StepAddress } from '../../core/lesson/lesson';
import type { Outcome } from '../../core/lesson/progress';
import type { PracticeMirror } from '../ports/mirror';

export const OUTCOME = 'declic:outcome';

/** The other way: who shows a practice to a room asks for its next gesture. The practice listens on its own element. */
export const SHOW_NEXT = 'declic:show-next';

/** A practice has come on its page; told on its own element. */
export const PRACTICE_THERE = 'declic:practice-there';

/** It is to be the same in two windows: the detail is a `PracticeMirror`. The practice listens on its own element. */
export const MIRRORED = 'declic:mirrored';

export interface OutcomeDetail extends StepAddress {
  readonly outcome: Outcome;
}

declare global {
  interface DocumentEventMap {
    'declic:outcome': CustomEvent<OutcomeDetail>;
  }
  interface HTMLElementEventMap {
    'declic:mirrored': CustomEvent<PracticeMirror>;
  }
}

/**
 * Tells the page how the step around `from` was done. The step and the lesson are those of the nearest
 * `data-step` and `data-lesson`; outside of a lesson nothing is told.
 */
export function tellOutcome(from: Element, outcome: Outcome): void {
  const step = from.closest('[data-step]')?.getAttribute('data-step');
  const lesson = from.closest('[data-lesson]')?.getAttribute('data-lesson');
  if (!step || !lesson) return;
  const detail: OutcomeDetail = { lesson, step, outcome };
  from.dispatchEvent(new CustomEvent(OUTCOME, { detail, bubbles: true, composed: true }));
}
