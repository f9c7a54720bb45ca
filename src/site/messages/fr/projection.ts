// The words on the wall.

export const projection = {
  title: (lesson: string) => `${lesson}\u00a0: projection`,
  keys: 'Touches\u00a0: flèches pour avancer et reculer, F pour le plein écran, B pour l’écran noir.',
  leave: 'Quitter la projection',
} as const;
