// A computer that others will use: « Poste partagé », « Terminer ma séance ».

export const shared = {
  name: 'Poste partagé',
  end: 'Terminer ma séance',
  short: 'Ordinateur partagé',
  still: {
    words: 'Vous êtes toujours là\u00a0?',
    more: 'Sans geste de votre part, Déclic effacera tout dans une minute. Touchez l’écran ou une touche pour continuer.',
    here: 'Oui, je continue',
  },
  choose: {
    title: 'Cet ordinateur sert à d’autres\u00a0?',
    lead: 'À la médiathèque, à la mairie, chez un voisin\u00a0: Déclic peut ne rien garder.',
    what: 'Ce qui change',
    list: [
      'Vos étapes et vos réglages restent dans cet onglet. Ils s’effacent quand la séance se termine.',
      'En haut de chaque page, un bouton termine la séance. Il efface tout.',
      'Si personne ne touche à rien pendant dix minutes, tout s’efface aussi. Déclic prévient une minute avant. Vous pouvez continuer autant que vous voulez.',
    ],
    begin: 'Ne rien garder ici',
    careful: 'Ce que vous avez déjà fait aujourd’hui reste dans cet onglet jusqu’à la fin de la séance.',
    on: 'C’est fait. Déclic ne garde rien sur cet ordinateur.',
    tab: 'Restez dans le même onglet. Un autre onglet ne connaît pas vos étapes.',
    own: 'C’est mon appareil\u00a0: garder mes étapes',
    ownMore: 'Rien n’est perdu. Vos étapes et vos réglages seront gardés ici, comme chez vous.',
    without: 'Ce bouton demande JavaScript. Sans lui, Déclic ne garde rien de vous.',
    host: 'Vous installez les ordinateurs d’une structure\u00a0?',
  },
  finish: {
    title: 'Terminer ma séance',
    lead: 'Déclic va tout effacer de cet ordinateur. La personne suivante ne verra rien de vous.',
    one: 'Vous avez fait une étape.',
    other: 'Vous avez fait {count} étapes.',
    take: 'Avant, emportez votre travail',
    takeMore: 'Sinon, vos étapes seront perdues. Ce n’est pas grave\u00a0: tout peut être refait.',
    button: 'Tout effacer et partir',
    stay: 'Continuer ma séance',
    real: 'Vous avez ouvert votre vraie boîte e-mail, ou un vrai site\u00a0? Déclic ne peut pas vous en faire sortir. Déconnectez-vous sur chaque site, puis fermez le navigateur.',
    notShared: 'Ici, Déclic garde vos étapes\u00a0: cet appareil n’est pas un poste partagé.',
    erase: 'Tout effacer quand même',
  },
  last: {
    title: 'C’est fini',
    lead: 'Tout est effacé. Il ne reste rien de vous dans Déclic.',
    close: 'Fermez le navigateur, ou laissez la place. À bientôt.',
    next: 'Commencer une nouvelle séance',
  },
} as const;
