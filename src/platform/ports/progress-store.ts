// Where progress is kept. Two homes: the browser (adapters/idb-progress-store) and, when the browser
// refuses, the memory of this visit (adapters/memory-progress-store). Neither ever breaks a page.

import type { Fact, Progress } from '../../core/lesson/progress';

/**
 * Why progress is not, or not wholly, kept.
 *  refused    the browser gives this site no storage (private mode, a library's rules)
 *  full       no room left on the device
 *  newer      another tab, or an earlier visit, used a newer Déclic: its record is left untouched
 *  corrupted  part of the record could not be read; it is set aside, and the rest counts
 */
export type Trouble = 'refused' | 'full' | 'newer' | 'corrupted';

/** Where what is added now goes. */
export type Keeping =
  { readonly where: 'browser'; readonly trouble?: 'corrupted' } | { readonly where: 'memory'; readonly trouble?: Exclude<Trouble, 'corrupted'> };

export interface ProgressStore {
  /** Known after the first `read`, `add` or `erase`; before it, the hope that all goes well. */
  readonly keeping: Keeping;
  /** Everything known. Never rejects. */
  read(): Promise<Progress>;
  /** Joins facts to what is kept, all or none. Resolves once they are safe on the disk; never rejects. */
  add(...facts: readonly Fact[]): Promise<void>;
  /** Erases everything, also what was set aside, and starts a new epoch. Never rejects. */
  erase(): Promise<void>;
  /** Calls the listener after each change, here or in another tab. Returns what stops it. */
  watch(listener: () => void): () => void;
}
