// For who sets up computers that others will use. What is said of browsers comes from their own documents: docs/hosting/poste-partage.md.

export const host = {
  title: 'Préparer un poste partagé',
  lead: 'Pour les ordinateurs d’une médiathèque, d’une mairie, d’un centre social. Dix minutes, une fois par ordinateur.',
  address: {
    title: 'L’adresse à mettre en page d’accueil',
    text: 'Elle dit à Déclic que l’ordinateur sert à d’autres. Mettez-la aussi dans les favoris et sur le bureau.',
    minutes:
      'Sans geste pendant dix minutes, tout s’efface, une minute après un avertissement. Pour un autre nombre, de 2 à 60, ajoutez-le à la fin. Par exemple, vingt minutes\u00a0:',
    without: 'Sans adresse complète ici, ajoutez ceci à l’adresse de votre site\u00a0:',
  },
  does: {
    title: 'Ce que Déclic fait alors',
    list: [
      'Rien de la personne ne reste après elle\u00a0: ni étapes, ni réglages, ni ce qu’elle a écrit.',
      'En haut de chaque page, «\u00a0Terminer ma séance\u00a0» efface tout. La flèche «\u00a0page précédente\u00a0» ne montre plus rien.',
      'La séance suivante est partagée elle aussi. Vous n’avez rien à refaire.',
      'Un ordinateur éteint sans prévenir\u00a0: au retour, ce qui restait s’efface avant que rien ne soit montré.',
    ],
  },
  cannot: {
    title: 'Ce que Déclic ne peut pas faire',
    list: [
      'Effacer l’historique du navigateur\u00a0: les adresses des pages vues y restent.',
      'Sortir la personne de sa vraie boîte e-mail, ou d’un vrai site.',
      'Effacer un fichier téléchargé, ou une feuille oubliée dans l’imprimante.',
    ],
    so: 'Pour cela, réglez le navigateur lui-même.',
  },
  browser: {
    title: 'Régler le navigateur',
    list: [
      'Dans Firefox, imposez la navigation privée. C’est la règle PrivateBrowsingModeAvailability, valeur 2 (Firefox ESR 128.3 ou plus récent).',
      'Dans Chromium ou Chrome, la règle ForceEphemeralProfiles efface le profil à chaque fermeture. Le mode invité convient aussi.',
      'Fermez le navigateur entre deux personnes, quand c’est possible.',
    ],
    more: 'Les fichiers prêts à copier sont dans la documentation du site, «\u00a0docs/hosting/poste-partage.md\u00a0».',
  },
  around: {
    title: 'Autour de l’ordinateur',
    list: [
      'Un casque ou des écouteurs\u00a0: tout peut être écouté. Essayez le son avec le bouton «\u00a0Écouter\u00a0».',
      'Une imprimante, et du papier\u00a0: les fiches et le code à emporter s’impriment.',
      'De quoi écrire\u00a0: le code se recopie à la main.',
      'Une affichette\u00a0: «\u00a0En partant, cliquez sur Terminer ma séance.\u00a0»',
    ],
  },
  check: {
    title: 'Vérifier, en une minute',
    list: [
      'Ouvrez l’adresse. Le bandeau «\u00a0Poste partagé\u00a0» est en haut.',
      'Faites une étape d’une leçon. Choisissez de grandes lettres.',
      'Cliquez sur «\u00a0Terminer ma séance\u00a0», puis sur «\u00a0Tout effacer et partir\u00a0».',
      'Reculez avec la flèche du navigateur. Rien ne revient.',
      'Commencez une nouvelle séance. Les lettres ont leur taille normale.',
    ],
  },
} as const;
