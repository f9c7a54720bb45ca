// Boxes for addresses: what is understood in them, and who is proposed while one types. Pure.

import { foldText } from '../../core/lesson/fold-text';
import { emailOr, sameAddress, typedEmail } from '../../core/typed/email';
import { isNamed } from '../../core/typed/people';

const MOST_PROPOSED = 4;

/** Between two people, and not inside « "Haddad, Samira" <samira@…> ». */
const BETWEEN = /[,;](?=(?:[^"]*"[^"]*")*[^"]*$)/;

interface Person {
  readonly name: string;
  readonly email: string;
}

/** The separate addresses of a box, alone where they are understood, else as typed. Empty ones are left out. */
export function addressesIn(box: string): readonly string[] {
  // A comma typed for the dot of one address would cut it in two, and hide what is amiss.
  const typed = typedEmail(box);
  const whole = 'cause' in typed && typed.cause === 'comma' ? [box] : box.split(BETWEEN);
  return whole.map(emailOr).filter((part) => part !== '');
}

export function isWellFormed(address: string): boolean {
  return 'address' in typedEmail(address);
}

/** The person behind an address, whatever its capitals; undefined when nobody here has it. */
export function personAt<One extends Person>(address: string, people: readonly One[]): One | undefined {
  return people.find(({ email }) => sameAddress(email, address));
}

/** The two lists hold the same addresses, in any order. */
export function sameAddresses(some: readonly string[], others: readonly string[]): boolean {
  const isAmong = (list: readonly string[]) => (address: string) => list.some((one) => sameAddress(one, address));
  return some.every(isAmong(others)) && others.every(isAmong(some));
}

/**
 * People of whom a word of the name, or the address, begins with what stands after the last comma or semicolon.
 * Somebody already in the box is not proposed again.
 */
export function suggestionsFor<One extends Person>(typed: string, people: readonly One[]): readonly One[] {
  const parts = typed.split(/[,;]/).map((part) => foldText(part.trim()));
  const sought = parts.at(-1);
  if (sought === undefined || sought === '') return [];
  return people
    .filter((person) => isNamed(person, sought))
    .filter(({ email }) => !parts.some((part) => part.includes(foldText(email))))
    .slice(0, MOST_PROPOSED);
}
