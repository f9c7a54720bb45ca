// Board's addresses: what is written on a board, dictated, and printed.

export const board = {
  number: (number: number) => `Exercice ${number}`,
  exercise: (number: number, title: string) => `Exercice ${number}\u00a0: ${title}`,
  open: 'Ouvrir l’exercice',
  title: 'Les adresses à écrire au tableau',
  lead: 'Chaque exercice a un numéro. Écrivez l’adresse au tableau, ou dictez-la. Le numéro ne change jamais.',
  toPrint: 'Pour imprimer\u00a0: tenez la touche Ctrl, puis appuyez sur P.',
  /** Where the host did not say where the site lives. */
  site: 'L’adresse de votre site, à écrire ici\u00a0:',
  how: 'Comment faire',
  usual: 'l’exercice, comme dans la leçon',
  ways: {
    show: 'l’exercice se joue tout seul\u00a0: «\u00a0Je regarde\u00a0»',
    guide: '«\u00a0J’essaie avec de l’aide\u00a0»',
    alone: '«\u00a0J’essaie sans aide\u00a0»',
  },
  devices: { ordinateur: 'ordinateur', telephone: 'téléphone' },
  device: 'Le mot à droite dit quel appareil est dessiné dans l’exercice. Tous les exercices s’ouvrent sur un ordinateur et sur un téléphone.',
  atTheEnd: 'À la fin de la séance',
  erase: 'Sur chaque ordinateur prêté, ouvrez cette adresse et appuyez sur le bouton. Ce que Déclic y gardait s’efface.',
  /** One more exercise, for who wants it. */
  more: 'en plus',
} as const;
