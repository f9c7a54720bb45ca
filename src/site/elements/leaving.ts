/**
 * Leaving a shared computer: all is erased, then this tab's history with it. A page cannot take away an entry of the history; it can go back to
 * the first of its own, put the last page in its place (elements/leave.ts), and add one more: whatever came after is then gone
 * (shared-farewell.ts).
 */

import { browserClock } from '../../platform/adapters/browser-clock';
import { eraseEverything } from '../../platform/adapters/everything-kept';
import { forgetDatabase } from '../../platform/adapters/forget-database';
import { forgetOurs } from '../../platform/adapters/local-record';
import { LEFT, SEAT } from '../../platform/adapters/shared-computer';
import { ownSession } from '../../platform/adapters/shared-seat';

/** Going back is a matter of milliseconds. Where it did not happen, the last page comes all the same. */
const LONGEST_BACK_MS = 1500;
/** Browsers keep no more, and drop the first: from then on, nobody knows where ours began. */
const MOST_ENTRIES = 50;

let isLeaving = false;

/** Here and in the other tabs. */
export async function endSession(): Promise<void> {
  if (isLeaving) return;
  const minutes = ownSession()?.minutes;
  hide();
  const steps = stepsBack();
  await eraseEverything();
  await forgetDatabase();
  leave(steps, minutes);
}

/** This tab only: another one has erased. */
export function leaveTab(): void {
  if (isLeaving) return;
  hide();
  leave(stepsBack(), undefined);
}

/** Nothing more is shown nor touched: what was on the page is of somebody who left. */
function hide(): void {
  isLeaving = true;
  document.body.hidden = true;
}

/** How many entries of the history come after the one where this session began. */
function stepsBack(): number {
  const began = Number(sessionStorage.getItem(SEAT)?.split(' ')[1]);
  // One more entry makes this the last one: how many there are then says where we are.
  history.pushState(null, '');
  const { length } = history;
  if (length < MOST_ENTRIES && began > 0) return length - began;
  const known = 'navigation' in window ? window.navigation.entries().length : length;
  return known - 1;
}

function leave(steps: number, minutes: number | undefined): void {
  forgetOurs(() => sessionStorage);
  sessionStorage.setItem(LEFT, `${minutes ?? ''}`);
  // Within one page, going back loads nothing: `popstate` says that it was done.
  const go = (): void => void dispatchEvent(new Event('pageshow'));
  addEventListener('popstate', go);
  browserClock.after(LONGEST_BACK_MS, go);
  history.go(-steps);
}
