// What is around a lesson: its other languages, the numbers of its exercises and steps, the words explained.

import { fr, soundText, yaml, type Fault } from '../../support/one-fault';

export const around: readonly Fault[] = [
  {
    fault: 'a translation that loses a step',
    edits: [
      {
        in: 'lessons/dire-oui/en.mdx',
        to: (await soundText(fr)).replace('{ id: verifier,', '{ id: relire,').replace('<Step id="verifier">', '<Step id="relire">'),
      },
    ],
    at: { file: 'lessons/dire-oui/en.mdx', text: 'steps:' },
    what: 'La traduction n’a pas les mêmes étapes que le français.',
    mend: 'étapes du français, dans l’ordre\u00A0: lire, essayer, verifier.',
  },
  {
    fault: 'an exercise that is in French only',
    edits: [
      { in: 'lessons/dire-oui/en.mdx', to: await soundText(fr) },
      { in: yaml, from: ', en: Answer Samira', to: '' },
    ],
    at: { file: yaml, text: 'title:' },
    what: 'La leçon existe en «\u00A0en\u00A0», et cet exercice dit en français seulement\u00A0: title.',
    mend: 'écrivez en: à côté de fr:, à chacun.',
  },
  {
    fault: 'a file that is no language',
    edits: [{ in: 'lessons/dire-oui/xx.mdx', to: await soundText(fr) }],
    at: { file: 'lessons/dire-oui/xx.mdx', text: '---' },
    what: '«\u00A0xx.mdx\u00A0» n’est pas le nom d’une langue.',
    mend: 'renommez-le fr.mdx, en.mdx, ar.mdx, es.mdx, pt.mdx, uk.mdx, tr.mdx, ro.mdx.',
  },
  {
    fault: 'a file that is no exercise',
    edits: [{ in: 'lessons/dire-oui/Repondre.yaml', to: await soundText(yaml) }],
    at: { file: 'lessons/dire-oui/Repondre.yaml', text: 'device' },
    what: '«\u00A0Repondre.yaml\u00A0» n’est pas le nom d’un exercice.',
    mend: 'renommez-le comme repondre-a-samira.practice.yaml\u00A0: minuscules sans accent et traits',
  },
  {
    fault: 'an exercise without a number',
    edits: [{ in: 'numeros.yaml', to: 'practices:\n  1: dire-oui/repondre\n  2: dire-oui/seul\n' }],
    at: { file: 'numeros.yaml', text: 'practices' },
    what: 'L’exercice «\u00A0dire-oui/encore\u00A0» n’a pas de numéro.',
    mend: 'ajoutez la ligne « 3: dire-oui/encore » : c’est le prochain numéro libre.',
  },
  {
    fault: 'a number given twice',
    edits: [{ in: 'numeros.yaml', to: 'practices:\n  1: dire-oui/repondre\n  2: dire-oui/seul\n  2: dire-oui/encore\n' }],
    at: { file: 'numeros.yaml', text: '  2:', nth: 2 },
    what: 'Le numéro 2 est écrit deux fois.',
    mend: 'laissez-le à l’exercice de la ligne 3, et donnez 3 à celui-ci : c’est le prochain numéro',
  },
  {
    fault: 'a step without a number in the resume code',
    edits: [{ in: 'reprise.yaml', to: 'steps:\n  1: dire-oui/lire\n  2: dire-oui/essayer\n' }],
    at: { file: 'reprise.yaml', text: 'steps' },
    what: 'L’étape «\u00A0dire-oui/verifier\u00A0» n’a pas de numéro dans le code de reprise.',
    mend: 'ajoutez la ligne « 3: dire-oui/verifier » à la fin de « steps: ».',
  },
  {
    fault: 'a definition that is hard to read',
    edits: [{ in: 'words.yaml', from: 'Titre du message, en quelques mots.', to: 'Titre du message (en quelques mots).' }],
    at: { file: 'words.yaml', text: '(en quelques' },
    what: 'Le texte contient des parenthèses\u00A0: «\u00A0Titre du message (en quelques mots).\u00A0»',
    mend: 'faites-en une phrase.',
  },
];
