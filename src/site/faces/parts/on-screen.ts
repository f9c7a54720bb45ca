// The words that look the same on every screen, alone or on a wall.

/* eslint-disable @typescript-eslint/no-unsafe-assignment -- the linter does not read the types of .astro files; `astro check` does */

import Press from '../../layouts/Press.astro';
import type { Face } from '../vocabulary';
import Bridge from './Bridge.astro';
import Check from './Check.astro';
import Choice from './Choice.astro';
import Link from './Link.astro';
import Nothing from './Nothing.astro';
import Notice from './Notice.astro';
import Practice from './Practice.astro';
import Recap from './Recap.astro';
import Term from './Term.astro';
import Ui from './Ui.astro';

export const onScreen = { Practice, Check, Choice, Term, Ui, Press, Notice, TrainerNote: Nothing, Recap, Bridge, a: Link } satisfies Omit<
  Face,
  'Intro' | 'Step'
>;
