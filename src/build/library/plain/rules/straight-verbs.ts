import { excerpt, review, sentencesOf, type Finding, type Rule } from '../rule';

/** Of one negation. « ne » alone too: « je n’ose », « rien n’est envoyé ». */
const NOT = /(?<!\p{L})(?:ne(?!\p{L})|n[’'])(?!\p{L}*-)/giu;
/** « Rien ne part, et rien n’est payé » says two things, one after the other: it is not denied twice. */
const CLAUSE = /[,:]| (?:et|mais|ou|quand|parce que) /u;
const PASSIVE = /(?<!\p{L})(?:est|sont|a été|ont été|sera|seront|était|étaient) (?:\p{L}+ment )?\p{L}+(?:é|i|u|is|it)e?s? par(?!\p{L})/iu;
/** Third persons only: the others have an ending of the present too. */
const LITERARY = /(?<!\p{L})qu[’'e] ?(?:il|elle|on)s? (?!\p{L}*(?:plaît|connaît|paraît|naît|croît))\p{L}+(?:ât|ît|ût|assent|ussent)(?!\p{L})/iu;
const CHAIN = /(?<!\p{L})si(?!\p{L})[^.?!]*,? alors(?!\p{L})/iu;
const MANY_CONDITIONS = /^(?:si|s[’']ils?)(?!\p{L})[^.?!]*(?<!\p{L})(?:et|ou) (?:si|s[’']ils?)(?!\p{L})/iu;

export const straightVerbs: Rule = {
  id: 'L8',
  name: 'des verbes droits : ni double négation, ni passif, ni conditions en chaîne',
  source: 'RLS-7.2 et 7.3 ; COGA o3p02 et o3p03',
  good: [
    'Votre mot de passe ne part jamais.',
    'Rien ne part, et rien n’est payé.',
    'Ce n’est pas le montant net.',
    'La mairie envoie la lettre.',
    'Si le bouton est gris, il manque une réponse.',
  ],
  bad: [
    'Vous ne pouvez pas ne pas répondre.',
    'La lettre est envoyée par la mairie.',
    'Il attendait qu’elle fût là.',
    'Si le bouton est gris, alors il manque une réponse.',
    'Si vous avez un compte et si vous connaissez le code, ouvrez-le.',
  ],
  find: (text) =>
    sentencesOf(text).flatMap((sentence): readonly Finding[] => [
      ...(sentence.split(CLAUSE).some((clause) => (clause.match(NOT) ?? []).length > 1)
        ? [review(`Une phrase nie deux fois : ${excerpt(sentence, 0)}`, 'dites ce qui est, ou faites deux phrases.')]
        : []),
      ...one(PASSIVE, sentence, 'Une phrase est au passif', 'dites qui fait : « La mairie envoie… ».'),
      ...one(LITERARY, sentence, 'Un verbe est au subjonctif imparfait', 'mettez la phrase au présent.'),
      ...one(CHAIN, sentence, 'Une phrase dit « si … alors »', 'retirez « alors », ou faites deux phrases.'),
      ...one(MANY_CONDITIONS, sentence, 'Une phrase a deux conditions', 'faites une phrase par condition.'),
    ]),
};

function one(pattern: RegExp, sentence: string, what: string, mend: string): readonly Finding[] {
  const at = sentence.search(pattern);
  return at === -1 ? [] : [review(`${what} : ${excerpt(sentence, at)}`, mend)];
}
