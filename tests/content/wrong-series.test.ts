// What the author of a series reads when something in it is wrong. The series is the small one below, changed in one place.

import { expect, test } from 'vitest';
import { whatTheBuildSays, type Edit } from '../support/content';

const small = `order: 1
title: Répondre
for: Pour qui a une boîte.
lead: À la fin, la personne répond.
sessions:
  - title: Dire oui
    minutes: 60
    lessons: [dire-oui]
    ahead: Elles répondent encore.
    withoutNetwork: [Une enveloppe passe de main en main.]
  - title: Encore
    minutes: 60
    lessons: [{ lesson: dire-oui, without: [lire] }]
    ahead: Elles répondent encore.
    withoutNetwork: [Une enveloppe passe de main en main.]
`;

/** What is said of the small series with this in the place of that, without its heading. */
async function wrong(from: string, to: string, ...others: readonly Edit[]): Promise<string> {
  if (!small.includes(from)) throw new Error(`« ${from} » is not in the small series.`);
  const said = await whatTheBuildSays({ in: 'series/repondre.yaml', to: small.replace(from, to) }, ...others);
  return said.replace(/^.*\n\n/, '');
}

test('a series is right as it stands', async () => {
  expect(await wrong('Dire oui', 'Dire oui')).toBe('Rien à réparer.');
});

test('its lessons and the steps that it leaves out exist, and none comes twice', async () => {
  expect(await wrong('[dire-oui]', '[dire-uoi]')).toMatchInlineSnapshot(`
    "content/series/repondre.yaml:8
      La leçon « dire-uoi » n’existe pas.
      Pour réparer : vouliez-vous dire « dire-oui » ? Leçons : dire-oui."
  `);
  expect(await wrong('[lire]', '[lier]')).toMatchInlineSnapshot(`
    "content/series/repondre.yaml:13
      L’étape « lier » n’est pas dans la leçon « dire-oui ».
      Pour réparer : vouliez-vous dire « lire » ? Étapes : lire, essayer, verifier."
  `);
  expect(await wrong('[dire-oui]', '[dire-oui, dire-oui]')).toMatchInlineSnapshot(`
    "content/series/repondre.yaml:8
      La leçon « dire-oui » est deux fois dans la séance.
      Pour réparer : gardez-en une seule."
  `);
});

test('a session holds its lessons: half an hour is never content', async () => {
  const long = [
    { in: 'lessons/dire-oui/fr.mdx', from: 'minutes: 15', to: 'minutes: 40' },
    { in: 'lessons/dire-oui/fr.mdx', from: 'Répondre à Samira, minutes: 5', to: 'Répondre à Samira, minutes: 30' },
  ];
  expect(await wrong('Dire oui', 'Dire oui', ...long)).toMatchInlineSnapshot(`
    "content/series/repondre.yaml:8
      Une séance de 60 minutes a 30 minutes pour ses leçons, et celles-ci en font 40.
      Pour réparer : enlevez une leçon, écrivez avec « without » les étapes que l’on ne fait pas, ou choisissez une séance plus longue.

    content/series/repondre.yaml:13
      Une séance de 60 minutes a 30 minutes pour ses leçons, et celles-ci en font 35.
      Pour réparer : enlevez une leçon, écrivez avec « without » les étapes que l’on ne fait pas, ou choisissez une séance plus longue."
  `);
});

test('a session lasts one of three lengths, and says what is done without network', async () => {
  expect(await wrong('minutes: 60', 'minutes: 75')).toMatchInlineSnapshot(`
    "content/series/repondre.yaml:7
      Séance n° 1, minutes : « 75 » n’existe pas.
      Pour réparer : vouliez-vous dire « 60 » ? Valeurs possibles : 60, 90, 120."
  `);
  expect(await wrong('    withoutNetwork: [Une enveloppe passe de main en main.]\n', '')).toMatchInlineSnapshot(`
    "content/series/repondre.yaml:6
      Séance n° 1 : il manque « withoutNetwork ».
      Pour réparer : ajoutez « withoutNetwork: … », avec une liste, avec un tiret par ligne."
  `);
});

test('its sentences are plain', async () => {
  expect(await wrong('Elles répondent encore.', 'Il suffit de répondre encore.')).toMatchInlineSnapshot(`
    "content/series/repondre.yaml:9
      Le texte dit « Il suffit » : « Il suffit de répondre encore. »
      Pour réparer : dites le geste, sans dire qu’il est simple."
  `);
});

test('none has the address of the booklet of all series', async () => {
  expect(await wrong('Répondre', 'Répondre', { in: 'series/livret.yaml', to: small })).toMatchInlineSnapshot(`
    "content/series/livret.yaml
      « livret » est l’adresse du livret de toutes les séries.
      Pour réparer : donnez un autre nom au fichier."
  `);
});
