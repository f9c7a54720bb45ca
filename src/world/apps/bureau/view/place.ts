// Where the focus belongs after a gesture. Pure: places are target ids, or the pane's heading.

import { HEADING } from '../../../kit/use-followed-focus';
import type { Bureau, Pane } from '../state';

/** Where to go when a gesture changed what is in front; nothing when the learner stays in place. */
export function placeAfter(before: Bureau, after: Bureau): string | undefined {
  const [was, is] = [before.pane, after.pane];
  if (was.name === 'list' && is.name === 'list' && was.question !== is.question) {
    return is.question === undefined ? (after.notice?.type === 'emptied' ? HEADING : 'empty') : 'empty-no';
  }
  if (paneKey(was) !== paneKey(is)) return entrance(before, after);
  const refused = faulty(is);
  if (refused !== undefined && refused !== faulty(was)) return refused;
  // The papers that were taken, or the line that was undone, vanish with their button.
  return before.notice !== after.notice && (after.notice === undefined || after.notice.type === 'taken') ? HEADING : undefined;
}

/** A name begins at its box; a file that was just moved leaves its way back under the hand. */
function entrance(before: Bureau, after: Bureau): string {
  const isMoved = after.notice?.type === 'binned' || after.notice?.type === 'moved';
  if (isMoved && before.notice !== after.notice) return 'notice-undo';
  return after.pane.name === 'naming' ? 'name' : HEADING;
}

/** The control that what the desk objects to is about. */
function faulty(pane: Pane): string | undefined {
  if (pane.name === 'naming') return pane.problem === undefined ? undefined : 'name';
  return pane.name === 'printing' && pane.problem !== undefined ? '[data-target^="printer:"]' : undefined;
}

/** Two panes with the same key are the same place. */
function paneKey(pane: Pane): string {
  return [pane.name, 'folder' in pane ? pane.folder : '', 'fileId' in pane ? pane.fileId : ''].join(' ');
}
