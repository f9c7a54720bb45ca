// A few choices of one person, kept in this browser when it allows it.

/** Whether a choice outlives the page. */
type Kept = 'kept' | 'this-page-only';

export interface RecordStore<T> {
  read(): T;
  write(value: T): Kept;
}

/** What a store must know of the choices it keeps. */
export interface Choices<T> {
  readonly usual: T;
  /** What is not one of the choices becomes the usual one: a record from another version never breaks a page. */
  from(record: unknown): T;
  /** Only what differs from the usual: short, and empty when there is nothing to keep. */
  unusual(value: T): object;
}
