// The learner's face: one step a screen, the practice live.

import { onScreen } from '../parts/on-screen';
import type { Face } from '../vocabulary';
import Intro from './Intro.astro';
import Step from './Step.astro';

export const learner = { ...onScreen, Intro, Step } satisfies Face;
