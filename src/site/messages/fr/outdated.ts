// « Cette phrase est périmée »: a message made ready for the host, who alone knows where it goes.

export const outdated = {
  open: 'Cette phrase est périmée',
  lead: 'Un bouton a changé de nom, une règle a changé\u00a0? Dites-le à la personne qui s’occupe de ce site. Rien ne part tout seul.',
  sentence: 'La phrase, ou ce qui a changé',
  help: 'Avant d’ouvrir ce cadre, surlignez la phrase\u00a0: elle vient ici.',
  message: 'Le message',
  write: 'Écrire l’e-mail',
  copy: 'Copier le message',
  copied: 'Le message est copié. Collez-le dans un e-mail.',
  selected: 'Le message est sélectionné. Copiez-le.',
  to: 'À envoyer à\u00a0:',
  text: {
    subject: (page: string) => `Déclic\u00a0: une phrase périmée dans «\u00a0${page}\u00a0»`,
    page: 'Page',
    address: 'Adresse',
    sentence: 'Phrase',
    day: 'Lue le',
    blank: '……………………',
  },
};
