// What Déclic says about the safe (not what the safe says: that is in skins.ts).

import type { SentencesByLocale } from '../../contract';
import { fr } from './fr';
import type { CoffreSay } from './say';

export const sentences: SentencesByLocale<CoffreSay> = { fr };
