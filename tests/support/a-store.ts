// A store for the tests: what matters is written in the test, the rest comes from here.

import magasin from '../../src/world/apps/magasin/model';
import { scenarioSchema, type MagasinEvent, type MagasinGoal, type MagasinSlip } from '../../src/world/apps/magasin/schema';
import type { Magasin } from '../../src/world/apps/magasin/state';
import { driverOf, type Driven } from './driver';

const usual = {
  skin: 'kiosque',
  wifi: 'Maison',
  freeMb: 100,
  products: [
    {
      id: 'bus',
      name: 'Bus des Tilleuls',
      publisher: 'Ville de Trois-Ponts',
      sizeMb: 40,
      about: ['Les horaires.'],
      keywords: ['horaires'],
      permissions: [
        { id: 'location', why: 'Pour trouver l’arrêt.', without: 'Écrivez le nom de l’arrêt.' },
        { id: 'contacts', why: 'Pour mieux vous servir.', without: 'Vos contacts restent à vous.', excessive: true },
      ],
      works: ['Prochain bus à 9 h 12.'],
    },
    { id: 'copie', name: 'Bus Tilleuls Plus', publisher: 'Pixel Nord', sort: 'lookalike', ad: true, sizeMb: 30, about: ['Tous les bus.'], works: ['Payez.'] },
    { id: 'film', name: 'Bus Film', publisher: 'Studio Ciné', sizeMb: 900, about: ['Un film.'], works: ['Un film.'] },
    { id: 'jeu', name: 'Bulles', publisher: 'Jeux du Soir', sizeMb: 850, installed: true, about: ['Un jeu.'], works: ['Un jeu.'], dataMb: 300 },
    {
      id: 'sante',
      name: 'Ma Santé',
      publisher: 'Mutuelle des Ponts',
      sizeMb: 60,
      installed: true,
      needed: true,
      update: { what: 'La nouvelle carte.', blocks: true },
      about: ['La carte.'],
      works: ['Votre carte.'],
    },
    {
      id: 'lampe',
      name: 'Lampe',
      publisher: 'Lux',
      sizeMb: 5,
      installed: true,
      about: ['Une lampe.'],
      works: ['Allumée.'],
      advert: { says: 'Virus !', appId: 'copie' },
    },
  ],
};

/** A bus, its imitation, a film that is too heavy, a game, a card to bring up to date, a lamp with an advertisement. */
export function aStore(given: { readonly [field: string]: unknown } = {}): Driven<Magasin, MagasinEvent, MagasinGoal, MagasinSlip> {
  return driverOf(magasin)(scenarioSchema.parse({ ...usual, ...given }));
}
