// Calls for the tests: what matters is written in the test, the rest comes from here.

import appels from '../../src/world/apps/appels/model';
import { scenarioSchema, type AppelsEvent, type AppelsGoal, type AppelsSlip } from '../../src/world/apps/appels/schema';
import type { Appels } from '../../src/world/apps/appels/state';
import { driverOf, type Driven } from './driver';

const usual = {
  skin: 'cadran',
  incoming: 'voleur',
  lines: [
    {
      id: 'voleur',
      name: 'Banque du Pont',
      number: '06 39 98 77 01',
      shows: '01 99 00 45 12',
      sort: 'fake',
      insists: true,
      turns: [
        {
          id: 'debut',
          says: ['Ici la banque.'],
          answers: [
            { id: 'qui', words: 'Qui êtes-vous ?', leads: 'presse' },
            { id: 'donner', words: 'Mon code est 482 913.', leads: 'presse', gives: 'code' },
          ],
        },
        {
          id: 'presse',
          says: ['Confirmez vite.'],
          alert: { id: 'paiement', from: 'Banque du Pont', text: 'Confirmer 480 € à Vitrine Express ?' },
          answers: [{ id: 'non', words: 'Non.', leads: 'end' }],
        },
      ],
    },
    {
      id: 'banque',
      name: 'Banque du Pont, opposition',
      number: '01 99 00 45 12',
      turns: [{ id: 'debut', says: ['Bonjour.'], answers: [{ id: 'oppose', words: 'Faites opposition.', leads: 'end', mends: ['card'] }] }],
    },
    { id: 'autre', name: 'Vrai faux', number: '06 39 98 77 02', sort: 'fake', turns: [{ id: 'debut', says: ['Allô ?'] }] },
  ],
  past: [
    { lineId: 'banque', at: 'hier' },
    { lineId: 'autre', at: 'hier' },
  ],
  papers: [{ id: 'carte', name: 'Ma carte', shows: ['01 99 00 45 12'] }],
};

/** A voice that presses and imitates the number of the bank; the bank itself; another fake, which called before. */
export function someCalls(given: { readonly [field: string]: unknown } = {}): Driven<Appels, AppelsEvent, AppelsGoal, AppelsSlip> {
  return driverOf(appels)(scenarioSchema.parse({ ...usual, ...given }));
}
