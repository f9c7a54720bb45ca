// What Déclic says about a form (not what the form says: that is in looks.ts and remarks.ts).

import type { SentencesByLocale } from '../../contract';
import { fr } from './fr';
import type { FormulaireSay } from './say';

export const sentences: SentencesByLocale<FormulaireSay> = { fr };
