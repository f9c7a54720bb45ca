// Whom one shares with. Pure.

import { personAt as personAmong } from '../../kit/addresses';
import type { Contact } from './schema';
import type { Coffre } from './state';

/** The person behind an address; a stranger has the address for a name. */
export function personAt(email: string, { contacts, me }: Coffre): Contact {
  return personAmong(email, [...contacts, me]) ?? { name: email, email };
}

/** A person as the list proposes them: « Claire Perrin claire@centre.example, assistante sociale ». */
export function proposalOf(person: Contact): string {
  return `${person.name} ${moreOf(person)}`;
}

/** What tells somebody from another person of that name. */
export function moreOf({ email, role }: Contact): string {
  return role === undefined ? email : `${email}, ${role}`;
}
