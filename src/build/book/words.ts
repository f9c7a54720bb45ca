// What a book says around the lessons. Lessons in a book are the French ones.

const NBSP = '\u00a0';

export const words = {
  author: 'Déclic',
  catalogue: 'Toutes les leçons',
  catalogueLead: 'Toutes les leçons de Déclic, l’une après l’autre.',
  contents: 'Dans ce livre',
  about: 'Avant de commencer',
  howTo: [
    'Ce livre se lit sans internet. Chaque leçon a des étapes courtes.',
    'Les images montrent l’écran, geste après geste. Un double trait entoure ce qu’il faut toucher.',
    `Un mot souligné a une explication. Touchez-le pour la lire. «${NBSP}Revenir au texte${NBSP}» vous ramène à la phrase.`,
    'Les réponses aux questions sont à la fin de chaque leçon.',
    'Le livre montre les exercices, il ne les fait pas faire. Pour essayer vous-même, il faut le site Déclic.',
  ],
  licence: 'Ce livre est sous licence CC BY-SA 4.0. Vous pouvez le copier et le changer, en citant Déclic.',
  site: `Le site${NBSP}:`,
  alone: (minutes: number) => `Environ ${minutes}${NBSP}minutes pour une personne.`,
  exercise: (number: string) => `Cet exercice se fait sur le site Déclic. Son numéro${NBSP}: ${number}.`,
  toAnswer: 'Voir la réponse',
  toQuestion: 'Revenir à la question',
  toText: 'Revenir au texte',
  glossary: 'Tous les mots expliqués',
  glossaryIn: `Dans la leçon${NBSP}:`,
  cover: (title: string) => `Couverture${NBSP}: ${title}. Déclic.`,
  coverPage: 'Couverture',
  /** What is seen on a picture, for who does not see it: the sentence of the gesture stands above it. */
  screen: { ordinateur: 'Un écran d’ordinateur', telephone: 'Un écran de téléphone' },
  at: (address: string) => ` à l’adresse ${address}`,
  shows: (heading: string) => ` montre «${NBSP}${heading}${NBSP}»`,
  marked: (control: string) => ` Entouré${NBSP}: ${control}.`,
  says: (notice: string) => ` L’écran dit${NBSP}: ${notice}.`,
  aloud: 'Ce livre se lit à voix haute, phrase par phrase, dans les liseuses qui savent le faire. La voix est celle d’une machine.',
  narrator: 'eSpeak NG',
  accessibility: (isHeard: boolean) =>
    `Le texte est complet sans les images\u00a0: chaque image a une description, et la phrase du geste est au-dessus. Titres, table des matières et liens permettent d’aller partout. ${isHeard ? 'Chaque phrase est lue à voix haute et allumée pendant ce temps, sauf dans les images et les mots à la fin.' : 'Aucun son.'} Aucun mouvement, aucun programme. La taille et les couleurs se règlent dans la liseuse. Les exercices sont montrés, pas joués.`,
} as const;
