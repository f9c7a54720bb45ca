// Where a lesson leads, and its pictures.

import { fr, type Fault } from '../../support/one-fault';

export const whereItLeads: readonly Fault[] = [
  {
    fault: 'a link to a lesson that does not exist',
    edits: [{ in: fr, from: 'Samira vous invite.', to: '[Samira](/lecons/dire-ouii/) vous invite.' }],
    at: { file: fr, text: 'dire-ouii' },
    what: 'Le lien «\u00A0/lecons/dire-ouii/\u00A0» ne mène nulle part.',
    mend: 'vouliez-vous dire «\u00A0/lecons/dire-oui/\u00A0»\u00A0? Pages du site\u00A0: /lecons/dire-oui/,',
  },
  {
    fault: 'a link to a step that does not exist',
    edits: [{ in: fr, from: 'Samira vous invite.', to: '[Samira](/lecons/dire-oui/#lier) vous invite.' }],
    at: { file: fr, text: '#lier' },
    what: 'Le lien «\u00A0/lecons/dire-oui/#lier\u00A0» ne mène nulle part.',
    mend: 'vouliez-vous dire «\u00A0lire\u00A0»\u00A0? Étapes de la leçon\u00A0: debut, lire, essayer, verifier.',
  },
  {
    fault: 'a link without its last bar',
    edits: [{ in: fr, from: 'Samira vous invite.', to: '[Samira](/outils/delai-fsl) vous invite.' }],
    at: { file: fr, text: 'delai-fsl' },
    what: 'Le lien «\u00A0/outils/delai-fsl\u00A0» ne mène nulle part.',
    mend: 'finissez l’adresse de la page par «\u00A0/\u00A0»\u00A0: «\u00A0/outils/delai-fsl/\u00A0».',
  },
  {
    fault: 'a link to a site that nobody read',
    edits: [{ in: fr, from: 'Samira vous invite.', to: '[Samira](https://caf.fr/) vous invite.' }],
    at: { file: fr, text: 'caf.fr' },
    what: 'Le site «\u00A0caf.fr\u00A0» n’est pas dans content/addresses.yaml.',
    mend: 'Sites connus\u00A0: il n’y en a pas. Un site inventé finit par «\u00A0.example\u00A0». Un vrai site',
  },
  {
    fault: 'a real site that is named and not known',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Samira vous invite sur impots.gouv.fr.' }],
    at: { file: fr, text: 'impots' },
    what: 'Le site «\u00A0impots.gouv.fr\u00A0» n’est pas dans content/addresses.yaml.',
    mend: 'Sites connus\u00A0: il n’y en a pas. Un site inventé finit par «\u00A0.example\u00A0». Un vrai site',
  },
  {
    fault: 'a link to a program',
    edits: [{ in: fr, from: 'Samira vous invite.', to: '[Samira](javascript:alert(1)) vous invite.' }],
    at: { file: fr, text: 'javascript' },
    what: 'L’adresse «\u00A0javascript:alert(1)\u00A0» n’est pas possible ici.',
    mend: 'un lien commence par https://, tel:, / ou #.',
  },
  {
    fault: 'an address apart from its link',
    edits: [{ in: fr, from: 'Samira vous invite.', to: '[Samira][lien] vous invite.\n\n[lien]: javascript:alert(1)' }],
    at: { file: fr, text: '[lien]: ' },
    what: 'L’adresse «\u00A0javascript:alert(1)\u00A0» est écrite à part de son lien.',
    mend: 'écrivez-la dans le lien\u00A0: [texte](adresse).',
  },
  {
    fault: 'a picture from elsewhere',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Samira vous invite.\n\n![La place du marché](https://ailleurs.example/photo.png)' }],
    at: { file: fr, text: '![La place' },
    what: 'L’adresse «\u00A0https://ailleurs.example/photo.png\u00A0» n’est pas possible ici.',
    mend: 'une image est un fichier du site\u00A0: ./photo.png.',
  },
  {
    fault: 'a picture without a text',
    edits: [
      { in: fr, from: 'Samira vous invite.', to: 'Samira vous invite.\n\n![](./photo.png)' },
      { in: 'lessons/dire-oui/photo.png', to: 'x' },
    ],
    at: { file: fr, text: '![](' },
    what: 'L’image «\u00A0./photo.png\u00A0» n’a pas de texte.',
    mend: 'dites ce qu’elle montre\u00A0: ![Ce que l’on voit](…).',
  },
  {
    fault: 'a picture whose text says nothing',
    edits: [
      { in: fr, from: 'Samira vous invite.', to: 'Samira vous invite.\n\n![Capture d’écran](./photo.png)' },
      { in: 'lessons/dire-oui/photo.png', to: 'x' },
    ],
    at: { file: fr, text: '![Capture' },
    what: 'Le texte de l’image ne dit pas à quoi elle sert\u00A0: «\u00A0Capture d’écran\u00A0».',
    mend: 'dites ce que l’on doit y voir\u00A0: «\u00A0Le bouton Envoyer est en haut à gauche\u00A0».',
  },
  {
    fault: 'a picture that is not there',
    edits: [
      { in: fr, from: 'Samira vous invite.', to: 'Samira vous invite.\n\n![Le bouton est en haut](./phot.png)' },
      { in: 'lessons/dire-oui/photo.png', to: 'x' },
    ],
    at: { file: fr, text: '![Le bouton' },
    what: 'L’image «\u00A0./phot.png\u00A0» n’existe pas.',
    mend: 'vouliez-vous dire «\u00A0./photo.png\u00A0»\u00A0? Images de ce dossier\u00A0: ./photo.png.',
  },
];
