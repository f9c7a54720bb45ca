export const lessonSteps = {
  /** The navigation between the steps, for screen readers. */
  navigation: 'Étapes de la leçon',
  /** On the button with the beads: it opens the list of the steps. */
  list: 'Étapes',
  introduction: 'Introduction',
  start: 'Commencer',
  next: 'Étape suivante',
  previous: 'Étape d’avant',
  /** At the end, in the place of « Étape suivante »: the list of all lessons is no way on for who has just begun. */
  nextLesson: (title: string) => `Leçon suivante\u00a0: ${title}`,
  finish: 'Terminer la leçon',
  projector: {
    position: 'Écran',
    keys: 'Flèches\u00a0: changer d’étape. F\u00a0: plein écran. B\u00a0: écran noir.',
  },
};
