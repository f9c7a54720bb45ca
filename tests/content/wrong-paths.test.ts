// What the author of a prepared path reads when something in it is wrong. The path is the small one below, changed in one place.

import { expect, test } from 'vitest';
import { textOf, whatTheBuildSays, type Edit } from '../support/content';

const small = `order: 1
title: Répondre à tout
for: Pour qui a une boîte.
lead: À la fin, je réponds.
lessons: [dire-oui, dire-non]
`;

/** What is said of the small path with this in the place of that, without its heading. Two lessons, the second like the first. */
async function wrong(from: string, to: string, ...others: readonly Edit[]): Promise<string> {
  if (!small.includes(from)) throw new Error(`« ${from} » is not in the small path.`);
  const [lesson, practice, gaps] = await Promise.all(['lessons/dire-oui/fr.mdx', 'lessons/dire-oui/repondre.practice.yaml', 'known-gaps.yaml'].map(textOf));
  const said = await whatTheBuildSays(
    { in: 'lessons/dire-non/fr.mdx', to: lesson ?? '' },
    { in: 'lessons/dire-non/repondre.practice.yaml', to: practice ?? '' },
    { in: 'known-gaps.yaml', to: (gaps ?? '').replaceAll('[dire-oui]', '[dire-oui, dire-non]') },
    { in: 'paths/repondre.yaml', to: small.replace(from, to) },
    ...others,
  );
  return said.replace(/^.*\n\n/, '');
}

test('a path is right as it stands', async () => {
  expect(await wrong('Répondre', 'Répondre')).toBe('Rien à réparer.');
});

test('its lessons exist, come once, and what prepares comes before', async () => {
  expect(await wrong('dire-non', 'dire-nom')).toMatchInlineSnapshot(`
    "content/paths/repondre.yaml:5
      La leçon « dire-nom » n’existe pas.
      Pour réparer : vouliez-vous dire « dire-non » ? Leçons : dire-non, dire-oui."
  `);
  expect(await wrong('[dire-oui, dire-non]', '[dire-oui, dire-non, dire-oui]')).toMatchInlineSnapshot(`
    "content/paths/repondre.yaml:5
      La leçon « dire-oui » est deux fois dans le parcours.
      Pour réparer : gardez-en une seule."
  `);
  expect(await wrong('Répondre', 'Répondre', { in: 'lessons/dire-oui/fr.mdx', from: 'steps:', to: 'prerequisites: [dire-non]\nsteps:' }))
    .toMatchInlineSnapshot(`
    "content/paths/repondre.yaml:5
      La leçon « dire-oui » vient avant « dire-non », qui la prépare.
      Pour réparer : écrivez dire-non avant dire-oui."
  `);
});

test('it has at least two lessons, and its sentences are plain', async () => {
  expect(await wrong('[dire-oui, dire-non]', '[dire-oui]')).toMatchInlineSnapshot(`
    "content/paths/repondre.yaml:5
      lessons : il n’y en a pas assez.
      Pour réparer : il en faut au moins 2."
  `);
  expect(await wrong('je réponds', 'il suffit de répondre')).toMatchInlineSnapshot(`
    "content/paths/repondre.yaml:4
      Le texte dit « il suffit » : « À la fin, il suffit de répondre. »
      Pour réparer : dites le geste, sans dire qu’il est simple."
  `);
});

test('its name is not that of a path that was received', async () => {
  expect(await wrong('Répondre', 'Répondre', { in: 'paths/mon-parcours.yaml', to: small })).toMatchInlineSnapshot(`
    "content/paths/mon-parcours.yaml
      « mon-parcours » est l’adresse des parcours reçus.
      Pour réparer : donnez un autre nom au fichier."
  `);
});
