// What is left behind in a page that one leaves. Pure.

import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import type { NavigateurSlip } from './schema';
import type { Browser, Navigateur } from './state';

export function slipOfLeaving({ before, after }: Past<Browser, unknown>): Bare<NavigateurSlip> | undefined {
  return forgotSlot(before, after) ? { type: 'unconfirmed' } : undefined;
}

/** An hour was chosen on the page one leaves, and nothing was booked. */
function forgotSlot(before: Navigateur, after: Navigateur): boolean {
  if (before.pane.name !== 'page' || before.pane === after.pane || before.done.booked.length > 0) return false;
  const { page } = before.pane;
  return Object.entries(before.blocks).some(([block, { slot }]) => slot !== undefined && block.startsWith(`${page}/`));
}
