import { blocking, found, review, type Rule } from '../rule';

/** They blame the reader, or sound like a form. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bveuillez\b/i, 'dites le geste : « Cliquez… », « Écrivez… »'],
  [/\binvalides?\b/i, 'dites ce qui manque, avec un exemple'],
  [/\berreurs?\b/i, 'dites ce qui s’est passé, puis comment continuer'],
  [/désolée?s?(?!\p{L})/iu, 'dites ce qui s’est passé, puis comment continuer'],
  [/\bil suffit\b/i, 'dites le geste, sans dire qu’il est simple'],
  [/\bsimplement\b/i, 'retirez le mot : ce n’est pas simple pour tout le monde'],
  [/\bfacile(s|ment)?\b/i, 'retirez le mot : ce n’est pas facile pour tout le monde'],
  [/\bpour de (vrai|faux)\b/i, 'dites « dans la vraie vie », « en vrai », « inventé »'],
  [/\bmégarde\b/i, 'dites « sans le vouloir »'],
  [/\bFALC\b/, 'retirez le mot : seules des personnes concernées peuvent l’accorder'],
  [/(?<!\p{L})(?:tu|toi)(?!\p{L})/iu, 'dites « vous » : le site vouvoie partout'],
];

/** « Juste un clic » says that it is little; « juste au-dessus » says where. */
const JUST =
  /(?<!\p{L})juste(?! (?:au-dessus|au-dessous|en dessous|en haut|en bas|après|avant|à côté|à droite|à gauche|à la suite|en face|derrière|devant|sous|là))(?!s?[.,!?:]|\p{L}|$)/iu;

export const blame: Rule = {
  id: 'L10',
  name: 'des mots qui ne jugent personne, et « vous »',
  source: 'rédaction claire ; mots d’interface de la maison',
  good: ['Il manque l’adresse. Écrivez-la dans la première case.', 'Le bouton est juste au-dessus.'],
  bad: ['Veuillez patienter.', 'Il suffit de cliquer.', 'C’est facile.', 'Faites juste un clic.', 'Si tu veux, recommence.'],
  find: (text) => [
    ...FORBIDDEN.flatMap(([word, way]) => found(word, text, (match, where) => blocking(`Le texte dit « ${match} » : ${where}`, `${way}.`))),
    ...found(JUST, text, (match, where) =>
      review(`Le texte dit « ${match} » : ${where}`, 'retirez le mot : ce qui est peu pour l’un est beaucoup pour l’autre.'),
    ),
  ],
};
