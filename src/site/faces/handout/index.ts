// The handout's face: every sentence and every gesture, on paper, without a byte of script.

import type { Face } from '../vocabulary';
import Bridge from '../parts/Bridge.astro';
import Check from './Check.astro';
import Choice from './Choice.astro';
import Intro from './Intro.astro';
import Link from './Link.astro';
import Notice from '../parts/Notice.astro';
import Practice from './Practice.astro';
import Press from '../../layouts/Press.astro';
import Recap from '../parts/Recap.astro';
import Step from './Step.astro';
import Term from './Term.astro';
import TrainerNote from './TrainerNote.astro';
import Ui from '../parts/Ui.astro';

export const handout = {
  Intro,
  Step,
  Practice,
  Check,
  Choice,
  Term,
  Ui,
  Press,
  Notice,
  TrainerNote,
  Recap,
  Bridge,
  a: Link,
} satisfies Face;
