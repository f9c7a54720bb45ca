export const comfort = {
  title: 'Votre confort',
  intro: 'Choisissez. La page change tout de suite.',
  close: 'Fermer',
  reset: 'Remettre comme au début',
  shared: 'Cet ordinateur sert à d’autres\u00a0?',
  notKept: 'Ce navigateur ne garde pas les réglages. Ils valent pour cette page.',
  textSize: {
    legend: 'Taille des lettres',
    choices: { 1: 'Normale', 2: 'Grande', 3: 'Plus grande', 4: 'Très grande' },
  },
  spacing: {
    legend: 'Espace entre les lettres et les lignes',
    choices: { normal: 'Normal', wide: 'Large' },
  },
  theme: {
    legend: 'Couleurs',
    choices: { auto: 'Comme mon appareil', light: 'Clair', dark: 'Sombre', contrast: 'Contraste fort' },
  },
  font: {
    legend: 'Forme des lettres',
    choices: { atkinson: 'Très lisible', system: 'Comme mon appareil', dyslexic: 'Pour la dyslexie' },
  },
  motion: {
    legend: 'Mouvements',
    choices: { auto: 'Comme mon appareil', off: 'Aucun mouvement' },
  },
};
