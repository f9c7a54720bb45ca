// Where a practice begun is kept until the tab closes, so that a reload resumes it. It holds what the
// learner typed, so it must never outlive the tab nor leave it.

export interface PracticeMemory {
  /** What was kept under this key, as parsed JSON; undefined when there is nothing readable. */
  read(key: string): unknown;
  /** Keeps a serialisable value. A refused storage loses the resume, never the practice. */
  write(key: string, value: unknown): void;
  forget(key: string): void;
}

/** The same for what the windows of a session have in common: each value takes the place of the last. */
export type RoomMemory = Pick<PracticeMemory, 'read' | 'write'>;
