// What is said on leaving a page. An imitation is a perfect copy: nothing is said while one looks at it; leaving it before anything was
// sent is praised, and says how one could tell (`settle`). Pure.

import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import type { NavigateurSlip } from './schema';
import { siteIdOf, visitIn } from './sites';
import type { Browser, Navigateur } from './state';

/** The sites that a tab shows. */
export function sitesShown({ tabs }: Navigateur): readonly string[] {
  return tabs.map(visitIn).flatMap((visit) => (visit.at === 'page' ? [siteIdOf(visit.page)] : []));
}

/** The imitations that one saw and that no tab shows any more. */
export function imitationsLeft(state: Navigateur): readonly string[] {
  const seen = new Set(state.done.read.map(siteIdOf));
  const shown = sitesShown(state);
  return [...seen].filter((id) => state.setting.sites[id]?.sort === 'imitation' && !shown.includes(id));
}

/** What is left behind in a page that one leaves. */
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
