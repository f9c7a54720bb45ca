// Where the focus belongs after a gesture. Pure: places are target ids, or the pane's heading.

import { HEADING } from '../../../kit/use-followed-focus';
import { assertNever } from '../../../../core/lesson/assert-never';
import type { Pane, Webmail } from '../state';

/** Where to go when a gesture changed what is in front; nothing when the learner stays in place. */
export function placeAfter(before: Webmail, after: Webmail): string | undefined {
  if (paneKey(before.pane) !== paneKey(after.pane)) return entrance(after.pane);
  if (before.menu !== after.menu) return after.menu === 'open' ? 'folder:inbox' : 'menu';
  if (before.pane.name !== 'composing' || after.pane.name !== 'composing') return undefined;
  if (before.pane.question !== after.pane.question) return after.pane.question ? 'hold' : 'send';
  const [was, is] = [before.pane.draft, after.pane.draft];
  if (was.copies !== is.copies) return 'field:cc';
  if (is.attachments.length < was.attachments.length) return 'attach';
  return undefined;
}

function entrance(pane: Pane): string {
  if (pane.name !== 'composing') return HEADING;
  const { kind } = pane.draft;
  return kind === 'new' || kind === 'forward' ? 'field:to' : 'field:body';
}

/** Two panes with the same key are the same place. */
function paneKey(pane: Pane): string {
  switch (pane.name) {
    case 'list':
      return `list ${pane.folder}`;
    case 'results':
      return `results ${pane.words}`;
    case 'reading':
      return `reading ${pane.mailId}`;
    case 'composing':
      return `composing ${pane.draft.id}`;
    case 'signed-out':
      return 'signed-out';
    default:
      return assertNever(pane);
  }
}
