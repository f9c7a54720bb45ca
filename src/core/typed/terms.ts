// From what is written to the words that are compared: the same way for the lessons, for the sites of the practice, and for what
// a person types. Accents, capitals, plurals and « l’ » must not matter; nor must the five names of an e-mail.

import { stemmer } from '@orama/stemmers/french';
import { foldText } from '../lesson/fold-text';

/** Different words for one thing, folded (no accents). People type all of them. */
const sameThing: readonly (readonly [RegExp, string])[] = [
  [/\b(?:e[- ]?mails?|e-ma?i?|mails?|courriels?|mels?|courriers? electroniques?)\b/g, 'email'],
  [/\bwi[- ]fi\b/g, 'wifi'],
  [/\b(?:le|du|plus de) son\b/g, 'sonore'],
  [/^@$|(^|\s)@(?!\S)/g, ' arobase '],
  [/€/g, ' euro '],
  [/\b(?:textos?|mini-?messages?)\b/g, 'sms'],
  [/\bpj\b/g, 'piece jointe'],
  [/\bmdp\b/g, 'mot de passe'],
  [/\bordis?\b/g, 'ordinateur'],
  [/\bapplis?\b/g, 'application'],
  [/\baujourd'hui\b/g, 'aujourdhui'],
];

/** Names that a person may be typing, for what stands in the index. */
export const otherNames = [
  ['mail', 'email'],
  ['courriel', 'email'],
  ['courrier', 'email'],
  ['texto', 'sms'],
  ['appli', 'application'],
] as const;

const elided = /\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/g;

/** Words that say nothing of the subject. « ne », « pas » are here too: « ne pas cliquer » is about clicking. */
const empty = new Set(
  (
    'ai as au aux avec ce ces cet cette chez comme comment dans de des du elle elles en es est et etre eux fait ' +
    'faire faut il ils je la le les leur leurs lui ma mais me mes moi mon ne nos notre nous on ont ou par pas ' +
    'pour que quel quelle qui quoi sa sans se ses si son sont sur ta te tes toi ton tu un une vers vos votre vous ' +
    'veux voudrais peux peut puis plus suis sommes etes avons avez avoir ete dois doit'
  ).split(' '),
);

/** The words of a text, folded, in order. A word with a hyphen counts in parts and whole: coffre, fort, coffrefort. */
export function wordsOf(text: string): readonly string[] {
  let folded = foldText(text).replace(/[’ʼ]/g, "'");
  for (const [names, one] of sameThing) folded = folded.replace(names, one);
  return folded
    .replace(elided, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap((word) => {
      const parts = word.split('-').filter(Boolean);
      return parts.length > 1 ? [...parts, parts.join('')] : parts;
    })
    .filter((word) => word.length > 1);
}

/** Whether a word says nothing of the subject. */
export function isEmptyWord(word: string): boolean {
  return empty.has(word);
}

/** What stands in the index for a text: the terms of each word that says something, in order. */
export function termsIn(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => !isEmptyWord(word))
    .flatMap(termsOf);
}

/**
 * What stands in the index for a word: itself, against typing mistakes (a mistake is not one letter away from a
 * stem: « galrie » and « galer »), and its stem, against plurals and conjugations.
 */
export function termsOf(word: string): readonly string[] {
  // « envoyer » and « envoyé » without its accent give envoi and envoy.
  // The stemmer leaves the s of « perdus », « numéros », « inconnus »: it takes one away after a consonant only, or « e ».
  const stem = stemmer(word.replace(/(..[aiou])s$/, '$1')).replace(/y$/, 'i');
  return stem === word ? [word] : [word, stem];
}
