// What a group did, counted by who leads the session.

/** What the page says once it runs: the script carries these and no others. */
export const followUpSay = {
  people: (count: number) => (count < 2 ? `${count} personne comptée` : `${count} personnes comptées`),
  looking: 'Montrez le code de l’écran à la caméra.',
  read: 'Code lu. Vérifiez, puis comptez cette personne.',
  counted: 'C’est compté. Passez à l’écran suivant.',
  skipped: 'Cette personne n’est pas comptée.',
  undone: 'La dernière personne n’est plus comptée.',
  erased: 'Tout est effacé.',
  unknown: 'Ce code vient d’une leçon qui n’est pas ici.',
  asking: 'L’appareil demande s’il peut montrer la caméra. Acceptez pour lire les codes.',
  camera: {
    away: 'La caméra s’est arrêtée, parce que vous avez quitté cette page.',
    refused: 'La caméra n’est pas permise ici. Comptez à la main, ou permettez la caméra dans les réglages du navigateur.',
    absent: 'Il n’y a pas de caméra sur cet appareil. Comptez à la main.',
    busy: 'La caméra sert déjà à autre chose. Fermez l’autre logiciel, ou comptez à la main.',
    insecure: 'Sans connexion sécurisée, le navigateur ne prête pas la caméra. Ouvrez le site avec https, ou comptez à la main.',
  },
  /** As the Coop de la médiation numérique writes them. */
  file: {
    columns: ['Thématique', 'Niveau de l’atelier', 'Autonomie', 'Leçon', 'Nombre de personnes'],
    autonomy: { guided: 'Avec guidage', partly: 'Autonome avec guidage en cas de besoin', alone: 'Autonome' },
    name: 'seance-declic.csv',
  },
};

export const followUp = {
  title: 'Suivre une séance',
  lead: 'À la fin d’une leçon, chaque écran montre un code. Lisez-le avec la caméra, ou comptez à la main. Aucun nom.',
  without: 'Le comptage demande JavaScript. Sans lui, notez sur une feuille combien de personnes ont fait la leçon sans aide, avec de l’aide, ou pas encore.',
  look: 'Lire un écran',
  stop: 'Arrêter la caméra',
  hand: 'Compter à la main',
  lesson: 'Quelle leçon\u00a0?',
  person: 'Une personne',
  count: 'Compter cette personne',
  skip: 'Ne pas compter',
  seen: 'Ce que voit la caméra',
  notKept: 'Aucune image n’est gardée.',
  sums: 'Cette séance',
  skill: 'Ce que l’on fait',
  file: 'Enregistrer le fichier pour la Coop',
  undo: 'Retirer la dernière personne',
  erase: 'Tout effacer',
  eraseSure: 'Effacer tous les nombres de cette séance\u00a0? Un fichier enregistré, lui, reste où il est.',
  eraseYes: 'Oui, tout effacer',
  how: {
    title: 'Comment faire',
    steps: [
      'La personne finit sa leçon, puis choisit «\u00a0Montrer à la personne qui anime\u00a0».',
      'Choisissez «\u00a0Lire un écran\u00a0» et visez le code. Une pression compte une personne.',
      'Deux personnes qui ont fait la même chose ont le même code. Comptez-les chacune à son tour.',
      'À la fin, enregistrez le fichier. Puis choisissez «\u00a0Tout effacer\u00a0».',
    ],
  },
  rule: 'Dans le fichier, «\u00a0Autonome\u00a0» veut dire\u00a0: tout est fait sans aide. «\u00a0Autonome avec guidage en cas de besoin\u00a0»\u00a0: la moitié au moins. Sinon, «\u00a0Avec guidage\u00a0».',
  keeping: {
    title: 'Le temps de la séance',
    text: 'Les nombres restent dans cet onglet. Ils s’effacent quand vous le fermez. Le fichier contient des thèmes, des niveaux et des nombres, sans nom et sans texte libre.',
  },
  /** The themes of the lessons, in the words of the Coop. */
  coop: {
    themes: {
      appareil: 'Prendre en main du matériel',
      internet: 'Navigation sur internet',
      email: 'E-mail',
      securite: 'Prévention en sécurité numérique',
      papiers: 'Gérer ses contenus numériques',
      demarches: 'Aide aux démarches administratives',
      droits: 'Aide aux démarches administratives',
      emploi: 'Insertion professionnelle',
      'sejour-sante': 'Aide aux démarches administratives',
      lien: 'Réseaux sociaux communication',
    },
    levels: ['Débutant', 'Intermédiaire', 'Avancé'],
  },
};
