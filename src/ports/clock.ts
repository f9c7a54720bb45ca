// Time, as the practice may use it: a moment that passes. Never a date.

/** Runs something after some milliseconds; the returned function calls it off. */
export interface Clock {
  after(ms: number, run: () => void): () => void;
}
