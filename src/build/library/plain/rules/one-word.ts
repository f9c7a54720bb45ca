import { blocking, found, MASK, review, type Rule } from '../rule';

/** One word for a thing. The others are quoted (« courriel ») where a lesson says that they exist. */
const KEPT: readonly (readonly [RegExp, string, 'blocking' | 'review'])[] = [
  [/\bmessagerie\b/, 'boîte e-mail', 'blocking'],
  [/\bindices?\b/i, 'aide', 'blocking'],
  [/(?<![\p{L}-])(courriels?|méls?|e?mails?|couriels?)(?![\p{L}-])/iu, 'e-mail', 'review'],
  [/(?<!\p{L})(smartphones?|(?<!ordinateurs? )portables?|mobiles?)(?!\p{L})/iu, 'téléphone', 'review'],
  [/(?<!\p{L})(textos?|sms textuels?)(?!\p{L})/iu, 'SMS', 'review'],
  [/(?<!\p{L})(icônes?|pictogrammes?)(?!\p{L})/iu, 'dessin', 'review'],
  [/(?<!\p{L})(répertoires?)(?!\p{L})/iu, 'dossier', 'review'],
  [/(?<!\p{L})(navigateurs? internet|navigateurs? web|browsers?)(?!\p{L})/iu, 'navigateur', 'review'],
  [/(?<!\p{L})(PJ|pièces? attachées?|fichiers? attachés?)(?!\p{L})/u, 'pièce jointe', 'review'],
  [/(?<!\p{L})(passwords?|mots? secrets?)(?!\p{L})/iu, 'mot de passe', 'review'],
  [/(?<!\p{L})(spams?|pourriels?)(?!\p{L})/iu, 'indésirable', 'review'],
];

export const oneWord: Rule = {
  id: 'L7',
  name: 'un seul mot pour une chose',
  source: 'RLS-7.5',
  good: ['Écrivez à samira@courriel.example.', 'Votre boîte e-mail reçoit un SMS.', 'Le dessin montre une enveloppe.'],
  bad: ['Ouvrez votre messagerie.', 'Votre smartphone reçoit un texto.', 'Un courriel arrive.'],
  find: (text) =>
    KEPT.flatMap(([other, kept, level]) =>
      // An address has its own words.
      found(other, text.replace(/\S+[@.]\S+/g, MASK), (match, where) => {
        const [what, mend] = [`Le texte dit « ${match} » : ${where}`, `dites « ${kept} », comme partout, ou mettez l’autre mot entre guillemets.`];
        return level === 'blocking' ? blocking(what, mend) : review(what, mend);
      }),
    ),
};
