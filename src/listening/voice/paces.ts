// espeak counts in English words: a French sentence of twelve words takes 3.5, 2.9 and 2.4 seconds at these three paces.

import type { Pace } from '../../platform/ports/speech-engine.ts';

export const wordsPerMinute: Readonly<Record<Pace, number>> = { slow: 130, normal: 155, fast: 185 };
