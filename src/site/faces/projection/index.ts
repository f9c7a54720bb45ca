// The projection's face: the learner's words, large; the step fills the wall.

import { onScreen } from '../parts/on-screen';
import type { Face } from '../vocabulary';
import Intro from './Intro.astro';
import Step from './Step.astro';

export const projection = { ...onScreen, Intro, Step } satisfies Face;
