// The usual mistakes, recognised on what changed, and on what the practice asks.

import { sameAddress } from '../../../core/typed/email';
import type { Happening } from '../contract';
import { isClear, isWhole, localPart, showsBirth } from './addresses';
import { isReached } from './goals';
import type { CompteEvent, CompteGoal, CompteSlip } from './schema';
import type { Compte, Page } from './state';
import { keysOf, providerOf } from './submit';

const app = 'compte';

export function slipOf(happening: Happening<CompteEvent>, before: Compte, after: Compte, goals: readonly CompteGoal[]): CompteSlip | undefined {
  if (happening.by === 'world') return after.leftOpen > before.leftOpen ? { app, type: 'left-signed-in' } : undefined;
  const { event } = happening;
  switch (event.type) {
    case 'page-submitted':
      return before.pane.name === 'page' ? slipOfPage(before, before.pane, after, goals) : undefined;
    case 'provider-chosen': {
      const chosen = providerOf(after);
      return chosen !== undefined && chosen.login === undefined ? { app, type: 'no-account-there', name: chosen.name } : undefined;
    }
    case 'code-given':
      return before.asker === 'asking' ? { app, type: 'code-given-away', name: before.setting.asker?.name ?? '' } : undefined;
    case 'home-opened':
      return isShared(after) && after.session === 'open' ? { app, type: 'left-signed-in' } : undefined;
    default:
      return undefined;
  }
}

function slipOfPage(before: Compte, pane: Page, after: Compte, goals: readonly CompteGoal[]): CompteSlip | undefined {
  switch (pane.page) {
    case 'address':
      return slipOfAddress(before, after, goals);
    case 'login':
      return slipOfLogin(before, pane, after);
    case 'code':
      return problemIn(after) === 'code-wrong' ? { app, type: 'code-mistyped' } : undefined;
    case 'password':
      return slipOfPassword(before, after);
    case 'sign-in':
      return slipOfSignIn(before, pane, after);
    default:
      return undefined;
  }
}

/** The site takes any address that is free; who reads it may not. */
function slipOfAddress(before: Compte, after: Compte, goals: readonly CompteGoal[]): CompteSlip | undefined {
  const local = localPart(before);
  const problem = problemIn(after);
  if (problem === 'address-malformed') return { app, type: 'address-malformed', address: before.answers.address };
  const isAsked = goals.some((goal) => goal.type === 'account-created' && !isReached(goal, before));
  if (problem !== undefined || !isAsked) return undefined;
  const address = `${local}@${before.setting.site}`;
  if (showsBirth(local, before.me)) return { app, type: 'address-shows-birth', address };
  return isClear(local, before.me) ? undefined : { app, type: 'address-unclear', address };
}

function slipOfLogin(before: Compte, { task }: Page, after: Compte): CompteSlip | undefined {
  const address = before.answers.login.trim();
  if (!isWhole(address)) return address === '' ? undefined : { app, type: 'address-malformed', address };
  if (problemIn(after) === 'account-exists') return { app, type: 'account-exists' };
  const wanted = task === 'reset' ? before.account?.login : before.me.email;
  return wanted === undefined || sameAddress(address, wanted) ? undefined : { app, type: 'address-mistyped', address };
}

function slipOfPassword({ secret }: Compte, after: Compte): CompteSlip | undefined {
  if (problemIn(after) === 'other-password') return { app, type: 'other-password' };
  switch (secret.verdict) {
    case 'empty':
    case 'strong':
      return undefined;
    case 'name':
    case 'birth':
      return { app, type: 'password-personal', holds: secret.verdict };
    case 'mailbox':
    case 'old':
      return { app, type: 'password-reused', from: secret.verdict };
    case 'short':
    case 'kinds':
    case 'common':
      return { app, type: 'password-weak', verdict: secret.verdict };
  }
}

function slipOfSignIn(before: Compte, pane: Page, after: Compte): CompteSlip | undefined {
  const problem = problemIn(after);
  if (problem === 'other-password') return { app, type: 'other-password' };
  if (problem === undefined) return isShared(before) && before.keep === 'yes' ? { app, type: 'kept-signed-in' } : undefined;
  const keys = keysOf(before, pane);
  const login = before.answers.login.trim();
  if (keys === undefined || login === '' || before.secret.text === '') return undefined;
  return sameAddress(login, keys.login) ? { app, type: 'password-mistyped' } : { app, type: 'address-mistyped', address: login };
}

function problemIn({ pane }: Compte): Page['problem'] {
  return pane.name === 'page' ? pane.problem : undefined;
}

function isShared({ setting }: Compte): boolean {
  return setting.computer === 'shared';
}
