// « Lire une adresse ».

/** What the page says once it runs. */
export const addressSays = {
  nothing: 'Il n’y a pas d’adresse ici. Une adresse a un point\u00a0: caf.fr, par exemple.',
  digits: (host: string) => `Cette adresse n’a pas de nom, seulement des chiffres\u00a0: ${host}. Un service officiel a un nom. N’ouvrez pas.`,
  leads: (name: string) => `Elle mène chez ${name}`,
  known: (what: string) => `Ce nom est dans notre liste\u00a0: ${what}.`,
  state: 'La fin «\u00a0.gouv.fr\u00a0» est réservée à l’État.',
  unknown: 'Ce nom n’est pas dans notre liste. Cela ne dit pas s’il est bon ou mauvais\u00a0: vérifiez auprès d’une personne.',
  warnings: {
    'before-at': () => 'Ce qui est avant @ ne compte pas. On l’a mis là pour tromper.',
    mimics: (name: string) => `«\u00a0${name}\u00a0» est écrit dans l’adresse, mais pas à la fin du nom. C’est une imitation.`,
    letters: () => 'Ce nom a des lettres avec accent, ou d’un autre alphabet. Une lettre peut en imiter une autre.',
    short: () => 'C’est une adresse raccourcie. Elle cache la vraie\u00a0: on ne sait pas où elle mène.',
    hosted: () => 'Sous ce nom, tout le monde peut ouvrir un site. Un service officiel n’y est pas.',
    'not-https': () => 'Le «\u00a0s\u00a0» de https manque. N’y écrivez ni mot de passe, ni carte.',
    mailbox: () => 'C’est une adresse e-mail. Le nom de qui écrit peut être faux, même avec une bonne fin.',
  },
};

export const addressTool = {
  title: 'Lire une adresse',
  lead: 'Collez une adresse reçue. La page montre chez qui elle mène vraiment. Elle ne l’ouvre jamais.',
  keeping: {
    title: 'L’adresse n’est pas visitée',
    text: 'La page lit les lettres, c’est tout. L’adresse n’est ni ouverte, ni gardée, ni envoyée.',
  },
  form: {
    label: 'L’adresse à lire',
    help: 'Sur un téléphone\u00a0: laissez le doigt sur le lien, puis copiez. Sur un ordinateur\u00a0: bouton droit, puis copier. N’ouvrez pas le lien.',
    read: 'Lire',
  },
  result: { title: 'Ce que dit l’adresse', whole: 'L’adresse, avec la fin du nom en gras', again: 'Lire une autre adresse' },
  rule: {
    title: 'La règle, sans cette page',
    points: [
      'Cherchez la première barre / après le nom. Ce qui compte est juste avant.',
      'Lisez de droite à gauche\u00a0: la fin, puis le mot juste avant. C’est chez qui l’adresse mène.',
      'Ce qui est à gauche peut être n’importe quoi, même un nom connu.',
      'Un site «\u00a0en .fr\u00a0» n’est pas toujours officiel. Le cadenas non plus ne le dit pas.',
      'Vous doutez\u00a0? N’ouvrez pas. Écrivez vous-même l’adresse que vous connaissez.',
    ],
    exampleTitle: 'Trois adresses, et chez qui elles mènent',
    examples: [
      ['https://www.mairie-tilleuls.example/cantine', 'mairie-tilleuls.example'],
      ['https://impots.gouv.fr.paiement.example/espace', 'paiement.example'],
      ['https://caf-suspension.example/', 'caf-suspension.example'],
    ],
    address: 'L’adresse',
    leads: 'Elle mène chez',
  },
  limits: {
    title: 'Ce que la page ne sait pas',
    points: [
      'Elle ne dit pas si un site est honnête. Elle dit seulement son nom.',
      'Elle connaît les fins les plus courantes, comme «\u00a0.gouv.fr\u00a0» ou «\u00a0.co.uk\u00a0». Pour quelques pays, le nom montré peut être trop court.',
      'Notre liste est petite. Un vrai service peut ne pas y être.',
    ],
  },
};
