// The words authors write lessons with. Every face defines every word: a face that forgets one
// does not compile (`satisfies Face`).

import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

export const words = ['Intro', 'Step', 'Practice', 'Check', 'Choice', 'Term', 'Ui', 'Press', 'Notice', 'TrainerNote', 'Recap', 'Bridge'] as const;

export type Word = (typeof words)[number];

/** One rendering of a lesson: learner, projection or handout. `a` is a Markdown link. */
export type Face = { readonly [W in Word | 'a']: AstroComponentFactory };
