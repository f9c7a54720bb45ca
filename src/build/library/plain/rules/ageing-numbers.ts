import { blocking, found, type Rule } from '../rule';

const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/\d[\d\u00A0\u202F ]*(?:,\d+)?[\u00A0\u202F ]?(?:€|euros?(?!\p{L}))/iu, 'un montant', 'dites « le montant dépend de votre situation », ou qui le donne'],
  [
    /(?<!\p{L})(?:en|depuis|de|avant|après|année|juillet|janvier|fin|début) (?:19|20)\d\d(?![\d-])/iu,
    'une année',
    'dites « chaque printemps », ou « regardez la date écrite sur le site »',
  ],
  [/(?<!\p{L})(?:plus|moins|partir) (?:de|que) \d+[\u00A0\u202F ]ans(?!\p{L})/iu, 'un âge de la loi', 'dites où la condition est écrite'],
  [/(?<!\p{L})taux de \d/iu, 'un taux', 'dites qui donne le taux du jour'],
];

/** What is in quotation marks is somebody's: the price that a false message asks for is not ours, and does not age. */
export const ageingNumbers: Rule = {
  id: 'L14',
  name: 'aucun nombre qui vieillit',
  source: 'règles de la maison : un montant, une année, un âge de la loi changent sans que la leçon le sache',
  ofStatements: true,
  good: ['Le montant dépend de votre situation.', 'Gardez vos factures 5 ans.', 'Il y a 12 exercices.', 'Le message dit « Payez 4 € ».'],
  bad: ['La prime est de 300 €.', 'Depuis 2024, la demande se fait en ligne.', 'Il faut avoir plus de 18 ans.', 'Le taux de 3 change souvent.'],
  find: (text) =>
    KINDS.flatMap(([kind, name, way]) => found(kind, text, (match, where) => blocking(`Le texte dit ${name}, « ${match} » : ${where}`, `${way}.`))),
};
