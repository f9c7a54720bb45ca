// From a device of one's own to a shared one, and back, in the middle of a visit: what was done and chosen goes along.

import { join } from '../../core/lesson/progress';
import { minutesFrom } from '../ports/shared-computer';
import { eraseEverything } from './everything-kept';
import { IdbProgressStore } from './idb-progress-store';
import { ourKeys } from './local-record';
import { SEAT, SHARED } from './shared-computer';
import { beginSession } from './shared-seat';
import { changeInTab } from './tab-progress';

/** What is kept here goes to this tab, and is kept here no more. */
export async function becomeShared(): Promise<void> {
  const { facts } = await new IdbProgressStore().read();
  const choices = ourKeys(() => localStorage).map((key) => [key, localStorage.getItem(key) ?? ''] as const);
  const begun = ourKeys(() => sessionStorage).map((key) => [key, sessionStorage.getItem(key) ?? ''] as const);
  await eraseEverything();
  for (const [key, value] of [...choices, ...begun]) sessionStorage.setItem(key, value);
  changeInTab((progress) => join(progress, { ...progress, facts }));
  // All pages of ours that were seen before belong to this session: leaving it goes back to the first of them.
  const before = 'navigation' in window ? (window.navigation.currentEntry?.index ?? 0) : 0;
  beginSession(minutesFrom(null), history.length - before);
}

/** What lives in this tab goes where things stay. */
export async function becomeOwn(): Promise<void> {
  const { facts } = changeInTab((progress) => progress);
  const store = new IdbProgressStore();
  for (const fact of facts.values()) await store.add(fact);
  sessionStorage.removeItem(SEAT);
  localStorage.removeItem(SHARED);
  for (const key of ['declic:confort', 'declic:ecoute']) {
    const choice = sessionStorage.getItem(key);
    if (choice !== null) localStorage.setItem(key, choice);
    sessionStorage.removeItem(key);
  }
}
