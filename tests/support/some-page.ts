// A page in a word processor for the tests: what matters is written in the test, the rest comes from here.

import type { World } from '../../src/world/apps/contract';
import texte from '../../src/world/apps/texte/model';
import { scenarioSchema, type TexteEvent, type TexteGoal, type TexteSlip } from '../../src/world/apps/texte/schema';
import type { Texte } from '../../src/world/apps/texte/state';
import { driverOf, type Driven } from './driver';

const usual = {
  skin: 'papier',
  lines: [
    { id: 'nom', text: 'Votre nom', style: 'title', example: true },
    { id: 'titre', text: 'Expérience' },
    { id: 'emploi', text: 'Jardinière', style: 'list' },
    { id: 'metier', text: 'couturiére' },
  ],
  spelling: [{ word: 'couturiére', right: 'couturière' }],
};

/** A template with an example, a part that looks like text, a word underlined. */
export function somePage(given: { readonly [field: string]: unknown } = {}, world?: World): Driven<Texte, TexteEvent, TexteGoal, TexteSlip> {
  return driverOf(texte)(scenarioSchema.parse({ ...usual, ...given }), world);
}
