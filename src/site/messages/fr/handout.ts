// The words on paper.

export const handout = {
  title: (lesson: string) => `${lesson}\u00a0: la fiche`,
  trainerTitle: (lesson: string) => `${lesson} (pour animer)`,
  online: 'La leçon en ligne, avec les exercices\u00a0:',
  forTrainer: 'La même fiche avec les notes d’animation',
  toPrint: 'Pour imprimer\u00a0: tenez la touche Ctrl, puis appuyez sur P.',
  reminder: (lesson: string) => `${lesson}\u00a0: pense-bête`,
  reminderName: 'Pense-bête',
  toReminder: 'Le pense-bête, sur une page',
  toSheet: 'La fiche complète',
  gesture: (number: number) => `Geste ${number}.`,
  end: 'À la fin',
  situation: 'La situation',
  words: 'Les mots de cette leçon',
  answers: 'Réponses',
  licence: 'Leçon sous licence CC BY-SA 4.0. Vous pouvez la copier et la changer, en citant Déclic.',
  materials: 'Matériel',
  skills: (version: string) => `Compétences (DigComp ${version})`,
  timing: 'Déroulé',
  total: 'Total',
  minutes: (count: number) => `${count} min`,
} as const;
