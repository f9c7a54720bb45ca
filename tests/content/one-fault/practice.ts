// An exercise.

import { yaml, type Fault } from '../../support/one-fault';

export const thePractice: readonly Fault[] = [
  {
    fault: 'a misspelt key',
    edits: [{ in: yaml, from: 'device:', to: 'devise:' }],
    at: { file: yaml, text: 'devise' },
    what: 'La clé «\u00A0devise\u00A0» n’existe pas ici.',
    mend: 'vouliez-vous dire «\u00A0device\u00A0»\u00A0? Clés possibles\u00A0: device, persona, title, hour, files,',
  },
  {
    fault: 'a person that does not exist',
    edits: [{ in: yaml, from: 'persona: camille', to: 'persona: camile' }],
    at: { file: yaml, text: 'camile' },
    what: 'Le personnage «\u00A0camile\u00A0» n’existe pas.',
    mend: 'vouliez-vous dire «\u00A0camille\u00A0»\u00A0? Personnages possibles\u00A0: camille.',
  },
  {
    fault: 'an app that does not exist',
    edits: [{ in: yaml, from: '  webmail:\n    skin', to: '  webmial:\n    skin' }],
    at: { file: yaml, text: 'webmial' },
    what: 'L’application «\u00A0webmial\u00A0» n’existe pas.',
    mend: 'vouliez-vous dire «\u00A0webmail\u00A0»\u00A0? Applications possibles\u00A0: appels, bureau, coffre, compte,',
  },
  {
    fault: 'a skin that does not exist',
    edits: [{ in: yaml, from: 'skin: ancre', to: 'skin: ancr' }],
    at: { file: yaml, text: 'skin: ancr' },
    what: 'apps, webmail, skin\u00A0: «\u00A0ancr\u00A0» n’existe pas.',
    mend: 'vouliez-vous dire «\u00A0ancre\u00A0»\u00A0? Valeurs possibles\u00A0: ancre, plume.',
  },
  {
    fault: 'a goal that does not exist',
    edits: [{ in: yaml, from: 'type: message-sent', to: 'type: message-snt' }],
    at: { file: yaml, text: 'message-snt' },
    what: 'But n°\u00A01, type\u00A0: «\u00A0message-snt\u00A0» n’existe pas.',
    mend: 'vouliez-vous dire «\u00A0message-sent\u00A0»\u00A0? Valeurs possibles\u00A0: message-sent, message-read,',
  },
  {
    fault: 'a goal that the path does not reach',
    edits: [{ in: yaml, from: 'to: samira.haddad@courriel.example }', to: 'to: camille.martin@courriel.example }' }],
    at: { file: yaml, text: 'camille.martin' },
    what: 'But n°\u00A01 («\u00A0message-sent\u00A0»)\u00A0: le chemin ne l’atteint pas.',
    mend: 'ajoutez au chemin les gestes qui manquent, ou corrigez le but.',
  },
  {
    fault: 'goals that are reached at the start',
    edits: [
      {
        in: yaml,
        from: '- { app: webmail, type: message-sent, to: samira.haddad@courriel.example }',
        to: '- { app: webmail, type: message-in-folder, mailId: samira, folder: inbox }',
      },
    ],
    at: { file: yaml, text: 'message-in-folder' },
    what: 'Les buts sont déjà atteints au départ\u00A0: il n’y a rien à faire.',
    mend: 'changez les buts, ou la situation de départ.',
  },
  {
    fault: 'a gesture that does not exist',
    edits: [{ in: yaml, from: 'type: draft-sent', to: 'type: draft-snt' }],
    at: { file: yaml, text: 'draft-snt' },
    what: 'Geste n°\u00A04, type\u00A0: «\u00A0draft-snt\u00A0» n’existe pas.',
    mend: 'vouliez-vous dire «\u00A0draft-sent\u00A0»\u00A0? Valeurs possibles\u00A0: draft-sent, draft-started,',
  },
  {
    fault: 'a gesture that changes nothing',
    edits: [
      {
        in: yaml,
        from: '  - { app: webmail, type: reply-started',
        to: '  - { app: webmail, type: message-opened, mailId: samira }\n  - { app: webmail, type: reply-started',
      },
    ],
    at: { file: yaml, text: 'type: message-opened', nth: 2 },
    what: 'Geste n°\u00A02 («\u00A0message-opened\u00A0»)\u00A0: il ne change rien.',
    mend: 'retirez-le, ou ajoutez avant lui le geste qui le rend possible (ouvrir un message, un',
  },
  {
    fault: 'a message that is not in the mailbox',
    edits: [{ in: yaml, from: 'mailId: samira', to: 'mailId: samir' }],
    at: { file: yaml, text: 'mailId: samir ' },
    what: 'Geste n°\u00A01, mailId\u00A0: «\u00A0samir\u00A0» n’existe pas dans cet exercice.',
    mend: 'vouliez-vous dire «\u00A0samira\u00A0»\u00A0? Noms possibles\u00A0: samira, arrived-1, arrived-2, arrived-3.',
  },
  {
    fault: 'a slip that does not exist',
    edits: [{ in: yaml, from: 'type: sent-to-nobody', to: 'type: sent-to-nobdy' }],
    at: { file: yaml, text: 'sent-to-nobdy' },
    what: 'Faux pas n°\u00A01, type\u00A0: «\u00A0sent-to-nobdy\u00A0» n’existe pas.',
    mend: 'vouliez-vous dire «\u00A0sent-to-nobody\u00A0»\u00A0? Valeurs possibles\u00A0: sent-to-nobody,',
  },
  {
    fault: 'a slip at what no screen shows: nobody would ever read its sentence',
    edits: [{ in: yaml, from: 'type: sent-to-nobody', to: 'type: fake-link-opened\n    label: Envoyr' }],
    at: { file: yaml, text: 'label: Envoyr' },
    what: 'Faux pas n°\u00A01, label\u00A0: «\u00A0Envoyr\u00A0» n’est écrit nulle part dans cet exercice.',
    mend: 'vouliez-vous dire «\u00A0Envoyer\u00A0»\u00A0? Ce qui est à l’écran\u00A0: Envoyer,',
  },
  {
    fault: 'a slip that blames',
    edits: [{ in: yaml, from: 'Il manque l’adresse de Samira.', to: 'Veuillez écrire une adresse.' }],
    at: { file: yaml, text: 'Veuillez' },
    what: 'Le texte dit «\u00A0Veuillez\u00A0»\u00A0: «\u00A0Veuillez écrire une adresse.\u00A0»',
    mend: 'dites le geste\u00A0: «\u00A0Cliquez…\u00A0», «\u00A0Écrivez…\u00A0».',
  },
  {
    fault: "an address that may be somebody's",
    edits: [{ in: yaml, from: 'email: samira.haddad@courriel.example }\n    inbox', to: 'email: samira.haddad@gmail.com }\n    inbox' }],
    at: { file: yaml, text: 'gmail' },
    what: 'apps, webmail, contact n°\u00A01, email\u00A0: l’adresse «\u00A0samira.haddad@gmail.com\u00A0» peut exister.',
    mend: 'une adresse inventée finit par .example.',
  },
  {
    fault: 'two files of one name',
    edits: [{ in: yaml, from: '  - { id: recette,', to: '  - { id: recette, name: tarte.pdf, sizeKb: 10, shows: [Tarte] }\n  - { id: recette,' }],
    at: { file: yaml, text: 'id: recette', nth: 2 },
    what: 'Fichier n°\u00A02\u00A0: le nom «\u00A0recette\u00A0» est déjà pris.',
    mend: 'donnez un nom différent.',
  },
];
