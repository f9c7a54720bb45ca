// Each mistake an author can make, and what the build says about it. The small right content
// (tests/content/right) is changed in one place, shown in the test.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf, whatTheBuildSays } from '../support/content';

const fr = 'lessons/dire-oui/fr.mdx';
const yaml = 'lessons/dire-oui/repondre.practice.yaml';

/** Twelve seconds of two tones: 440 Hz until 8 s, 660 Hz from 8.5 s. Made for the tests; nobody speaks. */
const tones = await readFile(path.join(import.meta.dirname, '../support/recordings/tones.opus'));
const voice = { in: 'lessons/dire-oui/lire.fr.opus', to: tones };
const vtt = 'lessons/dire-oui/lire.fr.vtt';
const timed = (...cues: readonly string[]): string => ['WEBVTT', ...cues].join('\n\n') + '\n';

describe('the plan of a lesson', () => {
  test('a misspelt key of the plan is named, with the key that was meant', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'level: 1', to: 'levle: 1' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:5
        La clé « levle » n’existe pas ici.
        Pour réparer : vouliez-vous dire « level » ? Clés possibles : level, title, goal, theme, next, steps, reviewed, minutes, digcomp, keywords et 6 autres."
    `);
  });

  test('a plan without a level says so', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'level: 1\n', to: '' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:2
        Il manque « level ».
        Pour réparer : ajoutez « level: … », avec un nombre."
    `);
  });

  test('a theme that does not exist lists those that do', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'theme: email', to: 'theme: mail' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:6
        theme : « mail » n’existe pas.
        Pour réparer : vouliez-vous dire « email » ? Valeurs possibles : appareil, internet, email, securite, papiers, demarches, droits, emploi, sejour-sante, lien."
    `);
  });

  test('a lesson without a plan is told to begin with one', async () => {
    expect(await whatTheBuildSays({ in: fr, to: 'Bonjour.\n' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:1
        La leçon ne commence pas par son plan.
        Pour réparer : commencez le fichier par une ligne « --- », le plan, puis une autre ligne « --- »."
    `);
  });

  test('two dots in a text that YAML cannot read are explained', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'goal: Je réponds', to: 'goal: Mon but : Je réponds' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:3
        Un texte contient « : » suivi d’une espace, et YAML y voit une clé.
        Pour réparer : mettez le texte entre guillemets droits : "…"."
    `);
  });

  test('minutes must add up', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'minutes: 15', to: 'minutes: 20' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:4
        La leçon annonce 20 minutes, ses étapes en font 15.
        Pour réparer : écrivez minutes: 15, ou changez les étapes."
    `);
  });

  test('a title starts with a verb', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'title: Répondre à une invitation', to: 'title: Une invitation' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:2
        Le titre de la leçon ne commence pas par un verbe : « Une invitation ».
        Pour réparer : dites ce que l’on fait : « Répondre à un message », « Se connecter »."
    `);
  });

  test('a lesson to do next must exist', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'reviewed:', to: 'next: [dire-non]\nreviewed:' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:14
        La leçon « dire-non » n’existe pas.
        Pour réparer : Leçons : il n’y en a pas."
    `);
  });

  const moved = 'lessons/dire-non/fr.mdx';
  const retired = { in: fr, from: 'reviewed:', to: 'formerIds: [relire]\nreviewed:' };
  const note = '<TrainerNote>\n\nLisez.\n\n</TrainerNote>';
  const half = async (formerly: string): Promise<string> =>
    (await textOf(fr))
      .replace('level: 1', 'minutesAlone: 8\nlevel: 1')
      .replace('id: lire,', 'id: relire,')
      .replace('<Step id="lire">', '<Step id="relire">')
      .replace('Lire une invitation, minutes: 5', `Lire une invitation, minutes: 5${formerly}`)
      .replace('> du message.', `> du message.\n\n${note}`)
      .replace('<Practice id="repondre" start="guide" />', note)
      .replace('<Ui>Répondre</Ui>', '**Répondre**');

  test('a step that moved says from where, and its old lesson has retired its name', async () => {
    expect(await whatTheBuildSays(retired, { in: moved, to: await half(', formerly: dire-oui/relire') })).toBe('Rien à réparer.');
  });

  test('a step cannot come from a lesson, or from a step, that never was', async () => {
    expect(await whatTheBuildSays({ in: moved, to: await half(', formerly: dire-ouii/relire') })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-non/fr.mdx:12
        L’étape vient d’une leçon qui n’existe pas : « dire-ouii ».
        Pour réparer : vouliez-vous dire « dire-oui » ? Leçons : dire-non, dire-oui."
    `);
    expect(await whatTheBuildSays({ in: moved, to: await half(', formerly: dire-oui/relire') })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-non/fr.mdx:12
        La leçon « dire-oui » n’a pas d’ancienne étape « relire ».
        Pour réparer : Ses anciennes étapes : il n’y en a pas. Sinon, ajoutez-la à formerIds dans content/lessons/dire-oui/fr.mdx."
    `);
    expect(await whatTheBuildSays({ in: moved, to: await half(', formerly: relire') })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-non/fr.mdx:12
        Étape n° 1, formerly : « relire » n’est pas écrit comme il faut.
        Pour réparer : écrivez-le comme leçon/étape : ecrire-email/reparer."
    `);
  });

  test('two steps cannot both come from the same one: an old link leads to one place', async () => {
    const twice = (await half(', formerly: dire-oui/relire')).replace(
      'Répondre à Samira, minutes: 5',
      'Répondre à Samira, minutes: 5, formerly: dire-oui/relire',
    );
    expect(await whatTheBuildSays(retired, { in: moved, to: twice })).toMatchInlineSnapshot(`
      "2 choses à réparer dans les contenus.

      content/lessons/dire-non/fr.mdx:12
        Deux étapes viennent de « dire-oui/relire ».
        Pour réparer : gardez « formerly » à une seule : un ancien lien ne mène qu’à un endroit.

      content/lessons/dire-non/fr.mdx:13
        Deux étapes viennent de « dire-oui/relire ».
        Pour réparer : gardez « formerly » à une seule : un ancien lien ne mène qu’à un endroit."
    `);
  });

  test('a retired step that stands in another lesson without saying so is found', async () => {
    expect(await whatTheBuildSays(retired, { in: moved, to: await half('') })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:14
        L’ancienne étape « relire » semble être maintenant dans « dire-non », qui ne le dit pas.
        Pour réparer : dans content/lessons/dire-non/fr.mdx, écrivez formerly: dire-oui/relire à cette étape. Si c’est une autre étape, donnez-lui un autre nom."
    `);
  });

  test('a lesson is short enough for one sitting alone', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'level: 1', to: 'minutesAlone: 40\nlevel: 1' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:5
        minutesAlone : « 40 » est trop grand.
        Pour réparer : le plus grand nombre possible est 25."
    `);
  });

  test('a retired step id is never used again', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'reviewed:', to: 'formerIds: [lire]\nreviewed:' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:11
        L’étape « lire » porte le nom d’une ancienne étape.
        Pour réparer : prenez un nom nouveau : de vieux progrès et de vieux liens pointent vers l’ancienne."
    `);
  });
});

describe('the steps', () => {
  test('a step of the text that is not in the plan is named, with the one that was meant', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Step id="lire">', to: '<Step id="lir">' })).toMatchInlineSnapshot(`
      "2 choses à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:11
        L’étape « lire » du plan n’est pas écrite.
        Pour réparer : écrivez <Step id="lire">, ou retirez-la du plan.

      content/lessons/dire-oui/fr.mdx:23
        L’étape « lir » n’est pas dans le plan.
        Pour réparer : vouliez-vous dire « lire » ? Étapes du plan : lire, essayer, verifier."
    `);
  });

  test('steps stand in the order of the plan', async () => {
    expect(
      await whatTheBuildSays({
        in: fr,
        from: '  - { id: lire, title: Lire une invitation, minutes: 5 }\n  - { id: essayer, title: Répondre à Samira, minutes: 5 }',
        to: '  - { id: essayer, title: Répondre à Samira, minutes: 5 }\n  - { id: lire, title: Lire une invitation, minutes: 5 }',
      }),
    ).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:10
        Les étapes ne sont pas dans le même ordre dans le plan et dans le texte.
        Pour réparer : ordre du texte : lire, essayer, verifier."
    `);
  });

  test('a gesture on the screen is one that the page can say for a mouse and for a finger', async () => {
    const press = (words: string) => whatTheBuildSays({ in: fr, from: '<Press>Cliquez sur</Press>', to: `<Press>${words}</Press>` });
    expect(await press('Cliquez sur')).toBe('Rien à réparer.');
    expect(await press('Appuyez sur')).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:31
        <Press> ne connaît pas « Appuyez sur ».
        Pour réparer : Mots possibles : Cliquez sur, cliquez sur, Cliquer sur, cliquer sur, Cliquez deux fois sur, cliquez deux fois sur, cliquer deux fois sur, Cliquez dans, cliquez dans, cliquer dans, Cliquez, cliquez, Cliquer, cliquer."
    `);
  });

  test('a step has one open exercise: a second would lie over it on a wide screen', async () => {
    const second = (await textOf(yaml)).replace('Répondre', 'Répondre encore');
    const said = await whatTheBuildSays(
      { in: 'lessons/dire-oui/autre.practice.yaml', to: second },
      { in: fr, from: '<Practice id="repondre" start="guide" />', to: '<Practice id="repondre" start="guide" />\n\n<Practice id="autre" start="alone" />' },
    );
    expect(said).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:35
        L’étape a déjà un exercice ouvert avant « autre ».
        Pour réparer : mettez-le dans une autre étape, ou écrivez « again » : il sera replié à la fin de celle-ci."
    `);
  });

  test('one more exercise comes after an exercise of its step', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'start="guide"', to: 'again' })).toMatchInlineSnapshot(`
      "2 choses à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:33
        L’exercice « repondre » est « encore un exercice », mais rien ne s’exerce avant lui dans l’étape.
        Pour réparer : mettez-le après un autre <Practice> de la même étape, ou retirez « again ».

      content/lessons/dire-oui/fr.mdx:33
        Aucun exercice de la leçon ne commence avec le guide.
        Pour réparer : écrivez <Practice id="…" start="guide" />."
    `);
  });

  test('a text between two steps has no place', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Step id="essayer">', to: 'Un texte perdu.\n\n<Step id="essayer">' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:29
        Un texte est hors des étapes, personne ne le verra : « Un texte perdu. ».
        Pour réparer : mettez-le dans <Intro> ou dans une <Step>."
    `);
  });

  test('a lesson begins with its introduction', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Intro>\n\nSamira vous invite.\n\n</Intro>\n', to: '' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:18
        La leçon n’a pas d’introduction.
        Pour réparer : écrivez une seule <Intro>, avant la première <Step>."
    `);
  });

  test('a word of the vocabulary that no screen shows is pointed at', async () => {
    const edit = { in: fr, from: '<Step id="essayer">', to: '<Recap>\n\nBravo.\n\n</Recap>\n\n<Step id="essayer">' };
    expect(await whatTheBuildSays(edit)).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:29
        <Recap> est au mauvais endroit.
        Pour réparer : mettez-le dans <Intro> ou dans une <Step>, parmi le texte."
    `);
  });

  test('a step that is not closed is pointed at', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Ui>Répondre</Ui>.\n', to: '<Ui>Répondre.\n' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:31
        Une balise n’est pas fermée, ou l’est au mauvais endroit : <Ui>.
        Pour réparer : chaque <Mot> se ferme par </Mot>, seul sur sa ligne, avec une ligne vide avant et après."
    `);
  });
});

describe('the vocabulary', () => {
  test('a word that does not exist is named, with the one that was meant', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Term word="objet">objet</Term>', to: '<Terme>objet</Terme>' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:25
        <Terme> n’est pas un mot du vocabulaire.
        Pour réparer : vouliez-vous dire « Term » ? Mots possibles : Intro, Step, Practice, Check, Choice, Term, Ui, Press, Notice, TrainerNote, Recap, Bridge."
    `);
  });

  test('raw HTML is refused', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'Samira vous invite.', to: 'Samira vous invite. <img src="x" onerror="alert(1)" />' }))
      .toMatchInlineSnapshot(`
        "Une chose à réparer dans les contenus.

        content/lessons/dire-oui/fr.mdx:19
          <img> n’est pas un mot du vocabulaire.
          Pour réparer : Mots possibles : Intro, Step, Practice, Check, Choice, Term, Ui, Press, Notice, TrainerNote, Recap, Bridge."
      `);
  });

  test('code between braces is refused', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'Samira vous invite.', to: 'Samira vous invite. {process.env.HOME}' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:19
        La leçon contient du code entre accolades : {process.env.HOME}.
        Pour réparer : écrivez le texte lui-même. Pour montrer une accolade, écrivez \\{."
    `);
  });

  test('an attribute that is code is refused', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'start="guide"', to: 'start={1}' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:33
        <Practice> reçoit du code entre accolades.
        Pour réparer : écrivez un texte entre guillemets droits : nom="texte"."
    `);
  });

  test('import is refused', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Intro>', to: 'import x from "node:fs"\n\n<Intro>' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:17
        La leçon contient « import » ou « export ».
        Pour réparer : retirez cette ligne : les mots du vocabulaire sont toujours là."
    `);
  });

  test('a way to start that does not exist lists those that do', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'start="guide"', to: 'start="guided"' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:33
        « guided » n’est pas possible pour « start » de <Practice>.
        Pour réparer : vouliez-vous dire « guide » ? Valeurs possibles : show, guide, alone."
    `);
  });

  test('an attribute that is missing is asked for', async () => {
    expect(await whatTheBuildSays({ in: fr, from: ' ask="Où est votre réponse\u00A0?"', to: '' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:39
        Il manque « ask » à <Check>.
        Pour réparer : écrivez <Check ask="…">."
    `);
  });

  test('a question has one right answer', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Choice right say', to: '<Choice say' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:39
        La question « Où est votre réponse ? » a zéro bonne réponse.
        Pour réparer : mettez « right » sur un seul <Choice>."
    `);
  });

  test('each choice has its own answer', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Choice say="Ce dossier garde les messages reçus.">', to: '<Choice>' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:40
        Il manque « say » à <Choice>.
        Pour réparer : écrivez <Choice say="…">."
    `);
  });

  test('a question offers at least two choices', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '  <Choice say="Ce dossier garde les messages reçus.">Dans les messages reçus</Choice>\n', to: '' }))
      .toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:39
        La question « Où est votre réponse ? » a moins de deux choix.
        Pour réparer : écrivez au moins deux <Choice>."
    `);
  });

  test('a picture says what it shows', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'Samira vous invite.', to: '![](./photo.png)' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:19
        L’image « ./photo.png » n’a pas de texte.
        Pour réparer : dites ce qu’elle montre : ![Ce que l’on voit](…)."
    `);
  });

  test('a link to a program is refused', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'Samira vous invite.', to: '[Samira](javascript:alert) vous invite.' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:19
        L’adresse « javascript:alert » n’est pas possible ici.
        Pour réparer : un lien commence par https://, tel:, / ou #."
    `);
  });
});

describe('what the prose points at', () => {
  test('a practice that does not exist is named, with the one that was meant', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Practice id="repondre"', to: '<Practice id="repondr"' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:33
        La leçon appelle l’exercice « repondr », qui n’existe pas.
        Pour réparer : vouliez-vous dire « repondre » ? Exercices de ce dossier : repondre. Corrigez le nom ou créez repondr.practice.yaml."
    `);
  });

  test('an exercise that has the name of a step is refused: a link to the one would lead to the other', async () => {
    const said = await whatTheBuildSays(
      { in: fr, from: 'id: essayer', to: 'id: repondre' },
      { in: fr, from: '<Step id="essayer">', to: '<Step id="repondre">' },
    );
    expect(said).toMatch(/Une étape et un exercice portent le même nom\s:\s«\srepondre\s»\./u);
    expect(said).toContain('renommez repondre.practice.yaml.');
  });

  test('a word without explanation is named', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Term word="objet">objet</Term>', to: '<Term word="objets">objets</Term>' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:25
        Le mot « objets » n’est pas expliqué dans content/words.yaml.
        Pour réparer : vouliez-vous dire « objet » ? Mots expliqués : objet, piece-jointe. Ajoutez-le, ou écrivez <Term word="…">."
    `);
  });

  test('a button that no screen of the lesson has is named', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Ui>Répondre</Ui>', to: '<Ui>Faire suivre</Ui>' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:31
        Aucun exercice de la leçon n’a de bouton ou de case « Faire suivre ».
        Pour réparer : Mots des écrans : Transférer, Message, Retirer, Corbeille, Courriel Ancre, ancre.example, Menu, Répondre, Annuler, Mes fichiers et 55 autres."
    `);
  });
});

describe('the practice', () => {
  test('a misspelt key is named, with the key that was meant', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'title: { fr: Répondre', to: 'titel: { fr: Répondre' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:3
        La clé « titel » n’existe pas ici.
        Pour réparer : vouliez-vous dire « title » ? Clés possibles : device, persona, title, hour, files, apps, brief, goals, walkthrough, remember, slips, done."
    `);
  });

  test('a goal that does not exist lists those that do', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'type: message-sent', to: 'type: mesage-sent' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:19
        But n° 1, type : « mesage-sent » n’existe pas.
        Pour réparer : vouliez-vous dire « message-sent » ? Valeurs possibles : message-sent, message-read, message-filed, message-reported, message-removed, safe, signed-out, folder-gone, spam-empty, rule-there et 6 autres."
    `);
  });

  test('a gesture that does not exist is named, with the one that was meant', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'type: draft-sent', to: 'type: draf-sent' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:24
        Geste n° 4, type : « draf-sent » n’existe pas.
        Pour réparer : vouliez-vous dire « draft-sent » ? Valeurs possibles : draft-sent, draft-started, draft-closed, draft-edited, send-held, searched, sheet-left, menu-opened, move-asked, rule-asked et 38 autres."
    `);
  });

  test('a key that a gesture does not have is named', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'field: body', to: 'feild: body' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:23
        Geste n° 3 : la clé « feild » n’existe pas ici.
        Pour réparer : vouliez-vous dire « field » ? Clés possibles : app, type, field, value."
    `);
  });

  test('a skin that does not exist lists those that do', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'skin: ancre', to: 'skin: encre' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:8
        apps, webmail, skin : « encre » n’existe pas.
        Pour réparer : vouliez-vous dire « ancre » ? Valeurs possibles : ancre, plume."
    `);
  });

  test('a persona that does not exist lists those that do', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'persona: camille', to: 'persona: camile' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:2
        Le personnage « camile » n’existe pas.
        Pour réparer : vouliez-vous dire « camille » ? Personnages possibles : camille."
    `);
  });

  test('an app that does not exist lists those that do', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: '  webmail:\n', to: '  webmial:\n' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:7
        L’application « webmial » n’existe pas.
        Pour réparer : vouliez-vous dire « webmail » ? Applications possibles : appels, bureau, coffre, compte, fenetres, formulaire, gestes, magasin, messagerie, navigateur, reglages, telephone, texte, visio, webmail."
    `);
  });

  test('a goal in an app that is not installed is refused', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: '{ app: webmail, type: message-sent', to: '{ app: coffre, type: message-sent' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:19
        But n° 1 : l’application « coffre » n’est pas dans cet exercice.
        Pour réparer : Applications possibles : webmail, appareil."
    `);
  });

  test('a message that is not in the mailbox is named, with the one that was meant', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'mailId: samira', to: 'mailId: samra' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:21
        Geste n° 1, mailId : « samra » n’existe pas dans cet exercice.
        Pour réparer : vouliez-vous dire « samira » ? Noms possibles : samira, arrived-1, arrived-2, arrived-3."
    `);
  });

  test('an address that nobody has is named, with the one that was meant', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'to: samira.haddad@courriel.example }', to: 'to: samira.hadad@courriel.example }' }))
      .toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:19
        But n° 1, to : « samira.hadad@courriel.example » n’existe pas dans cet exercice.
        Pour réparer : vouliez-vous dire « samira.haddad@courriel.example » ? Noms possibles : samira.haddad@courriel.example, camille.martin@courriel.example. Sinon, ajoutez la personne aux contacts."
    `);
  });

  test('a file that does not exist is named', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'body: [Venez-vous', to: 'attachments: [recettes]\n        body: [Venez-vous' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:16
        apps, webmail, message n° 1, attachments n° 1 : « recettes » n’existe pas dans cet exercice.
        Pour réparer : vouliez-vous dire « recette » ? Noms possibles : recette."
    `);
  });

  test('two files may not have one name', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'files:\n', to: 'files:\n  - { id: recette, name: autre.pdf, sizeKb: 10, shows: [Rien] }\n' }))
      .toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:6
        Fichier n° 2 : le nom « recette » est déjà pris.
        Pour réparer : donnez un nom différent."
    `);
  });

  test('the same app may be opened twice on the way', async () => {
    const away = '  - { app: appareil, type: window-opened, window: documents }\n';
    const back = '  - { app: appareil, type: app-opened, id: webmail }\n';
    expect(await whatTheBuildSays({ in: yaml, from: 'walkthrough:\n', to: `walkthrough:\n${away}${back}${away}${back}` })).toBe('Rien à réparer.');
  });

  test('a usual mistake that does not exist is named, with the one that was meant', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'type: sent-to-nobody', to: 'type: sent-to-noboddy' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:27
        Faux pas n° 1, type : « sent-to-noboddy » n’existe pas.
        Pour réparer : vouliez-vous dire « sent-to-nobody » ? Valeurs possibles : sent-to-nobody, sent-unfinished, text-in-subject, rule-too-wide, replied-to-one, left-signed-in, file-too-heavy, text-in-search, replied-to-all, subject-empty et 28 autres."
    `);
  });

  test('an address that may be somebody’s is refused', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'Samira vous invite.', to: 'Écrivez à samira@laposte.net.' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:17
        brief, fr : l’adresse « samira@laposte.net » peut exister.
        Pour réparer : une adresse inventée finit par .example."
    `);
  });

  test('a number that may be somebody’s is refused', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'Samira vous invite.', to: 'Appelez le 06 12 34 56 78.' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:17
        brief, fr : le numéro « 06 12 34 56 78 » peut exister.
        Pour réparer : prenez un numéro réservé à la fiction : 06 39 98 et quatre chiffres."
    `);
  });

  test('a gesture that changes nothing is named', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'walkthrough:\n', to: 'walkthrough:\n  - { app: webmail, type: message-closed }\n' }))
      .toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:21
        Geste n° 1 (« message-closed ») : il ne change rien.
        Pour réparer : retirez-le, ou ajoutez avant lui le geste qui le rend possible (ouvrir un message, un dossier…)."
    `);
  });

  test('a goal that the path does not reach is named', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'type: message-sent,', to: 'type: message-sent, attachments: [recette],' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:19
        But n° 1 (« message-sent ») : le chemin ne l’atteint pas.
        Pour réparer : ajoutez au chemin les gestes qui manquent, ou corrigez le but."
    `);
  });

  test('goals that are reached at the start leave nothing to do', async () => {
    expect(
      await whatTheBuildSays({
        in: yaml,
        from: 'type: message-sent, to: samira.haddad@courriel.example',
        to: 'type: message-in-folder, mailId: samira, folder: inbox',
      }),
    ).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:19
        Les buts sont déjà atteints au départ : il n’y a rien à faire.
        Pour réparer : changez les buts, ou la situation de départ."
    `);
  });
});

describe('the French', () => {
  test('a sentence of more than twenty words stops the build', async () => {
    expect(
      await whatTheBuildSays({
        in: fr,
        from: 'Samira vous invite.',
        to: 'Samira vous invite à manger chez elle dimanche midi avec toute sa famille et ses amis qui viennent de très loin en train.',
      }),
    ).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:19
        Une phrase a 23 mots : « Samira vous invite à manger chez elle dimanche … »
        Pour réparer : faites deux phrases. Une phrase a 20 mots au plus, 15 si possible."
    `);
  });

  test('a badly set sign is shown', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'Samira vous invite.', to: 'Samira vous invite !' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:19
        Il manque une espace insécable avant « ! » : « Samira vous invite ! »
        Pour réparer : tapez une espace insécable (Linux : Alt Gr + Maj + espace ; Windows : Alt + 0160 ; Mac : Option + espace)."
    `);
  });

  test('the words of a practice are held to the same rules', async () => {
    expect(await whatTheBuildSays({ in: yaml, from: 'Il manque l’adresse de Samira.', to: 'L’adresse est invalide.' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:28
        Le texte dit « invalide » : « L’adresse est invalide. »
        Pour réparer : dites ce qui manque, avec un exemple."
    `);
  });

  test('notes for trainers may have long sentences, not badly set signs', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'Laissez chaque personne chercher.', to: "Laissez chaque personne chercher; n'aidez pas." }))
      .toMatchInlineSnapshot(`
      "2 choses à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:46
        Il manque une espace insécable avant « ; » : « … chaque personne chercher; n'aidez pas. »
        Pour réparer : tapez une espace insécable (Linux : Alt Gr + Maj + espace ; Windows : Alt + 0160 ; Mac : Option + espace).

      content/lessons/dire-oui/fr.mdx:46
        L’apostrophe est droite : « … chaque personne chercher; n'aidez pas. »
        Pour réparer : écrivez ’ à la place de '."
    `);
  });
});

describe('the files', () => {
  test('a persona has a number kept for fiction', async () => {
    const edit = { in: 'personas/camille.yaml', from: '06 39 98 12 34', to: '06 12 34 56 78' };
    expect(await whatTheBuildSays(edit)).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/personas/camille.yaml:5
        phone : « 06 12 34 56 78 » n’est pas écrit comme il faut.
        Pour réparer : écrivez-le avec un numéro réservé à la fiction : 06 39 98 suivi de quatre chiffres, par exemple."
    `);
  });

  test('a practice that no step calls is not forgotten', async () => {
    const copy = { in: 'lessons/dire-oui/autre.practice.yaml', to: await textOf(yaml) };
    expect(await whatTheBuildSays(copy)).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/autre.practice.yaml:1
        Aucune étape n’appelle cet exercice.
        Pour réparer : écrivez <Practice id="autre" /> dans une étape, ou supprimez le fichier."
    `);
  });

  test('a lesson is named after its language', async () => {
    const copy = { in: 'lessons/dire-oui/index.mdx', to: await textOf(fr) };
    expect(await whatTheBuildSays(copy)).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/index.mdx:1
        « index.mdx » n’est pas le nom d’une langue.
        Pour réparer : renommez-le fr.mdx, en.mdx, ar.mdx, es.mdx, pt.mdx, uk.mdx, tr.mdx, ro.mdx."
    `);
  });

  test('a translation keeps the steps and the practices of the French', async () => {
    const text = await textOf(fr);
    const drifted = text.replaceAll('verifier', 'controler').replace('<Practice id="repondre" start="guide" />', '');
    expect(await whatTheBuildSays({ in: 'lessons/dire-oui/en.mdx', to: drifted })).toMatchInlineSnapshot(`
      "2 choses à réparer dans les contenus.

      content/lessons/dire-oui/en.mdx
        La traduction n’appelle pas les mêmes exercices que le français.
        Pour réparer : exercices du français, dans l’ordre : repondre.

      content/lessons/dire-oui/en.mdx:10
        La traduction n’a pas les mêmes étapes que le français.
        Pour réparer : étapes du français, dans l’ordre : lire, essayer, verifier."
    `);
  });

  test('every mistake is told at once, in the order of the files', async () => {
    const edits = [
      { in: yaml, from: 'skin: ancre', to: 'skin: encre' },
      { in: fr, from: 'level: 1', to: 'level: 4' },
      { in: 'words.yaml', from: 'Titre du message, en quelques mots.', to: 'Titre du message (court).' },
    ];
    expect(await whatTheBuildSays(...edits)).toMatchInlineSnapshot(`
      "3 choses à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:5
        level : « 4 » est trop grand.
        Pour réparer : le plus grand nombre possible est 3.

      content/lessons/dire-oui/repondre.practice.yaml:8
        apps, webmail, skin : « encre » n’existe pas.
        Pour réparer : vouliez-vous dire « ancre » ? Valeurs possibles : ancre, plume.

      content/words.yaml:3
        Le texte contient des parenthèses : « Titre du message (court). »
        Pour réparer : faites-en une phrase."
    `);
  });
});

describe('the recordings', () => {
  test('a recording with its text is right', async () => {
    const text = timed(
      'NOTE Lu par nous.',
      '1\n00:00.000 --> 00:02.000\nLisez l’objet\ndu message.',
      '00:00:02.500 --> 00:00:05.000 align:start\n<v Anne>Bonjour.',
    );
    expect(await whatTheBuildSays(voice, { in: vtt, to: text })).toBe('Rien à réparer.');
  });

  test('a recording without its text asks for it', async () => {
    expect(await whatTheBuildSays(voice)).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/lire.fr.opus
        Cet enregistrement n’a pas son texte.
        Pour réparer : écrivez lire.fr.vtt à côté de lui : une phrase, son début et sa fin."
    `);
  });

  test('a text without its recording asks for it', async () => {
    expect(await whatTheBuildSays({ in: vtt, to: timed('00:00.000 --> 00:02.000\nLisez.') })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/lire.fr.vtt
        Ce texte n’a pas son enregistrement.
        Pour réparer : ajoutez lire.fr.opus à côté de lui, ou retirez-le."
    `);
  });

  test('a recording is named after its step and its language', async () => {
    const names = ['lir.fr', 'lire.en', 'lire.xx', 'lire'].map((name) => ({ in: `lessons/dire-oui/${name}.opus`, to: tones }));
    expect(await whatTheBuildSays(...names)).toMatchInlineSnapshot(`
      "4 choses à réparer dans les contenus.

      content/lessons/dire-oui/lir.fr.opus
        L’étape « lir » n’existe pas.
        Pour réparer : vouliez-vous dire « lire » ? Étapes de la leçon : debut, lire, essayer, verifier.

      content/lessons/dire-oui/lire.en.opus
        La leçon n’est pas écrite dans cette langue (« en »).
        Pour réparer : vouliez-vous dire « fr » ? Langues de la leçon : fr.

      content/lessons/dire-oui/lire.opus
        « lire.opus » n’est pas le nom d’un enregistrement.
        Pour réparer : donnez-lui le nom de l’étape, puis la langue, comme debut.fr.opus et debut.fr.vtt. Langues possibles : fr, en, ar, es, pt, uk, tr, ro.

      content/lessons/dire-oui/lire.xx.opus
        « xx » n’est pas une langue possible.
        Pour réparer : donnez-lui le nom de l’étape, puis la langue, comme debut.fr.opus et debut.fr.vtt. Langues possibles : fr, en, ar, es, pt, uk, tr, ro."
    `);
  });

  test('a recording of the introduction is named « debut »', async () => {
    const text = timed('00:00.000 --> 00:02.000\nSamira vous invite.');
    expect(await whatTheBuildSays({ in: 'lessons/dire-oui/debut.fr.opus', to: tones }, { in: 'lessons/dire-oui/debut.fr.vtt', to: text })).toBe(
      'Rien à réparer.',
    );
  });

  test('a sound in another format is told how to become right', async () => {
    const wav = { ...voice, to: 'RIFF....WAVEfmt ' };
    expect(await whatTheBuildSays(wav, { in: vtt, to: timed('00:00.000 --> 00:02.000\nLisez.') })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/lire.fr.opus
        Ce fichier n’est pas un son au format Opus.
        Pour réparer : changez-le avec : opusenc --bitrate 16 --downmix-mono voix.wav etape.fr.opus"
    `);
  });

  test('what cannot be read in a text is shown, with its line', async () => {
    const text = timed('00:00.000 --> 00:01.000\n', 'Sans temps.', '00:01 --> 00:02\nTemps sans millièmes.', '00:01.000 --> 00:01.500\n…');
    expect(await whatTheBuildSays(voice, { in: vtt, to: text })).toMatchInlineSnapshot(`
      "4 choses à réparer dans les contenus.

      content/lessons/dire-oui/lire.fr.vtt:3
        Il manque la phrase sous cette ligne de temps.
        Pour réparer : écrivez la phrase telle qu’elle est sur la page, ou retirez la ligne de temps.

      content/lessons/dire-oui/lire.fr.vtt:6
        La phrase « Sans temps. » n’a pas de temps.
        Pour réparer : au-dessus d’elle, écrivez le début et la fin de la phrase, comme 00:03.500 --> 00:06.200.

      content/lessons/dire-oui/lire.fr.vtt:8
        La ligne de temps « 00:01 --> 00:02 » ne se lit pas.
        Pour réparer : écrivez le début et la fin de la phrase, comme 00:03.500 --> 00:06.200.

      content/lessons/dire-oui/lire.fr.vtt:11
        Il manque la phrase sous cette ligne de temps.
        Pour réparer : écrivez la phrase telle qu’elle est sur la page, ou retirez la ligne de temps."
    `);
  });

  test('a text that is no WebVTT is told how to begin', async () => {
    expect(await whatTheBuildSays(voice, { in: vtt, to: 'Lisez.\n' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/lire.fr.vtt:1
        Le texte de l’enregistrement ne commence pas par « WEBVTT ».
        Pour réparer : écrivez WEBVTT seul sur la première ligne, puis une ligne vide."
    `);
  });

  test('a text without a sentence says so', async () => {
    expect(await whatTheBuildSays(voice, { in: vtt, to: timed() })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/lire.fr.vtt:1
        Le texte de l’enregistrement ne contient aucune phrase.
        Pour réparer : écrivez chaque phrase sous sa ligne de temps, ou retirez l’enregistrement."
    `);
  });

  test('times go forward, and stay in the recording', async () => {
    const text = timed('00:00.000 --> 00:02.000\nUn.', '00:01.500 --> 00:02.500\nDeux.', '00:03.000 --> 00:03.000\nTrois.', '00:04.000 --> 00:13.000\nQuatre.');
    expect(await whatTheBuildSays(voice, { in: vtt, to: text })).toMatchInlineSnapshot(`
      "3 choses à réparer dans les contenus.

      content/lessons/dire-oui/lire.fr.vtt:6
        La phrase commence avant la fin de la phrase d’avant.
        Pour réparer : les phrases se suivent : corrigez l’une des deux lignes de temps.

      content/lessons/dire-oui/lire.fr.vtt:9
        La phrase finit avant de commencer.
        Pour réparer : écrivez le début et la fin de la phrase, comme 00:03.500 --> 00:06.200.

      content/lessons/dire-oui/lire.fr.vtt:12
        La phrase finit après la fin de l’enregistrement, qui dure 12,0 s.
        Pour réparer : corrigez sa ligne de temps, ou enregistrez la suite."
    `);
  });

  test('a lesson does not carry more than a poor connection can', async () => {
    const heavy = Buffer.concat([tones, Buffer.alloc(150_000), tones]);
    expect(await whatTheBuildSays({ ...voice, to: heavy }, { in: vtt, to: timed('00:00.000 --> 00:02.000\nLisez.') })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/lire.fr.opus
        Les enregistrements de la leçon pèsent 174 Ko. Le plus possible est 150 Ko.
        Pour réparer : gardez les phrases les plus utiles, ou allégez-les : opusenc --bitrate 16 --downmix-mono voix.wav etape.fr.opus"
    `);
  });
});

describe('who is who', () => {
  const samira = '{ name: Samira Haddad, email: samira.haddad@courriel.example, role: une amie, says: tu }';
  const town = (lookalikes = ''): { in: string; to: string } => ({ in: 'town.yaml', to: `people:\n  - ${samira}\nplaces: []\nlookalikes: [${lookalikes}]\n` });

  test('one name has one address in the town and in all exercises', async () => {
    expect(await whatTheBuildSays(town())).toBe('Rien à réparer.');
    const inbox = 'from: { name: Samira Haddad, email: samira.haddad@courriel.example }';
    expect(await whatTheBuildSays(town(), { in: yaml, from: inbox, to: inbox.replace('haddad@', 'h@') })).toMatchInlineSnapshot(`
      "2 choses à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:13
        « Samira Haddad » a ici une autre adresse : samira.h@courriel.example.
        Pour réparer : son adresse est samira.haddad@courriel.example (content/town.yaml:2). Pour un piège, donnez un autre nom, et ajoutez-le à lookalikes dans content/town.yaml.

      content/lessons/dire-oui/repondre.practice.yaml:19
        But n° 1 (« message-sent ») : le chemin ne l’atteint pas.
        Pour réparer : ajoutez au chemin les gestes qui manquent, ou corrigez le but."
    `);
  });

  test('one address has one name', async () => {
    const inbox = 'from: { name: Samira Haddad, email';
    expect(await whatTheBuildSays({ in: yaml, from: inbox, to: inbox.replace('Haddad', 'H.') })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:13
        L’adresse samira.haddad@courriel.example est ici celle de « Samira H. ».
        Pour réparer : c’est celle de « Samira Haddad » (content/lessons/dire-oui/repondre.practice.yaml:10). Prenez le même nom, ou une autre adresse."
    `);
  });

  test('a look-alike is like somebody, in a lesson', async () => {
    const samir = (of: string, lesson: string): string => `{ name: Samir Hadjadj, email: samir.hadjadj@courriel.example, of: ${of}, lesson: ${lesson} }`;
    expect(await whatTheBuildSays(town(samir('Samira Haddad', 'dire-oui')))).toBe('Rien à réparer.');
    expect(await whatTheBuildSays(town(samir('Samira Hadad', 'dire-non')))).toMatchInlineSnapshot(`
      "2 choses à réparer dans les contenus.

      content/town.yaml:4
        Personne ne s’appelle « Samira Hadad » dans la ville.
        Pour réparer : vouliez-vous dire « Samira Haddad » ? Noms possibles : Samira Haddad.

      content/town.yaml:4
        La leçon « dire-non » n’existe pas.
        Pour réparer : Leçons : dire-oui."
    `);
  });
});

describe('what blocks people', () => {
  const blockage = (lines: string): { in: string; to: string } => ({
    in: 'blockages.yaml',
    to: `themes: [{ id: ecran, title: L’écran }]\nblockages:\n  - { id: gros, theme: ecran, seen: Tout est gros, say: Ce n’est rien., why: C’est agrandi., draws: big, ${lines} }\n`,
  });

  test('a blockage stands in a theme, and is practised in a step or in a practice that exists', async () => {
    expect(await whatTheBuildSays(blockage('ways: [{ on: tous, do: Regardez. }], practice: dire-oui/lire'))).toBe('Rien à réparer.');
    expect(await whatTheBuildSays(blockage('ways: [{ on: tous, do: Regardez. }], practice: dire-oui/repondre'))).toBe('Rien à réparer.');
    expect(await whatTheBuildSays(blockage('ways: [{ on: tous, do: Regardez. }], practice: dire-oui/lier'))).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/blockages.yaml:3
        L’exercice « dire-oui/lier » n’existe pas.
        Pour réparer : vouliez-vous dire « dire-oui/lire » ? Étapes et exercices possibles : dire-oui/lire, dire-oui/essayer, dire-oui/verifier, dire-oui/repondre."
    `);
  });

  test('its sentences are plain, and its drawing exists', async () => {
    expect(await whatTheBuildSays(blockage('ways: [{ on: tous, do: Veuillez regarder. }]'))).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/blockages.yaml:3
        Le texte dit « Veuillez » : « Veuillez regarder. »
        Pour réparer : dites le geste : « Cliquez… », « Écrivez… »."
    `);
    const drawn = blockage('ways: [{ on: tous, do: Regardez. }]');
    expect(await whatTheBuildSays({ ...drawn, to: drawn.to.replace('draws: big', 'draws: bib') })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/blockages.yaml:3
        Blockages n° 1, draws : « bib » n’existe pas.
        Pour réparer : vouliez-vous dire « big » ? Valeurs possibles : big, tab, at, back, key, full, black, waits, menu, caps et 17 autres."
    `);
  });
});

describe('what makes a lesson teach', () => {
  const gaps = 'known-gaps.yaml';
  /** That each step has its note is asked in one-fault/teaching.ts. */
  const noGap = { in: gaps, to: 'notes: [dire-oui]\n' };

  test('a lesson has its time alone, a practice alone in other clothes, and one more', async () => {
    expect(await whatTheBuildSays(noGap)).toMatchInlineSnapshot(`
      "3 choses à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:4
        La leçon ne dit pas son temps pour une personne seule.
        Pour réparer : ajoutez minutesAlone: au plan, de 10 à 20 si possible.

      content/lessons/dire-oui/fr.mdx:33
        Aucun exercice de la leçon ne se fait sans aide sous un autre habillage.
        Pour réparer : écrivez <Practice id="…" start="alone" />, avec d’autres habillages que l’exercice guidé.

      content/lessons/dire-oui/fr.mdx:33
        La leçon n’a pas d’exercice en plus pour qui en veut encore.
        Pour réparer : écrivez <Practice id="…" again /> à la fin de la dernière étape qui exerce."
    `);
  });

  test('with them, nothing is missing', async () => {
    const dressed = (await textOf(yaml)).replace('skin: ancre', 'skin: plume');
    expect(
      await whatTheBuildSays(
        noGap,
        { in: fr, from: 'level: 1', to: 'minutesAlone: 8\nlevel: 1' },
        {
          in: fr,
          from: '<Practice id="repondre" start="guide" />',
          to: '<Practice id="repondre" start="guide" />\n\n<Practice id="encore" again />',
        },
        { in: fr, from: '<Step id="verifier">', to: '<Step id="verifier">\n\n<Practice id="seul" start="alone" />' },
        { in: yaml.replace('repondre', 'seul'), to: dressed },
        { in: yaml.replace('repondre', 'encore'), to: dressed },
      ),
    ).toBe('Rien à réparer.');
  });

  test('the right answer is not three times running in the same place', async () => {
    const question = (await textOf(fr))
      .split('\n')
      .filter((line) => /^<Check|^ {2}<Choice|^<\/Check/.test(line))
      .join('\n');
    expect(await whatTheBuildSays({ in: fr, from: question, to: [question, question, question].join('\n\n') })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:49
        La bonne réponse est à la même place 3 fois de suite (n° 2).
        Pour réparer : déplacez-la : la main cocherait toute seule."
    `);
  });

  test('what explains a right answer does not say « Oui », which the page says', async () => {
    expect(await whatTheBuildSays({ in: fr, from: 'say="Elle', to: 'say="Oui. Elle' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:39
        L’explication de la bonne réponse commence par « Oui » : « Oui. Elle est partie. ».
        Pour réparer : retirez-le : la page dit déjà « Oui, c’est ça. »."
    `);
  });

  test('a word of the very beginning is linked where a lesson of the first level first says it', async () => {
    const words = { in: 'words.yaml', from: 'objet:\n', to: 'objet:\n  beginner: true\n' };
    expect(await whatTheBuildSays(words)).toBe('Rien à réparer.');
    expect(await whatTheBuildSays(words, { in: fr, from: 'Lisez l’<Term word="objet">objet</Term>', to: 'Lisez les objets' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:25
        Le mot « objet » n’est pas expliqué à sa première fois.
        Pour réparer : écrivez <Term word="objet">objet</Term>."
    `);
  });

  test('the same word in another sense, in a choice, or explained by the first step, asks for nothing', async () => {
    const words = { in: 'words.yaml', from: 'objet:\n', to: 'objet:\n  beginner: true\n' };
    for (const [from, to] of [
      ['Samira vous invite.', 'Samira vous invite, sans objet.'],
      ['Samira vous invite.', 'Le message a un objet.'],
    ] as const) {
      expect(await whatTheBuildSays(words, { in: fr, from, to })).toBe('Rien à réparer.');
    }
  });

  test('a finger clicks nothing, and one presses keys only', async () => {
    expect(await whatTheBuildSays({ in: fr, from: '<Press>Cliquez sur</Press>', to: 'Appuyez sur' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:31
        On n’appuie que sur les touches du clavier.
        Pour réparer : écrivez <Press>Cliquez sur</Press> <Ui>…</Ui>."
    `);
    expect(await whatTheBuildSays({ in: fr, from: '<Press>Cliquez sur</Press>', to: 'Cliquez sur' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:31
        Au doigt, « Cliquez » serait faux.
        Pour réparer : écrivez <Press>Cliquez sur</Press> : la page choisit le verbe."
    `);
    expect(await whatTheBuildSays({ in: yaml, from: 'Il manque l’adresse de Samira.', to: '"Appuyez sur [[Répondre]]."' })).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/repondre.practice.yaml:28
        On n’appuie que sur les touches du clavier.
        Pour réparer : écrivez « Cliquez sur [[…]] »."
    `);
  });

  test('a step names the buttons of its own practice', async () => {
    const safe = (await textOf(yaml)).replace('skin: ancre', 'skin: plume');
    expect(
      await whatTheBuildSays(
        { in: yaml.replace('repondre', 'ailleurs'), to: safe },
        { in: fr, from: '<Ui>Répondre</Ui>.', to: '<Ui>Écrire</Ui>.' },
        { in: fr, from: 'Lisez l’', to: '<Practice id="ailleurs" start="alone" />\n\nLisez l’' },
      ),
    ).toMatchInlineSnapshot(`
      "Une chose à réparer dans les contenus.

      content/lessons/dire-oui/fr.mdx:33
        L’exercice de cette étape n’a pas de bouton ou de case « Écrire ».
        Pour réparer : Mots de ses écrans : Cci, Retirer, Cc, Menu, Répondre, Supprimer, À, Objet, Message, Envoyer et 55 autres. Le mot d’un autre site s’écrit entre guillemets."
    `);
  });

  test('a gap that does not exist is not known', async () => {
    expect(await whatTheBuildSays({ in: gaps, from: 'again:', to: 'agin:' })).toMatchInlineSnapshot(`
      "6 choses à réparer dans les contenus.

      content/known-gaps.yaml:4
        La clé « agin » n’existe pas ici.
        Pour réparer : vouliez-vous dire « again » ? Clés possibles : time-alone, guided, alone, again, answers, beginner-words, verbs, labels, notes, other-way, translated.

      content/lessons/dire-oui/fr.mdx:4
        La leçon ne dit pas son temps pour une personne seule.
        Pour réparer : ajoutez minutesAlone: au plan, de 10 à 20 si possible.

      content/lessons/dire-oui/fr.mdx:23
        L’étape « lire » n’a pas de note pour qui anime.
        Pour réparer : écrivez une <TrainerNote> dans l’étape : combien de minutes, quoi montrer, ce qui bloque d’habitude.

      content/lessons/dire-oui/fr.mdx:29
        L’étape « essayer » n’a pas de note pour qui anime.
        Pour réparer : écrivez une <TrainerNote> dans l’étape : combien de minutes, quoi montrer, ce qui bloque d’habitude.

      content/lessons/dire-oui/fr.mdx:33
        Aucun exercice de la leçon ne se fait sans aide sous un autre habillage.
        Pour réparer : écrivez <Practice id="…" start="alone" />, avec d’autres habillages que l’exercice guidé.

      content/lessons/dire-oui/fr.mdx:33
        La leçon n’a pas d’exercice en plus pour qui en veut encore.
        Pour réparer : écrivez <Practice id="…" again /> à la fin de la dernière étape qui exerce."
    `);
  });
});
