// The one place that chooses where progress is kept.

import type { ProgressStore } from '../ports/progress-store';
import { IdbProgressStore } from './idb-progress-store';
import { isShared } from './shared-computer';
import { TabProgressStore } from './tab-progress-store';

let store: ProgressStore | undefined;

/** The learner's progress on this device, the same object for the whole page. Opens nothing until it is used. */
export function openProgress(): ProgressStore {
  return (store ??= isShared() ? new TabProgressStore() : new IdbProgressStore());
}
