import { excerpt, review, sentencesOf, type Rule } from '../rule';

/** A paragraph is often read alone: aloud, on a wall, from a search. « Il faut » and « il y a » stand for nobody. */
const OWNERLESS =
  /^(?!(?:Il|Ça|Cela) (?:n’|ne |en |s’|se )?(?:y a|faut|manque|reste|existe|arrive|est (?:possible|normal|interdit|temps|tard|trop|utile|inutile)|vaut|marche|agit|prend|sert|veut|suffit))(?:Ils?|Elles?|Celui-ci|Celle-ci|Ceux-ci|Celles-ci|Cela|Ça)(?= )/u;

export const clearPronouns: Rule = {
  id: 'L13',
  name: 'un pronom qui dit de qui il parle',
  source: 'COGA o3p01 : des mots clairs ; un paragraphe s’entend souvent seul',
  good: ['Samira lit le message. Elle répond.', 'Il faut une adresse.', 'Ça arrive à tout le monde.'],
  bad: ['Elle répond tout de suite.', 'Celui-ci est en haut.'],
  ofParagraphs: true,
  find: (text) => {
    const [first = ''] = sentencesOf(text);
    return OWNERLESS.test(first) ? [review(`Un paragraphe commence par un pronom : ${excerpt(first, 0)}`, 'dites le nom de la personne ou de la chose.')] : [];
  },
};
