// What was done and is not on the disk yet. A page that is left at once may not finish writing (5 times in 12, Chromium 156): what it had begun to
// write is found by the next page, which writes it. Only ever a moment's: a note is taken away as soon as its fact is kept.
//
//     declic:a-garder:ecrire-email/objet/guided/2026-11-21 → nothing: the name says it all

import type { Fact } from '../../core/lesson/progress';
import { OURS, ourKeys } from './local-record';

const NOTES = `${OURS}:a-garder:`;

/** Notes the facts before anything is waited for, or takes their notes away. Where storage is refused or full, the writing itself may still be in time. */
export function noteUnwritten(facts: readonly Fact[], are: 'begun' | 'kept'): void {
  try {
    for (const { lesson, step, outcome, day } of facts) {
      const note = `${NOTES}${lesson}/${step}/${outcome}/${day}`;
      if (are === 'begun') localStorage.setItem(note, '');
      else localStorage.removeItem(note);
    }
  } catch {
    // Nothing is noted, nothing is lost that was not.
  }
}

/** What earlier pages noted, unread (core/lesson/progress.ts). */
export function unwritten(): readonly unknown[] {
  return ourKeys(() => localStorage, NOTES).map((note) => {
    const [lesson, step, outcome, day] = note.slice(NOTES.length).split('/');
    return { lesson, step, outcome, day };
  });
}
