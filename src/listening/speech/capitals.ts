// Words all in capitals: some voices spell each of them, others try to read each as a word.

import type { Rule } from './rewrite';
import { spell } from './signs';

/** The words of two letters that people do write in capitals. */
const SMALL_WORDS = /^(?:UN|LE|LA|DE|DU|ET|OU|OÙ|EN|AU|CE|SI|TU|IL|ON|NE|JE|ME|SE|TE|MA|TA|SA|ÇA|AI|AS|À|VA|AN|NI|EU|VU|PU|SU|LU|OR|NÉ|DÛ)$/u;
const VOWEL = '[AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ]';
const CONSONANT = '[B-DF-HJ-NP-TV-XZÇ]';
/**
 * Three or four letters are a word when a French mouth can open, pass and close on them: « OUI », « PRÊT », « FILM », and
 * not « CPAM ». Those that could be a word and are spelled (« APL ») are in the lexicon.
 */
const SHORT_WORD = new RegExp(
  `^(?:QU|[BCDFGPTV][LR]|CH|PH|TH|GN|S[CKMPT]|PS|${CONSONANT})?${VOWEL}{1,3}` +
    `(?:(?:${CONSONANT}|[BCDFGPTV][LR]|CH|PH|TH|GN|QU|[CP]T|([BCDFGLMNPRSTZ])\\1|[LMNRS]${CONSONANT})${VOWEL}{1,3})?` +
    `(?:${CONSONANT}|L[BCDFKMPSTX]|M[BPS]|N[CDGKQSTZ]|R[BCDFGKLMNPQSTVX]|S[CKMPT]|CK|LL|ZZ|[CP]T|[LMNR]?[BCDPT]S)?$`,
  'u',
);
/** From five letters on, offices too make words of their initials (URSSAF): only what has no vowel, or a heap of consonants, is spelled. */
const LONG_WORD = new RegExp(`^(?!.*${CONSONANT}{5})(?=.*${VOWEL})`, 'u');

/** Whether a word in capitals can be read as a word. */
export function isPronounceable(capitals: string): boolean {
  if (capitals.length < 3) return SMALL_WORDS.test(capitals);
  return (capitals.length < 5 ? SHORT_WORD : LONG_WORD).test(capitals);
}

/** How a word is said, when the lexicon knows it. */
type Known = (word: string) => string | undefined;

/** A word in capitals, as the word it is in small letters, or letter by letter; any other as it is written. */
export function sayCapitals(word: string, known: Known = () => undefined): string {
  if (word.length < 2 || /[^\p{Lu}]/u.test(word)) return word;
  const small = word.toLowerCase();
  const one = small.replace(/s$/u, '');
  const said = known(small) ?? known(small.charAt(0).toUpperCase() + small.slice(1)) ?? (one.length > 2 ? known(one) : undefined);
  return said ?? (isPronounceable(word) ? withoutSilentH(small) : spell(word));
}

/** « authentification » is French: its h is not heard, and because of it espeak-ng takes the word for English. */
export function withoutSilentH(word: string): string {
  return word.replace(/th/giu, (letters) => letters.charAt(0));
}

/** The last resort: for capitals that the lexicon does not know. */
export function capitalsRule(known: Known): Rule {
  return { when: /\p{Lu}{2,}(?![\p{L}\p{M}])/uy, say: ([word]) => sayCapitals(word, known) };
}
