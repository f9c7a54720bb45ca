import { excerpt, PRESSED, review, sentencesOf, type Rule } from '../rule';

/** « Ouvrez le menu, puis cliquez » is one breath for a hand that knows; three gestures are not. */
const MOST_ACTIONS = 2;

/** What a person is told to do. Not « vous cliquez », which tells what happens, nor words that only end so. */
const ORDER = new RegExp(`(?<!\\p{L})(?<!vous |nous |ne vous |${PRESSED})(?!assez|chez|nez|rez|lisez-moi)\\p{L}{2,}ez(?![\\p{L}-]vous)(?!\\p{L})`, 'giu');

export const oneAction: Rule = {
  id: 'L2',
  name: 'une action à la fois',
  source: 'RLS-4.1.1 ; COGA o4 (ne pas demander de retenir)',
  good: ['Ouvrez le message, puis lisez l’adresse.', 'Vous ouvrez, vous lisez, vous répondez.'],
  bad: ['Ouvrez le message, lisez l’adresse, puis cliquez sur le lien.'],
  find: (text) =>
    sentencesOf(text).flatMap((sentence) => {
      const orders = [...sentence.matchAll(ORDER)];
      if (orders.length <= MOST_ACTIONS) return [];
      return [review(`Une phrase demande ${orders.length} actions : ${excerpt(sentence, 0)}`, 'faites une phrase, ou une ligne de liste, par action.')];
    }),
};
