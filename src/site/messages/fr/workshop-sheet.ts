// The plan of a session, drawn by the build or by the page, and what is said of a choice. It comes at the first choice.

export const minutes = (count: number): string => (count === 1 ? '1\u00a0minute' : `${count}\u00a0minutes`);
const persons = (count: number): string => (count === 1 ? '1\u00a0personne' : `${count}\u00a0personnes`);

/** What the sheet of a plan says, drawn by the build or by the page. */
export const workshopSheet = {
  parts: {
    arrive: { title: 'Arriver', about: 'Chaque personne s’installe. Les appareils s’allument, la leçon s’ouvre.' },
    'ice-breaker': { title: 'Se présenter', about: 'Un prénom, et une chose que l’on a réussie avec un écran.' },
    pause: { title: 'Pause', about: 'On se lève. Les écrans restent comme ils sont.' },
    'own-pace': { title: 'Chacun à sa vitesse', about: 'Qui a fini en fait un autre. Qui hésite refait celui avec de l’aide.' },
    margin: { title: 'La marge', about: 'Un retard, une question, un mot de passe oublié.' },
    review: { title: 'Le bilan', about: 'Chaque personne dit ce qu’elle sait faire, et ce qu’elle veut revoir.' },
    tidy: { title: 'Ranger', about: 'On ferme sa session, on efface ses traces, on reprend ses papiers.' },
  },
  summary: ({ length, people, machines }: { readonly length: number; readonly people: number; readonly machines: number }) =>
    `${minutes(length)} · ${persons(people)} · ${machines === 0 ? 'aucun appareil' : machines === 1 ? '1\u00a0appareil' : `${machines}\u00a0appareils`}`,
  groups: {
    none: 'Sans appareil\u00a0: la projection, et une fiche par personne.',
    one: 'Un appareil par personne.',
    pairs: (pairs: number) => `${pairs === 1 ? '1\u00a0paire' : `${pairs}\u00a0paires`}. On change de place à chaque étape.`,
    crowds: (perMachine: number) => `Jusqu’à ${persons(perMachine)} par appareil. On change de place à chaque étape.`,
  },
  oneCopy: 'La fiche de la leçon, imprimée',
  copies: (people: number) => (people === 1 ? 'La fiche de chaque leçon, imprimée' : `La fiche de chaque leçon, imprimée ${people}\u00a0fois`),
  short: (count: number) => `${count}\u00a0min`,
  /** Of a lesson, above its steps: not added to them. */
  inAll: (count: number) => `${count}\u00a0min en tout`,
  span: (from: number, to: number) => `${from} à ${to}`,
  faces: { lesson: 'La leçon', project: 'Projeter', console: 'La console', handout: 'La fiche', trainer: 'La fiche pour animer' },
  ahead: 'Pour qui a fini\u00a0:',
  behind: 'Pour qui hésite\u00a0:',
  /** For the ear: the timetable has the same names, which lead to the wall. */
  inLesson: ', dans la leçon',
  noMore: 'aider une autre personne, sans toucher sa souris',
};

/** What the page says once it runs. */
export const workshopSays = {
  nothing: 'Choisissez au moins une leçon. Le plan s’écrit tout seul.',
  unknown: 'Une leçon de ce lien n’existe plus. Choisissez-en une autre.',
  tooMuch: (length: number, asked: number, room: number) =>
    `C’est trop pour ${minutes(length)}. Vos leçons font ${minutes(asked)}, et il y en a ${room} pour elles. Le plan garde ce qui tient.`,
  leave: (names: string) => `Garder pour une autre fois\u00a0: ${names}`,
  drop: (lesson: string, steps: string, count: number) => `Ou la fin de «\u00a0${lesson}\u00a0»\u00a0: ${steps}, ${minutes(count)}`,
  named: (title: string, count: number) => `«\u00a0${title}\u00a0», ${minutes(count)}`,
  timeLeft: (count: number) => `Il reste ${minutes(count)} pour s’entraîner, chacun à sa vitesse.`,
  add: (title: string, count: number) => `Ajouter «\u00a0${title}\u00a0», ${minutes(count)}`,
  nobody: 'Il faut au moins une personne. Le plan est fait pour une.',
  tooMany: (people: number, most: number) => `${people}\u00a0personnes, c’est trop pour une séance. Le plan est fait pour ${most}. Faites plusieurs groupes.`,
  crowd: (people: number) => `À ${people}, animez à deux, ou faites deux groupes. Les minutes sont prévues pour huit personnes.`,
  noMachine: 'Sans appareil, projetez la leçon. Chaque personne montre le geste sur sa fiche.',
  crowded: (perMachine: number) =>
    `Jusqu’à ${persons(perMachine)} par appareil\u00a0: certaines ne feront que regarder. Demandez qui peut apporter un téléphone.`,
  up: (title: string) => `Plus tôt\u00a0: ${title}`,
  remove: (title: string) => `Enlever\u00a0: ${title}`,
  putBack: (step: string) => `Remettre l’étape «\u00a0${step}\u00a0»`,
  ready: (count: number, length: number) => `Le plan fait ${minutes(length)}, avec ${count === 1 ? '1\u00a0leçon' : `${count}\u00a0leçons`}.`,
};
