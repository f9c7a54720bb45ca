// Where the focus belongs after a gesture. Pure: places are target ids, the heading, or what is to mend.

import { HEADING } from '../../../kit/use-followed-focus';
import { requestInFront } from '../form';
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
  const gained = Object.keys(after.files).find((field) => after.files[field] !== before.files[field]);
  if (gained !== undefined) return `attach:${gained}`;
  const lost = Object.keys(before.files).find((field) => after.files[field] === undefined);
  if (lost !== undefined) return `attach:${lost}`;
  return countOf(after) < countOf(before) ? 'add-entry' : undefined;
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
