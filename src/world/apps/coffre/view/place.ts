// Where the focus belongs after a gesture. Pure: places are target ids, or the pane's heading.

import { HEADING } from '../../../kit/use-followed-focus';
import { assertNever } from '../../../../core/lesson/assert-never';
import type { Coffre, Pane } from '../state';

/** Where to go when a gesture changed what is in front; nothing when the learner stays in place. */
export function placeAfter(before: Coffre, after: Coffre): string | undefined {
  if (paneKey(before.pane) !== paneKey(after.pane)) return entrance(before, after);
  if (before.menu !== after.menu) return after.menu === 'open' ? 'folder:all' : 'menu';
  const [was, is] = [before.pane, after.pane];
  if (was.name === 'document' && is.name === 'document' && was.question !== is.question) return is.question === undefined ? 'delete' : 'delete-no';
  const refused = faulty(is);
  if (refused !== undefined && refused !== faulty(was)) return refused;
  // The person who was picked vanishes from the list: back to the box.
  if (was.name === 'sharing' && is.name === 'sharing' && was.to !== is.to) return 'recipient';
  if (before.shares.length === after.shares.length && before.shares !== after.shares) return HEADING;
  return undefined;
}

/** A form begins at its first box; a document that was just deleted leaves its way back under the hand. */
function entrance(before: Coffre, after: Coffre): string {
  if (after.notice?.type === 'deleted' && before.notice !== after.notice) return 'notice-undo';
  if (after.pane.name === 'filing') return 'name';
  return after.pane.name === 'sharing' ? 'recipient' : HEADING;
}

/** The control that what the safe objects to is about. */
function faulty(pane: Pane): string | undefined {
  if (pane.name === 'filing') return pane.problem === undefined ? undefined : 'name';
  if (pane.name === 'sharing') return pane.problem === undefined ? undefined : pane.problem.type === 'no-end' ? 'end:1' : 'recipient';
  if (pane.name !== 'account' || pane.problem === undefined) return undefined;
  return { 'no-name': 'account:name', 'address-malformed': 'account:email', 'terms-not-accepted': 'terms' }[pane.problem];
}

/** Two panes with the same key are the same place. */
function paneKey(pane: Pane): string {
  switch (pane.name) {
    case 'list':
      return `list ${pane.folder}`;
    case 'results':
      return `results ${pane.words}`;
    case 'document':
    case 'sharing':
      return `${pane.name} ${pane.fileId}`;
    case 'filing':
      return `filing ${pane.file.id}`;
    case 'account':
    case 'shares':
    case 'log':
    case 'site':
    case 'signed-out':
      return pane.name;
    default:
      return assertNever(pane);
  }
}
