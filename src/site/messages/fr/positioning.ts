// « Par où commencer »: found by gestures, in five minutes.

export const positioning = {
  title: 'Par où commencer\u00a0?',
  lead: (count: number) => `Essayez ${count} petites choses. Cela prend cinq minutes. À la fin, la page vous dit par quelle leçon commencer.`,
  promises: [
    'Ce n’est pas un examen. Personne ne voit ce que vous faites.',
    'Vous ne savez pas\u00a0? Cliquez sur «\u00a0Je ne sais pas\u00a0». Cela aide aussi.',
  ],
  start: 'Commencer',
  trialOf: (number: number, count: number) => `Essai ${number} sur ${count}\u00a0:`,
  skip: 'Je ne sais pas',
  next: 'Continuer',
  back: 'Revenir',
  /** In the practice, in the place of « Continuer la leçon ». */
  onward: 'Continuer',
  result: 'Votre point de départ',
  here: 'Commencez ici',
  then: 'Ensuite, dans cet ordre',
  known: 'Vous savez déjà le faire',
  further: 'Vous savez déjà faire tout cela. Vous pouvez continuer avec cette leçon.',
  nothingKept: 'Ce résultat n’est gardé nulle part. Pour le garder, imprimez cette page, ou notez le nom de la leçon.',
  print: 'Imprimer',
  again: 'Recommencer',
  without: 'Les essais demandent JavaScript. Sans lui, il y a la feuille à imprimer.',
  paper: {
    link: 'La feuille à imprimer, pour une formatrice ou un formateur',
    title: 'Par où commencer\u00a0: la feuille',
    lead: 'Sur un vrai appareil, demandez chaque chose. Regardez, sans aider d’abord. Cochez ce que vous voyez.',
    person: 'Prénom, ou rien',
    day: 'Le',
    ask: 'Demandez',
    alone: 'Seul',
    helped: 'Avec de l’aide',
    notYet: 'Pas encore',
    lesson: 'Si ce n’est pas «\u00a0Seul\u00a0», commencez par',
    end: 'La première ligne qui n’est pas cochée «\u00a0Seul\u00a0» dit la première leçon.',
  },
};
