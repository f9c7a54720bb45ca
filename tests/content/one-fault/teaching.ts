// What makes a lesson teach, its questions, what its prose names.

import { readFile } from 'node:fs/promises';
import { fr, soundText, yaml, type Fault } from '../../support/one-fault';

export const theTeaching: readonly Fault[] = [
  {
    fault: 'two right answers',
    edits: [{ in: fr, from: '<Choice say="Ce dossier', to: '<Choice right say="Ce dossier' }],
    at: { file: fr, text: '<Check' },
    what: 'La question «\u00A0Où est votre réponse\u00A0?\u00A0» a 2 bonnes réponses.',
    mend: 'mettez «\u00A0right\u00A0» sur un seul <Choice>.',
  },
  {
    fault: 'one choice only',
    edits: [{ in: fr, from: '  <Choice say="Ce dossier garde les messages reçus.">Dans les messages reçus</Choice>\n', to: '' }],
    at: { file: fr, text: '<Check' },
    what: 'La question «\u00A0Où est votre réponse\u00A0?\u00A0» a moins de deux choix.',
    mend: 'écrivez au moins deux <Choice>.',
  },
  {
    fault: 'an answer that explains nothing',
    edits: [{ in: fr, from: '<Choice say="Ce dossier garde les messages reçus.">', to: '<Choice>' }],
    at: { file: fr, text: '<Choice>' },
    what: 'Il manque «\u00A0say\u00A0» à <Choice>.',
    mend: 'écrivez <Choice say="…">.',
  },
  {
    fault: 'an explanation that says « Oui »',
    edits: [{ in: fr, from: 'say="Elle', to: 'say="Oui. Elle' }],
    at: { file: fr, text: '<Check' },
    what: 'L’explication de la bonne réponse commence par « Oui » : «\u00A0Oui. Elle est partie.\u00A0».',
    mend: 'retirez-le : la page dit déjà « Oui, c’est ça. ».',
  },
  {
    fault: 'a step without a note for who leads',
    edits: [{ in: fr, from: '<TrainerNote>\n\nLisez à voix haute.\n\n</TrainerNote>\n\n', to: '' }],
    at: { file: fr, text: '<Step id="lire">' },
    what: 'L’étape «\u00A0lire\u00A0» n’a pas de note pour qui anime.',
    mend: 'écrivez une <TrainerNote> dans l’étape\u00A0: combien de minutes, quoi montrer, ce qui bloque',
  },
  {
    fault: 'nothing for who wants one more',
    edits: [
      { in: fr, from: '<Practice id="encore" again />\n\n', to: '' },
      { in: 'lessons/dire-oui/encore.practice.yaml', to: undefined },
    ],
    at: { file: fr, text: '<Practice' },
    what: 'La leçon n’a pas d’exercice en plus pour qui en veut encore.',
    mend: 'écrivez <Practice id="…" again /> à la fin de la dernière étape qui exerce.',
  },
  {
    fault: 'no guided exercise',
    edits: [{ in: fr, from: 'start="guide"', to: 'start="alone"' }],
    at: { file: fr, text: '<Practice' },
    what: 'Aucun exercice de la leçon ne commence avec le guide.',
    mend: 'écrivez <Practice id="…" start="guide" />.',
  },
  {
    fault: 'nothing alone in other clothes',
    edits: [{ in: 'lessons/dire-oui/seul.practice.yaml', from: 'skin: plume', to: 'skin: ancre' }],
    at: { file: fr, text: '<Practice' },
    what: 'Aucun exercice de la leçon ne se fait sans aide sous un autre habillage.',
    mend: 'écrivez <Practice id="…" start="alone" />, avec d’autres habillages que l’exercice guidé.',
  },
  {
    fault: 'no time for somebody alone',
    edits: [{ in: fr, from: 'minutesAlone: 8\n', to: '' }],
    at: { file: fr, text: 'minutes:' },
    what: 'La leçon ne dit pas son temps pour une personne seule.',
    mend: 'ajoutez minutesAlone: au plan, de 10 à 20 si possible.',
  },
  {
    fault: 'a button that is « pressed »',
    edits: [{ in: fr, from: '<Press>Cliquez sur</Press>', to: 'Appuyez sur' }],
    at: { file: fr, text: 'Appuyez' },
    what: 'On n’appuie que sur les touches du clavier.',
    mend: 'écrivez <Press>Cliquez sur</Press> <Ui>…</Ui>.',
  },
  {
    fault: 'a gesture of the hand without another way',
    edits: [{ in: 'lessons/dire-oui/encore.practice.yaml', to: await readFile('content/lessons/utiliser-souris/premiers-clics.practice.yaml', 'utf8') }],
    at: { file: fr, text: 'again' },
    what: 'L’exercice «\u00A0encore\u00A0» demande un geste de la main, et la leçon ne dit pas comment faire sans.',
    mend: 'écrivez\u00A0: Vous pouvez aussi choisir <Ui>Faire sans ce geste</Ui>.',
  },
  {
    fault: 'an exercise that does not exist',
    edits: [{ in: fr, from: '<Practice id="repondre" start', to: '<Practice id="repondr" start' }],
    at: { file: fr, text: 'repondr"' },
    what: 'La leçon appelle l’exercice «\u00A0repondr\u00A0», qui n’existe pas.',
    mend: 'vouliez-vous dire «\u00A0repondre\u00A0»\u00A0? Exercices de ce dossier\u00A0: encore, repondre, seul.',
  },
  {
    fault: 'a button that no screen has',
    edits: [{ in: fr, from: '<Ui>Répondre</Ui>', to: '<Ui>Répondr</Ui>' }],
    at: { file: fr, text: '<Ui>' },
    what: 'Aucun exercice de la leçon n’a de bouton ou de case «\u00A0Répondr\u00A0».',
    mend: 'vouliez-vous dire «\u00A0Répondre\u00A0»\u00A0? Mots des écrans\u00A0: Répondre, Retour, Récupérer, À finir,',
  },
  {
    fault: 'the same exercise twice',
    edits: [{ in: fr, from: '<Practice id="encore" again />', to: '<Practice id="encore" again />\n\n<Practice id="encore" again />' }],
    at: { file: fr, text: '<Practice id="encore"', nth: 2 },
    what: 'L’exercice «\u00A0encore\u00A0» est appelé deux fois.',
    mend: 'gardez-le une fois.',
  },
  {
    fault: 'an exercise that nothing calls',
    edits: [{ in: 'lessons/dire-oui/oubli.practice.yaml', to: await soundText(yaml) }],
    at: { file: 'lessons/dire-oui/oubli.practice.yaml', text: 'device' },
    what: 'Aucune étape n’appelle cet exercice.',
    mend: 'écrivez <Practice id="oubli" /> dans une étape, ou supprimez le fichier.',
  },
];
