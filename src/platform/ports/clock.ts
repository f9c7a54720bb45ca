// Time. A practice may use a moment that passes, and never a date: a replay must give the same world. The tools,
// which count real days, ask for today.

/** Runs something after some milliseconds; the returned function calls it off. */
export interface Clock {
  after(ms: number, run: () => void): () => void;
}

/** A day of the calendar, in numbers. */
export interface Day {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export interface Calendar {
  /** The day as people live it: local time, not the universal one. */
  today(): Day;
}
