import { blocking, found, review, type Rule } from '../rule';

/** Capitals are read letter by letter; these are the ones people meet on papers. */
const KNOWN_CAPITALS = ['IBAN', 'CCAS', 'CESF', 'AZERTY'];
/** Up to ten, letters are read as well as digits, and « deux cases » is what a person says: RLS-5.1 is followed from eleven on. */
const IN_LETTERS = /(?<![\p{L}-])(onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)(?![\p{L}])/iu;
const SHORTENED = /(?<!\p{L})(etc|ex|cf|tél|env|min|hab|art|ref|réf|c\.-à-d|p\. ex|n°|N°)\.?(?![\p{L}])(?<=\.|°)/u;
const DATE = /(?<!\d)\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?!\d)/;

export const figures: Rule = {
  id: 'L9',
  name: 'des nombres et des mots entiers',
  source: 'RLS-1.6 (capitales), 5.1 (chiffres), 5.2 (pas de %), 5.3 (dates en entier), 6 (abréviations)',
  good: ['La réponse arrive avant le 12 mars.', 'Il y a 15 minutes. Trois cases restent.'],
  bad: [
    'Une personne sur deux, soit 50 %.',
    'Répondez avant le 12/03.',
    'Apportez une facture, un bail, etc.',
    'Attendez quinze minutes.',
    'ATTENTION, lisez.',
  ],
  find: (text) => [
    ...found(/%|(?<!\p{L})pour cent(?!\p{L})/iu, text, (sign, where) =>
      blocking(`Le texte dit « ${sign} » : ${where}`, 'dites « une personne sur deux », « la moitié ».'),
    ),
    ...found(DATE, text, (date, where) => blocking(`La date « ${date} » n’est pas en entier : ${where}`, 'écrivez « 12 mars ».')),
    ...found(SHORTENED, text, (short, where) => blocking(`Le mot « ${short} » est coupé : ${where}`, 'écrivez-le en entier, ou faites une liste.')),
    ...found(IN_LETTERS, text, (number, where) => review(`Le nombre « ${number} » est en lettres : ${where}`, 'à partir de onze, écrivez-le en chiffres.')),
    ...[...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu)]
      .filter(([word]) => !KNOWN_CAPITALS.includes(word))
      .map(([word]) => blocking(`Le mot « ${word} » est en capitales.`, 'écrivez-le en minuscules.')),
  ],
};
