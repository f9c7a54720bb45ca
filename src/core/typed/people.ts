// The people a box proposes while somebody is being named.

import { foldText } from '../lesson/fold-text';

interface Person {
  readonly name: string;
  readonly email: string;
}

/** Whether a word of the name, or the address, begins with what is typed. */
export function isNamed({ name, email }: Person, typed: string): boolean {
  const sought = foldText(typed);
  return ` ${words(name)}`.includes(` ${words(sought)}`) || foldText(email).startsWith(sought);
}

function words(text: string): string {
  return foldText(text).replace(/[-’']/g, ' ');
}
