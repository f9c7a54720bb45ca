// What Déclic says about the site (not what the site says: that is in looks.ts).

import type { SentencesByLocale } from '../../contract';
import { fr } from './fr';
import type { CompteSay } from './say';

export const sentences: SentencesByLocale<CompteSay> = { fr };
