export const search = {
  title: 'Chercher une leçon',
  label: 'Que voulez-vous apprendre\u00a0?',
  example: 'Par exemple\u00a0: pièce jointe',
  submit: 'Chercher',
  results: 'Leçons trouvées',
  one: '{count}\u00a0leçon trouvée',
  other: '{count}\u00a0leçons trouvées',
  step: 'Étape\u00a0: {step}',
  nothing: 'Aucune leçon trouvée. Essayez avec un seul mot, ou un mot plus simple.',
  failed: 'La recherche ne s’ouvre pas. Votre connexion est peut-être coupée.',
  toLessons: 'Voir toutes les leçons',
  without: 'La recherche ne marche pas dans ce navigateur. Toutes les leçons sont dans une seule liste.',
};
