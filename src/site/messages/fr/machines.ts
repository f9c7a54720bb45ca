// What other platforms read of the lessons: in a page, in the list, in the feed.

export const machines = {
  kind: 'Leçon avec exercices',
  sheet: 'Fiche à imprimer',
  feed: 'Déclic\u00a0: ce qui a changé',
};
