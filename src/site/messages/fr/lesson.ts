// The words around a lesson's steps, on every face.

import type { Plan } from '../../../core/lesson/lesson';

type Times = Pick<Plan, 'minutes' | 'minutesAlone'>;

export const lesson = {
  moved: 'Cette étape est maintenant dans la leçon\u00a0:',
  stepOf: (number: number, total: number) => `Étape ${number} sur ${total}\u00a0:`,
  /** Short, for a card: in a group one waits for each other. */
  minutes: ({ minutes, minutesAlone }: Times) =>
    minutesAlone === undefined ? `Groupe\u00a0: ${minutes}\u00a0min` : `Une personne\u00a0: ${minutesAlone}\u00a0min · Groupe\u00a0: ${minutes}\u00a0min`,
  reviewed: (day: string) => `Leçon relue le ${day}.`,
  youWill: 'Après cette leçon',
  check: 'Une question pour vous',
  termClose: 'Fermer',
  careful: 'Attention',
  idea: 'Bon à savoir',
  recap: 'Ce que vous savez faire',
  bridge: 'Avant de le faire dans la vraie vie',
  whatNext: 'Et maintenant\u00a0?',
  print: 'Imprimer la fiche',
  all: 'Toutes les leçons',
  /** On the paper of who printed the lesson's own page. */
  onPaper: 'Une fiche à imprimer existe, avec les images\u00a0:',
  trainer: 'Pour la personne qui anime',
} as const;
