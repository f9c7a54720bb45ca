// The numbers of the exercises: what an author reads when one is missing, doubled, or names nothing.

import { expect, test } from 'vitest';
import { readLibrary } from '../../src/build/library/library';
import { library } from '../support/lessons';
import { aContent, whatTheBuildSays } from '../support/content';

const numbers = (...lines: readonly string[]) => ({ in: 'numeros.yaml', to: `${lines.join('\n')}\n` });

test('an exercise has its number', async () => {
  const root = await aContent(numbers('practices:', '  27: dire-oui/repondre'));
  const found = await readLibrary(root);
  expect([...found.numbers.of]).toEqual([['dire-oui/repondre', 27]]);
});

test('an exercise without a number gets the next one that was never given, retired ones counted', async () => {
  expect(await whatTheBuildSays(numbers('practices: {}', 'retired:', '  27: dire-oui'))).toMatchInlineSnapshot(`
    "Une chose à réparer dans les contenus.

    content/numeros.yaml:1
      L’exercice « dire-oui/repondre » n’a pas de numéro.
      Pour réparer : ajoutez la ligne « 28: dire-oui/repondre » : c’est le prochain numéro libre."
  `);
});

test('a number given to an exercise that does not exist says what is there, and what becomes of the number', async () => {
  expect(await whatTheBuildSays(numbers('practices:', '  27: dire-oui/repondr', '  28: dire-oui/repondre'))).toMatchInlineSnapshot(`
    "Une chose à réparer dans les contenus.

    content/numeros.yaml:2
      L’exercice « dire-oui/repondr » n’existe pas.
      Pour réparer : vouliez-vous dire « dire-oui/repondre » ? Exercices : dire-oui/repondre. S’il n’existe plus, son numéro ne sert plus jamais : déplacez la ligne sous « retired: », avec la leçon où l’on va à la place. Si elle n’a jamais été publiée, effacez la ligne."
  `);
});

test('a number written twice stays with the first one, even when that one is retired', async () => {
  expect(await whatTheBuildSays(numbers('practices:', '  27: dire-oui/repondre', 'retired:', '  27: dire-oui'))).toMatchInlineSnapshot(`
    "Une chose à réparer dans les contenus.

    content/numeros.yaml:4
      Le numéro 27 est écrit deux fois.
      Pour réparer : laissez-le à l’exercice de la ligne 2, et donnez 28 à celui-ci : c’est le prochain numéro libre."
  `);
});

test('an exercise keeps one number', async () => {
  expect(await whatTheBuildSays(numbers('practices:', '  27: dire-oui/repondre', '  28: dire-oui/repondre'))).toMatchInlineSnapshot(`
    "Une chose à réparer dans les contenus.

    content/numeros.yaml:3
      L’exercice « dire-oui/repondre » a deux numéros : 27 et 28.
      Pour réparer : gardez celui qui est déjà imprimé. Le prochain numéro libre est 29."
  `);
});

test('a number that one cannot dictate is refused', async () => {
  expect(await whatTheBuildSays(numbers('practices:', '  vingt-sept: dire-oui/repondre'))).toMatchInlineSnapshot(`
    "Une chose à réparer dans les contenus.

    content/numeros.yaml:2
      practices, vingt-sept : cette clé n’est pas écrite comme il faut.
      Pour réparer : écrivez-la comme un nombre de 1 à 9999, sans zéro devant."
  `);
});

test('a retired number leads to a lesson', async () => {
  expect(await whatTheBuildSays(numbers('practices:', '  27: dire-oui/repondre', 'retired:', '  3: dire-ou'))).toMatchInlineSnapshot(`
    "Une chose à réparer dans les contenus.

    content/numeros.yaml:4
      La leçon « dire-ou » n’existe pas.
      Pour réparer : vouliez-vous dire « dire-oui » ? Leçons : dire-oui."
  `);
});

test('every exercise of every lesson has its number on our own board', () => {
  const practices = library.lessons.flatMap(({ id, steps }) => steps.flatMap((step) => step.practices.map((practice) => `${id}/${practice}`)));
  expect([...library.numbers.of.keys()].sort()).toEqual([...new Set(practices)].sort());
});
