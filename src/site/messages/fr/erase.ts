// « Tout effacer sur ce poste ».

export const erase = {
  title: 'Tout effacer sur ce poste',
  lead: 'Pour la personne qui vient après vous. Une seule pression, et Déclic oublie tout sur cet appareil.',
  kept: 'Ce que Déclic garde ici',
  was: 'Ce que Déclic gardait ici',
  nothing: 'Déclic ne garde rien sur cet appareil.',
  steps: 'Des étapes déjà faites',
  choices: 'Des réglages de confort ou d’écoute',
  notebook: 'Un carnet de suivi',
  rooms: 'Une séance projetée depuis cet appareil',
  begun: 'Un exercice commencé, avec ce qui y est écrit',
  voices: 'La voix de Déclic, gardée pour les jours sans internet',
  offline: 'Des leçons gardées pour les jours sans réseau',
  careful: 'Sur votre propre appareil, vous perdez vos étapes déjà faites. Elles ne reviennent pas.',
  button: 'Tout effacer',
  erased: 'C’est fait. Déclic ne garde plus rien sur cet appareil. Ses autres onglets sont revenus à l’accueil.',
  left: 'Le navigateur n’a pas tout lâché. Effacez les données de ce site dans les réglages du navigateur.',
  after: 'Avant de partir',
  todo: [
    'Fermez toutes les fenêtres du navigateur. Certains navigateurs savent rouvrir un onglet fermé.',
    'Vous avez ouvert votre vraie boîte e-mail, ou un vrai site\u00a0? Déclic ne peut pas vous en faire sortir. Déconnectez-vous sur chaque site.',
    'L’historique du navigateur garde les adresses des pages. Il s’efface dans les réglages du navigateur.',
  ],
  without:
    'Ce bouton demande JavaScript. Sans lui, Déclic ne garde rien. S’il a gardé quelque chose avant, effacez les données de ce site dans les réglages du navigateur.',
} as const;
