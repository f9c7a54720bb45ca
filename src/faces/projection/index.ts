// The projection's face: the learner's words, large; the step fills the wall.

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

export const projection = {
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
