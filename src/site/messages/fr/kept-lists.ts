// Words around the lists that somebody keeps and dates, in content/: the agenda, numbers, ideas, what is served, real sites.

/** « Agenda » of the workshops, and its poster. */
export const agendaWords = {
  title: 'L’agenda',
  table: 'Le tableau des rendez-vous',
  none: 'Personne n’a encore écrit l’agenda de ce site.',
  lead: 'Gratuit. On peut venir sans savoir.',
  when: 'Quand',
  what: 'Quoi',
  where: 'Où',
  register: 'Inscription',
  free: 'sans inscription',
  fromTo: (from: string, to: string) => `de ${from} à ${to}`,
  read: (day: string) => `Agenda relu le ${day}.`,
  poster: 'Imprimer l’affiche\u00a0: touches Ctrl et P. L’affiche seule sort, sur une feuille.',
  contact: 'Pour nous joindre',
  host: 'Qui héberge ce site écrit l’agenda dans un fichier, content/agenda.yaml.',
};

/** « Aide par téléphone ». */
export const phonesWords = {
  title: 'Aide par téléphone',
  lead: 'Des numéros pour parler à une personne. Regardez d’abord celui de votre lettre ou de votre facture.',
  empty: 'Ce site n’a pas encore sa liste de numéros.',
  before: 'Avant d’appeler',
  points: [
    'Préparez un papier, un stylo, et votre numéro de dossier.',
    'Notez le jour, l’heure, et le nom de la personne.',
    'Ne donnez jamais un mot de passe, un code reçu, ni une carte bancaire.',
    'On vous appelle, vous n’avez rien demandé\u00a0? Raccrochez. Rappelez avec le numéro d’ici, ou de votre lettre.',
  ],
  sms: 'SMS au',
  onSite: 'Le site\u00a0:',
  dated: (dated: string) => `Source de ${dated}.`,
  undated: 'Source sans date.',
  read: (day: string) => `Ces numéros ont été lus le ${day}, dans des copies publiques. Nous ne les avons pas appelés. Un numéro peut changer.`,
  surcharge:
    'Les administrations nationales n’ont plus le droit aux numéros surtaxés. Les mairies et les départements ne sont pas visés. Source\u00a0: 20 Minutes, janvier 2021.',
  places: 'Parler à une personne, en face',
};

/** « Idées reçues ». */
export const ideasWords = {
  title: 'Vrai ou faux\u00a0? Les idées reçues',
  lead: 'Répondez, puis lisez pourquoi. On peut se tromper\u00a0: c’est fait pour.',
  empty: 'Ce site n’a pas encore ses idées reçues.',
  right: 'Vrai',
  wrong: 'Faux',
  one: (number: number) => `Idée ${number}`,
  ask: (say: string) => `«\u00a0${say}\u00a0»`,
  lesson: 'La leçon\u00a0:',
  source: 'Source\u00a0:',
  read: (day: string) => `Sources lues le ${day}, dans des copies publiques.`,
};

/** « Où est servi… ». */
export const servedWords = {
  title: 'Ce que les textes demandent, et où le trouver',
  lead: 'Cinq textes de départ nomment soixante-douze choses\u00a0: des démarches, des aides, des lieux. Voici où chacune est servie dans Déclic.',
  empty: 'Ce site n’a pas gardé cette liste.',
  right: (title: string) => `Vos droits\u00a0: ${title}`,
  papers: (title: string) => `Les papiers\u00a0: ${title}`,
  soon: 'Une leçon viendra encore.',
};

/** « Le même geste sur le vrai site », under « Dans la vraie vie ». */
export const realSiteWords = {
  title: 'Le même geste sur le vrai site',
  sites: 'Adresses lues\u00a0:',
  read: (day: string) => `Lu le ${day}, dans des copies publiques. Le vrai site peut avoir changé.`,
};
