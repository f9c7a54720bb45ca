// Whom one shares with: an address typed, or a person proposed while it is being typed. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import { sameAddress, typedEmail } from '../../../core/typed/email';
import { isNamed } from '../../../core/typed/people';
import type { Contact } from './schema';
import type { Coffre } from './state';

const MOST_SHOWN = 4;

export function isWellFormed(text: string): boolean {
  return 'address' in typedEmail(text);
}

/** The person behind an address; a stranger has the address for a name. */
export function personAt(email: string, { contacts, me }: Coffre): Contact {
  return [...contacts, me].find((one) => sameAddress(one.email, email)) ?? { name: email, email };
}

/** A person as the list proposes them: « Claire Perrin claire@centre.example, assistante sociale ». */
export function proposalOf({ name, email, role }: Contact): string {
  return `${name} ${role === undefined ? email : `${email}, ${role}`}`;
}

/** Contacts of whom a word of the name, or the address, begins with what is typed. */
export function suggestionsFor(typed: string, contacts: readonly Contact[]): readonly Contact[] {
  const sought = foldText(typed.trim());
  if (sought === '') return [];
  return contacts
    .filter((person) => isNamed(person, sought))
    .filter(({ email }) => foldText(email) !== sought)
    .slice(0, MOST_SHOWN);
}
