// Where the focus belongs after a gesture. Pure: places are target ids, or the pane's heading.

import { HEADING } from '../../../kit/use-followed-focus';
import type { Pane, Webmail } from '../state';

/** Where to go when a gesture changed what is in front; nothing when the learner stays in place. */
export function placeAfter(before: Webmail, after: Webmail): string | undefined {
  if (paneKey(before.pane) !== paneKey(after.pane)) return entrance(after.pane);
  if (before.menu !== after.menu) return after.menu === 'open' ? 'folder:inbox' : 'menu';
  if (before.pane.name !== 'composing' || after.pane.name !== 'composing') return undefined;
  if (before.pane.question !== after.pane.question) return after.pane.question ? 'hold' : 'send';
  const [was, is] = [before.pane.draft, after.pane.draft];
  if (was.copies !== is.copies) return 'field:cc';
  return is.attachments.length < was.attachments.length ? 'attach' : undefined;
}

function entrance(pane: Pane): string {
  if (pane.name === 'sheet' && pane.typed !== undefined) return 'field:folder';
  if (pane.name !== 'composing') return HEADING;
  const { kind } = pane.draft;
  return kind === 'new' || kind === 'forward' ? 'field:to' : 'field:body';
}

/** Two panes with the same key are the same place. */
function paneKey(pane: Pane): string {
  const place = { folder: '', words: '', mailId: '', title: '', draft: { id: '' }, ...pane };
  return [place.name, place.folder, place.words, place.mailId, place.title, place.draft.id].join(' ');
}
