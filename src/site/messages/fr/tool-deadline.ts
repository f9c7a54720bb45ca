// « Délai FSL ».

/** What the page says once it runs: the script carries these and no others. */
export const deadlineSays = {
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  problems: {
    missing: (boxes: readonly string[]) =>
      boxes.length === 3
        ? 'Écrivez la date de la facture dans les trois cases.'
        : `Il manque ${boxes.join(' et ')}. Regardez la facture, puis écrivez ce qui manque.`,
    boxes: { day: 'le jour', month: 'le mois', year: 'l’année' },
    unreadable: {
      day: 'Le jour est un nombre de 1 à 31.',
      month: 'Le mois est un nombre de 1 à 12, ou un nom comme mars.',
      year: 'Écrivez l’année avec quatre chiffres.',
    },
    noSuchDay: (last: number) => `Ce mois finit le ${last}. Regardez encore le jour sur la facture.`,
    toCome: 'Cette date n’est pas encore arrivée. Regardez encore la facture, surtout l’année.',
    longAgo: (year: number) => `Vous avez écrit ${year}. Est-ce bien cette année\u00a0? Si oui, choisissez encore «\u00a0Voir jusqu’à quand\u00a0».`,
  },
  left: {
    ahead: (days: number) => (days === 1 ? 'Il reste 1\u00a0jour.' : `Il reste ${days}\u00a0jours.`),
    lastDay: 'Appelez un travailleur social aujourd’hui.',
    past: 'Il est encore temps d’en parler. Appelez un travailleur social.',
  },
  reminders: {
    lastDay: 'FSL\u00a0: date repère pour demander l’aide',
    warning: 'FSL\u00a0: une semaine avant la date repère',
    text: 'Facture impayée du {unpaid}. Date repère\u00a0: {lastDay}. Demandez l’aide du FSL avant, si vous pouvez. Voyez un travailleur social, par exemple au CCAS de votre mairie.',
  },
};

export const deadlineTool = {
  title: 'Calculer mon délai pour demander l’aide du FSL',
  lead: 'Une facture d’internet ou de téléphone fixe n’est pas payée\u00a0? Demandez l’aide tout de suite. Cette page donne un repère\u00a0: deux mois au plus.',
  form: {
    question: 'Quelle est la date de la première facture impayée\u00a0?',
    help: 'Cherchez-la en haut de la facture. Il y a deux dates\u00a0? Prenez la plus ancienne\u00a0: vous serez en avance.',
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
    submit: 'Voir jusqu’à quand',
    problem: 'Regardez encore la date',
  },
  result: {
    ahead: 'Repère\u00a0: demandez l’aide au plus tard le',
    lastDay: 'Repère\u00a0: demandez l’aide aujourd’hui,',
    past: 'Demandez l’aide tout de suite. Le repère était le',
    from: 'Facture impayée du {unpaid}.',
    steps: 'Ce que vous pouvez faire',
    today: 'Aujourd’hui',
    meet: 'Demandez un rendez-vous à un travailleur social, par exemple au CCAS de votre mairie. Parlez du FSL, le fonds de solidarité pour le logement.',
    before: 'Avant le {lastDay}',
    ask: 'Faites votre demande d’aide. Chaque FSL a ses délais\u00a0: n’attendez pas ce jour-là.',
    askDay: 'Le jour de votre demande',
    tell: 'Prévenez votre opérateur par écrit. Pendant l’étude, la loi maintient votre connexion. Elle peut être plus lente.',
    after: 'Après votre demande',
    wait: 'Les services sociaux ont deux mois pour décider. Si vous demandez aujourd’hui, c’est au plus tard le {decidedBy}.',
    keep: 'Gardez chaque papier et chaque message. L’aide n’est pas automatique\u00a0: la réponse peut être non.',
    pastMeet: 'Demandez quand même un rendez-vous à un travailleur social. Chaque FSL a ses délais. Cette personne regarde avec vous ce qui est possible.',
    pastCall: 'Demandez à votre opérateur si votre ligne est encore en service. Dites-lui que vous cherchez une aide.',
    pastLine: 'Une ligne suspendue n’arrête pas la facture. Demandez ce que vous continuez à payer.',
    meetDay: 'Au rendez-vous',
    pastNext: 'Une autre facture plus récente n’est pas payée\u00a0? Dites-le aussi.',
    pastKeep: 'Apportez vos factures et les messages de l’opérateur.',
    next: 'Ensuite',
    letter: 'Écrire à mon opérateur',
    calendar: 'Ajouter à mon agenda',
    file: 'delai-fsl.ics',
    calendarHelp: 'Un fichier arrive dans vos téléchargements. Ouvrez-le\u00a0: votre agenda propose de garder la date.',
    calendarShared: 'Sur un ordinateur partagé, imprimez plutôt cette page.',
    print: 'Imprimer',
    again: 'Changer la date',
  },
  rule: {
    title: 'La règle, en quelques mots',
    points: [
      'Le FSL est le fonds de solidarité pour le logement. Chaque département en a un. Parfois, c’est la métropole.',
      'Demandez l’aide tout de suite. Comptez deux mois au plus après la facture impayée\u00a0: c’est un repère, chaque FSL a ses délais.',
      'Pendant l’étude, la loi maintient la connexion. Elle peut être plus lente.',
      'Les services sociaux ont deux mois pour décider.',
      'Tous les FSL n’aident pas à payer internet. Demandez. L’aide n’est pas automatique.',
    ],
    limits: 'Cet outil compte les jours. Il ne dit pas si l’aide sera donnée. Demandez les délais de votre FSL.',
  },
  hand: {
    title: 'Compter à la main',
    text: 'Gardez le jour, avancez de deux mois. Si ce jour n’existe pas, prenez le dernier jour du mois.',
    bill: 'Facture du',
    last: 'Date repère',
    endOfYear: '31 décembre',
    endOfFebruary: 'dernier jour de février',
    mine: 'Ma facture est du',
    mineLast: 'Je demande l’aide avant le',
    mineMeet: 'Mon rendez-vous est le',
  },
};
