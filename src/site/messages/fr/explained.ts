// « Les mots »: every word that the lessons explain.

export const explained = {
  title: 'Les mots expliqués',
  short: 'Les mots',
  lead: 'Un mot que vous ne connaissez pas\u00a0? Choisissez sa première lettre.',
  letters: 'Choisir une lettre',
  all: 'Tous les mots',
  under: (letter: string): string => `Les mots en ${letter}`,
  also: 'On dit aussi\u00a0:',
  met: 'Dans les leçons\u00a0:',
  more: (count: number): string => `et ${count}\u00a0${count === 1 ? 'autre' : 'autres'}`,
  nowhere: 'Pas encore dans une leçon.',
};
