export const catalogue = {
  title: 'Les leçons',
  lead: 'Choisissez une leçon. Vous pouvez la refaire autant de fois que vous voulez.',
  empty: 'Les leçons arrivent bientôt.',
  /** Where somebody begins who never did anything. */
  begin: 'Pour commencer\u00a0:',
  where: 'Vous savez déjà un peu\u00a0? Cinq minutes pour savoir par où commencer',
  start: 'Commencer',
  project: 'Projeter',
  print: 'Fiche à imprimer',
  teach: {
    title: 'Vous animez un atelier\u00a0?',
    text: 'Chaque leçon se projette. Chaque leçon a une fiche à imprimer. Les liens sont sous la leçon.',
    plan: 'Préparer une séance, minute par minute',
  },
  help: {
    title: 'Vous accompagnez une personne\u00a0?',
    text: 'Ouvrez une leçon. En bas, choisissez « Partager ». Le lien s’ouvre sans compte.',
    guides: 'Faire avec, pas à la place\u00a0: des guides de deux minutes',
    blockages: 'Ça bloque\u00a0? La phrase à dire, les touches',
  },
  themes: {
    appareil: 'Mon appareil',
    internet: 'Aller sur internet',
    email: 'Les e-mails',
    securite: 'Rester en sécurité',
    papiers: 'Mes papiers',
    demarches: 'Mes démarches',
    droits: 'Mes droits',
    emploi: 'Travail et emploi',
    'sejour-sante': 'Séjour et santé',
    lien: 'Garder le lien',
  },
};
