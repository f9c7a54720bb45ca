// The imitations that one left. An imitation is a perfect copy: nothing is said while one looks at it; leaving it before anything was
// sent is praised, and says how one could tell (`settle`). Pure.

import { siteIdOf, visitIn } from './sites';
import type { Navigateur } from './state';

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
