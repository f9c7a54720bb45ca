// The two tools. One object a tool: a page carries the words of its own.

const keeping = {
  title: 'Tout reste sur cet appareil',
  text: 'Ce que vous écrivez ici n’est ni gardé, ni envoyé. Tout s’efface quand vous fermez la page.',
};

export const tools = {
  title: 'Les outils',
  lead: 'Deux aides pour de vrai, quand une facture d’internet ou de téléphone n’est pas payée.',
  open: 'Ouvrir',
  all: 'Tous les outils',
  lesson: 'La leçon pour apprendre à le faire',
  deadline: { title: 'Calculer le délai pour demander l’aide du FSL', text: 'Vous donnez la date de la première facture impayée. Vous voyez jusqu’à quand demander l’aide.' },
  letter: { title: 'Écrire à mon opérateur', text: 'Vous répondez à quelques questions. Une lettre ou un e-mail s’écrit. Vous le copiez ou vous l’imprimez.' },
};

/** What the page says once it runs: the script carries these and no others. */
export const deadlineSays = {
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  problems: {
    missing: (boxes: readonly string[]) =>
      boxes.length === 3 ? 'Écrivez la date de la facture dans les trois cases.' : `Il manque ${boxes.join(' et ')}. Regardez la facture, puis écrivez ce qui manque.`,
    boxes: { day: 'le jour', month: 'le mois', year: 'l’année' },
    unreadable: {
      day: 'Écrivez le jour avec un nombre, par exemple 5.',
      month: 'Écrivez le mois avec un nombre ou son nom, par exemple 3 ou mars.',
      year: 'Écrivez l’année avec quatre chiffres.',
    },
    outOfRange: {
      day: 'Le jour est un nombre de 1 à 31.',
      month: 'Le mois est un nombre de 1 à 12. Avez-vous échangé le jour et le mois\u00a0?',
      year: 'Écrivez l’année avec quatre chiffres.',
    },
    noSuchDay: (last: number) => `Ce mois finit le ${last}. Regardez encore le jour sur la facture.`,
    toCome: 'Cette date n’est pas encore arrivée. Regardez encore la facture, surtout l’année.',
  },
  left: {
    ahead: (days: number) => (days === 1 ? 'Il reste 1\u00a0jour.' : `Il reste ${days}\u00a0jours.`),
    lastDay: 'Appelez tout de suite un travailleur social.',
    past: (days: number) => `Le délai est passé depuis ${days === 1 ? '1\u00a0jour' : `${days}\u00a0jours`}. Parlez-en vite à un travailleur social.`,
  },
  reminders: {
    lastDay: 'FSL\u00a0: dernier jour pour demander l’aide',
    warning: 'FSL\u00a0: il reste une semaine pour demander l’aide',
    text: 'Facture impayée du {unpaid}. Demandez l’aide du FSL au plus tard le {lastDay}. Voyez un travailleur social, par exemple au CCAS de votre mairie.',
  },
};

export const deadlineTool = {
  title: tools.deadline.title,
  lead: 'Une facture d’internet ou de téléphone n’est pas payée\u00a0? Vous avez deux mois pour demander l’aide.',
  keeping,
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
    ahead: 'Demandez l’aide au plus tard le',
    lastDay: 'C’est aujourd’hui le dernier jour\u00a0:',
    past: 'Le dernier jour était le',
    from: 'Facture impayée du {unpaid}.',
    steps: 'Ce que vous pouvez faire',
    today: 'Aujourd’hui',
    meet: 'Demandez un rendez-vous à un travailleur social, par exemple au CCAS de votre mairie. Parlez du FSL, le fonds de solidarité pour le logement.',
    before: 'Avant le {lastDay}',
    ask: 'Votre demande d’aide est faite. N’attendez pas le dernier jour.',
    askDay: 'Le jour de votre demande',
    tell: 'Prévenez votre opérateur par écrit. La loi prévoit que votre connexion est maintenue pendant l’étude de la demande, même si elle est plus lente.',
    after: 'Après votre demande',
    wait: 'Les services sociaux ont deux mois pour décider. Si vous demandez aujourd’hui, c’est au plus tard le {decidedBy}.',
    keep: 'Gardez chaque papier et chaque message. L’aide n’est pas automatique\u00a0: la réponse peut être non.',
    pastMeet: 'Demandez quand même un rendez-vous à un travailleur social. Les règles changent d’un département à l’autre. Il regarde avec vous ce qui reste possible.',
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
      'Le FSL est le fonds de solidarité pour le logement. Chaque département en a un.',
      'On demande l’aide dans les deux mois qui suivent la facture impayée.',
      'Pendant l’étude de la demande, la loi prévoit que la connexion est maintenue. Elle peut être plus lente.',
      'Les services sociaux ont deux mois pour décider.',
      'Les règles et l’aide changent d’un département à l’autre. L’aide n’est pas automatique.',
    ],
    limits: 'Cet outil compte les jours. Il ne remplace pas une réponse officielle. Demandez confirmation au rendez-vous.',
  },
  hand: {
    title: 'Compter à la main',
    text: 'Gardez le jour, avancez de deux mois. Si ce jour n’existe pas, prenez le dernier jour du mois.',
    bill: 'Facture du',
    last: 'Dernier jour',
    endOfYear: '31 décembre',
    endOfFebruary: 'dernier jour de février',
    mine: 'Ma facture est du',
    mineLast: 'Je demande l’aide avant le',
    mineMeet: 'Mon rendez-vous est le',
  },
};

export const letterWords = {
  sender: ['{name}', '{street}', '{postcode} {town}'],
  recipient: ['{operator}', '{operatorAddress}'],
  placeAndDay: '{town}, le {today}',
  subject: {
    asked: 'Demande d’aide au FSL\u00a0: merci de maintenir ma ligne',
    soon: 'Future demande d’aide au FSL\u00a0: merci de ne pas couper ma ligne',
  },
  customer: 'Numéro de client\u00a0: {customer}',
  greeting: 'Madame, Monsieur,',
  reason: {
    asked: 'Je n’ai pas pu payer une facture. J’ai demandé l’aide du fonds de solidarité pour le logement (FSL) de mon département. Date de ma demande\u00a0: {when}.',
    soon: 'Je n’ai pas pu payer une facture. Je vais demander l’aide du fonds de solidarité pour le logement (FSL) de mon département. Date de mon rendez-vous\u00a0: {when}.',
  },
  law: {
    internet:
      'La loi prévoit que l’accès à internet est maintenu pendant l’étude de cette demande (article L. 115-3 du code de l’action sociale et des familles). La connexion peut être plus lente, mais les services en ligne et le courrier électronique doivent fonctionner.',
    phone: 'La même règle existe pour le téléphone. Je dois pouvoir recevoir des appels, appeler localement, et joindre les numéros gratuits et d’urgence.',
  },
  wish: {
    asked: 'Je vous demande donc de maintenir ma ligne jusqu’à la décision.',
    soon: 'Je vous demande de ne pas couper ma ligne d’ici là. Je vous écrirai dès que ma demande sera faite.',
  },
  confirm: {
    letter: 'Merci de me confirmer par écrit que vous avez bien reçu cette lettre.',
    mail: 'Merci de me confirmer par écrit que vous avez bien reçu ce message.',
  },
  closing: {
    letter: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
    mail: 'Cordialement,',
  },
  signature: '{name}',
  gaps: {
    name: 'prénom et nom',
    street: 'numéro et rue',
    postcode: 'code postal',
    town: 'ville',
    operator: 'nom de l’opérateur',
    operatorAddress: 'adresse de l’opérateur',
    customer: 'numéro de client',
    when: 'date',
  },
};

/** What the page says once it runs. */
export const letterSays = {
  gaps: (count: number) => (count === 0 ? 'Tout est rempli. Relisez la lettre.' : count === 1 ? 'Il reste un blanc à remplir.' : `Il reste ${count}\u00a0blancs à remplir.`),
  copied: 'Le texte est copié. Vous pouvez le coller dans un message.',
  copiedSubject: 'L’objet est copié. Collez-le dans la case de l’objet.',
  selected: 'Le texte est sélectionné. Copiez-le, puis collez-le dans un message.',
};

export const letterTool = {
  title: tools.letter.title,
  lead: 'Prévenez votre opérateur que vous demandez l’aide du FSL. Répondez à ce que vous pouvez\u00a0: la lettre s’écrit toute seule.',
  keeping,
  browser: 'Votre navigateur peut proposer de retenir votre adresse. Sur un ordinateur partagé, refusez.',
  without: 'Sans JavaScript, imprimez cette page. Complétez ensuite la lettre à la main.',
  formTitle: 'Vos réponses',
  request: {
    question: 'Où en êtes-vous\u00a0?',
    asked: 'J’ai demandé l’aide du FSL',
    soon: 'J’ai un rendez-vous pour la demander',
  },
  whenAsked: 'Quel jour avez-vous demandé l’aide\u00a0?',
  whenSoon: 'Quel jour est votre rendez-vous\u00a0?',
  whenHelp: 'Par exemple\u00a0: mardi 3 mars.',
  line: { question: 'Que voulez-vous garder\u00a0?', internet: 'Ma connexion internet', both: 'Ma connexion internet et mon téléphone' },
  form: { question: 'Comment écrivez-vous\u00a0?', letter: 'Une lettre à imprimer', mail: 'Un e-mail à copier' },
  you: 'Vous',
  operator: 'Votre opérateur',
  fields: {
    name: 'Votre prénom et votre nom',
    street: 'Votre numéro et votre rue',
    postcode: 'Code postal',
    town: 'Ville',
    operator: 'Le nom de votre opérateur',
    operatorAddress: 'Son adresse',
    customer: 'Votre numéro de client',
  },
  operatorAddressHelp: 'Elle est souvent sur la facture.',
  customerHelp: 'Il est sur la facture.',
  sheet: { letter: 'Votre lettre', mail: 'Votre e-mail', subject: 'Objet\u00a0: ' },
  today: '……………………',
  copy: 'Copier le texte',
  copySubject: 'Copier l’objet',
  print: 'Imprimer',
  advice: {
    title: 'Avant d’envoyer',
    points: [
      'Relisez votre nom et votre numéro de client.',
      'Gardez une copie de la lettre ou du message.',
      'Gardez aussi la preuve de l’envoi et la réponse.',
      'N’envoyez jamais de mot de passe ni de carte bancaire.',
    ],
  },
  letter: letterWords,
};
