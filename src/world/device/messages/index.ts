// What Déclic says about the device: windows, folders, files.

import type { WordsByLocale } from '../../apps/contract';
import { fr } from './fr';

export const words: WordsByLocale = { fr: { says: fr } };
