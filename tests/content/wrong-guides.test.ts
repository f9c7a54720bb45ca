// What the author of a guide, or of the ten situations, reads when something in it is wrong. Each is the small one below, changed in one place.

import { expect, test } from 'vitest';
import { whatTheBuildSays } from '../support/content';

const guide = `order: 1
title: Faire avec
lead: Vous parlez, la personne fait.
reviewed: 2026-11-30
parts:
  - title: Se placer
    points: [Asseyez-vous à côté.]
  - title: Demander
    questions:
      - { ask: La dernière fois, hear: Son appareil., lessons: [dire-oui] }
lessons: [dire-oui]
`;

const situation = (id: string): string => `  - id: ${id}
    picture: lock
    title: Une porte
    scene: Vous voulez entrer.
    know: Je sais entrer.
    ordinateur: { teaches: [dire-oui] }
`;
const ten = `situations:
${['un', 'deux', 'trois', 'quatre', 'cinq'].map(situation).join('')}further: [dire-oui]
`;

/** What is said of a small file with this in the place of that, without its heading. */
async function wrong(file: 'guides/faire.yaml' | 'situations.yaml', from: string, to: string): Promise<string> {
  const small = file === 'situations.yaml' ? ten : guide;
  if (!small.includes(from)) throw new Error(`« ${from} » is not in the small file.`);
  return (await whatTheBuildSays({ in: file, to: small.replace(from, to) })).replace(/^.*\n\n/, '');
}

test('a guide and five situations are right as they stand', async () => {
  expect(await wrong('guides/faire.yaml', 'Faire', 'Faire')).toBe('Rien à réparer.');
  expect(await wrong('situations.yaml', 'Une', 'Une')).toBe('Rien à réparer.');
});

test('a guide names lessons and guides that exist, and none of its parts is empty', async () => {
  expect(await wrong('guides/faire.yaml', 'lessons: [dire-oui] }', 'lessons: [dire-uoi] }')).toMatchInlineSnapshot(`
    "content/guides/faire.yaml:10
      La leçon « dire-uoi » n’existe pas.
      Pour réparer : vouliez-vous dire « dire-oui » ? Leçons : dire-oui."
  `);
  expect(await wrong('guides/faire.yaml', 'lessons: [dire-oui]\n', 'guides: [faire]\n')).toMatchInlineSnapshot(`
    "content/guides/faire.yaml:11
      Le guide « faire » n’existe pas.
      Pour réparer : Guides : il n’y en a pas."
  `);
  expect(await wrong('guides/faire.yaml', '    points: [Asseyez-vous à côté.]\n', '')).toMatchInlineSnapshot(`
    "content/guides/faire.yaml:6
      La partie « Se placer » ne dit rien.
      Pour réparer : ajoutez « points », « steps », « say » ou « text », ou retirez la partie."
  `);
});

test('a guide is written as plainly as a lesson', async () => {
  expect(await wrong('guides/faire.yaml', 'Asseyez-vous à côté.', 'Veuillez vous asseoir.')).toMatchInlineSnapshot(`
    "content/guides/faire.yaml:7
      Le texte dit « Veuillez » : « Veuillez vous asseoir. »
      Pour réparer : dites le geste : « Cliquez… », « Écrivez… »."
  `);
});

test('a situation names lessons that exist, once, and wins a sentence', async () => {
  expect(await wrong('situations.yaml', 'teaches: [dire-oui]', 'teaches: [dire-uoi]')).toMatchInlineSnapshot(`
    "content/situations.yaml:7
      La leçon « dire-uoi » n’existe pas.
      Pour réparer : vouliez-vous dire « dire-oui » ? Leçons : dire-oui."
  `);
  expect(await wrong('situations.yaml', 'id: deux', 'id: un')).toMatchInlineSnapshot(`
    "content/situations.yaml:8
      La situation « un » est écrite deux fois.
      Pour réparer : donnez un nom différent."
  `);
  expect(await wrong('situations.yaml', 'Je sais entrer.', 'Entrer.')).toMatchInlineSnapshot(`
    "content/situations.yaml:6
      Situation n° 1, know : « Entrer. » n’est pas écrit comme il faut.
      Pour réparer : écrivez-le comme une phrase : « Je sais … . »."
  `);
});
