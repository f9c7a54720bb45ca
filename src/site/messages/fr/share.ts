export const share = {
  open: 'Partager',
  address: 'Adresse de cette page\u00a0:',
  choice: 'Que voulez-vous partager\u00a0?',
  lesson: 'Toute la leçon',
  step: 'Cette étape',
  link: 'Le lien',
  copy: 'Copier le lien',
  copied: 'Lien copié. Vous pouvez le coller dans un message.',
  selected: 'Le lien est sélectionné. Copiez-le, puis collez-le dans un message.',
  code: 'Dessin à photographier avec un téléphone. Il ouvre la même page.',
  send: 'Envoyer avec une application…',
};
