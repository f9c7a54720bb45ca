// What a package says to who learns, and to who puts it on a platform.

export const words = {
  leave: 'Quitter',
  left: 'Vous pouvez fermer cette page.',
  promise: 'Votre plateforme sait si la leçon est commencée, faite avec de l’aide, ou faite sans aide. Elle ne reçoit rien de ce que vous écrivez.',
  licence: 'Leçon de Déclic, sous licence CC BY-SA 4.0.',
  refused:
    'La leçon marche, mais votre plateforme ne reçoit pas ce que vous faites. Ce qu’elle a déjà reçu est gardé. Fermez la leçon, puis ouvrez-la à nouveau depuis votre plateforme.',
  /** The names of the files that are in all lessons. */
  common: 'Déclic',
} as const;
