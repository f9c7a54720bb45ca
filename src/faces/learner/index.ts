// The learner's face: one step a screen, the practice live.

import type { Face } from '../vocabulary';
import Bridge from '../parts/Bridge.astro';
import Check from '../parts/Check.astro';
import Choice from '../parts/Choice.astro';
import Intro from './Intro.astro';
import Notice from '../parts/Notice.astro';
import Nothing from '../parts/Nothing.astro';
import Practice from '../parts/Practice.astro';
import Recap from '../parts/Recap.astro';
import Step from './Step.astro';
import Term from '../parts/Term.astro';
import Ui from '../parts/Ui.astro';

export const learner = {
  Intro,
  Step,
  Practice,
  Check,
  Choice,
  Term,
  Ui,
  Notice,
  TrainerNote: Nothing,
  Recap,
  Bridge,
} satisfies Face;
