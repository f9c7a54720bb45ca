export const lessonSteps = {
  /** The navigation between the steps, for screen readers. */
  navigation: 'Étapes de la leçon',
  /** On the button with the beads: it opens the list of the steps. */
  list: 'Étapes',
  introduction: 'Introduction',
  start: 'Commencer',
  next: 'Étape suivante',
  previous: 'Étape d’avant',
  finish: 'Terminer la leçon',
};
