// What Déclic says about the phone (not what the phone says: that is in words.ts).

import type { SentencesByLocale } from '../../contract';
import { fr } from './fr';
import type { TelephoneSay } from './say';

export const sentences: SentencesByLocale<TelephoneSay> = { fr };
