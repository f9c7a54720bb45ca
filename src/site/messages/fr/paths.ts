// Prepared paths, and the one that somebody received: what stands on the pages.

export const paths = {
  title: 'Des parcours tout prêts',
  lead: 'Un parcours, c’est des leçons dans le bon ordre. On le fait à son rythme, en plusieurs fois.',
  empty: 'Les parcours arrivent bientôt.',
  short: 'Parcours',
  count: (lessons: number, minutes: number) => `${lessons}\u00a0leçons, environ ${minutes}\u00a0minutes en tout`,
  open: 'Voir le parcours',
  lessons: 'Les leçons, dans l’ordre',
  minutes: (minutes: number) => `${minutes}\u00a0min`,
  give: 'Donner ce parcours à une personne',
  all: 'Tous les parcours',
  /** A path that a page proposes after trials or answers. */
  given: {
    title: 'Garder ce parcours',
    help: 'Le parcours est dans l’adresse. Photographiez le code avec un téléphone, ou copiez le lien.',
    code: 'Code à photographier\u00a0: il ouvre ce parcours',
    open: 'Ouvrir ce parcours',
    link: 'Lien du parcours',
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    selected: 'Le lien est sélectionné. Copiez-le.',
    compose: 'Ajouter un prénom, un numéro d’aide, une feuille à imprimer',
  },
  received: {
    title: 'Mon parcours',
    waiting: 'Le parcours s’ouvre…',
    without:
      'Ce lien a besoin de JavaScript. Sans lui, prenez la feuille de papier\u00a0: à côté de chaque leçon, une adresse courte l’ouvre, comme «\u00a0/27/\u00a0».',
    note: 'Un mot pour vous',
    keep: 'Garder ces réglages sur cet appareil',
    help: 'Besoin d’aide\u00a0?',
    place: 'Pour être aidé sur place\u00a0:',
    noAccount: 'Pas de compte, pas de mot de passe. Ce que vous faites reste sur cet appareil.',
    spoiled: {
      title: 'Ce lien n’est pas entier',
      text: 'Il manque peut-être la fin, ou une lettre a changé. Demandez à la personne de l’envoyer encore, ou lisez encore le dessin. Rien n’est perdu\u00a0: toutes les leçons sont là.',
    },
    newer: {
      title: 'Ce lien est trop récent pour cette page',
      text: 'Rechargez la page. Si rien ne change, choisissez dans toutes les leçons.',
    },
    none: {
      title: 'Il n’y a pas encore de parcours ici',
      text: 'Un parcours s’ouvre avec le lien que l’on vous a donné. Vous pouvez aussi en choisir un tout prêt.',
    },
    keepLessons: 'Garder ces leçons sur cet appareil',
    keptHere: 'Choisir ce qui est gardé sur cet appareil',
    catalogue: 'Voir toutes les leçons',
    prepared: 'Voir les parcours tout prêts',
  },
};
