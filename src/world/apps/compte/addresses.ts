// The address one chooses, and the one where a code is sent. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import { emailOr, typedEmail } from '../../../core/typed/email';
import { visible } from '../../../core/typed/signs';
import { digitsOfBirth } from './me';
import type { Compte, Me } from './state';

const LOCAL = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
const MOST_SHOWN = 3;

/** What stands before the @, however it was written: capitals do not count, nor the site's own ending. */
export function localPart({ answers, setting }: Compte): string {
  const typed = visible(emailOr(answers.address)).toLowerCase();
  const ending = `@${setting.site}`;
  return typed.endsWith(ending) ? typed.slice(0, -ending.length) : typed;
}

export function isLocal(local: string): boolean {
  return LOCAL.test(local);
}

export function isWhole(address: string): boolean {
  return 'address' in typedEmail(address);
}

/** Somebody who reads it sees who writes. */
export function isClear(local: string, { lastName }: Me): boolean {
  return bare(local).includes(bare(lastName));
}

export function showsBirth(local: string, { born }: Me): boolean {
  return digitsOfBirth(born).some((digits) => bare(local).includes(digits));
}

/** Free addresses near the one that somebody has already. */
export function suggestionsFor({ me, setting }: Compte): readonly string[] {
  const [first, last, town] = [bare(me.firstName), bare(me.lastName), bare(me.town)];
  const near = [`${first}.${last}`, `${first}.${last}.${town}`, `${last}.${first}`, `${first.slice(0, 1)}.${last}.${town}`, `${first}-${last}`];
  return near.filter((local) => !setting.taken.includes(local)).slice(0, MOST_SHOWN);
}

function bare(text: string): string {
  return foldText(text).replace(/[^a-z0-9]/g, '');
}
