// Goals ask what was achieved. They are judged on the account and the session, never on the page.

import { assertNever } from '../../../core/lesson/assert-never';
import { isClear, showsBirth } from './addresses';
import type { CompteGoal } from './schema';
import type { Compte } from './state';

export function isReached(goal: CompteGoal, state: Compte): boolean {
  const { account } = state;
  switch (goal.type) {
    case 'account-created':
      return account?.by === 'learner' && account.password.verdict === 'strong' && isSerious(state);
    case 'signed-in':
      return state.session === 'open';
    case 'password-changed':
      return account?.changed === 'yes' && account.password.verdict === 'strong';
    case 'identified':
      return state.identified === 'yes';
    case 'signed-out':
      return state.signOuts > 0 && state.session === 'closed';
    default:
      return assertNever(goal);
  }
}

/** Where one chooses one's address: it says who writes, and not when they were born. */
function isSerious({ account, me, setting }: Compte): boolean {
  if (setting.kind !== 'mail' || account === undefined) return true;
  const [local = ''] = account.login.split('@');
  return isClear(local, me) && !showsBirth(local, me);
}
