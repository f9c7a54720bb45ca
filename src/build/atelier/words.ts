// What these pages say, in French: they are for authors, on their own machine.

export const words = {
  atelier: {
    title: 'L’atelier',
    lead: 'Chaque application, ses habillages, et chaque exercice, à chacun de ses états. Cette page n’est que sur votre machine.',
    skins: (skins: readonly string[]): string => (skins.length === 0 ? 'Un seul habillage.' : `Habillages\u00a0: ${skins.join(', ')}.`),
    where: (lesson: string, device: string, skin: string): string => `(${[lesson, device, skin].filter(Boolean).join(', ')})`,
    state: 'L’état\u00a0:',
    start: 'Au départ',
    ask: 'Demander à axe',
    asking: 'axe regarde…',
    nothing: (rules: number): string => `axe ne trouve rien. ${rules} règles ont regardé.`,
    found: (count: number): string => (count === 1 ? 'axe trouve une chose.' : `axe trouve ${count} choses.`),
  },
  recorder: {
    title: (practice: string): string => `Enregistrer «\u00a0${practice}\u00a0»`,
    lead: 'Faites l’exercice. Chaque geste utile est noté.',
    how: [
      'Faites l’exercice, comme une personne qui ne se trompe pas.',
      'Un geste de trop\u00a0? Retirez-le, ou revenez en arrière\u00a0: un détour qui ramène au même point n’est pas gardé.',
      'À la fin, choisissez les buts, puis enregistrez. Rien n’est écrit avant.',
    ],
    file: 'Le fichier\u00a0:',
    cannot: 'L’exercice ne s’ouvre pas encore. Réparez d’abord ceci, puis rechargez la page.',
    gestures: 'Les gestes',
    none: 'Aucun geste pour l’instant.',
    reading: 'Un instant\u00a0: les gestes arrivent.',
    goals: 'Les buts',
    goalsHow: 'Un but dit ce qui est obtenu. Gardez-en peu\u00a0: plusieurs chemins doivent pouvoir y mener.',
    noGoal: 'Rien n’est encore obtenu.',
    after: (gesture: string): string => `obtenu avec\u00a0: ${gesture}`,
    undo: 'Retirer le dernier geste',
    restart: 'Tout recommencer',
    save: 'Enregistrer',
    saving: 'L’exercice est relu. Un instant…',
    saved: (file: string): string => `C’est écrit dans ${file}. L’exercice est vérifié\u00a0: on peut le faire jusqu’au bout.`,
    left: (count: number): string =>
      count === 1 ? 'Un geste ne servait à aucun but\u00a0: il n’est pas écrit.' : `${count} gestes ne servaient à aucun but\u00a0: ils ne sont pas écrits.`,
    remember: 'Relisez la ligne «\u00a0remember\u00a0»\u00a0: elle compte les gestes de la fiche.',
    lost: 'Le serveur ne répond plus. Relancez la commande, puis rechargez la page\u00a0: vos gestes sont gardés.',
  },
} as const;
