// What is said of the files that are written once and shown wherever they serve, when something in them is wrong.

import { expect, test } from 'vitest';
import { whatTheBuildSays } from '../support/content';

/** What is said with this file in the small library, without its heading. */
async function saidOf(file: string, text: string): Promise<string> {
  return (await whatTheBuildSays({ in: file, to: text })).replace(/^.*\n\n/, '');
}

const real = (text: string, more = ''): string => `read: 2026-11-21
lessons:
  - lesson: dire-oui
    text: [${text}]
    source: Une page lue.
${more}`;

test('what differs on a real service is right as it stands', async () => {
  expect(await saidOf('real-sites.yaml', real('Le vrai formulaire est plus long.'))).toBe('Rien à réparer.');
});

test('it names a lesson that exists, and sites that somebody has read about', async () => {
  expect(await saidOf('real-sites.yaml', real('Le vrai formulaire est plus long.').replace('dire-oui', 'dire-ouii'))).toContain(
    'La leçon «\u00a0dire-ouii\u00a0» n’existe pas.',
  );
  expect(await saidOf('real-sites.yaml', real('Le vrai formulaire est plus long.', '    sites: [caf.fr]\n'))).toContain(
    'Le site «\u00a0caf.fr\u00a0» n’est pas dans content/addresses.yaml avec le jour où il a été lu.',
  );
  expect(await saidOf('real-sites.yaml', real('Allez sur impots.gouv.fr.'))).toContain('Le site «\u00a0impots.gouv.fr\u00a0»');
});

test('it has a day, promises nothing, and speaks plainly', async () => {
  expect(await saidOf('real-sites.yaml', real('Le vrai formulaire est plus long.').replace('read: 2026-11-21\n', ''))).toContain(
    'Il manque «\u00a0read\u00a0»',
  );
  expect(await saidOf('real-sites.yaml', real('Vous avez droit à 100 euros.'))).toContain('Une phrase promet');
  expect(await saidOf('real-sites.yaml', real('Veuillez patienter.'))).toContain('Veuillez');
});

const phone = `read: 2026-11-21
groups: [{ id: aide, title: Pour une démarche }]
phones:
  - { id: caisse, group: aide, name: La caisse, number: "3230", for: Une question., source: Une page., dated: "2021" }
`;

test('a number is written once, however it is spaced, and something is there to call or to open', async () => {
  expect(await saidOf('phones.yaml', phone)).toBe('Rien à réparer.');
  const twice = `${phone}  - { id: autre, group: aide, name: La même, number: "32 30", for: Une question., source: Une page., dated: "2021" }\n`;
  expect(await saidOf('phones.yaml', twice)).toContain('Le numéro «\u00a032 30\u00a0» est écrit deux fois.');
  expect(await saidOf('phones.yaml', phone.replace(' number: "3230",', ''))).toContain('ni numéro, ni site');
  expect(await saidOf('phones.yaml', phone.replace('group: aide', 'group: aides'))).toContain('Le groupe «\u00a0aides\u00a0» n’existe pas.');
});

test('what serves leads to a page and a lesson that are there', async () => {
  const served = (address: string): string => `texts:\n  - title: Un texte\n    served:\n      - { name: Une démarche, by: [${address}] }\n`;
  expect(await saidOf('served.yaml', served('/lecons/dire-oui/'))).toBe('Rien à réparer.');
  expect(await saidOf('served.yaml', served('/lecons/dire-non/'))).toContain('L’adresse «\u00a0/lecons/dire-non/\u00a0» n’existe pas.');
  expect(await saidOf('served.yaml', served('/lecons/dire-oui/#lier'))).toContain('n’existe pas');
});

test('a list of papers and a false idea name lessons that exist', async () => {
  const papers = 'read: 2026-11-21\nlists:\n  - { id: un, title: Une demande, papers: [{ name: Un RIB }], lesson: dire-non, sources: [Une page.] }\n';
  expect(await saidOf('papers.yaml', papers)).toContain('La leçon «\u00a0dire-non\u00a0» n’existe pas.');
  const ideas =
    'read: 2026-11-21\nideas:\n  - { id: un, say: Tout le monde sait., true: false, why: Personne ne sait tout., lesson: dire-non, source: Une page. }\n';
  expect(await saidOf('ideas.yaml', ideas)).toContain('La leçon «\u00a0dire-non\u00a0» n’existe pas.');
});

test('an agenda that nobody has filled stops nothing', async () => {
  expect(await saidOf('agenda.yaml', 'sessions: []\n')).toBe('Rien à réparer.');
});
