import { expect, test } from 'vitest';
import { openEngine } from './lookup';
import { scenarioSchema } from './schema';

const page = (id: string, title: string, about: string, text: string): object => ({
  id,
  path: `/${id}`,
  title,
  about,
  blocks: [{ type: 'text', text: [text] }],
});

const engine = openEngine(
  scenarioSchema.parse({
    skin: 'voile',
    sites: {
      mairie: {
        name: 'Mairie de Trois-Ponts',
        host: 'mairie.example',
        pages: [
          page('accueil', 'Bienvenue', 'Le site de la mairie.', 'Vos démarches.'),
          page('naissance', 'Demander un acte de naissance', 'C’est gratuit.', 'La mairie envoie l’acte en une semaine.'),
          page('cantine', 'La cantine', 'Inscrire un enfant, les prix.', 'Le dossier se remplit une fois par an.'),
          { id: 'merci', path: '/merci', title: 'Merci', blocks: [{ type: 'text', text: ['Votre demande de naissance est partie.'] }] },
        ],
      },
      bus: {
        name: 'Bus des Trois-Ponts',
        host: 'bus.example',
        pages: [page('horaires', 'Les horaires des bus', 'Les lignes 2 et 4.', 'Le dernier bus part à 20 h 15.')],
      },
    },
    search: { ads: [{ to: 'bus:horaires', title: 'Actes en un jour', about: 'Payant.', when: ['acte', 'naissance'] }] },
  }),
);

const first = (words: string): string | undefined => engine(words).results[0];

test.each([
  ['acte de naissance', 'mairie:naissance'],
  ['demander actes naissances', 'mairie:naissance'],
  ['inscription cantine', 'mairie:cantine'],
  ['horaire bus', 'bus:horaires'],
  ['l’horaire du bus', 'bus:horaires'],
  ['demarches mairie', 'mairie:accueil'],
  ['cantin', 'mairie:cantine'],
])('« %s » is answered', (words, place) => {
  expect(first(words)).toBe(place);
});

test.each([
  ['acte de naisance', 'acte de naissance'],
  ['horraires des bus', 'horaires des bus'],
  ['la cantnie', 'la cantine'],
])('« %s »: did you mean « %s »? It is answered all the same', (words, meant) => {
  expect(engine(words).meant).toBe(meant);
  expect(engine(words).results.length).toBeGreaterThan(0);
});

test('accents, capitals and plurals need no mending', () => {
  for (const words of ['Démarches', 'demarche', 'HORAIRES', 'naissances', 'cantine 2']) expect(engine(words).meant).toBeUndefined();
});

test('an ad shows for its own words, in the singular or not, and for no others', () => {
  expect(engine('actes').ads).toEqual([0]);
  expect(engine('cantine').ads).toEqual([]);
});

test('a page that says nothing of itself is not among the results', () => {
  expect(engine('naissance').results).not.toContain('mairie:merci');
});

test('words that nobody wrote find nothing', () => {
  expect(engine('xylophone')).toEqual({ ads: [], results: [], meant: undefined });
});
