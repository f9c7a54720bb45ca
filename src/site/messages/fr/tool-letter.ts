// « Lettre à l’opérateur ».

/** The letter itself. In French whatever the page’s language: a French operator reads it. */
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
    asked:
      'Je n’ai pas pu payer une facture. J’ai demandé l’aide du fonds de solidarité pour le logement (FSL) de mon territoire. Date de ma demande\u00a0: {when}.',
    soon: 'Je n’ai pas pu payer une facture. Je vais demander l’aide du fonds de solidarité pour le logement (FSL) de mon territoire. Date de mon rendez-vous\u00a0: {when}.',
  },
  law: {
    internet:
      'La loi prévoit que l’accès à internet est maintenu pendant l’étude de cette demande (article L. 115-3 du code de l’action sociale et des familles). La connexion peut être plus lente, mais les services en ligne et le courrier électronique doivent fonctionner.',
    phone:
      'La même règle existe pour le téléphone fixe. Je dois pouvoir recevoir des appels, appeler localement, et joindre les numéros gratuits et d’urgence.',
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
    customer: 'numéro',
    when: 'jour et mois',
  },
};

/** What the page says once it runs. */
export const letterSays = {
  gaps: (count: number) =>
    count === 0 ? 'Tout est rempli. Relisez la lettre.' : count === 1 ? 'Il reste un blanc à remplir.' : `Il reste ${count}\u00a0blancs à remplir.`,
  copied: 'Le texte est copié. Vous pouvez le coller dans un message.',
  copiedSubject: 'L’objet est copié. Collez-le dans la case de l’objet.',
  selected: 'Le texte est sélectionné. Copiez-le, puis collez-le dans un message.',
};

export const letterTool = {
  title: 'Écrire à mon opérateur',
  lead: 'Prévenez votre opérateur que vous demandez l’aide du FSL. Répondez à ce que vous pouvez\u00a0: la lettre s’écrit toute seule.',
  browser: 'Votre navigateur peut proposer de retenir votre adresse. Sur un ordinateur partagé, refusez.',
  without: 'Si la page ne réagit pas, imprimez-la. Complétez ensuite la lettre à la main.',
  formTitle: 'Vos réponses',
  request: {
    question: 'Où en êtes-vous\u00a0?',
    asked: 'J’ai demandé l’aide du FSL',
    soon: 'J’ai un rendez-vous pour la demander',
  },
  whenAsked: 'Quel jour avez-vous demandé l’aide\u00a0?',
  whenSoon: 'Quel jour est votre rendez-vous\u00a0?',
  whenHelp: 'Par exemple\u00a0: mardi 3 mars.',
  line: { question: 'Que voulez-vous garder\u00a0?', internet: 'Ma connexion internet', both: 'Ma connexion internet et mon téléphone fixe' },
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
  see: 'Voir et relire',
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
};
