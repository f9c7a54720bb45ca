// What the site writes about the page in front: an objection, where a code went. Pure.

import { looksOf } from './looks';
import type { Compte } from './state';

export function problemText({ pane, setting }: Compte): string | undefined {
  return pane.name === 'page' && pane.problem !== undefined ? looksOf(setting.look).problems[pane.problem] : undefined;
}

/** Where the code is: an address, or a number. */
export function codeText({ answers, codes, me, pane, setting }: Compte): string {
  const look = looksOf(setting.look);
  const isOwnMailbox = setting.kind === 'mail' || pane.name !== 'page';
  const where = setting.confirm === 'sms' ? answers.phone || me.phone : isOwnMailbox ? me.email : answers.login;
  // A number is never cut at the end of a line.
  const whole = where.replace(/ /g, '\u00a0');
  return codes > 1 ? look.codeAgain(whole) : look.codeSent(whole);
}

/** What one reads inside the account. */
export function linesOf({ account, me, setting }: Compte): readonly (readonly [string, string])[] {
  const look = looksOf(setting.look);
  if (setting.kind === 'public') return look.identity.map((what, index) => [what, [`${me.firstName} ${me.lastName}`, me.born, look.publicBrand][index] ?? '']);
  if (account === undefined) return [];
  return [
    [look.addressLine, account.login],
    [look.password, account.changed === 'yes' || account.by === 'learner' ? look.newToday : look.longAgo],
    ...(setting.kind === 'mail' ? [[look.messagesLine, look.noMessage] as const] : []),
  ];
}
