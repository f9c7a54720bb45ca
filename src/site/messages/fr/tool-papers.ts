// « Mes papiers »: around content/papers.yaml.

/** What the page says once it runs. */
export const papersSays = {
  left: (names: readonly string[]) =>
    names.length === 0
      ? 'Vous avez tout. Relisez les dates.'
      : names.length === 1
        ? `Il manque un papier\u00a0: ${names[0] ?? ''}.`
        : `Il manque ${names.length} papiers.`,
  have: 'J’ai\u00a0:',
  missing: 'Il me manque\u00a0:',
  until: 'jusqu’au',
};

export const papersTool = {
  title: 'La liste de mes papiers',
  lead: 'Choisissez une démarche. Cochez ce que vous avez. La page dit ce qui manque.',
  keeping: {
    title: 'Rien n’est gardé si vous ne le demandez pas',
    text: 'Vos coches s’effacent quand vous fermez la page. Pour les garder\u00a0: imprimez la liste, ou enregistrez-la dans un fichier de cet appareil.',
  },
  choose: 'Pour quelle démarche\u00a0?',
  paper: 'Papier',
  have: 'Cochez ce que vous avez.',
  until: 'Date de fin',
  untilOf: (paper: string) => `Date de fin\u00a0: ${paper}`,
  perhaps: 'selon votre situation',
  print: 'Imprimer cette liste',
  save: 'Enregistrer dans un fichier',
  saved: 'Sur un ordinateur partagé, n’enregistrez pas\u00a0: imprimez.',
  file: 'mes-papiers.txt',
  practise: 'S’entraîner',
  source: 'D’où vient cette liste',
  read: (day: string) => `Lu le ${day}, dans des copies publiques. Le service peut demander autre chose.`,
  original: 'Une copie ne remplace pas toujours l’original.',
  once: 'Un service ne peut pas exiger un papier qu’il a déjà.',
  onceLink: 'Ce que dit la loi',
  empty: 'Ce site n’a pas encore ses listes de papiers.',
};
