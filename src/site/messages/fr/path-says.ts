// What the pages of a path say by themselves: with what is done, with who it is for.

const count = (number: number, one: string, more: string): string => `${number}\u00a0${number > 1 ? more : one}`;

export const pathSays = {
  begin: (title: string) => `Commencer\u00a0: ${title}`,
  resume: (title: string) => `Reprendre ici\u00a0: ${title}`,
  done: 'Fait',
  steps: (done: number, of: number) => `${count(done, 'étape', 'étapes')} sur ${of}`,
  allDone: 'Tout est fait. Choisir une autre leçon',
  minutes: (minutes: number) => `${minutes}\u00a0min`,
  welcome: (name: string) => (name === '' ? 'Bonjour' : `Bonjour ${name}`),
  lead: (lessons: number) =>
    lessons === 1
      ? 'Voici votre leçon. Vous pouvez la refaire autant de fois que vous voulez.'
      : `Voici vos ${lessons}\u00a0leçons, dans l’ordre. Allez à votre rythme.`,
  lost: (lessons: number) =>
    lessons === 1
      ? 'Une leçon de ce parcours n’existe plus. Les autres sont là.'
      : `${lessons}\u00a0leçons de ce parcours n’existent plus. Les autres sont là.`,
  allLost: 'Les leçons de ce parcours n’existent plus. D’autres les remplacent\u00a0: choisissez dans la liste.',
  call: (phone: string) => `Appeler le ${phone}`,
  settings: (all: string) => `Ce parcours est prévu avec\u00a0: ${all}.`,
  voice: 'la lecture à voix haute',
  textSize: { 1: '', 2: 'des lettres grandes', 3: 'des lettres plus grandes', 4: 'des lettres très grandes' },
  spacing: 'plus d’espace entre les lettres',
  theme: { auto: '', light: 'des couleurs claires', dark: 'des couleurs sombres', contrast: 'un contraste fort' },
  font: { atkinson: '', system: 'les lettres de l’appareil', dyslexic: 'des lettres pour la dyslexie' },
  motion: 'aucun mouvement',
  kept: 'C’est gardé sur cet appareil. Pour changer\u00a0: «\u00a0Confort\u00a0», en haut.',
  notKept: 'Ce navigateur ne garde pas les réglages. Ils valent pour cette page.',
  way: { back: 'Mon parcours', next: 'Leçon suivante du parcours\u00a0:', last: 'C’était la dernière leçon du parcours. Y revenir' },
  offline: {
    coming: 'Ces leçons se rangent sur cet appareil, pour les jours sans internet…',
    /** `size`: « 300 ko à recevoir ». */
    offer: (size: string) => `Ces leçons peuvent s’ouvrir sans internet\u00a0: ${size}.`,
    ready: (ready: number, of: number) =>
      of === 1 && ready === 1
        ? 'La leçon est prête sans internet.'
        : `${count(ready, 'leçon', 'leçons')} sur ${of} ${ready > 1 ? 'sont prêtes' : 'est prête'} sans internet.${ready < of ? ' Le reste viendra à la prochaine visite.' : ''}`,
  },
  failed: 'Les leçons ne sont pas arrivées. Vérifiez la connexion, puis ouvrez encore le lien.',
};
