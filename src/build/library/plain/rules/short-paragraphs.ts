import { excerpt, review, sentencesOf, type Rule } from '../rule';

/** Short ones of three words are read in one look: four of them are a paragraph that breathes. */
const MOST_SENTENCES = 3;
const MOST_WORDS = 30;

export const shortParagraphs: Rule = {
  id: 'L11',
  name: 'des paragraphes courts',
  source: 'RLS-1.12 ; COGA o3p05',
  good: ['Lisez. Choisissez. Écrivez. Envoyez.', 'Le message part. Il arrive tout de suite. Samira le lit.'],
  bad: [
    'Le message part de votre boîte e-mail. Il arrive tout de suite chez Samira. Elle le lit quand elle veut, sur son téléphone. Sa réponse arrive dans votre boîte de réception.',
  ],
  find: (text) => {
    const sentences = sentencesOf(text);
    const words = text.split(/\s+/u).length;
    if (sentences.length <= MOST_SENTENCES || words <= MOST_WORDS) return [];
    return [review(`Un paragraphe a ${sentences.length} phrases : ${excerpt(text, 0)}`, 'faites deux paragraphes, ou une liste.')];
  },
};
