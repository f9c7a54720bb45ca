// Where the focus belongs after a gesture. Pure: places are target ids, or the heading.

import { HEADING } from '../../../kit/use-followed-focus';
import type { Coffre, Pane } from '../state';

/** Where to go when a gesture changed what is in front; nothing when the learner stays in place. */
export function placeAfter(before: Coffre, after: Coffre): string | undefined {
  const [was, is] = [before.pane, after.pane];
  if (paneKey(was) !== paneKey(is)) return entrance(before, after);
  if (before.menu !== after.menu) return after.menu === 'open' ? 'folder:all' : 'menu';
  if (was.name === 'document' && is.name === 'document' && was.question !== is.question) return is.question === undefined ? 'delete' : 'delete-no';
  const refused = faulty(is);
  if (refused !== undefined && refused !== faulty(was)) return refused;
  // The person who was picked vanishes from the list: back to the box.
  if (was.name === 'sharing' && is.name === 'sharing' && was.to !== is.to) return 'recipient';
  return before.shares.length === after.shares.length && before.shares !== after.shares ? HEADING : undefined;
}

/** A form begins at its first box; a document that was just deleted leaves its way back under the hand. */
function entrance(before: Coffre, after: Coffre): string {
  if (after.notice?.type === 'deleted' && before.notice !== after.notice) return 'notice-undo';
  if (after.pane.name === 'filing') return 'name';
  return after.pane.name === 'sharing' ? 'recipient' : HEADING;
}

/** The control that what the safe objects to is about. */
function faulty(pane: Pane): string | undefined {
  if (!('problem' in pane) || pane.problem === undefined) return undefined;
  if (pane.name === 'filing') return 'name';
  if (pane.name === 'sharing') return pane.problem.type === 'no-end' ? 'end:1' : 'recipient';
  return { 'no-name': 'account:name', 'address-malformed': 'account:email', 'terms-not-accepted': 'terms' }[pane.problem];
}

/** Two panes with the same key are the same place. */
function paneKey(pane: Pane): string {
  const about = [pane.name, 'folder' in pane && pane.name === 'list' ? pane.folder : '', pane.name === 'results' ? pane.words : ''];
  return [...about, 'fileId' in pane ? pane.fileId : '', 'file' in pane ? pane.file.id : ''].join(' ');
}
