// What Déclic says about the desk: its folders, its printers, the place one leaves.

import type { SentencesByLocale } from '../../contract';
import { fr } from './fr';
import type { BureauSay } from './say';

export const sentences: SentencesByLocale<BureauSay> = { fr };
