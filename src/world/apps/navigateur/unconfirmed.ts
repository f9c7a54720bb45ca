// What is left behind in a page that one leaves. Pure.

import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import type { NavigateurSlip } from './schema';
import type { Browser, Navigateur } from './state';

export function slipOfLeaving({ before, after }: Past<Browser, unknown>): Bare<NavigateurSlip> | undefined {
  return forgotSlot(before, after) ? { type: 'unconfirmed' } : undefined;
}

/** An hour was chosen on the page one leaves, and it was not booked. */
function forgotSlot(before: Navigateur, after: Navigateur): boolean {
  if (before.pane.name !== 'page' || before.pane === after.pane) return false;
  const { page } = before.pane;
  const isKept = (block: string, { day, hour }: { readonly day: string; readonly hour: string }): boolean =>
    before.done.booked.some((one) => `${page}/${one.block}` === block && one.day === day && one.hour === hour);
  return Object.entries(before.blocks).some(([block, { slot }]) => slot !== undefined && block.startsWith(`${page}/`) && !isKept(block, slot));
}
