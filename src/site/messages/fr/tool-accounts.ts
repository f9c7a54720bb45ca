// « Mes comptes, sur une feuille ».

export const accountsSheet = {
  title: 'Mes comptes, sur une feuille',
  lead: 'Quel compte, quelle boîte e-mail, quel téléphone, quel numéro. Jamais le mot de passe. À imprimer, puis à remplir à la main.',
  print: 'Imprimer la feuille',
  howPrint: 'Pour imprimer\u00a0: touches Ctrl et P. Sur un téléphone, cherchez «\u00a0Imprimer\u00a0» dans le menu du navigateur.',
  why: {
    title: 'À quoi elle sert',
    points: [
      'Le jour où un site demande «\u00a0quelle adresse e-mail\u00a0?\u00a0», vous le savez.',
      'Votre numéro de téléphone change\u00a0? La feuille dit où le changer.',
      'Une personne vous aide\u00a0? Elle voit par où commencer, sans vos mots de passe.',
    ],
  },
  sheet: {
    title: 'Mes comptes',
    name: 'Prénom et nom',
    day: 'Écrite le',
    account: 'Le compte',
    mailbox: 'L’adresse e-mail de ce compte',
    phone: 'Le téléphone de ce compte',
    number: 'Mon numéro',
    rows: [
      ['Ma boîte e-mail', ''],
      ['Impôts', 'fiscal'],
      ['Caf ou MSA', 'allocataire'],
      ['Assurance maladie', ''],
      ['France Travail', 'identifiant'],
      ['Retraite', ''],
      ['Téléphone, internet', 'client'],
      ['', ''],
      ['', ''],
    ],
    never: 'Jamais de mot de passe sur cette feuille. Jamais de code reçu. Jamais de carte bancaire.',
    lost: 'Feuille perdue\u00a0: personne ne peut entrer avec elle. Refaites-en une.',
  },
  careful: {
    title: 'Où la garder',
    points: [
      'Chez vous, avec vos papiers. Pas dans le portefeuille.',
      'Le numéro de sécurité sociale est sur la carte Vitale\u00a0: ne le recopiez pas ici.',
      'Elle dit beaucoup de vous\u00a0: montrez-la seulement à qui vous aide.',
    ],
  },
};
