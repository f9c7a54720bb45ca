// What Déclic says about the device: windows, folders, files.

import type { SentencesByLocale } from '../../apps/contract';
import { fr } from './fr';
import type { DeviceSay } from './say';

export const sentences: SentencesByLocale<DeviceSay> = { fr };
