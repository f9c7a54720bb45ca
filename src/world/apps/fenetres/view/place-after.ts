// Where the focus belongs after a gesture. Pure: places are target ids, or the heading of the window in front.

import { HEADING } from '../../../kit/use-followed-focus';
import { frontOf, windowOf, type Fenetres } from '../state';

/** Any icon: of the desk, or of the folder in front. */
const ICON = '[data-target^="thing:"]';

export function placeAfter(before: Fenetres, after: Fenetres): string | undefined {
  const [was, is] = [before.pane, after.pane];
  if (was.name !== is.name) {
    if (is.name === 'tasks') return '[data-tasks]';
    if (was.name === 'bare') return HEADING;
    if (is.name === 'stuck') return 'tasks';
    if (is.name === 'asking') return 'close-kept';
    if (is.name === 'moving') return '[data-target^="place:"]';
    if (was.name === 'moving') return `move:${was.window}`;
    if (was.name === 'asking' && windowOf(was.window, after) !== undefined) return HEADING;
  }
  const [front, now] = [frontOf(before), frontOf(after)];
  // The buttons of one size are not those of the other.
  if (front?.id === now?.id) return front?.size === now?.size ? undefined : HEADING;
  const aside = front && windowOf(front.id, after);
  // Put aside, it waits under the hand that may call it back.
  if (aside?.isShrunk === true) return `bar:${aside.id}`;
  return now === undefined ? ICON : HEADING;
}
