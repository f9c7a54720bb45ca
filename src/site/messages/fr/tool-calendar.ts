// « Calendrier de mes déclarations ».

import { deadlineSays } from './tool-deadline';

/** What the page says once it runs. */
export const calendarSays = {
  months: deadlineSays.months,
  none: 'Cochez au moins une ligne.',
  benefit: 'Choisissez le mois de la prochaine déclaration.',
  day: {
    missing: 'Écrivez la date de fin dans les trois cases\u00a0: elle est sur le titre.',
    unreadable: 'Regardez encore la date sur le titre. Par exemple\u00a0: 30, 9, puis l’année avec quatre chiffres.',
    noSuchDay: (last: number) => `Ce mois finit le ${last}. Regardez encore le jour sur le titre.`,
  },
  kinds: {
    job: 'France Travail\u00a0: m’actualiser',
    'job-again': 'France Travail\u00a0: est-ce fait\u00a0?',
    benefit: 'Caf ou MSA\u00a0: déclarer mes ressources',
    taxes: 'Impôts\u00a0: voir ma déclaration',
    'taxes-again': 'Impôts\u00a0: est-ce fait\u00a0?',
    'permit-opens': 'Titre de séjour\u00a0: je peux demander',
    'permit-soon': 'Titre de séjour\u00a0: encore une semaine',
    'permit-last': 'Titre de séjour\u00a0: dernier repère',
  },
  texts: {
    job: 'À la fin du mois, jusqu’au milieu du mois suivant. Le site affiche la date limite. Préparez bulletins et attestations.',
    'job-again': 'Ne pas s’actualiser, c’est ne plus être inscrit. Le téléphone est possible\u00a0: 39 49.',
    benefit: 'Tous les trois mois. Vérifiez ce qui est déjà écrit, mois par mois. Le site affiche la date limite.',
    taxes: 'En général d’avril à juin. La date limite dépend du département\u00a0: regardez-la sur le site.',
    'taxes-again': 'Allez jusqu’à la signature. Gardez l’accusé de réception.',
    'permit-opens': 'On demande entre quatre et deux mois avant la fin. Préparez les papiers.',
    'permit-soon': 'Déposez la demande cette semaine, si vous pouvez. Gardez l’attestation de dépôt.',
    'permit-last': 'Après ce jour, la demande compte comme tardive. Demandez quand même.',
  },
  permit: {
    early: 'Pour le titre de séjour, il y a encore du temps. Préparez les papiers.',
    open: 'Pour le titre de séjour, c’est le moment de demander.',
    late: 'Pour le titre de séjour, demandez tout de suite. Une association ou un point d’accueil peut vous aider.',
    ended: 'Le titre est fini. Voyez vite une association d’aide aux personnes étrangères, ou la préfecture.',
  },
  count: (days: number) => (days === 1 ? 'Un jour à retenir.' : `${days} jours à retenir.`),
};

export const calendarTool = {
  title: 'Le calendrier de mes déclarations',
  lead: 'Une déclaration oubliée peut arrêter une aide. Dites ce qui vous concerne\u00a0: la page écrit les jours, votre agenda les rappelle.',
  form: {
    question: 'Qu’est-ce qui vous concerne\u00a0?',
    job: 'Je suis inscrit à France Travail',
    benefit: 'Je reçois le RSA ou la prime d’activité',
    taxes: 'Je déclare mes revenus aux impôts',
    permit: 'J’ai un titre de séjour',
    month: 'Quel mois est votre prochaine déclaration à la Caf ou à la MSA\u00a0?',
    monthHelp: 'Trois mois après la dernière. Vous ne savez pas\u00a0? Demandez à la Caf ou à la MSA.',
    choose: 'Choisissez un mois',
    end: 'Quel jour finit votre titre de séjour\u00a0?',
    endHelp: 'La date est sur le titre.',
    day: 'Jour',
    month_: 'Mois',
    year: 'Année',
    submit: 'Voir les jours',
    problem: 'Il manque quelque chose',
  },
  result: {
    title: 'Vos jours à retenir',
    limits: 'Ce sont des repères. La vraie date limite est écrite sur chaque site.',
    calendar: 'Ajouter à mon agenda',
    calendarHelp: 'Un fichier arrive dans vos téléchargements. Ouvrez-le\u00a0: votre agenda propose de garder les jours.',
    calendarShared: 'Sur un ordinateur partagé, imprimez plutôt cette page.',
    file: 'mes-declarations.ics',
    print: 'Imprimer',
  },
  hand: {
    title: 'À recopier sur un calendrier',
    when: 'Quand',
    what: 'Quoi',
    rows: [
      ['À la fin de chaque mois', 'France Travail\u00a0: s’actualiser. C’est possible jusqu’au milieu du mois suivant.'],
      ['Tous les trois mois', 'Caf ou MSA\u00a0: déclarer ses ressources, pour le RSA et la prime d’activité.'],
      ['Chaque printemps', 'Impôts\u00a0: vérifier, corriger, signer.'],
      ['Quatre mois avant la fin du titre', 'Titre de séjour\u00a0: préparer les papiers, puis demander.'],
      ['Deux mois avant la fin du titre', 'Titre de séjour\u00a0: dernier repère pour demander.'],
    ],
    mine: 'Ma prochaine déclaration à la Caf',
    permit: 'Fin de mon titre de séjour',
  },
  rule: {
    title: 'D’où viennent ces jours',
    points: [
      'France Travail\u00a0: en général du 28 du mois au 15 du mois suivant. En février, cela commence un peu plus tôt. Source\u00a0: calendrier publié par la presse, lu le 21 novembre 2026.',
      'Caf et MSA\u00a0: tous les trois mois. Source\u00a0: Caf du Puy-de-Dôme, lu le 21 novembre 2026.',
      'Impôts\u00a0: en général d’avril à juin. Source\u00a0: impots.gouv.fr, lu le 21 novembre 2026.',
      'Titre de séjour\u00a0: entre 120 et 60 jours avant la fin. Source\u00a0: préfecture du Vaucluse, lu le 21 novembre 2026.',
    ],
    change: 'Ces règles peuvent changer.',
  },
  right: 'Vos droits\u00a0: quoi demander, et sans internet',
};
