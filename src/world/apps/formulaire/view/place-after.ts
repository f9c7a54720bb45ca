// Where the focus belongs after a gesture. Pure: places are target ids, the heading, or what is to mend.

import { HEADING } from '../../../kit/use-followed-focus';
import { addedFile } from '../answering';
import { fieldsInFront, requestInFront, valuesInFront } from '../form';
import type { Formulaire, Pane } from '../state';

const PROBLEMS = '[data-problems]';

/** True when the form only waits for a document, which comes back from elsewhere. */
export function isWaiting(before: Formulaire, after: Formulaire): boolean {
  return before.wanting !== after.wanting && before.files === after.files && before.pane === after.pane;
}

/** Where to go when a gesture changed what is in front; nothing when the learner stays in place. */
export function placeAfter(before: Formulaire, after: Formulaire): string | undefined {
  if (before.session !== after.session && after.session === 'warned') return 'stay';
  if (triesOf(after.pane) > (paneKey(before.pane) === paneKey(after.pane) ? triesOf(before.pane) : 0)) return PROBLEMS;
  if (paneKey(before.pane) !== paneKey(after.pane)) return HEADING;
  if (before.session === 'warned' || requestInFront(before)?.status !== requestInFront(after)?.status) return HEADING;
  if (requestInFront(before)?.isCancelled !== requestInFront(after)?.isCancelled) return HEADING;
  const changed = addedFile(before, after) ?? addedFile(after, before);
  if (changed !== undefined) return `attach:${changed.field}`;
  return countOf(after) < countOf(before) ? 'add-entry' : addressBox(before, after);
}

/** An address that was picked leaves its button nowhere: one is back in its box. */
function addressBox(before: Formulaire, after: Formulaire): string | undefined {
  const [were, are] = [valuesInFront(before), valuesInFront(after)];
  const picked = fieldsInFront(after).find(({ id, type }) => type === 'address' && were[id] !== are[id] && after.form.addresses.includes(are[id] ?? ''));
  return picked === undefined ? undefined : `field:${picked.id}`;
}

function triesOf(pane: Pane): number {
  return 'refusal' in pane ? (pane.refusal?.tries ?? 0) : 0;
}

function countOf({ entries }: Formulaire): number {
  return Object.values(entries).flat().length;
}

/** Two panes with the same key are the same place. */
export function paneKey(pane: Pane): string {
  if (pane.name === 'page') return `page ${pane.page}`;
  if (pane.name === 'tracking') return `tracking ${pane.number}`;
  return pane.name === 'entry' ? `entry ${pane.field} ${pane.number}` : pane.name;
}
