// Video calls for the tests: what matters is written in the test, the rest comes from here.

import type { World } from '../../src/world/apps/contract';
import visio from '../../src/world/apps/visio/model';
import { scenarioSchema, type VisioEvent, type VisioGoal, type VisioSlip } from '../../src/world/apps/visio/schema';
import type { Visio } from '../../src/world/apps/visio/state';
import { driverOf, type Driven } from './driver';

const usual = {
  skin: 'veranda',
  lines: [
    {
      id: 'entretien',
      name: 'Entretien',
      about: 'Aujourd’hui, 10 h',
      sort: 'meeting',
      tone: 'vous',
      faces: [
        { name: 'Claire', look: 'short' },
        { name: 'Karim', look: 'bald' },
      ],
      link: 'veranda.example/entretien',
      phone: '01 99 00 31 20',
      known: false,
      waits: true,
      turns: [
        { id: 'bonjour', says: ['Bonjour.'], answers: [{ id: 'saluer', words: 'Bonjour.', leads: 'bruit', needs: ['micro', 'camera'] }] },
        {
          id: 'bruit',
          says: ['Je vous présente le poste.'],
          around: 'On crie.',
          answers: [{ id: 'ecouter', words: 'J’écoute.', leads: 'question', needs: ['quiet'] }],
        },
        {
          id: 'question',
          says: ['Qui commence ?'],
          answers: [
            { id: 'parler', words: 'Moi.', leads: 'suite', needs: ['hand', 'micro'] },
            { id: 'ecrire', words: 'J’ai écrit mon nom.', leads: 'suite', needs: ['chat'] },
          ],
        },
        { id: 'suite', says: ['Vous revoilà.'], cuts: true, answers: [{ id: 'finir', words: 'Au revoir.', leads: 'end' }] },
      ],
    },
    {
      id: 'vieux',
      name: 'Réunion',
      about: 'Mardi dernier',
      sort: 'meeting',
      tone: 'vous',
      faces: [{ name: 'Claire', look: 'short' }],
      link: 'veranda.example/vieux',
      known: false,
      over: 'Personne.',
    },
    {
      id: 'frere',
      name: 'Émile',
      about: 'Londres',
      sort: 'person',
      tone: 'tu',
      faces: [{ name: 'Émile', look: 'bald' }],
      number: '+44 7700 900 123',
      local: '07700 900 123',
      abroad: 'au Royaume-Uni',
      known: false,
      turns: [
        { id: 'allo', says: ['Allô ?'], answers: [{ id: 'saluer', words: 'Bonjour Émile.', leads: 'jardin' }] },
        {
          id: 'jardin',
          says: ['Montre-moi la plante.'],
          cuts: true,
          answers: [{ id: 'montrer', words: 'La voici.', leads: 'end', needs: ['camera', 'back'] }],
        },
      ],
    },
  ],
  wifi: 'Box des Lilas',
};

/** A meeting behind a waiting room, an old one where nobody is, a brother abroad. */
export function someVideo(given: { readonly [field: string]: unknown } = {}, world?: World): Driven<Visio, VisioEvent, VisioGoal, VisioSlip> {
  return driverOf(visio)(scenarioSchema.parse({ ...usual, ...given }), world);
}
