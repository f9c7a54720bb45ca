// Where the focus belongs after a gesture. Pure: places are target ids, or the page's heading.

import { HEADING } from '../../../kit/use-followed-focus';
import type { Compte, Pane, Problem } from '../state';

/** Where to go when a gesture changed what is in front; nothing when the learner stays in place. */
export function placeAfter(before: Compte, after: Compte): string | undefined {
  if (paneKey(before.pane) !== paneKey(after.pane) || before.session !== after.session) return HEADING;
  const problem = problemIn(after.pane);
  if (problem !== undefined && (problem !== problemIn(before.pane) || before.secret !== after.secret)) return faulty(problem);
  // The address that was picked leaves the list: back to its box.
  return before.answers.address !== after.answers.address ? 'field:address' : undefined;
}

/** The control that what the site objects to is about. */
function faulty(problem: Problem): string {
  switch (problem) {
    case 'address-empty':
    case 'address-malformed':
    case 'address-taken':
      return 'field:address';
    case 'login-malformed':
    case 'account-exists':
    case 'no-match':
      return 'field:login';
    case 'password-weak':
    case 'other-password':
      return 'password';
    case 'phone-malformed':
      return 'field:phone';
    case 'code-wrong':
      return 'field:code';
    case 'terms-not-accepted':
      return 'terms';
    case 'no-account-there':
      return HEADING;
  }
}

function problemIn(pane: Pane): Problem | undefined {
  return pane.name === 'page' ? pane.problem : undefined;
}

function paneKey(pane: Pane): string {
  return pane.name === 'page' ? `${pane.task} ${pane.page}` : pane.name;
}
