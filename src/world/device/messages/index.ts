// What Déclic says about the device, by language.

import type { WordsByLocale } from '../../apps/contract';
import * as fr from './fr';

export const words: WordsByLocale = { fr };
