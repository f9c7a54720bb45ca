// Plain French: the rules that stop the build.

import { fr, type Fault } from '../../support/one-fault';

export const theFrench: readonly Fault[] = [
  {
    fault: 'a sentence of more than twenty words',
    edits: [
      {
        in: fr,
        from: 'Samira vous invite.',
        to: 'Samira vous invite dimanche chez elle avec toute sa famille et tous ses amis pour manger une grande tarte aux pommes.',
      },
    ],
    at: { file: fr, text: 'Samira vous invite dimanche chez elle avec toute sa famille et tous ses amis pour manger une grande tarte aux pommes.' },
    what: 'Une phrase a 21 mots\u00A0: «\u00A0Samira vous invite dimanche chez elle avec toute …\u00A0»',
    mend: 'faites deux phrases. Une phrase a 20 mots au plus, 15 si possible.',
  },
  {
    fault: 'parentheses',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Samira vous invite (dimanche).' }],
    at: { file: fr, text: 'Samira vous invite (dimanche).' },
    what: 'Le texte contient des parenthèses\u00A0: «\u00A0Samira vous invite (dimanche).\u00A0»',
    mend: 'faites-en une phrase.',
  },
  {
    fault: 'a semicolon',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Samira vous invite\u00A0; répondez.' }],
    at: { file: fr, text: 'Samira vous invite\u00A0; répondez.' },
    what: 'Le texte contient un point-virgule\u00A0: «\u00A0Samira vous invite\u00A0; répondez.\u00A0»',
    mend: 'faites deux phrases.',
  },
  {
    fault: 'another word for the mailbox',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Ouvrez votre messagerie.' }],
    at: { file: fr, text: 'Ouvrez votre messagerie.' },
    what: 'Le texte dit «\u00A0messagerie\u00A0»\u00A0: «\u00A0Ouvrez votre messagerie.\u00A0»',
    mend: 'dites «\u00A0boîte e-mail\u00A0», comme partout, ou mettez l’autre mot entre guillemets.',
  },
  {
    fault: 'a percentage',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Une personne sur deux, soit 50\u00A0%.' }],
    at: { file: fr, text: 'Une personne sur deux, soit 50\u00A0%.' },
    what: 'Le texte dit «\u00A0%\u00A0»\u00A0: «\u00A0… personne sur deux, soit 50\u00A0%.\u00A0»',
    mend: 'dites «\u00A0une personne sur deux\u00A0», «\u00A0la moitié\u00A0».',
  },
  {
    fault: 'a date cut short',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Répondez avant le 12/03.' }],
    at: { file: fr, text: 'Répondez avant le 12/03.' },
    what: 'La date «\u00A012/03\u00A0» n’est pas en entier\u00A0: «\u00A0Répondez avant le 12/03.\u00A0»',
    mend: 'écrivez «\u00A012 mars\u00A0».',
  },
  {
    fault: 'a word in capitals',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'LISEZ le message.' }],
    at: { file: fr, text: 'LISEZ le message.' },
    what: 'Le mot «\u00A0LISEZ\u00A0» est en capitales.',
    mend: 'écrivez-le en minuscules.',
  },
  {
    fault: 'a word that blames',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Veuillez répondre.' }],
    at: { file: fr, text: 'Veuillez répondre.' },
    what: 'Le texte dit «\u00A0Veuillez\u00A0»\u00A0: «\u00A0Veuillez répondre.\u00A0»',
    mend: 'dites le geste\u00A0: «\u00A0Cliquez…\u00A0», «\u00A0Écrivez…\u00A0».',
  },
  {
    fault: '« tu »',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Si tu veux, réponds.' }],
    at: { file: fr, text: 'Si tu veux, réponds.' },
    what: 'Le texte dit «\u00A0tu\u00A0»\u00A0: «\u00A0Si tu veux, réponds.\u00A0»',
    mend: 'dites «\u00A0vous\u00A0»\u00A0: le site vouvoie partout.',
  },
  {
    fault: 'a space that breaks',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Où est le message ?' }],
    at: { file: fr, text: 'Où est le message ?' },
    what: 'Il manque une espace insécable avant «\u00A0?\u00A0»\u00A0: «\u00A0Où est le message ?\u00A0»',
    mend: 'tapez une espace insécable (Linux\u00A0: Alt Gr + Maj + espace\u00A0; Windows\u00A0: Alt + 0160\u00A0; Mac\u00A0:',
  },
  {
    fault: 'a straight apostrophe',
    edits: [{ in: fr, from: 'Samira vous invite.', to: "Lisez l'objet." }],
    at: { file: fr, text: "Lisez l'objet." },
    what: "L’apostrophe est droite\u00A0: «\u00A0Lisez l'objet.\u00A0»",
    mend: "écrivez ’ à la place de '.",
  },
  {
    fault: 'an amount',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'La place coûte 12\u00A0€.' }],
    at: { file: fr, text: 'La place coûte 12\u00A0€.' },
    what: 'Le texte dit un montant, «\u00A012\u00A0€\u00A0»\u00A0: «\u00A0La place coûte 12\u00A0€.\u00A0»',
    mend: 'dites «\u00A0le montant dépend de votre situation\u00A0», ou qui le donne.',
  },
  {
    fault: 'a year',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Depuis 2024, Samira invite.' }],
    at: { file: fr, text: 'Depuis 2024, Samira invite.' },
    what: 'Le texte dit une année, «\u00A0Depuis 2024\u00A0»\u00A0: «\u00A0Depuis 2024, Samira invite.\u00A0»',
    mend: 'dites «\u00A0chaque printemps\u00A0», ou «\u00A0regardez la date écrite sur le site\u00A0».',
  },
  {
    fault: 'an age of the law',
    edits: [{ in: fr, from: 'Samira vous invite.', to: 'Il faut avoir plus de 18\u00A0ans.' }],
    at: { file: fr, text: 'Il faut avoir plus de 18\u00A0ans.' },
    what: 'Le texte dit un âge de la loi, «\u00A0plus de 18\u00A0ans\u00A0»\u00A0: «\u00A0Il faut avoir plus de 18\u00A0ans.\u00A0»',
    mend: 'dites où la condition est écrite.',
  },
  {
    fault: 'an exception that is of no use',
    edits: [{ in: fr, from: 'reviewed:', to: 'exceptions:\n  - { rule: L3, says: Samira, why: essai }\nreviewed:' }],
    at: { file: fr, text: 'rule: L3' },
    what: 'L’exception L3, «\u00A0Samira\u00A0», ne sert plus.',
    mend: 'retirez-la, ou recopiez des mots de la phrase.',
  },
];
