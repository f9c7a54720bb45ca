// The console's face: the trainer's notes of each step, and nothing else. The lesson itself is in the picture of the wall.

import Press from '../../layouts/Press.astro';
import Link from '../parts/Link.astro';
import Nothing from '../parts/Nothing.astro';
import Ui from '../parts/Ui.astro';
import type { Face } from '../vocabulary';
import Note from './Note.astro';
import Step from './Step.astro';

export const notes = {
  Intro: Nothing,
  Step,
  Practice: Nothing,
  Check: Nothing,
  Choice: Nothing,
  Term: Ui,
  Ui,
  Press,
  Notice: Nothing,
  TrainerNote: Note,
  Recap: Nothing,
  Bridge: Nothing,
  a: Link,
} satisfies Face;
