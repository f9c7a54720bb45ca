// An imitation is a perfect copy: nothing is said while one looks at it. Leaving it is praised, and says how one could tell. Pure.

import type { Bare } from '../../kit/gesture';
import type { Past } from '../app-of';
import type { NavigateurSlip } from './schema';
import { siteIdOf, visitIn } from './sites';
import type { Browser, Navigateur } from './state';

/** The sites that a tab shows. */
export function sitesShown({ tabs }: Navigateur): readonly string[] {
  return tabs.map(visitIn).flatMap((visit) => (visit.at === 'page' ? [siteIdOf(visit.page)] : []));
}

/** An imitation that was seen stands in no tab any more, and nothing was sent to it. */
export function slipOfLeaving({ before, after }: Past<Browser, unknown>): Bare<NavigateurSlip> | undefined {
  if (forgotSlot(before, after)) return { type: 'unconfirmed' };
  const still = sitesShown(after);
  for (const id of sitesShown(before)) {
    const site = before.setting.sites[id];
    const wasSeen = before.done.read.some((page) => siteIdOf(page) === id);
    if (site?.sort !== 'imitation' || still.includes(id) || !wasSeen || before.done.told.includes(id)) continue;
    const real = before.setting.sites[site.imitates ?? ''];
    return { type: 'imitation-entered', name: real?.name ?? site.name, host: site.host };
  }
  return undefined;
}

/** An hour was chosen on the page one leaves, and nothing was booked. */
function forgotSlot(before: Navigateur, after: Navigateur): boolean {
  if (before.pane.name !== 'page' || before.pane === after.pane || before.done.booked.length > 0) return false;
  const { page } = before.pane;
  return Object.entries(before.blocks).some(([block, { slot }]) => slot !== undefined && block.startsWith(`${page}/`));
}
