// Time. A practice may use a moment that passes, and never a date: a replay must give the same world. The tools,
// which count real days, ask for today.

import type { IsoDate } from '../lesson/progress';

/** Runs something after some milliseconds; the returned function calls it off. */
export interface Clock {
  after(ms: number, run: () => void): () => void;
}

export interface Calendar {
  /** The day as people live it: local time. */
  today(): IsoDate;
}
