// A new form is one file and no code; a mistake in it stops the build with its path and the way to mend it.

import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/build/library/library';
import { openPractice } from '../../src/world/practice/bench';
import { aContent, whatTheBuildSays, type Edit } from '../support/content';

const form = 'forms/dix-champs.yaml';
const fr = 'lessons/dire-oui/fr.mdx';
const yaml = 'lessons/dire-oui/inscrire.practice.yaml';

const practice = `device: telephone
persona: camille
title: { fr: S’inscrire à l’atelier }
files:
  - { id: facture-velo, name: facture.pdf, sizeKb: 120, shows: [Facture du vélo] }
apps:
  formulaire: { form: dix-champs }
brief: { fr: Camille a un vélo. Inscrivez-la. }
goals:
  - { app: formulaire, type: answered, field: ne-le, is: 27/3/1968 }
  - { app: formulaire, type: document-attached, field: facture, fileId: facture-velo }
  - { app: formulaire, type: sent }
walkthrough:
  - { app: formulaire, type: started }
  - { app: formulaire, type: answered, field: nom, value: Martin }
  - { app: formulaire, type: answered, field: age, value: "57" }
  - { app: formulaire, type: continued, page: identite }
  - { app: formulaire, type: answered, field: ne-le, part: jour, value: "27" }
  - { app: formulaire, type: answered, field: ne-le, part: mois, value: "3" }
  - { app: formulaire, type: answered, field: ne-le, part: annee, value: "1968" }
  - { app: formulaire, type: continued, page: naissance }
  - { app: formulaire, type: answered, field: adresse, value: 12 rue des Lilas }
  - { app: formulaire, type: continued, page: domicile }
  - { app: formulaire, type: chosen, field: a-un-velo, value: oui }
  - { app: formulaire, type: continued, page: velo }
  - { app: formulaire, type: file-asked, field: facture }
  - { app: appareil, type: file-picked, fileId: facture-velo }
  - { app: formulaire, type: continued, page: facture }
  - { app: formulaire, type: continued, page: envies }
  - { app: formulaire, type: continued, page: famille }
  - { app: formulaire, type: declared }
  - { app: formulaire, type: sent }
done: { fr: Camille est inscrite. }
`;
const added: readonly Edit[] = [
  { in: yaml, to: practice },
  { in: fr, from: '<Practice id="repondre" start="guide" />', to: '<Practice id="repondre" start="guide" />\n\n<Practice id="inscrire" again />' },
];

test('a form of ten fields, two conditions and a document is one file, and can be filled', async () => {
  const { practices } = await readLibrary(await aContent(...added));
  const read = practices.get('dire-oui/inscrire');
  if (read === undefined) throw new Error('The practice should be there.');
  const bench = await openPractice(read);
  expect(bench.way('wide')).toEqual(read.walkthrough);
  expect(bench.way('narrow')).toEqual(read.walkthrough);
});

describe('a mistake in a form is told where it is written', () => {
  test('a condition on a question that nobody asks', async () => {
    expect(await whatTheBuildSays({ in: form, from: 'when: { field: a-un-velo, is: oui }', to: 'when: { field: velo, is: oui }' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/forms/dix-champs.yaml:33
        Sections n° 2, page n° 2, when, field : aucune question à choix « velo » avant celle-ci.
        Pour réparer : questions à choix posées avant : a-un-velo."
    `);
  });

  test('a condition on an answer that nobody can give', async () => {
    expect(await whatTheBuildSays({ in: form, from: 'is: oui }', to: 'is: peut-etre }' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/forms/dix-champs.yaml:33
        Sections n° 2, page n° 2, when, is : « peut-etre » n’est pas une réponse de « a-un-velo ».
        Pour réparer : réponses possibles : oui, non."
    `);
  });

  test('a kind of field that does not exist', async () => {
    expect(await whatTheBuildSays({ in: form, from: 'type: money', to: 'type: argent' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/forms/dix-champs.yaml:40
        Sections n° 2, page n° 3, fields n° 1, type : « argent » n’existe pas.
        Pour réparer : Valeurs possibles : text, number, money, date, choice, multiple, select, address, nir, iban, code, file, group."
    `);
  });

  test('two fields of the same name', async () => {
    expect(await whatTheBuildSays({ in: form, from: 'id: age', to: 'id: nom' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/forms/dix-champs.yaml:16
        Sections n° 1, page n° 1, fields n° 2, id : le champ « nom » existe déjà.
        Pour réparer : donnez un nom différent."
    `);
  });

  test('several questions on a page without a title', async () => {
    expect(await whatTheBuildSays({ in: form, from: '        title: Qui êtes-vous ?\n', to: '' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/forms/dix-champs.yaml:12
        Sections n° 1, page n° 1 : plusieurs questions, et pas de titre.
        Pour réparer : ajoutez « title: … », ou faites une page par question."
    `);
  });

  test('an address that may be somebody’s', async () => {
    expect(await whatTheBuildSays({ in: form, from: 'intro: [Cette demande', to: 'intro: ["Écrivez à velo@mairie.fr.", Cette demande' }))
      .toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/forms/dix-champs.yaml:6
        Intro n° 1 : l’adresse « velo@mairie.fr » peut exister.
        Pour réparer : une adresse inventée finit par .example."
    `);
  });

  test('a practice that names a form which is not there', async () => {
    const wrong = { in: yaml, to: practice.replace('form: dix-champs', 'form: dix-champ') };
    expect(await whatTheBuildSays(wrong, ...added.slice(1))).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/inscrire.practice.yaml:7
        Le formulaire « dix-champ » n’existe pas.
        Pour réparer : vouliez-vous dire « dix-champs » ? Formulaires possibles : dix-champs."
    `);
  });

  test('a goal about a field which is not there', async () => {
    const wrong = { in: yaml, to: practice.replace('answered, field: ne-le, is', 'answered, field: ne, is') };
    expect(await whatTheBuildSays(wrong, ...added.slice(1))).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/inscrire.practice.yaml:10
        But n° 1, field : « ne » n’existe pas dans cet exercice.
        Pour réparer : vouliez-vous dire « nom » ? Noms possibles : nom, age, ne-le, adresse, a-un-velo, facture, revenus, compte, envies, famille, prenom-famille."
    `);
  });
});
