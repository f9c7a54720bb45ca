// Where the focus goes when a gesture changed what is in front; nothing when the learner stays in place.

import { HEADING } from '../../../kit/use-followed-focus';
import { overOf } from '../over';
import type { Navigateur } from '../state';

/** The title of what stands over a page. */
const OVER = '[data-over-title]';

/** The button that opened a panel closes it. */
const CLOSE = { menu: 'menu-close', padlock: 'padlock-close', tabs: 'tabs-hide' } as const;

export function placeAfter(before: Navigateur, after: Navigateur): string | undefined {
  // The first letter closes what is open under the bar: the hand stays in its box.
  if (after.typed !== undefined && after.typed !== before.typed) return undefined;
  const over = overOf(after);
  if (over !== undefined && (over !== overOf(before) || before.pane !== after.pane)) return OVER;
  if (before.panel !== after.panel && before.front === after.front) {
    if (after.panel === undefined && before.panel !== 'cookies')
      return before.pane === after.pane ? (before.panel === 'tabs' ? 'tabs' : before.panel) : HEADING;
    return after.panel === undefined || after.panel === 'cookies' ? undefined : CLOSE[after.panel];
  }
  // A new tab is there to be written in.
  if (before.tabs.length < after.tabs.length && after.pane.name === 'empty') return 'address';
  return JSON.stringify(before.pane) === JSON.stringify(after.pane) && overOf(before) === over ? undefined : HEADING;
}
