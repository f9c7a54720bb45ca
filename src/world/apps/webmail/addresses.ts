// What a webmail understands in « À »: addresses separated by commas or semicolons.

import { emailOr, sameAddress, typedEmail, type AddressCause } from '../../../core/typed/email';
import type { Contact } from './schema';
import type { Webmail } from './state';

/** Anything that has an @ between two words: what a person means as an address. */
const LOOKS_LIKE = /[^\s@]+@[^\s@]+/;

/** Between two people, and not inside « "Haddad, Samira" <samira@…> ». */
const BETWEEN = /[,;](?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** The separate addresses of a field, alone where they are understood, else as typed. Empty ones are left out. */
export function addressesIn(field: string): readonly string[] {
  // A comma typed for the dot of one address would cut it in two, and hide what is amiss.
  const whole = causeOf(field) === 'comma' ? [field] : field.split(BETWEEN);
  return whole.map(emailOr).filter((part) => part !== '');
}

export function isWellFormed(address: string): boolean {
  return causeOf(address) === undefined;
}

function causeOf(text: string): AddressCause | undefined {
  const typed = typedEmail(text);
  return 'cause' in typed ? typed.cause : undefined;
}

/** True when a text that is not an address field holds one all the same. */
export function holdsAnAddress(text: string): boolean {
  return LOOKS_LIKE.test(text);
}

/** Everyone this pretend world can deliver to: contacts, writers, readers and the person herself. */
function peopleOf(state: Webmail): readonly Contact[] {
  const met = state.mails
    .filter((mail) => mail.folder !== 'sent' && mail.folder !== 'drafts' && mail.isReturn === undefined)
    .flatMap((mail) => [mail.from, ...mail.to, ...mail.cc]);
  return [...state.contacts, ...met, state.me];
}

/** The person behind an address, whatever its capitals; undefined when nobody has it. */
export function personAt(address: string, state: Webmail): Contact | undefined {
  return peopleOf(state).find((person) => sameAddress(person.email, address));
}

/** The two lists hold the same addresses, in any order. */
export function sameAddresses(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a.map((address) => address.toLowerCase()));
  const right = new Set(b.map((address) => address.toLowerCase()));
  return left.size === right.size && [...left].every((address) => right.has(address));
}

/** The field once a contact is chosen: what was half typed gives way to the address. */
export function withContact(field: string, email: string): string {
  const kept = field
    .split(/[,;]/)
    .slice(0, -1)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return `${[...kept, email].join(', ')}, `;
}
