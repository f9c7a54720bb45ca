// What just happened, for the live region and for the person who looked away; and what to say of a slip.

import type { Happening } from '../contract';
import { assertNever } from '../../../core/lesson/assert-never';
import { looksOf } from './looks';
import type { CompteSay } from './messages/say';
import { codeText, problemText } from './remarks';
import type { CompteEvent, CompteSlip } from './schema';
import type { Compte } from './state';

export function announce(happening: Happening<CompteEvent>, before: Compte, after: Compte): CompteSay | undefined {
  if (before === after || happening.by === 'world') return undefined;
  const { event } = happening;
  switch (event.type) {
    case 'answered':
    case 'password-edited':
    case 'terms-answered':
    case 'keep-answered':
      return undefined;
    case 'word-added':
      return { id: 'password-is', text: after.secret.text, verdict: looksOf(after.setting.look).verdicts[after.secret.verdict] };
    case 'suggestion-picked':
      return { id: 'address-is', address: `${after.answers.address}@${after.setting.site}` };
    case 'code-given':
      return { id: 'code-is-given', name: after.setting.asker?.name ?? '' };
    case 'code-resent':
      return { id: 'site-says', text: codeText(after) };
    case 'creation-started':
    case 'sign-in-started':
    case 'public-started':
    case 'provider-chosen':
    case 'page-submitted':
    case 'page-left':
    case 'password-forgotten':
    case 'change-started':
    case 'home-opened':
    case 'account-entered':
    case 'signed-out':
      return announcePane(after);
    default:
      return assertNever(event);
  }
}

function announcePane(after: Compte): CompteSay {
  const { pane, setting } = after;
  const look = looksOf(setting.look);
  const problem = problemText(after);
  if (problem !== undefined) return { id: 'site-says', text: problem };
  switch (pane.name) {
    case 'page':
      return pane.page === 'code' ? { id: 'site-says', text: codeText(after) } : { id: 'page-open', title: look.titles[pane.page] };
    case 'inside':
      return { id: 'inside', brand: setting.brand };
    case 'home':
      return after.session === 'open' ? { id: 'left-open' } : { id: 'home', brand: setting.brand };
    default:
      return assertNever(pane);
  }
}

export function explain(slip: CompteSlip, state: Compte): CompteSay {
  const look = looksOf(state.setting.look);
  switch (slip.type) {
    case 'address-malformed':
      return { id: 'slip-address-malformed', address: slip.address };
    case 'address-unclear':
    case 'address-shows-birth':
      return { id: `slip-${slip.type}`, address: slip.address, button: look.back };
    case 'address-mistyped':
      return {
        id: state.pane.name === 'page' && state.pane.page === 'code' ? 'slip-code-elsewhere' : 'slip-address-mistyped',
        address: slip.address,
        button: look.back,
      };
    case 'account-exists':
      return { id: 'slip-account-exists', button: look.back, signIn: look.signIn, forgotten: look.forgotten };
    case 'password-weak':
      return { id: 'slip-password-weak', why: slip.verdict };
    case 'password-personal':
      return { id: 'slip-password-personal', holds: slip.holds };
    case 'password-reused':
      return slip.from === 'old'
        ? { id: 'slip-password-old' }
        : { id: 'slip-password-of-mailbox', button: state.pane.name === 'inside' ? look.change : look.back };
    case 'password-mistyped':
    case 'other-password':
    case 'code-mistyped':
      return { id: `slip-${slip.type}` };
    case 'code-given-away':
    case 'no-account-there':
      return { id: `slip-${slip.type}`, name: slip.name };
    case 'kept-signed-in':
      return { id: 'slip-kept-signed-in', box: look.keep, signOut: look.signOut };
    case 'left-signed-in':
      return { id: 'slip-left-signed-in', enter: state.pane.name === 'inside' ? undefined : look.enter, signOut: look.signOut };
    default:
      return assertNever(slip);
  }
}
