import { blocking, excerpt, type Rule } from '../rule';

const SIGNS: readonly (readonly [RegExp, string, string])[] = [
  [/[()]/, 'des parenthèses', 'faites-en une phrase'],
  [/;/, 'un point-virgule', 'faites deux phrases'],
  [/[[\]]/, 'des crochets', 'faites-en une phrase'],
  [/…|\.{3}/, 'des points de suspension', 'finissez la phrase par un point'],
  [/(?<=\s)[–—](?=\s)/, 'un tiret dans une phrase', 'faites deux phrases'],
];

export const signs: Rule = {
  id: 'L3',
  name: 'le point, la virgule et les deux points suffisent',
  source: 'RLS-4.2',
  good: ['Deux choses comptent : l’adresse et l’objet.'],
  bad: ['L’objet (court) aide.', 'Écrivez ; puis envoyez.', 'Cherchez encore…', 'L’objet — court — aide.', 'Un objet [court] aide.'],
  find: (text) =>
    SIGNS.flatMap(([sign, name, way]) => {
      const at = text.search(sign);
      return at === -1 ? [] : [blocking(`Le texte contient ${name} : ${excerpt(text, at)}`, `${way}.`)];
    }),
};
