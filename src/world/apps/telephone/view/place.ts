// Where the focus belongs after a gesture. Pure: places are target ids, or the screen's heading.

import { HEADING } from '../../use-followed-focus';
import type { Pane, Telephone } from '../state';

/** Where to go when a gesture changed what is in front; nothing when the learner stays in place. */
export function placeAfter(before: Telephone, after: Telephone): string | undefined {
  const isUndoNew =
    after.notice !== before.notice && (after.notice?.type === 'reported' || after.notice?.type === 'deleted' || after.notice?.type === 'picture-deleted');
  if (isUndoNew) return 'notice-undo';
  if (keyOf(before.pane) !== keyOf(after.pane)) return after.pane.name === 'key' ? 'key' : HEADING;
  if (after.pane.name === 'key' && after.pane.problem !== undefined && before.pane !== after.pane) return 'key';
  return undefined;
}

/** Two panes with the same key are the same place. */
function keyOf(pane: Pane): string {
  return [pane.name, 'from' in pane ? pane.from : '', 'side' in pane ? pane.side : '', 'fileId' in pane ? pane.fileId : ''].join(' ');
}
