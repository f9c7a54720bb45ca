// The hero's words repeat the invented webmail « Ancre » (src/world/apps/webmail/skins.ts).

export const welcome = {
  title: 'Accueil',
  heading: ['Apprenez en essayant.', 'Ici, on peut se tromper.'],
  lead: ['Des exercices qui ressemblent aux vrais sites.', 'Rien n’est envoyé. Tout peut être recommencé.'],
  start: 'Commencer',
  where: 'Par où commencer\u00a0? Cinq minutes pour le savoir',
  shared: 'Cet ordinateur sert à d’autres\u00a0? Ne rien garder ici',
  doorsHeading: 'Et vous\u00a0?',
  doors: {
    learn: { title: 'J’apprends', text: 'À mon rythme. Sans compte.' },
    teach: { title: 'J’anime un atelier', text: 'Je prépare ma séance. Je projette. J’imprime.' },
    help: { title: 'J’accompagne', text: 'J’envoie la bonne leçon à une personne.' },
  },
  modesHeading: 'Trois façons d’apprendre un geste',
  modes: [
    { title: 'Je regarde', text: 'Les gestes se font devant moi, un par un.' },
    { title: 'J’essaie avec de l’aide', text: 'Une phrase me guide à chaque geste.' },
    { title: 'J’essaie sans aide', text: 'L’aide reste là, si je la demande.' },
  ],
  scene: {
    site: 'ancre.example',
    notice: 'Ceci est un exercice. Rien n’est envoyé.',
    instruction: 'Cliquez sur',
    write: 'Nouveau message',
    folders: ['Boîte de réception', 'Messages envoyés', 'Brouillons', 'Corbeille'],
    inbox: [
      { from: 'Samira Haddad', subject: 'Dimanche midi\u00a0?', at: '10\u00a0h\u00a012' },
      { from: 'Médiathèque', subject: 'Votre livre vous attend', at: '9\u00a0h\u00a040' },
      { from: 'Paul Nguyen', subject: 'Les photos de samedi', at: 'hier' },
      { from: 'Centre social', subject: 'Atelier du mardi', at: 'lundi' },
    ],
  },
};
