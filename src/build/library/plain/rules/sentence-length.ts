import { excerpt, sentencesOf, wordCount, type Rule } from '../rule';

/** More stops the build: 20 is the limit outside steps, and « review » begins at 15 inside. */
const MOST_WORDS = 20;
const REVIEW_WORDS = 15;

export const sentenceLength: Rule = {
  id: 'L1',
  name: 'des phrases courtes',
  source: 'RLS-4.1 : une idée par phrase',
  good: ['Écrivez l’adresse de Samira dans la première case.'],
  bad: ['Quand vous avez écrit l’adresse de Samira dans la première case et choisi un objet court, vous pouvez ensuite écrire votre message.'],
  find: (text) =>
    sentencesOf(text).flatMap((sentence) => {
      const words = wordCount(sentence);
      if (words <= REVIEW_WORDS) return [];
      return [
        {
          level: words > MOST_WORDS ? 'blocking' : 'review',
          what: `Une phrase a ${words} mots : ${excerpt(sentence, 0)}`,
          mend: `faites deux phrases. Une phrase a ${MOST_WORDS} mots au plus, ${REVIEW_WORDS} si possible.`,
        },
      ];
    }),
};
