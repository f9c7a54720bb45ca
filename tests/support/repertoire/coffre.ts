// What one types in the safe that its schema cannot tell, and until when one shares; the other gestures are read from it.

import { scenarioSchema, type CoffreEvent } from '../../../src/world/apps/coffre/schema';
import type { Own, Repertoire } from './repertoire';

export function inCoffre(scenario: unknown, { texts }: Own): Repertoire {
  const app = 'coffre';
  const emails = [...scenarioSchema.parse(scenario).contacts.map(({ email }) => email), 'personne@nulle-part.example'];
  const searched = ['a', 'Camille', 'introuvable', ''].map((words): CoffreEvent => ({ app, type: 'searched', words }));
  const named = [...texts, 'scan001', 'document'].map((value): CoffreEvent => ({ app, type: 'name-edited', value }));
  const addressed = [...emails, 'cla', 'Mme', 'samira@', ''].map((value): CoffreEvent => ({ app, type: 'recipient-edited', value }));
  const ends = ([1, 7, 30, 'none'] as const).map((end): CoffreEvent => ({ app, type: 'end-chosen', end }));
  const edited = (['name', 'email'] as const).flatMap((field) =>
    [...texts, ...emails].map((value): CoffreEvent => ({ app, type: 'account-edited', field, value })),
  );
  return [searched, named, addressed, ends, edited];
}
