// The words around a lesson's steps, on every face.

export const lesson = {
  stepOf: (number: number, total: number) => `Étape ${number} sur ${total}\u00a0:`,
  minutes: (count: number) => `${count} minutes environ`,
  youWill: 'Après cette leçon',
  check: 'Une question pour vous',
  termOpen: (word: string) => `${word}\u00a0: que veut dire ce mot\u00a0?`,
  termClose: 'Fermer',
  careful: 'Attention',
  idea: 'Bon à savoir',
  recap: 'Ce que vous savez faire',
  bridge: 'Avant de le faire pour de vrai',
  whatNext: 'Et maintenant\u00a0?',
  allLessons: 'Voir toutes les leçons',
  print: 'Imprimer la fiche',
  trainer: 'Pour la personne qui anime',
} as const;
