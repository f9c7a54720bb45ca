// The one place that chooses where progress is kept.

import type { ProgressStore } from '../ports/progress-store';
import { IdbProgressStore } from './idb-progress-store';
import { isShared } from './shared-computer';
import { TabProgressStore } from './tab-progress-store';

declare global {
  interface Window {
    /** Given by what the page is a part of: a course platform (src/platform/course), whose script comes before. */
    declicProgress?: ProgressStore;
  }
}

let store: ProgressStore | undefined;

/** The learner's progress on this device, the same object for the whole page. Opens nothing until it is used. */
export function openProgress(): ProgressStore {
  return (store ??= window.declicProgress ?? (isShared() ? new TabProgressStore() : new IdbProgressStore()));
}
