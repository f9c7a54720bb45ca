// Words all in capitals: some voices spell each of them, others try to read each as a word.

import type { Rule } from './rewrite';
import { spell } from './signs';

/** The words of two letters that people do write in capitals. */
const SMALL_WORDS = /^(?:UN|LE|LA|DE|DU|ET|OU|OÙ|EN|AU|CE|SI|TU|IL|ON|NE|JE|ME|SE|TE|MA|TA|ÇA|AI|AS|À)$/u;
/** Syllables a French mouth can say: « OUI », « URGENT », « GAGNÉ », and not « CPAM ». */
const SYLLABLES =
  /^(?:(?:QU|[BCDFGPTV][LR]|CH|PH|TH|GN|[B-DF-HJ-NP-TV-XZÇ])?[AEIOUYÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒ]{1,3}(?:[CLMNRSX](?=[B-DF-HJ-NP-TV-XZÇ]{1,2}[AEIOUYÀ-Ü]))?)+(?:[B-DF-HJ-NP-TV-XZ]|[RLNS][TDSCFPGXZ]|ST|CT)?$/u;

/** Whether a word in capitals can be read as a word. */
export function isPronounceable(capitals: string): boolean {
  return capitals.length < 3 ? SMALL_WORDS.test(capitals) : SYLLABLES.test(capitals);
}

/** A word in capitals, as one word or letter by letter; any other as it is written. */
export function sayCapitals(word: string): string {
  if (word.length < 2 || /[^\p{Lu}]/u.test(word)) return word;
  return isPronounceable(word) ? word.toLowerCase() : spell(word);
}

/** The last resort: for capitals that the lexicon does not know. */
export const capitalsRule: Rule = { when: /\p{Lu}{2,}(?![\p{L}\p{M}])/uy, say: ([word]) => sayCapitals(word) };
