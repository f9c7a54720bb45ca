export const pages = {
  accessibility: { title: 'Accessibilité' },
  privacy: { title: 'Vie privée' },
  about: { title: 'À propos' },
  history: { title: 'D’où viennent les leçons' },
  legal: { title: 'Mentions légales' },
  rights: { title: 'Vos droits' },
  notFound: {
    title: 'Cette page n’est pas là',
    lead: 'L’adresse a peut-être changé. Il manque peut-être une lettre.',
    toLessons: 'Voir les leçons',
    toHome: 'Aller à l’accueil',
    toSearch: 'Chercher une leçon',
  },
};
