// Whom to propose while an address is being typed. Pure.

import { foldText } from '../../../core/lesson/fold-text';
import { isNamed } from '../../../core/typed/people';
import type { Contact } from './schema';

const MOST_SHOWN = 4;

/**
 * Contacts of whom a name or the address begins with what stands after the last comma or
 * semicolon. Somebody already in the field is not proposed again.
 */
export function suggestionsFor(typed: string, contacts: readonly Contact[]): readonly Contact[] {
  const parts = typed.split(/[,;]/).map((part) => foldText(part.trim()));
  const sought = parts.at(-1);
  if (!sought) return [];
  return contacts
    .filter((person) => isNamed(person, sought))
    .filter(({ email }) => !parts.some((part) => part.includes(foldText(email))))
    .slice(0, MOST_SHOWN);
}
