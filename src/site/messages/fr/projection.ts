// The words on the wall.

export const projection = {
  title: (lesson: string) => `${lesson}\u00a0: projection`,
  leave: 'Quitter',
  tools: 'Commandes de la projection',
  previous: 'Écran d’avant',
  next: 'Écran suivant',
  /** Before « 2 / 6 », for who hears it. */
  part: 'Partie',
  gesture: 'Geste suivant',
  answer: 'Réponse',
  codeShort: 'Code',
  code: 'Code pour les téléphones',
  help: 'Touches',
  console: 'Console',
  /** Shown on a wall that was made a still picture. */
  frozen: 'Image gelée\u00a0: continuer',
  close: 'Fermer',
  /** The box that puts single letters out. */
  letters: 'Les lettres et les signes agissent (N, B, +, 0, ?…)',
  lettersWhy: 'Décochez si vous parlez à l’ordinateur, ou si des lettres partent sans le vouloir. Les flèches, les pages, Espace et les boutons restent.',
  /** In the dialog of the code. */
  scan: 'Avec l’appareil photo du téléphone, visez ce code. La même étape s’ouvre.',
  /** Then the short address of the exercise, as it is written on a board. */
  typed: 'Sur un ordinateur, tapez cette adresse. L’exercice s’ouvre.',
  noAddress: 'Cette page est lue depuis un dossier. Elle n’a pas d’adresse à donner.',
  /** Keys, as they are written on a French keyboard → what they do. */
  keys: [
    ['→\u00a0\u00a0Page suivante\u00a0\u00a0Espace', 'Écran suivant'],
    ['←\u00a0\u00a0Page précédente', 'Écran d’avant'],
    ['Début\u00a0\u00a0Fin', 'Premier et dernier écran'],
    ['N', 'Montrer le geste suivant de l’exercice'],
    ['R', 'Montrer la réponse de la question'],
    ['C', 'Code pour les téléphones'],
    ['P', 'Grand pointeur'],
    ['L', 'Lumière autour du pointeur'],
    ['+\u00a0\u00a0−\u00a0\u00a00', 'Lettres plus grandes, plus petites, comme avant'],
    ['F', 'Plein écran'],
    ['B\u00a0\u00a0W', 'Écran noir, écran blanc'],
    ['K', 'Ouvrir la console\u00a0: vos notes et le temps, dans une autre fenêtre'],
    ['G', 'Avec la console\u00a0: geler l’image, puis la rendre'],
    ['?', 'Cette aide'],
  ],
} as const;
