// What a learner did, shown at the end of a lesson, and the hand they raise.

export const skills = {
  title: 'Ce que vous avez fait',
  marks: { alone: 'sans aide', guided: 'avec de l’aide', seen: 'vu', none: 'pas encore' },
  show: 'Montrer à la personne qui anime',
  code: 'Code de ce que vous avez fait',
  holds: 'Ce code dit la leçon et ces signes. Il ne dit pas qui vous êtes.',
  help: {
    ask: 'J’ai besoin d’aide',
    raised: 'J’ai besoin d’aide',
    done: 'C’est bon, merci',
  },
};
