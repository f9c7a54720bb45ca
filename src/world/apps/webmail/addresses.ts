// What a webmail understands in « À »: addresses separated by commas or semicolons.

import type { Contact } from './schema';
import type { Webmail } from './state';

/** One name, one @, a site with a dot; no space, no accent (what real webmails accept here). */
const WELL_FORMED = /^[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i;

/** Anything that has an @ between two words: what a person means as an address. */
const LOOKS_LIKE = /[^\s@]+@[^\s@]+/;

/** The separate addresses of a field, as typed, empty ones left out. */
export function addressesIn(field: string): readonly string[] {
  return field
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function isWellFormed(address: string): boolean {
  return WELL_FORMED.test(address);
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

export function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
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
