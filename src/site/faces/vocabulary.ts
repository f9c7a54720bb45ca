// The words authors write lessons with. Every face defines every word: a face that forgets one
// does not compile (`satisfies Face`).

import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

export type Word = 'Intro' | 'Step' | 'Practice' | 'Check' | 'Choice' | 'Term' | 'Ui' | 'Press' | 'Notice' | 'TrainerNote' | 'Recap' | 'Bridge';

/** One rendering of a lesson: learner, projection or handout. `a` is a Markdown link. */
export type Face = { readonly [W in Word | 'a']: AstroComponentFactory };
