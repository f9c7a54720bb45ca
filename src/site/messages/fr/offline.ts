// « Sans réseau »: what is kept on this device, and what one wants to keep.

export const offline = {
  title: 'Sans réseau',
  lead: 'Gardez des leçons sur cet appareil. Elles s’ouvrent ensuite partout, même sans internet.',
  absentLead: 'Voici ce qui s’ouvre sans réseau. La page reviendra avec le réseau\u00a0: rien n’est perdu.',
  keep: 'Garder',
  forget: 'Retirer',
  all: 'Toutes les leçons',
  room: 'Pour animer\u00a0: les projections et les fiches',
  site: 'Le reste du site\u00a0: les outils, les pages pour aider et pour animer',
  places: 'Les lieux d’aide',
  removeAll: 'Tout retirer de cet appareil',
  paths: 'Parcours par parcours',
  pathsLead: 'Avec toutes les leçons du parcours.',
  lessons: 'Leçon par leçon',
  more: 'Tout d’un coup',
  newer: 'Une version plus récente de Déclic est prête.',
  take: 'La prendre maintenant',
  newerLead: 'Sinon, elle viendra quand toutes les pages de Déclic seront fermées.',
  voice: 'La voix',
  voiceLead: 'La voix de votre appareil marche sans réseau. Pour garder celle de Déclic\u00a0: ouvrez Écouter, puis ses réglages.',
  install: 'Une icône sur l’écran',
  installLead:
    'Votre navigateur peut mettre Déclic parmi vos applications. Ouvrez son menu, puis cherchez «\u00a0Ajouter à l’écran d’accueil\u00a0» ou «\u00a0Installer\u00a0».',
  none: 'Ce navigateur ne sait pas garder des pages. Les leçons s’ouvrent avec le réseau, et chaque leçon s’imprime.',
  without: 'Pour garder des leçons, il faut JavaScript. Sans lui, chaque leçon s’imprime\u00a0: elle marche alors partout.',
} as const;

/** What its script says. */
export const offlineSays = {
  absent: 'Il n’y a pas de réseau, et cette page n’est pas sur cet appareil.',
  ready: (ready: number, all: number): string =>
    ready === 0
      ? 'Aucune leçon n’est encore prête sans réseau.'
      : ready === 1
        ? `1 leçon sur ${all} est prête sans réseau.`
        : `${ready} leçons sur ${all} sont prêtes sans réseau.`,
  kept: 'C’est prêt',
  partly: 'Il en manque une partie',
  size: (kilobytes: number): string =>
    kilobytes >= 1000 ? `${(kilobytes / 1000).toFixed(1).replace('.', ',')}\u00a0Mo à recevoir` : `${Math.max(1, kilobytes)}\u00a0ko à recevoir`,
  progress: (done: number, of: number): string => `${done} fichiers sur ${of}…`,
  missed: (missed: number): string =>
    missed === 1
      ? 'Un fichier n’est pas venu. Déclic le redemandera à la prochaine visite.'
      : `${missed} fichiers ne sont pas venus. Déclic les redemandera à la prochaine visite.`,
  done: 'C’est prêt. Vous pouvez couper le réseau.',
  removed: 'C’est retiré de cet appareil.',
} as const;
