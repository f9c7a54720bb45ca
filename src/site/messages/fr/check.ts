export const check = {
  verify: 'Vérifier',
  right: 'Oui, c’est ça.',
  wrong: 'Pas tout à fait. Lisez, puis essayez encore.',
  none: 'Choisissez d’abord une réponse.',
  answers: 'Voir les réponses',
  rightAnswer: 'Bonne réponse',
};
