// Messages for the tests: what matters is written in the test, the rest comes from here.

import messagerie from '../../src/world/apps/messagerie/model';
import { scenarioSchema, type MessagerieEvent, type MessagerieGoal, type MessagerieSlip } from '../../src/world/apps/messagerie/schema';
import type { Messagerie } from '../../src/world/apps/messagerie/state';
import { driverOf, type Driven } from './driver';

const conversations = {
  skin: 'pinson',
  talks: [
    {
      id: 'groupe',
      name: 'Voisins',
      kind: 'group',
      members: ['Samira', 'Ahmed'],
      messages: [{ id: 'g1', by: 'Ahmed', at: '9 h', text: 'Bonjour à tous.' }],
      answer: { by: 'Ahmed', text: 'C’était pour moi ?' },
    },
    { id: 'samira', name: 'Samira', messages: [{ id: 's1', by: 'Samira', at: '9 h', voice: 'Coucou.' }], answer: { text: 'Merci !' } },
    { id: 'jeanne', name: 'Jeanne' },
    {
      id: 'voleur',
      name: '+33 6 39 98 77 05',
      known: false,
      sort: 'fake',
      unread: true,
      messages: [{ id: 'v1', by: '+33 6 39 98 77 05', at: '9 h', text: 'Maman, vite.', asksMoney: 'Envoyer 620 €' }],
      answer: { text: 'Vite !' },
    },
    { id: 'nadege', name: 'Nadège', number: '+44 7700 900 142', listed: false },
  ],
  photos: [
    { id: 'gateau', name: 'Gâteau', draws: ['cake'], shows: ['Le gâteau.'] },
    { id: 'lettre', name: 'Gâteau encore', draws: ['cake', 'paper'], shows: ['Le gâteau, et une lettre.'], hides: 'paper' },
    { id: 'jardin', name: 'Jardin', draws: ['tree'], shows: ['Le jardin.'] },
  ],
  voice: [{ says: 'Bonjour Samira, je viens sam…', cut: true }, { says: 'Bonjour Samira, je viens samedi.' }],
};

const network = {
  skin: 'pinson',
  network: {
    posts: [{ id: 'maison', text: 'La maison est vide.', at: 'hier', seen: 'public' }],
    profile: [
      { field: 'phone', value: '06 39 98 12 34', seen: 'public' },
      { field: 'town', value: 'Trois-Ponts', seen: 'friends' },
    ],
    people: [
      { id: 'copie', name: 'Samira', is: 'asks', sort: 'copy', about: ['Compte ouvert hier.'] },
      { id: 'jeanne', name: 'Jeanne', is: 'asks', about: ['Douze amis en commun.'] },
      { id: 'samira', name: 'Samira', is: 'friend', about: ['Votre amie.'] },
    ],
    devices: [
      { id: 'ici', name: 'Votre téléphone', at: 'maintenant', here: true },
      { id: 'mediatheque', name: 'Ordinateur', at: 'hier' },
    ],
  },
};

type Messages = Driven<Messagerie, MessagerieEvent, MessagerieGoal, MessagerieSlip>;

/** A group, two friends, somebody unknown who asks for money, and a friend abroad who is found by her number alone. */
export function someMessages(given: { readonly [field: string]: unknown } = {}): Messages {
  return driverOf(messagerie)(scenarioSchema.parse({ ...conversations, ...given }));
}

/** The account of a network: a post that says too much, a copied account, one device left open. */
export async function aNetwork(): Promise<Messages> {
  const scenario = scenarioSchema.parse(network);
  await messagerie.ready?.(scenario);
  return driverOf(messagerie)(scenario);
}
