// What is said of content/rights.yaml, and of what a host writes of itself, when something in it is wrong.

import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ContentErrors } from '../../src/build/library/content-error';
import { mentionsOfSite } from '../../src/build/library/mentions';
import { whatTheBuildSays } from '../support/content';

const rights = `read: 2026-11-21
sites: [{ id: caf, address: caf.fr }]
groups: [{ id: aides, title: Demander une aide }]
rights:
  - id: prime
    group: aides
    seen: Je gagne peu
    title: La prime
    what: [Une somme chaque mois.]
    who: Les adultes qui travaillent.
    ways: [Préparez un RIB.]
    where: [caf]
    lessons: [dire-oui]
    sources: [{ text: Une loi., sure: loi }]
`;

/** What is said of the small file with this in the place of that, without its heading. */
async function wrong(from: string, to: string): Promise<string> {
  if (!rights.includes(from)) throw new Error(`« ${from} » is not in the small file.`);
  return (await whatTheBuildSays({ in: 'rights.yaml', to: rights.replace(from, to) })).replace(/^.*\n\n/, '');
}

test('a right is right as it stands', async () => {
  expect(await wrong('Une', 'Une')).toBe('Rien à réparer.');
});

test('a right promises nothing: not that it is had, no amount, no year', async () => {
  expect(await wrong('Une somme chaque mois.', 'Vous avez droit à 600 € depuis 2019.')).toMatchInlineSnapshot(`
    "content/rights.yaml:9
      Une phrase promet : « Vous avez droit ».
      Pour réparer : dites quoi demander : seul le service décide.

    content/rights.yaml:9
      Une phrase promet : « 600 € ».
      Pour réparer : retirez le montant : il change, et dépend de la personne.

    content/rights.yaml:9
      Une phrase promet : « 2019 ».
      Pour réparer : retirez l’année : elle vieillit. Le jour de la source est dans « sources »."
  `);
});

test('a right names groups, sites and lessons that exist, and each site serves', async () => {
  expect(await wrong('group: aides', 'group: aide')).toMatchInlineSnapshot(`
    "content/rights.yaml:6
      Le groupe « aide » n’existe pas.
      Pour réparer : vouliez-vous dire « aides » ? Groupes : aides."
  `);
  expect(await wrong('    where: [caf]\n', '')).toMatchInlineSnapshot(`
    "content/rights.yaml:2
      Aucun droit ne mène au site « caf ».
      Pour réparer : retirez-le, ou nommez-le dans « where »."
  `);
  expect(await wrong('[dire-oui]', '[dire-uoi]')).toMatchInlineSnapshot(`
    "content/rights.yaml:13
      La leçon « dire-uoi » n’existe pas.
      Pour réparer : vouliez-vous dire « dire-oui » ? Leçons : dire-oui."
  `);
  expect(await wrong('sources: [{ text: Une loi., sure: loi }]', 'sources: []')).toMatchInlineSnapshot(`
    "content/rights.yaml:14
      Rights n° 1, sources : il n’y en a pas assez.
      Pour réparer : il en faut au moins 1."
  `);
});

const mentions = `publisher:
  name: Centre social
  address: 2 place du Marché
  phone: "01 99 00 12 34"
  director: Inès Ferrand
host: { name: La machine, address: 1 rue, phone: "01 99 00 56 78" }
`;

/** What the build says of this file of a host. */
async function whatIsSaidOf(text: string | undefined): Promise<string> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'declic-mentions-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(path.join(root, 'content'));
  if (text !== undefined) await writeFile(path.join(root, 'content/mentions.yaml'), text);
  try {
    return (await mentionsOfSite(root, '')) === undefined ? 'Pas rempli.' : 'Rempli.';
  } catch (error) {
    if (error instanceof ContentErrors) return error.message.replace(/^.*\n\n/, '');
    throw error;
  }
}

test('who publishes is not filled in as long as nobody wrote it, and is not half filled in', async () => {
  expect(await whatIsSaidOf(undefined)).toBe('Pas rempli.');
  expect(await whatIsSaidOf('# publisher:\n')).toBe('Pas rempli.');
  expect(await whatIsSaidOf(mentions)).toBe('Rempli.');
  expect(await whatIsSaidOf(mentions.replace('  director: Inès Ferrand\n', ''))).toMatchInlineSnapshot(`
    "content/mentions.yaml:1
      publisher : il manque « director ».
      Pour réparer : ajoutez « director: … », avec un texte."
  `);
  expect(await whatIsSaidOf(mentions.replace('"01 99 00 12 34"', '0199001234'))).toMatchInlineSnapshot(`
    "content/mentions.yaml:4
      publisher, phone : « 199001234 » n’est pas un texte.
      Pour réparer : écrivez-y un texte."
  `);
  expect(await whatIsSaidOf(`${mentions}source: javascript:alert(1)\n`)).toMatchInlineSnapshot(`
    "content/mentions.yaml:7
      source : « javascript:alert(1) » n’est pas écrit comme il faut.
      Pour réparer : écrivez-le comme https://forge.exemple/declic."
  `);
});

test('a file that is named and is not there is said', async () => {
  await expect(mentionsOfSite(os.tmpdir(), 'rien-de-tel.yaml')).rejects.toThrow(/MENTIONS : ce fichier n’est pas là/);
});
