// What the page of the places says once its script is there.

/** « 3 km environ »: to a kilometre, as one walks or drives, never to a metre. */
function distanceSaid(km: number): string {
  if (km < 1) return 'moins d’un kilomètre';
  return `${Math.round(km)}\u00a0km environ`;
}

export const placesSays = {
  looking: 'Un instant…',
  tooShort: 'Écrivez au moins deux lettres, ou un code postal.',
  which: 'Quelle commune\u00a0?',
  whichNear: 'Ce nom n’est pas dans la liste. Voulez-vous dire\u00a0?',
  unknown: 'Aucun lieu de la liste n’a ce nom ni ce code postal.',
  notReached: 'La liste n’est pas venue. Vérifiez votre connexion, puis cherchez encore.',
  refused: 'Votre appareil n’a pas donné sa position. Écrivez plutôt le nom de votre commune.',
  around: (name: string): string => `Autour de ${name}`,
  aroundYou: 'Autour de vous',
  found: (count: number): string => (count === 1 ? '1 lieu, le plus proche.' : `${count} lieux, les plus proches d’abord.`),
  /** What it has in common with those around is all that is known: no distance is said. */
  noneThere: (name: string, around: number): string => {
    const where =
      ['autour de son code postal', 'autour de sa communauté de communes', 'dans son arrondissement, certains peut-être loin'][around] ??
      'dans son département';
    return `Aucun lieu de la liste n’est à ${name}. Voici ceux qui sont ${where}. Nous ne savons pas à quelle distance.`;
  },
  withFilters: 'Aucun lieu proche n’a tout cela. Décochez une case, ou regardez les autres façons de trouver.',
  inCommune: 'dans la commune',
  away: (km: number): string => `à ${distanceSaid(km)}`,
  you: 'Vous',
  centre: 'Centre',
  mapOf: (count: number): string => (count === 1 ? 'Carte\u00a0: 1 lieu, avec son numéro.' : `Carte\u00a0: ${count} lieux, avec leurs numéros.`),
  scale: (km: number): string => `${km.toLocaleString('fr')}\u00a0km`,
  noHours: 'Horaires à demander.',
  granted: {
    free: 'gratuit',
    'walk-in': 'sans rendez-vous',
    english: 'anglais',
    languages: 'autres langues',
    deaf: 'personnes sourdes',
    sight: 'personnes qui voient mal',
    motor: 'handicap moteur',
    mental: 'handicap mental',
    reading: 'personnes qui lisent peu',
  },
} as const;
