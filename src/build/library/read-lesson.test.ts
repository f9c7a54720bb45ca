import { expect, test } from 'vitest';
import { startsWithVerb } from './read-lesson';

test.each(['Écrire un e-mail', 'Répondre', 'Voir un fichier', 'Se connecter', 'S’inscrire', 'Ne pas répondre', 'Ouvrir'])(
  '« %s » says what one does',
  (title) => {
    expect(startsWithVerb(title)).toBe(true);
  },
);

test.each(['Les e-mails', 'Un message', 'Écrivez un e-mail', 'Comment répondre', 'Mots de passe'])('« %s » does not', (title) => {
  expect(startsWithVerb(title)).toBe(false);
});
